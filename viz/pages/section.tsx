import { Moved } from "../address/errors.ts";
import { ChartMetaDocument } from "../generated/queries.ts";
import type { Page } from "../shell/page.ts";
import { SECTIONS, type Section } from "../shell/sections.ts";

/** The page of a section of the navigation: what belongs to it, and what each answers. */
const sectionPage = ({ path, title, says, pages }: Section): Page => ({
  path,
  async show({ ask, t }) {
    const { meta } = await ask(ChartMetaDocument, {});
    return {
      title: t(title),
      description: t(says),
      release: meta.release,
      body: (
        <>
          <h1>{t(title)}</h1>
          <p class="standfirst">{t(says)}</p>
          <ul class="cards">
            {pages.map((page) => (
              <li key={page.path}>
                <a href={page.path}>
                  <b>{t(page.title)}</b>
                </a>
                <p>{t(page.says)}</p>
              </li>
            ))}
          </ul>
          <p class="notice">{t("findings.caution")}</p>
        </>
      ),
    };
  },
});

export const sectionPages: readonly Page[] = SECTIONS.filter(({ ownPage }) => !ownPage).map(
  sectionPage,
);

/** The list of measures stood here: they are findings, and requests. */
export const movedMeasures: Page = {
  path: "/measures",
  async show() {
    throw new Moved("/findings");
  },
};
