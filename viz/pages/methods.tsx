import { factPath } from "../address/links.ts";
import { MethodsDocument, type MethodsQuery } from "../generated/queries.ts";
import { formatCode, formatCount, formatDate, formatList, formatParts } from "../i18n/format.ts";
import { EnglishText, useLabel, useMessages } from "../i18n/locale.tsx";
import type { MessageKey } from "../i18n/messages.ts";
import type { MeasureText } from "../shell/examples.ts";
import { dataset } from "../shell/linked-data.ts";
import type { Page } from "../shell/page.ts";

type Codes = MethodsQuery["codebook"];

type Entry = Codes[number];

/** What stands under a label: the question or meaning, then where the borders of the code are. */
const Meaning = ({ entry }: { entry: Entry }) => {
  const t = useMessages();
  const label = useLabel();
  const lists = formatParts(
    [
      entry.group && t("methods.group", { group: formatCode("group", entry.group, t) }),
      entry.collect &&
        entry.collect !== "none" &&
        t("methods.collect", { state: formatCode("governs", entry.collect, t) }),
      entry.after &&
        entry.after !== "none" &&
        t("methods.after", { state: formatCode("governs", entry.after, t) }),
      entry.lenses.length > 0 &&
        t("methods.lenses", {
          lenses: formatList(
            entry.lenses.map((lens) => label(lens, "lens")),
            t,
          ),
        }),
      entry.articles.length > 0 &&
        t("methods.measured", { articles: formatList(entry.articles, t) }),
    ].filter((note) => typeof note === "string"),
    t,
  );
  return (
    <>
      {entry.question && <p>{entry.question}</p>}
      <p>{entry.definition}</p>
      {entry.values.length > 0 && (
        <p>
          {t("methods.answers", {
            values: formatList(
              entry.values.map((value) => formatCode("element", value, t)),
              t,
            ),
          })}
        </p>
      )}
      {entry.includes && (
        <p>
          <b>{t("methods.counts")}</b> {entry.includes}
        </p>
      )}
      {entry.excludes && (
        <p>
          <b>{t("methods.not")}</b> {entry.excludes}
        </p>
      )}
      {entry.example && (
        <p>
          <b>{t("methods.example")}</b>{" "}
          <a href={factPath(entry.example.fact)}>{entry.example.fact.id}</a>
          {t("sentence.end")} <EnglishText>{entry.example.because}</EnglishText>
        </p>
      )}
      {lists !== "" && (
        <p class="muted">
          {lists}
          {t("sentence.end")}
        </p>
      )}
    </>
  );
};

const CodeList = ({ codes, kind }: { codes: Codes; kind: (typeof LISTS)[number] }) => {
  const t = useMessages();
  const own = codes.filter((code) => code.kind === kind);
  return (
    <details class="codes" id={kind}>
      <summary>
        {t(`methods.list.${kind}`)} ({formatCount(own.length, t)})
      </summary>
      <dl>
        {own.map((entry) => (
          <div key={entry.code} id={`${kind}/${entry.code}`}>
            <dt>
              {entry.label} <code>{entry.code}</code>
            </dt>
            <dd>
              <Meaning entry={entry} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

/** The lists of the codebook, in the order in which a reader meets them. */
const LISTS = [
  "lens",
  "safeguard",
  "value",
  "power",
  "authority",
  "offence",
  "element",
  "words_only",
  "expression_object",
  "falsity",
  "penalty_form",
  "yes_no_unclear",
  "role",
  "stage",
  "sanction",
  "right",
  "cross_border",
  "naming",
  "tier",
] as const;

/** The chapters of text, in order. */
const CHAPTERS: readonly (readonly [heading: MessageKey, ...paragraphs: MessageKey[]])[] = [
  ["methods.level", "methods.levelText"],
  ["measures.whoMayAsk", "measures.whoMayAskSays", "whoMayAsk.caution"],
  ["measures.request", "measures.requestSays", "request.governs"],
  ["methods.time", "methods.timeText"],
  ["nav.cases", "methods.casesText"],
];

/** The methods of the data as a whole, and the pages of each measure. */
export const methodsPage = (measures: readonly MeasureText[]): Page => ({
  path: "/methods",
  async show({ ask, t, address }) {
    const { codebook: codes, meta } = await ask(MethodsDocument, { lang: t.lang });
    const { coverage } = meta;
    return {
      title: t("nav.methods"),
      description: t("methods.description"),
      release: meta.release,
      linked: [dataset(address, meta.release, t("words.about"))],
      body: (
        <>
          <h1>{t("nav.methods")}</h1>
          <p class="standfirst">{t("methods.standfirst")}</p>
          <h2>{t("methods.known")}</h2>
          <p>
            {t("methods.knownText", {
              release: meta.release,
              codebook: meta.codebook,
              reach: formatDate(meta.knowledgeDate, t),
              known: coverage.known,
              possible: coverage.possible,
              share: coverage.known / coverage.possible,
              jurisdictions: t("count.jurisdictions", { count: coverage.researched }),
              byRule: coverage.byRule,
            })}
          </p>
          <table class="few">
            <caption>{t("methods.holds")}</caption>
            <tbody>
              {meta.counts.map(({ of, count }) => (
                <tr key={of}>
                  <th scope="row">{formatCode("node", of, t)}</th>
                  <td class="count">{formatCount(count, t)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <h2>{t("nav.measures")}</h2>
          <ul lang="en" dir="ltr">
            {measures.map(({ name, title }) => (
              <li key={name}>
                <a href={`/methods/${name}`}>{title}</a>
              </li>
            ))}
          </ul>
          {CHAPTERS.map(([heading, ...paragraphs]) => (
            <>
              <h2 key={heading}>{t(heading)}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{t(paragraph)}</p>
              ))}
            </>
          ))}
          <h2>{t("methods.codebook")}</h2>
          <p>{t("methods.codebookText", { version: meta.codebook })}</p>
          {LISTS.map((kind) => (
            <CodeList key={kind} codes={codes} kind={kind} />
          ))}
          <h2>{t("methods.licence")}</h2>
          <p>
            <EnglishText>{meta.citation}</EnglishText>
          </p>
        </>
      ),
    };
  },
});
