import { lawPath } from "../address/links.ts";
import chart, { type AbuseOptions } from "../charts/abuse/abuse.tsx";
import type { Abuse } from "../charts/abuse/flows.ts";
import type { AbuseQuery } from "../generated/queries.ts";
import { showCount, showMonths } from "../i18n/format.ts";
import { useWords, Written } from "../i18n/locale.tsx";
import type { Words } from "../i18n/messages.ts";
import { Section } from "../records/section.tsx";
import { Pick, stateOptions, Years } from "../shell/controls.tsx";
import { type MeasureData, measurePage, noMore } from "../shell/measure-page.tsx";

type Provision = Abuse["provisions"][number];

/** How many provisions are shown; the rest is in the answer of the API. */
const MOST = 40;

const threatened = (
  { threatened: kind, threatenedMonths }: Provision,
  words: Words,
): string | null => {
  if (kind === "life" || kind === "death") return words(`term.${kind}`);
  if (kind === "none") return words("term.none");
  return threatenedMonths === null ? null : showMonths(threatenedMonths, words);
};

/** The longest term imposed; above the heaviest that is threatened, it says so. */
const imposed = (
  { imposedMonths, imposedAboveThreatened }: Provision,
  words: Words,
): string | null => {
  if (imposedMonths === null) return null;
  const term = showMonths(imposedMonths, words);
  return imposedAboveThreatened ? `${term} (${words("abuse.above")})` : term;
};

const Known = ({ children }: { children: string | null }) => {
  const words = useWords();
  return children === null ? (
    <td class="unknown">{words("value.unknown")}</td>
  ) : (
    <td>{children}</td>
  );
};

const Provisions = ({ abuse, words }: { abuse: Abuse; words: Words }) => (
  <>
    <h2>{words("abuse.provisions")}</h2>
    <section class="table-scroll" aria-label={words("abuse.provisions")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words("col.provision")}</th>
            <th scope="col" class="count">
              {words("col.cases")}
            </th>
            <th scope="col" class="count">
              {words("col.people")}
            </th>
            <th scope="col">{words("abuse.threatened")}</th>
            <th scope="col">{words("abuse.imposed")}</th>
            <th scope="col">{words("abuse.days")}</th>
          </tr>
        </thead>
        <tbody>
          {abuse.provisions.slice(0, MOST).map((one) => (
            <tr key={one.provision.id}>
              <th scope="row">
                <a href={lawPath(one.provision.id)}>
                  {one.provision.jurisdiction.name}
                  {words("list.colon")}
                  <Section section={one.provision.section} within />
                </a>
                <small>
                  <Written>{one.provision.law.title}</Written>
                  {one.ended ? ` · ${words("abuse.provisionEnded")}` : ""}
                </small>
              </th>
              <td class="count">{showCount(one.cases, words)}</td>
              <td class="count">{showCount(one.people, words)}</td>
              <Known>{threatened(one, words)}</Known>
              <Known>{imposed(one, words)}</Known>
              <Known>
                {one.daysToVerdict === null ? null : showCount(one.daysToVerdict, words)}
              </Known>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    {abuse.provisions.length > MOST && (
      <p class="muted">{words("abuse.more", { count: abuse.provisions.length - MOST })}</p>
    )}
  </>
);

const Counts = ({
  heading,
  column,
  counts,
  note,
  words,
}: {
  heading: string;
  column: string;
  counts: readonly (readonly [string, number])[];
  note?: string;
  words: Words;
}) => {
  const most = Math.max(1, ...counts.map(([, cases]) => cases));
  return (
    <div>
      <h2>{heading}</h2>
      {note && <p class="muted">{note}</p>}
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{column}</th>
            <th scope="col">{words("col.cases")}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(([label, cases]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <span class="bar" style={`inline-size: ${(cases / most) * 60}%`} /> {cases}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

type Data = MeasureData<AbuseOptions, AbuseQuery, null>;

const Form = ({ all, placed: { options } }: Data) => {
  const words = useWords();
  return (
    <form class="find" action="/abuse" method="get">
      <Pick
        label={words("ask.role")}
        name="role"
        options={all.roles}
        chosen={options["role"] ?? null}
        none={words("ask.all")}
      />
      <Pick
        label={words("ask.state")}
        name="countries"
        options={stateOptions(all)}
        chosen={options["countries"] ?? null}
        none={words("ask.all")}
      />
      <Years words={words} from={options["from"]} to={options["to"]} />
      <button type="submit">{words("ask.show")}</button>
    </form>
  );
};

const After = ({ data: { abuse: found } }: Data) => {
  const words = useWords();
  return (
    <>
      <Provisions abuse={found} words={words} />
      <div class="beside">
        <Counts
          heading={words("abuse.offences")}
          column={words("ask.offence")}
          counts={found.offences.map(({ code, cases }) => [code.label, cases])}
          note={words("abuse.offencesNote")}
          words={words}
        />
        <Counts
          heading={words("abuse.roles")}
          column={words("ask.role")}
          counts={found.roles.map(({ code, cases }) => [code.label, cases])}
          words={words}
        />
        <Counts
          heading={words("abuse.years")}
          column={words("col.year")}
          counts={found.years.map(({ year, cases }) => [`${year}`, cases])}
          words={words}
        />
      </div>
    </>
  );
};

export const abuse = measurePage({ path: "/abuse", chart, loadMore: noMore, Form, After });
