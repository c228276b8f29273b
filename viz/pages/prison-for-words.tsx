import { casePath, jurisdictionPath, provisionPath, treatyPath } from "../address/links.ts";
import {
  showLongest,
  wordsCases,
  wordsFinding,
  wordsKinds,
  wordsSubtitle,
} from "../charts/prison-for-words/description.ts";
import { type Answer, monthsOf, type Row } from "../charts/prison-for-words/marks.ts";
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
import { showDay } from "../i18n/day.ts";
import { showDate, showList, showMonths, within } from "../i18n/format.ts";
import { useWords, Written } from "../i18n/locale.tsx";
import { FoldedSources } from "../records/sources.tsx";
import { Hidden, Pick, Pills, stateOptions } from "../shell/controls.tsx";
import { type MeasureData, measurePage } from "../shell/measure-page.tsx";

type Data = MeasureData<WordsOptions, PrisonForWordsQuery, PrisonForWordsPageQuery>;

const PATH = "/prison-for-words";
/** The day of the draw below the line, whose outcome stands in the audit of the atlas. */
const DRAWN = "2026-11-30";
const KINDS = ["opinion_or_truth", "only_false", "unclear"] as const;

const Lead = ({ data: { words: answer, jurisdiction } }: Data) => {
  const words = useWords();
  return (
    <>
      <p class="standfirst">
        {jurisdiction && `${wordsFinding(answer, false, words)}${words("sentence.end")} `}
        {wordsKinds(answer, words)}
      </p>
      <p class="muted">
        {wordsSubtitle(answer, words)}
        {words("sentence.end")}
      </p>
    </>
  );
};

/** How many stand in a group at one line. */
const countAt = (groups: Answer["lines"][number]["groups"], group: string): number =>
  groups.find((one) => one.group === group)?.count ?? 0;

const Form = ({ all, data: { words: answer }, options, more }: Data) => {
  const words = useWords();
  const said = chart.options.format(options);
  const { asOf } = said;
  const stops = answer.lines.map(({ months, groups }) => ({
    months,
    told: words("words.stop", {
      term: showMonths(months, words),
      counted: countAt(groups, "counted"),
      notOnFile: countAt(groups, "maximum_not_on_file"),
    }),
  }));
  return (
    <>
      <Pills
        label={words("words.lineLabel")}
        name="months"
        path={PATH}
        query={said}
        options={stops.map(({ months, told }) => [`${months}`, told])}
        chosen={`${answer.months}`}
      />
      <form class="find" action={PATH} method="get">
        <span class="pick">
          <label for="words-line">{words("words.lineLabel")}</label>{" "}
          <input
            id="words-line"
            type="range"
            name="months"
            min={stops[0]?.months ?? 12}
            max={stops.at(-1)?.months ?? 120}
            step={1}
            value={answer.months}
            list="words-stops"
            aria-valuetext={showMonths(answer.months, words)}
          />
          <datalist id="words-stops">
            {stops.map(({ months, told }) => (
              <option key={months} value={months} label={told} />
            ))}
          </datalist>
        </span>
        <Pick
          label={words("words.offences")}
          name="offences"
          options={more.every.offences.map(({ code, label }) => [code, label])}
          chosen={said["offences"] ?? null}
          none={words("words.allOffences")}
        />
        <Pick
          label={words("words.objects")}
          name="objects"
          options={all.objects}
          chosen={said["objects"] ?? null}
          none={words("words.allObjects")}
        />
        <Pick
          label={words("words.country")}
          name="country"
          options={stateOptions(all)}
          chosen={options.country}
          none={words("words.noCountry")}
        />
        <Hidden query={{ asOf }} />
        <button type="submit">{words("ask.show")}</button>
      </form>
      <output class="sure" aria-live="polite" hidden data-words-told />
    </>
  );
};

const namesOf = (all: readonly { readonly id: string; readonly name: string }[]): string[] =>
  all.map(({ name }) => name);

/** A provision counted: what it says, how firm, and where it was read. */
const Provision = ({ row }: { row: Row }) => {
  const words = useWords();
  const heavier = aggravatedIn(row, words);
  return (
    <li>
      <a href={jurisdictionPath(row.jurisdiction.id)}>{row.jurisdiction.name}</a>
      {words("clause.comma")}
      <a href={provisionPath(row.provision.id)}>
        <Written>{`${row.provision.law.title}, ${row.provision.section}`}</Written>
      </a>
      {words("list.colon")}
      {row.offence.label}
      {row.objects.length > 0 &&
        ` (${showList(
          row.objects.map(({ label }) => within(label)),
          words,
        )})`}
      {words("list.semicolon")}
      <b>{showLongest(monthsOf(row.basic), words)}</b>
      {heavier !== null && (
        <>
          {words("list.semicolon")}
          {words("words.col.aggravated")}
          {words("list.colon")}
          <Written>{heavier}</Written>
        </>
      )}
      {row.reasons.length > 0 && (
        <>
          {words("list.semicolon")}
          {reasonsIn(row, words)}
        </>
      )}
      {words("list.semicolon")}
      {words("words.col.newest")}
      {words("list.colon")}
      {showDate(row.newest, words)}
      <FoldedSources sources={row.sources} />
    </li>
  );
};

