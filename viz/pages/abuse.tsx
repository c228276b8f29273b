import { lawPath } from "../address/links.ts";
import chart, { type AbuseOptions } from "../charts/abuse/abuse.tsx";
import type { Abuse } from "../charts/abuse/flows.ts";
import { Scrollable } from "../figure/scrollable.tsx";
import type { AbuseQuery } from "../generated/queries.ts";
import { formatCount, formatMonths } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";
import { Section } from "../records/section.tsx";
import { Pick, stateOptions, Years } from "../shell/controls.tsx";
import { type MeasureData, measurePage, noMore } from "../shell/measure-page.tsx";

type Provision = Abuse["provisions"][number];

/** How many provisions are shown; the rest is in the answer of the API. */
const MOST = 40;

const threatened = (
  { threatened: kind, threatenedMonths }: Provision,
  t: Messages,
): string | null => {
  if (kind === "life" || kind === "death") return t(`term.${kind}`);
  if (kind === "none") return t("term.none");
  return threatenedMonths === null ? null : formatMonths(threatenedMonths, t);
};

/** The longest term imposed; above the heaviest that is threatened, it says so. */
const imposed = (
  { imposedMonths, imposedAboveThreatened }: Provision,
  t: Messages,
): string | null => {
  if (imposedMonths === null) return null;
  const term = formatMonths(imposedMonths, t);
  return imposedAboveThreatened ? `${term} (${t("abuse.above")})` : term;
};

const Known = ({ children }: { children: string | null }) => {
  const t = useMessages();
  return children === null ? <td class="unknown">{t("value.unknown")}</td> : <td>{children}</td>;
};

const Provisions = ({ abuse, t }: { abuse: Abuse; t: Messages }) => (
  <>
    <h2>{t("abuse.provisions")}</h2>
    <Scrollable label={t("abuse.provisions")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("col.provision")}</th>
            <th scope="col" class="count">
              {t("nav.cases")}
            </th>
            <th scope="col" class="count">
              {t("col.people")}
            </th>
            <th scope="col">{t("abuse.threatened")}</th>
            <th scope="col">{t("abuse.imposed")}</th>
            <th scope="col">{t("abuse.days")}</th>
          </tr>
        </thead>
        <tbody>
          {abuse.provisions.slice(0, MOST).map((one) => (
            <tr key={one.provision.id}>
              <th scope="row">
                <a href={lawPath(one.provision.id)}>
                  {one.provision.jurisdiction.name}
                  {t("list.colon")}
                  <Section of={one.provision} within />
                </a>
                <small>
                  <EnglishText>{one.provision.law.title}</EnglishText>
                  {one.ended ? ` · ${t("abuse.provisionEnded")}` : ""}
                </small>
              </th>
              <td class="count">{formatCount(one.cases, t)}</td>
              <td class="count">{formatCount(one.people, t)}</td>
              <Known>{threatened(one, t)}</Known>
              <Known>{imposed(one, t)}</Known>
              <Known>{one.daysToVerdict === null ? null : formatCount(one.daysToVerdict, t)}</Known>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
    {abuse.provisions.length > MOST && (
      <p class="muted">{t("abuse.more", { count: abuse.provisions.length - MOST })}</p>
    )}
  </>
);

const Counts = ({
  heading,
  column,
  counts,
  note,
  t,
}: {
  heading: string;
  column: string;
  counts: readonly (readonly [string, number])[];
  note?: string;
  t: Messages;
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
            <th scope="col">{t("nav.cases")}</th>
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
  const t = useMessages();
  return (
    <form class="find" action="/abuse" method="get">
      <Pick
        label={t("ask.role")}
        name="role"
        options={all.roles}
        chosen={options["role"] ?? null}
        none={t("ask.all")}
      />
      <Pick
        label={t("col.state")}
        name="countries"
        options={stateOptions(all)}
        chosen={options["countries"] ?? null}
        none={t("ask.all")}
      />
      <Years t={t} from={options["from"]} to={options["to"]} />
      <button type="submit">{t("ask.show")}</button>
    </form>
  );
};

const After = ({ data: { abuse: found } }: Data) => {
  const t = useMessages();
  return (
    <>
      <Provisions abuse={found} t={t} />
      <div class="beside">
        <Counts
          heading={t("abuse.offences")}
          column={t("col.offence")}
          counts={found.offences.map(({ code, cases }) => [code.label, cases])}
          note={t("abuse.offencesNote")}
          t={t}
        />
        <Counts
          heading={t("abuse.roles")}
          column={t("ask.role")}
          counts={found.roles.map(({ code, cases }) => [code.label, cases])}
          t={t}
        />
        <Counts
          heading={t("jurisdiction.firstStep")}
          column={t("col.year")}
          counts={found.years.map(({ year, cases }) => [`${year}`, cases])}
          t={t}
        />
      </div>
    </>
  );
};

export const abuse = measurePage({
  path: "/abuse",
  chart,
  terms: ["case", "provision"],
  loadMore: noMore,
  Form,
  After,
});
