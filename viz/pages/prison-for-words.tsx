import { casePath, jurisdictionPath, provisionPath, treatyPath } from "../address/links.ts";
import {
  formatLongest,
  wordsCases,
  wordsFinding,
  wordsKinds,
  wordsSubtitle,
} from "../charts/prison-for-words/description.ts";
import type { Answer, Row } from "../charts/prison-for-words/marks.ts";
import chart, {
  variablesOf,
  type WordsOptions,
} from "../charts/prison-for-words/prison-for-words.tsx";
import { aggravatedIn, reasonsIn } from "../charts/prison-for-words/rows.ts";
import {
  PrisonForWordsPageDocument,
  type PrisonForWordsPageQuery,
  type PrisonForWordsQuery,
} from "../generated/queries.ts";
import { formatDate, formatList, formatMonths, within } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { monthsOf } from "../layouts/months.ts";
import { Section } from "../records/section.tsx";
import { FoldedSources } from "../records/sources.tsx";
import { FoldedChoices, Hidden, Pick, Pills, stateOptions } from "../shell/controls.tsx";
import { type MeasureData, measurePage } from "../shell/measure-page.tsx";

type Data = MeasureData<WordsOptions, PrisonForWordsQuery, PrisonForWordsPageQuery>;

const PATH = "/prison-for-words";
/** The day of the draw below the line, whose outcome stands in the audit of the atlas. */
const DRAWN = "2026-11-30";
const KINDS = ["opinion_or_truth", "only_false", "unclear"] as const;

const Lead = ({ data: { words: answer, jurisdiction }, options }: Data) => {
  const t = useMessages();
  return (
    <>
      <p class="standfirst">
        {jurisdiction &&
          `${wordsFinding(answer, options.offences.length === 0, t)}${t("sentence.end")} `}
        {wordsKinds(answer, t)}
      </p>
      <p class="muted">
        {wordsSubtitle(answer, t)}
        {t("sentence.end")}
      </p>
    </>
  );
};

/** How many stand in a group at one line. */
const countAt = (groups: Answer["lines"][number]["groups"], group: string): number =>
  groups.find((one) => one.group === group)?.count ?? 0;

const Form = ({ all, data: { words: answer }, options, more }: Data) => {
  const t = useMessages();
  const said = chart.options.format(options);
  const { asOf } = said;
  const stops = answer.lines.map(({ months, groups }) => ({
    months,
    told: t("words.stop", {
      term: formatMonths(months, t),
      counted: countAt(groups, "counted"),
      notOnFile: countAt(groups, "maximum_not_on_file"),
    }),
  }));
  return (
    <>
      <FoldedChoices>
        <Pills
          label={t("words.lineLabel")}
          name="months"
          path={PATH}
          query={said}
          options={stops.map(({ months, told }) => [`${months}`, told])}
          chosen={`${answer.months}`}
        />
        <form class="find" action={PATH} method="get">
          <span class="pick">
            <label for="words-line">{t("words.lineLabel")}</label>{" "}
            <input
              id="words-line"
              type="range"
              name="months"
              min={stops[0]?.months ?? 12}
              max={stops.at(-1)?.months ?? 120}
              step={1}
              value={answer.months}
              list="words-stops"
              aria-valuetext={formatMonths(answer.months, t)}
            />
            <datalist id="words-stops">
              {stops.map(({ months, told }) => (
                <option key={months} value={months} label={told} />
              ))}
            </datalist>
          </span>
          <Pick
            label={t("words.offences")}
            name="offences"
            options={more.every.offences.map(({ code, label }) => [code, label])}
            chosen={said["offences"] ?? null}
            none={t("words.allOffences")}
          />
          <Pick
            label={t("words.objects")}
            name="objects"
            options={all.objects}
            chosen={said["objects"] ?? null}
            none={t("words.allObjects")}
          />
          <Pick
            label={t("words.country")}
            name="country"
            options={stateOptions(all)}
            chosen={options.country}
            none={t("words.noCountry")}
          />
          <Hidden query={{ asOf }} />
          <button type="submit">{t("ask.show")}</button>
        </form>
      </FoldedChoices>
      <output class="sure" aria-live="polite" hidden data-words-told />
    </>
  );
};