/** The rows of a group, what can punish opinion apart from what punishes falsehood only. */
const Provisions = ({ rows, group }: { rows: readonly Row[]; group: Row["group"] }) => {
  const words = useWords();
  const own = rows.filter((row) => row.group === group);
  return (
    <>
      {KINDS.map((kind) => {
        const of = own.filter((row) => row.kind === kind);
        return (
          of.length > 0 && (
            <div key={kind}>
              <h4>{words(`words.kind.${kind}`)}</h4>
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
  const words = useWords();
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{words("words.groups", { researched: answer.researched })}</h2>
      <p>
        {words("words.groupsText", {
          sum: answer.groups.map(({ count }) => count).join(" + "),
          researched: answer.researched,
        })}
      </p>
      <dl class="groups">
        {answer.groups.map(({ group, count, jurisdictions }) => (
          <div key={group}>
            <dt>
              {words(`words.group.${group}`)}
              {words("list.colon")}
              <b>{count}</b>
            </dt>
            <dd>
              {jurisdictions.map(({ id, name }, place) => (
                <>
                  {place > 0 && words("list.comma")}
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
  const words = useWords();
  if (!treaty || treaty.scopeSeriousMonths === null) return null;
  return (
    <section aria-labelledby="convention">
      <h2 id="convention">{words("words.treatyHead")}</h2>
      <p>
        {words("words.treaty", {
          years: showMonths(treaty.scopeSeriousMonths, words),
          inForce: treaty.inForce === null ? "no" : "yes",
          signed: answer.signatories.length,
          counted: answer.robustness.counted,
        })}
        {answer.signatories.length > 0 && (
          <>
            {words("sentence.gap")}
            <span class="muted">
              {showList(namesOf(answer.signatories), words)}
              {words("sentence.end")}
            </span>
          </>
        )}{" "}
        <a href={treatyPath(treaty.id)}>
          <Written>{treaty.shortTitle}</Written>
        </a>
      </p>
    </section>
  );
};

const Cases = ({ answer, cases }: { answer: Answer; cases: PrisonForWordsPageQuery["words"] }) => {
  const words = useWords();
  const convicted = new Set(cases.convicted.map(({ id }) => id));
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">{words("words.casesHead")}</h2>
      <p>{wordsCases(answer, words)}</p>
      <p class="muted">{words("words.casesNot")}</p>
      {cases.charged.length > 0 && (
        <details class="folded">
          <summary>{words("words.charged", { count: cases.charged.length })}</summary>
          <ul>
            {cases.charged.map(({ id, name, outcome, jurisdiction }) => (
              <li key={id}>
                <a href={casePath(id)}>
                  <Written>{name}</Written>
                </a>
                {words("clause.comma")}
                {jurisdiction.name}
                {words("list.colon")}
                <Written>{outcome}</Written>
                {convicted.has(id) && ` (${words("words.verdict")})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

const Firm = ({ answer }: { answer: Answer }) => {
  const words = useWords();
  const { robustness, secondReading } = answer;
  const lists = [
    ["one", robustness.onOneProvision],
    ["exact", robustness.exactlyAtLine],
    ["reports", robustness.onReportsAlone],
    ["lapse", robustness.lapseWithinYear],
  ] as const;
  const agreed = Object.fromEntries(
    secondReading.answers.map(({ question, ...of }) => [question, words("words.firm.of", of)]),
  );
  return (
    <section aria-labelledby="firm">
      <h2 id="firm">{words("words.firm")}</h2>
      <ul>
        {lists.map(
          ([name, all]) =>
            all.length > 0 && (
              <li key={name}>
                <b>{all.length}</b>
                {words("list.colon")}
                {words(`words.firm.${name}`, { list: showList(namesOf(all), words) })}
              </li>
            ),
        )}
        <li>
          {showList(
            robustness.withoutOffence.map(({ code, count }) =>
              words("words.firm.without", { offence: within(code.label), count }),
            ),
            words,
          )}
          {words("sentence.end")}
        </li>
        <li>{words("words.firm.second", { readings: secondReading.readings, ...agreed })}</li>
        <li>{words("words.firm.draw", { day: showDay(DRAWN, words) })}</li>
      </ul>
    </section>
  );
};

const After = ({ data, more }: Data) => {
  const words = useWords();
  const answer = data.words;
  return (
    <>
      <section aria-labelledby="counted">
        <h2 id="counted">{words("words.list")}</h2>
        <p class="muted">
          {words("words.what.out", {
            offences: showList(
              answer.offences.map(({ label }) => within(label)),
              words,
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
                {words(`words.group.${group}`)}
                {words("list.colon")}
                {words("count.provisions", { count })}
              </summary>
              <Provisions rows={answer.rows} group={group} />
            </details>
          )
        );
      })}
      <Convention data={data} />
      <Cases answer={answer} cases={more.words} />
      <Firm answer={answer} />
      <section aria-labelledby="not">
        <h2 id="not">{words("words.notFor")}</h2>
        <p>{words("words.caution")}</p>
        <p>{words("words.sample", { researched: answer.researched })}</p>
        <p>
          <a href="/methods">{words("measure.method")}</a>
        </p>
      </section>
    </>
  );
};

export const prisonForWords = measurePage({
  path: PATH,
  chart,
  loadMore: (options, { ask, words }) => {
    const { country, named, ...variables } = variablesOf(options, words);
    return ask(PrisonForWordsPageDocument, variables);
  },
  Lead,
  Form,
  After,
});
