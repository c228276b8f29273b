import { DataDocument, type DataQuery } from "../generated/queries.ts";
import { useMessages } from "../i18n/locale.tsx";
import type { MessageKey } from "../i18n/messages.ts";
import { pageOf } from "../shell/page.ts";

/** The ways in which data come in, each with the lines to type; none where a reader writes to the maintainers. */
const WAYS = [
  ["contribute.correct", "contribute.correctSays", null],
  ["contribute.own", "contribute.ownSays", "npm run ingest -- --overlay my-cases"],
  [
    "contribute.sheet",
    "contribute.sheetSays",
    `my-cases/cases.csv

country,name,naming,roles,summary,charges,arrested,outcome,source_url,source_title,source_publisher,source_tier
KEN,A student,withheld,ordinary_user,…,act/2018/5#22,2024-05-06,…,https://…,…,…,news`,
  ],
  [
    "contribute.files",
    "contribute.filesSays",
    `npm run import -- uwazi collection.csv --mapping mapping.yaml --to my-laws
npm run import -- vdem V-Dem-CY-Core.csv --to v-dem
npm run ingest -- --overlay my-laws --overlay v-dem`,
  ],
  ["contribute.people", "contribute.peopleSays", null],
] as const satisfies readonly (readonly [MessageKey, MessageKey, string | null])[];

/** For who brings data: what to send, and how one's own stands beside the atlas. */
export const contributePage = pageOf<DataQuery>({
  path: "/contribute",
  load: ({ ask }) => ask(DataDocument, {}),
  head: ({ meta }, t) => ({
    title: t("contribute.title"),
    description: t("contribute.says"),
    release: meta.release,
  }),
  View() {
    const t = useMessages();
    return (
      <>
        <h1>{t("contribute.title")}</h1>
        <p class="standfirst">{t("contribute.says")}</p>
        {WAYS.map(([title, says, code]) => (
          <section key={title}>
            <h2>{t(title)}</h2>
            <p>{t(says)}</p>
            {code !== null && (
              <pre role="region" tabIndex={0} dir="ltr" aria-label={t(title)}>
                <code>{code}</code>
              </pre>
            )}
          </section>
        ))}
      </>
    );
  },
});
