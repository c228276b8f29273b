import { Moved } from "../address/errors.ts";
import { ChartMetaDocument } from "../generated/queries.ts";
import type { Page } from "../shell/page.ts";
import { SECTIONS, type Section } from "../shell/sections.ts";

/** Sections with a page of their own kind have no list of what belongs to them. */
const WITH_OWN_PAGE = new Set(["/jurisdictions", "/cases"]);

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

export const sectionPages: readonly Page[] = SECTIONS.filter(
  ({ path }) => !WITH_OWN_PAGE.has(path),
).map(sectionPage);

/** The list of measures stood here: they are findings, and requests. */
export const movedMeasures: Page = {
  path: "/measures",
  async show() {
    throw new Moved("/findings");
  },
};
