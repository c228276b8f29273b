import { factPath } from "../address/links.ts";
import { MethodsDocument, type MethodsQuery } from "../generated/queries.ts";
import { showCode, showCount, showDate, showList, showParts } from "../i18n/format.ts";
import { useLabel, useWords, Written } from "../i18n/locale.tsx";
import type { WordKey } from "../i18n/messages.ts";
import type { MeasureText } from "../shell/examples.ts";
import { dataset } from "../shell/linked-data.ts";
import type { Page } from "../shell/page.ts";

type Codes = MethodsQuery["codebook"];

type Entry = Codes[number];

/** What stands under a label: the question or meaning, then where the borders of the code are. */
const Meaning = ({ entry }: { entry: Entry }) => {
  const words = useWords();
  const label = useLabel();
  const lists = showParts(
    [
      entry.group && words("methods.group", { group: showCode("group", entry.group, words) }),
      entry.governs &&
        words("methods.governs", { state: showCode("governs", entry.governs, words) }),
      entry.lenses.length > 0 &&
        words("methods.lenses", {
          lenses: showList(
            entry.lenses.map((lens) => label(lens, "lens")),
            words,
          ),
        }),
      entry.articles.length > 0 &&
        words("methods.measured", { articles: showList(entry.articles, words) }),
    ].filter((note) => typeof note === "string"),
    words,
  );
  return (
    <>
      {entry.question && <p>{entry.question}</p>}
      <p>{entry.definition}</p>
      {entry.values.length > 0 && (
        <p>
          {words("methods.answers", {
            values: showList(
              entry.values.map((value) => showCode("element", value, words)),
              words,
            ),
          })}
        </p>
      )}
      {entry.includes && (
        <p>
          <b>{words("methods.counts")}</b> {entry.includes}
        </p>
      )}
      {entry.excludes && (
        <p>
          <b>{words("methods.not")}</b> {entry.excludes}
        </p>
      )}
      {entry.example && (
        <p>
          <b>{words("methods.example")}</b>{" "}
          <a href={factPath(entry.example.fact)}>{entry.example.fact.id}</a>
          {words("sentence.end")} <Written>{entry.example.because}</Written>
        </p>
      )}
      {lists !== "" && (
        <p class="muted">
          {lists}
          {words("sentence.end")}
        </p>
      )}
    </>
  );
};

const CodeList = ({ codes, kind }: { codes: Codes; kind: (typeof LISTS)[number] }) => {
  const words = useWords();
  const own = codes.filter((code) => code.kind === kind);
  return (
    <details class="codes" id={kind}>
      <summary>
        {words(`methods.list.${kind}`)} ({showCount(own.length, words)})
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
const CHAPTERS: readonly (readonly [heading: WordKey, ...paragraphs: WordKey[]])[] = [
  ["methods.level", "methods.levelText"],
  ["methods.path", "methods.pathText"],
  ["methods.exposure", "methods.exposureText", "methods.exposureNot"],
  ["methods.time", "methods.timeText"],
  ["methods.cases", "methods.casesText"],
];

/** The methods of the data as a whole, and the pages of each measure. */
export const methodsPage = (measures: readonly MeasureText[]): Page => ({
  path: "/methods",
  async show({ ask, words, address }) {
    const { codebook: codes, meta } = await ask(MethodsDocument, { lang: words.lang });
    const { coverage } = meta;
    return {
      title: words("nav.methods"),
      description: words("methods.description"),
      release: meta.release,
      linked: [dataset(address, meta.release, words("home.standfirst"))],
      body: (
        <>
          <h1>{words("nav.methods")}</h1>
          <p class="standfirst">{words("methods.standfirst")}</p>
          <h2>{words("methods.known")}</h2>
          <p>
            {words("methods.knownText", {
              release: meta.release,
              codebook: meta.codebook,
              reach: showDate(meta.knowledgeDate, words),
              known: coverage.known,
              possible: coverage.possible,
              share: coverage.known / coverage.possible,
              jurisdictions: words("count.jurisdictions", { count: coverage.researched }),
              byRule: coverage.byRule,
            })}
          </p>
          <table class="few">
            <caption>{words("methods.holds")}</caption>
            <tbody>
              {meta.counts.map(({ of, count }) => (
                <tr key={of}>
                  <th scope="row">{showCode("node", of, words)}</th>
                  <td class="count">{showCount(count, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <h2>{words("nav.measures")}</h2>
          <ul lang="en" dir="ltr">
            {measures.map(({ name, title }) => (
              <li key={name}>
                <a href={`/methods/${name}`}>{title}</a>
              </li>
            ))}
          </ul>
          {CHAPTERS.map(([heading, ...paragraphs]) => (
            <>
              <h2 key={heading}>{words(heading)}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{words(paragraph)}</p>
              ))}
            </>
          ))}
          <h2>{words("methods.codebook")}</h2>
          <p>{words("methods.codebookText", { version: meta.codebook })}</p>
          {LISTS.map((kind) => (
            <CodeList key={kind} codes={codes} kind={kind} />
          ))}
          <h2>{words("methods.licence")}</h2>
          <p>
            <Written>{meta.citation}</Written>
          </p>
        </>
      ),
    };
  },
});
