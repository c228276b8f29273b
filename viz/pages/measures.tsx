import { withQuery } from "../address/links.ts";
import { kept } from "../address/read-options.ts";
import { MeasureChoicesDocument } from "../generated/queries.ts";
import type { Page } from "../shell/page.ts";

/** The measures, each with what it answers. */
export const MEASURES = [
  ["/prison-for-words", "words.short", "words.says"],
  ["/who-may-ask", "measures.whoMayAsk", "measures.whoMayAskSays"],
  ["/request", "measures.request", "measures.requestSays"],
  ["/serious-crime", "serious.title", "measures.seriousSays"],
  ["/what-if", "whatIf.title", "measures.whatIfSays"],
  ["/treaties/uncc/floor", "measures.floor", "measures.floorSays"],
  ["/letter", "measures.scorecard", "measures.scorecardSays"],
  ["/spread", "spread.short", "spread.says"],
  ["/families", "measures.families", "measures.familiesSays"],
  ["/abuse", "abuse.title", "measures.abuseSays"],
] as const;

export const measuresPage: Page = {
  path: "/measures",
  async show({ ask, query, t }) {
    const { meta } = await ask(MeasureChoicesDocument, { lang: t.lang });
    return {
      title: t("nav.measures"),
      description: t("measures.standfirst"),
      release: meta.release,
      body: (
        <>
          <h1>{t("nav.measures")}</h1>
          <p class="standfirst">{t("measures.standfirst")}</p>
          <ul class="cards">
            {MEASURES.map(([path, title, says]) => (
              <li key={path}>
                <a href={withQuery(path, kept(query, ["lang"]))}>
                  <b>{t(title)}</b>
                </a>
                <p>{t(says)}</p>
              </li>
            ))}
          </ul>
          <p class="notice">{t("measures.caution")}</p>
        </>
      ),
    };
  },
};