const namesOf = (all: readonly { readonly id: string; readonly name: string }[]): string[] =>
  all.map(({ name }) => name);

/** A provision counted: what it says, how firm, and where it was read. */
const Provision = ({ row }: { row: Row }) => {
  const t = useMessages();
  const heavier = aggravatedIn(row, t);
  return (
    <li>
      <a href={jurisdictionPath(row.jurisdiction.id)}>{row.jurisdiction.name}</a>
      {t("clause.comma")}
      <a href={provisionPath(row.provision.id)}>
        <EnglishText>{row.provision.law.title}</EnglishText>
        {t("clause.comma")}
        <Section of={row.provision} within />
      </a>
      {t("list.colon")}
      {row.offence.label}
      {row.objects.length > 0 &&
        ` (${formatList(
          row.objects.map(({ label }) => within(label)),
          t,
        )})`}
      {t("list.semicolon")}
      <b>{formatLongest(monthsOf(row.basic), t)}</b>
      {heavier !== null && (
        <>
          {t("list.semicolon")}
          {t("words.col.aggravated")}
          {t("list.colon")}
          <EnglishText>{heavier}</EnglishText>
        </>
      )}
      {row.reasons.length > 0 && (
        <>
          {t("list.semicolon")}
          {reasonsIn(row, t)}
        </>
      )}
      {t("list.semicolon")}
      {t("words.col.newest")}
      {t("list.colon")}
      {formatDate(row.newest, t)}
      <FoldedSources sources={row.sources} />
    </li>
  );
};

