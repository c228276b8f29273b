import { withQuery } from "../address/links.ts";
import { GlossaryDocument, type GlossaryQuery } from "../generated/queries.ts";
import { formatCount, sentence } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";
import { pageOf } from "../shell/page.ts";
import { TERMS, type Term } from "../shell/terms.ts";

type Entry = GlossaryQuery["codebook"][number];

/** Lists of the codebook that pages speak in, each with the page on which a code is used. */
const LISTS = [
  ["safeguard", () => "/safeguards"],
  ["power", ({ code }: Entry) => withQuery("/provisions", { power: code })],
  ["authority", () => null],
  ["offence", ({ code }: Entry) => withQuery("/provisions", { offence: code })],
  ["role", ({ code }: Entry) => withQuery("/cases", { role: code })],
  ["stage", () => null],
  ["sanction", ({ code }: Entry) => withQuery("/cases", { sanction: code })],
  ["tier", ({ code }: Entry) => withQuery("/sources", { tiers: code })],
] as const;

const Legal = () => {
  const t = useMessages();
  const names = (Object.keys(TERMS) as Term[])
    .map((term) => ({ term, name: t(`glossary.name.${term}`) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, t.locale));
  return (
    <dl class="glossary">
      {names.map(({ term, name }) => {
        const [path, title] = TERMS[term];
        return (
          <div key={term} id={term}>
            <dt>{sentence(name)}</dt>
            <dd>
              {t(`glossary.means.${term}`)}{" "}
              <span class="muted">
                {t.rich("glossary.used", { page: <a href={path}>{t(title)}</a> })}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
};

const Codes = ({
  kind,
  entries,
  pathOf,
}: {
  kind: (typeof LISTS)[number][0];
  entries: readonly Entry[];
  pathOf: (entry: Entry) => string | null;
}) => {
  const t = useMessages();
  return (
    <details class="codes" id={`codes-${kind}`}>
      <summary>
        {t(`methods.list.${kind}`)} ({formatCount(entries.length, t)})
      </summary>
      <dl class="glossary">
        {entries.map((entry) => {
          const path = pathOf(entry);
          return (
            <div key={entry.code} id={`${kind}/${entry.code}`}>
              <dt>{path === null ? entry.label : <a href={path}>{entry.label}</a>}</dt>
              <dd>{entry.question ?? entry.definition}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
};

/** The terms of the pages, each explained in short. */
export const glossary = pageOf<GlossaryQuery>({
  path: "/glossary",
  load: ({ ask, t }) => ask(GlossaryDocument, { lang: t.lang }),
  head: ({ meta }, t) => ({
    title: t("glossary.title"),
    description: t("glossary.says"),
    release: meta.release,
  }),
  View({ data: { codebook } }) {
    const t = useMessages();
    return (
      <>
        <h1>{t("glossary.title")}</h1>
        <p class="standfirst">{t("glossary.says")}</p>
        <h2>{t("glossary.legal")}</h2>
        <Legal />
        <h2>{t("glossary.codes")}</h2>
        <p>
          {t.rich("glossary.codesSay", {
            methods: (inner) => <a href="/methods#codebook">{inner}</a>,
          })}
        </p>
        {LISTS.map(([kind, pathOf]) => (
          <Codes
            key={kind}
            kind={kind}
            entries={codebook.filter((entry) => entry.kind === kind)}
            pathOf={pathOf}
          />
        ))}
      </>
    );
  },
});
