import { factPath } from "../address/links.ts";
import type { Chart } from "../charts/kit/definition.ts";
import words from "../charts/prison-for-words/prison-for-words.tsx";
import { Scrollable } from "../figure/scrollable.tsx";
import { MethodsDocument, type MethodsQuery } from "../generated/queries.ts";
import { formatCode, formatCount, formatDate, formatList, formatParts } from "../i18n/format.ts";
import { EnglishText, useLabel, useMessages } from "../i18n/locale.tsx";
import type { MessageKey } from "../i18n/messages.ts";
import { inASentence, type MeasureText } from "../shell/examples.ts";
import { dataset } from "../shell/linked-data.ts";
import { type Page, pageOf } from "../shell/page.ts";
import { ReleaseCitation } from "../shell/release-citation.tsx";

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
          <b>{t(entry.includesAgainst ? "methods.countsAgainst" : "methods.counts")}</b>{" "}
          {entry.includes}
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
  ["methods.time", "methods.timeText"],
  ["nav.cases", "methods.casesText"],
];

/** The steps from a source to a finding. */
const STEPS = ["read", "check", "count", "say"] as const;

interface Data extends MethodsQuery {
  /** The finding that the steps are shown with, and what it turns on. */
  readonly finding: Pick<Chart, "title" | "certainty">;
  readonly measures: readonly MeasureText[];
  readonly address: string;
}

/** From a source to a finding, with the finding of today. */
const HowItComes = ({ finding }: Pick<Data, "finding">) => {
  const t = useMessages();
  return (
    <section aria-labelledby="how">
      <h2 id="how">{t("methods.how")}</h2>
      <p>{t("methods.how.finding")}</p>
      <blockquote>
        <p>
          <a href="/prison-for-words">{finding.title}</a>
          {t("sentence.end")}
        </p>
      </blockquote>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{t(`methods.how.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
};

const HowSure = ({ finding, meta: { coverage } }: Pick<Data, "finding" | "meta">) => {
  const t = useMessages();
  return (
    <section aria-labelledby="sure">
      <h2 id="sure">{t("methods.sure")}</h2>
      <p>{finding.certainty}</p>
      <ul>
        <li>
          {t("methods.sure.unknown", {
            known: coverage.known,
            possible: coverage.possible,
            share: coverage.known / coverage.possible,
            jurisdictions: t("list.count.jurisdictions", { count: coverage.researched }),
            byRule: coverage.byRule,
          })}
        </li>
        <li>{t("methods.sure.sources")}</li>
        <li>{t("methods.sure.readers")}</li>
        <li>{t("methods.sure.disagree")}</li>
        <li>{t("methods.sure.sample")}</li>
      </ul>
    </section>
  );
};

/** What the newest reading of our own found, by kind of fact. */
const Audited = ({ audit }: { audit: NonNullable<MethodsQuery["meta"]["audit"]> }) => {
  const t = useMessages();
  const date = formatDate(audit.date, t);
  return (
    <section aria-labelledby="audit">
      <h2 id="audit">{t("methods.audit.title")}</h2>
      <p>{t("methods.audit.lead", { date })}</p>
      <Scrollable label={t("methods.audit.caption", { date })}>
        <table class="few">
          <caption>{t("methods.audit.caption", { date })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("methods.audit.kind")}</th>
              <th scope="col">{t("methods.audit.checkable")}</th>
              <th scope="col">{t("methods.audit.right")}</th>
              <th scope="col">{t("methods.audit.minor")}</th>
              <th scope="col">{t("methods.audit.material")}</th>
              <th scope="col">{t("methods.audit.free")}</th>
            </tr>
          </thead>
          <tbody>
            {audit.kinds.map(({ kind, drawn, checkable, right, minor, material, free }) => (
              <tr key={kind}>
                <th scope="row">{formatCode("audited", kind, t)}</th>
                <td class="count">{t("methods.audit.of", { checkable, drawn })}</td>
                <td class="count">{formatCount(right, t)}</td>
                <td class="count">{formatCount(minor, t)}</td>
                <td class="count">{formatCount(material, t)}</td>
                <td class="count">
                  {free === null ? (
                    <span class="unknown">{t("methods.audit.none")}</span>
                  ) : (
                    t("methods.audit.share", { ...free })
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollable>
      <p class="muted small">{t("methods.audit.note")}</p>
    </section>
  );
};

/** Each measure with what it is, as its own page begins. */
const Measures = ({ measures }: Pick<Data, "measures">) => {
  const t = useMessages();
  return (
    <section aria-labelledby="measures">
      <h2 id="measures">{t("nav.measures")}</h2>
      <dl class="glossary" lang="en" dir="ltr">
        {measures.map((measure) => (
          <div key={measure.name}>
            <dt>
              <a href={`/methods/${measure.name}`}>{measure.title}</a>
            </dt>
            <dd>{inASentence(measure)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** What the release holds, last: it says how much there is, not how sure it is. */
const Holds = ({ meta }: Pick<Data, "meta">) => {
  const t = useMessages();
  return (
    <section aria-labelledby="known">
      <h2 id="known">{t("methods.known")}</h2>
      <p>
        {t("methods.releaseText", {
          release: meta.release,
          codebook: meta.codebook,
          reach: formatDate(meta.knowledgeDate, t),
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
    </section>
  );
};

/** The methods of the data as a whole, and the pages of each measure. */
export const methodsPage = (measures: readonly MeasureText[]): Page =>
  pageOf<Data>({
    path: "/methods",
    async load({ ask, t, address }) {
      const options = words.options.parse(new URLSearchParams(), t);
      const [data, found] = await Promise.all([
        ask(MethodsDocument, { lang: t.lang }),
        words.load(options, { ask, t }),
      ]);
      return { ...data, finding: words.show(found, options, t), measures, address };
    },
    head: ({ meta, address }, t) => ({
      title: t("nav.methods"),
      description: t("methods.standfirst"),
      release: meta.release,
      linked: [dataset(address, meta.release, t("words.about"))],
    }),
    View({ data }) {
      const t = useMessages();
      const { codebook: codes, meta } = data;
      return (
        <>
          <h1>{t("nav.methods")}</h1>
          <p class="standfirst">{t("methods.standfirst")}</p>
          <HowItComes {...data} />
          <HowSure {...data} />
          {meta.audit && <Audited audit={meta.audit} />}
          <Measures {...data} />
          {CHAPTERS.map(([heading, ...paragraphs]) => (
            <section key={heading}>
              <h2>{t(heading)}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{t(paragraph)}</p>
              ))}
            </section>
          ))}
          <h2 id="codebook">{t("methods.codebook")}</h2>
          <p>
            {t.rich("methods.codebookText", {
              version: meta.codebook,
              glossary: (inner) => <a href="/glossary">{inner}</a>,
            })}
          </p>
          {LISTS.map((kind) => (
            <CodeList key={kind} codes={codes} kind={kind} />
          ))}
          <Holds {...data} />
          <h2>{t("methods.licence")}</h2>
          <ReleaseCitation citation={meta.citation} release={meta.release} address={data.address} />
        </>
      );
    },
  });