/** The rows of a group, what can punish opinion apart from what punishes falsehood only. */
const Provisions = ({ rows, group }: { rows: readonly Row[]; group: Row["group"] }) => {
  const t = useMessages();
  const own = rows.filter((row) => row.group === group);
  return (
    <>
      {KINDS.map((kind) => {
        const of = own.filter((row) => row.kind === kind);
        return (
          of.length > 0 && (
            <div key={kind}>
              <h3>{t(`words.kind.${kind}`)}</h3>
              <ul class="provisions-listed">
                {of.map((row) => (
                  <Provision key={`${row.provision.id} ${row.offence.code}`} row={row} />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </>
  );
};

const Groups = ({ answer }: { answer: Answer }) => {
  const t = useMessages();
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{t("words.groups", { researched: answer.researched })}</h2>
      <p>
        {t("words.groupsText", {
          sum: answer.groups.map(({ count }) => count).join(" + "),
          researched: answer.researched,
        })}
      </p>
      <dl class="groups">
        {answer.groups.map(({ group, count, jurisdictions }) => (
          <div key={group}>
            <dt>
              {t(`words.group.${group}`)}
              {t("list.colon")}
              <b>{count}</b>
            </dt>
            <dd>
              {jurisdictions.map(({ id, name }, place) => (
                <>
                  {place > 0 && t("list.comma")}
                  <a key={id} href={jurisdictionPath(id)}>
                    {name}
                  </a>
                </>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Convention = ({ data: { words: answer, treaty } }: Pick<Data, "data">) => {
  const t = useMessages();
  if (!treaty || treaty.scopeSeriousMonths === null) return null;
  return (
    <section aria-labelledby="convention">
      <h2 id="convention">{t("words.treatyHead")}</h2>
      <p>
        {t("words.treaty", {
          years: formatMonths(treaty.scopeSeriousMonths, t),
          inForce: treaty.inForce === null ? "no" : "yes",
          signed: answer.signatories.length,
          counted: answer.robustness.counted,
        })}
        {answer.signatories.length > 0 && (
          <>
            {t("sentence.gap")}
            <span class="muted">
              {formatList(namesOf(answer.signatories), t)}
              {t("sentence.end")}
            </span>
          </>
        )}{" "}
        <a href={treatyPath(treaty.id)}>{treaty.shortTitle}</a>
      </p>
    </section>
  );
};

const Cases = ({ answer, cases }: { answer: Answer; cases: PrisonForWordsPageQuery["words"] }) => {
  const t = useMessages();
  const convicted = new Set(cases.convicted.map(({ id }) => id));
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">{t("words.casesHead")}</h2>
      <p>{wordsCases(answer, t)}</p>
      <p class="muted">{t("words.casesNot")}</p>
      {cases.charged.length > 0 && (
        <details class="folded">
          <summary>{t("words.charged", { count: cases.charged.length })}</summary>
          <ul>
            {cases.charged.map(({ id, name, outcome, jurisdiction }) => (
              <li key={id}>
                <a href={casePath(id)}>
                  <EnglishText>{name}</EnglishText>
                </a>
                {t("clause.comma")}
                {jurisdiction.name}
                {t("list.colon")}
                <EnglishText>{outcome}</EnglishText>
                {convicted.has(id) && ` (${t("words.verdict")})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

const Firm = ({ answer, audit }: { answer: Answer; audit: Data["more"]["meta"]["audit"] }) => {
  const t = useMessages();
  const checked = audit?.kinds.find(({ kind }) => kind === "provisions");
  const { robustness, secondReading } = answer;
  const lists = [
    ["one", robustness.onOneProvision],
    ["exact", robustness.exactlyAtLine],
    ["reports", robustness.onReportsAlone],
    ["once", robustness.readOnce],
    ["lapse", robustness.lapseWithinYear],
  ] as const;
  const agreed = Object.fromEntries(
    secondReading.answers.map(({ question, ...of }) => [question, t("words.firm.of", of)]),
  );
  return (
    <section aria-labelledby="firm">
      <h2 id="firm">{t("words.firm")}</h2>
      <ul>
        {lists.map(
          ([name, all]) =>
            all.length > 0 && (
              <li key={name}>
                <b>{all.length}</b>
                {t("list.colon")}
                {t(`words.firm.${name}`, { list: formatList(namesOf(all), t) })}
              </li>
            ),
        )}
        <li>
          {formatList(
            robustness.withoutOffence.map(({ code, count }) =>
              t("words.firm.without", { offence: within(code.label), count }),
            ),
            t,
          )}
          {t("sentence.end")}
        </li>
        <li>{t("words.firm.second", { readings: secondReading.readings, ...agreed })}</li>
        <li>{t("words.firm.draw", { day: formatDate(DRAWN, t) })}</li>
        {audit && checked && (
          <li>
            <a href="/methods#audit">
              {t("words.firm.audit", {
                day: formatDate(audit.date, t),
                checkable: checked.checkable,
                material: checked.material,
              })}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
};

const After = ({ data, more }: Data) => {
  const t = useMessages();
  const answer = data.words;
  return (
    <>
      <section aria-labelledby="counted">
        <h2 id="counted">{t("words.list")}</h2>
        <p class="muted">
          {t("words.what.out", {
            offences: formatList(
              answer.offences.map(({ label }) => within(label)),
              t,
            ),
          })}
        </p>
        <Provisions rows={answer.rows} group="counted" />
      </section>
      <Groups answer={answer} />
      {(["reported", "maximum_not_on_file", "field_unclear"] as const).map((group) => {
        const count = answer.rows.filter((row) => row.group === group).length;
        return (
          count > 0 && (
            <details key={group} class="folded">
              <summary>
                {t(`words.group.${group}`)}
                {t("list.colon")}
                {t("count.provisions", { count })}
              </summary>
              <Provisions rows={answer.rows} group={group} />
            </details>
          )
        );
      })}
      <Convention data={data} />
      <Cases answer={answer} cases={more.words} />
      <Firm answer={answer} audit={more.meta.audit} />
      <section aria-labelledby="not">
        <h2 id="not">{t("words.notFor")}</h2>
        <p>{t("words.caution")}</p>
        <p>{t("words.sample", { researched: answer.researched })}</p>
        <p>
          <a href="/methods/prison-for-words">{t("measure.method")}</a>
        </p>
      </section>
    </>
  );
};

export const prisonForWords = measurePage({
  path: PATH,
  chart,
  terms: ["maximum", "basic_form", "words_only", "on_file"],
  loadMore: (options, { ask, t }) => {
    const { country, named, ...variables } = variablesOf(options, t);
    return ask(PrisonForWordsPageDocument, variables);
  },
  Lead,
  Form,
  After,
});
