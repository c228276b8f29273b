import { group } from "d3";
import type { ComponentChildren } from "preact";
import { jurisdictionPath, withQuery } from "../../address/links.ts";
import { SIGN_STYLE } from "../../charts/safeguards/sign.tsx";
import {
  formatCode,
  formatInterval,
  formatList,
  formatPercent,
  sentence,
  within,
} from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import {
  type AnswerRow,
  type Comparison,
  type Folded,
  foldedAnswers,
  foldedOffences,
  type OffenceRow,
} from "../../layouts/compare.ts";
import { AnswerInCountry, OffenceInCountry } from "./cells.tsx";

type Countries = Comparison["jurisdictions"];
type Row = OffenceRow | AnswerRow;

/** More than so many are no longer beside one another on a phone: a cell is labelled with its country then. */
const BESIDE_ON_A_PHONE = 3;

/** Country by country, with the way to take one away while two are left. */
const Heads = ({
  countries,
  query,
  quiet = false,
}: {
  countries: Countries;
  query: Record<string, string>;
  /** In the tables of folded rows, which stand under the same heads. */
  quiet?: boolean;
}) => {
  const t = useMessages();
  const without = (id: string) => countries.flatMap((one) => (one.id === id ? [] : [one.id]));
  return (
    <thead class={quiet ? "visually-hidden" : undefined}>
      <tr>
        <td />
        {countries.map(({ id, name }) => (
          <th key={id} scope="col">
            {quiet ? (
              name
            ) : (
              <>
                <a href={jurisdictionPath(id)}>{name}</a>
                {countries.length > 2 && (
                  <a class="remove" href={withQuery(`/compare/${without(id).join("~")}`, query)}>
                    <span aria-hidden="true">×</span>
                    <span class="visually-hidden">{t("compare.remove", { country: name })}</span>
                  </a>
                )}
              </>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
};

/** Puts a cell under its country's head, whichever others have opened; on a phone it bears the country's name. */
const underCountry = (index: number, name: string | undefined) => ({
  "data-country": name,
  style: `--country: ${index + 1}`,
});

/** One row: its question, and a cell a country. */
const TableRow = ({
  row,
  countries,
  cellOf,
}: {
  row: Row;
  countries: Countries;
  cellOf: (index: number) => ComponentChildren;
}) => (
  <tr class={row.differs ? "differs" : undefined}>
    <th scope="row">{row.code.label}</th>
    {countries.map(({ id, name }, index) => (
      <td key={id} {...underCountry(index, name)}>
        {cellOf(index)}
      </td>
    ))}
  </tr>
);

/** Rows under one heading; what is on file for one country at most is folded and named. */
const Group = <Own extends Row>({
  heading,
  rows: { shown, folded, none },
  countries,
  query,
  cellOf,
  children,
}: {
  heading: string;
  rows: Folded<Own>;
  countries: Countries;
  query: Record<string, string>;
  cellOf: (row: Own, index: number) => ComponentChildren;
  /** A row of its own before the others. */
  children?: ComponentChildren;
}) => {
  const t = useMessages();
  if (shown.length + folded.length + none.length === 0) return null;
  const width = countries.length + 1;
  const namesOf = (rows: readonly Own[]) =>
    formatList(
      rows.map(({ code }) => within(code.label)),
      t,
    );
  const rowOf = (row: Own) => (
    <TableRow
      key={row.code.code}
      row={row}
      countries={countries}
      cellOf={(index) => cellOf(row, index)}
    />
  );
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colSpan={width}>
          <h2>{heading}</h2>
        </th>
      </tr>
      {children}
      {shown.map(rowOf)}
      {folded.length > 0 && (
        <tr class="fold">
          <td colSpan={width}>
            <details>
              <summary>
                {t("compare.fold", { count: folded.length, names: namesOf(folded) })}
              </summary>
              <table aria-label={t("compare.foldOf", { heading })}>
                <Heads countries={countries} query={query} quiet />
                <tbody>{folded.map(rowOf)}</tbody>
              </table>
            </details>
          </td>
        </tr>
      )}
      {none.length > 0 && (
        <tr class="fold">
          <td colSpan={width} class="quiet">
            {t("compare.noneResearched", { names: namesOf(none) })}
          </td>
        </tr>
      )}
    </tbody>
  );
};

/** How much is guaranteed all in all, between what is known and what may be. */
const Levels = ({ comparison: { levels, jurisdictions } }: { comparison: Comparison }) => {
  const t = useMessages();
  return (
    <tr>
      <th scope="row">{t("common.guaranteed")}</th>
      {levels.map((level, index) => (
        <td key={jurisdictions[index]?.id} {...underCountry(index, jurisdictions[index]?.name)}>
          {t("compare.level", {
            level: formatInterval(level, t),
            known: formatPercent(level.coverage, t),
          })}
        </td>
      ))}
    </tr>
  );
};

/** The comparison as one table that is the chart. */
export const ComparisonTable = ({
  comparison,
  title,
  query,
  sorted,
}: {
  comparison: Comparison;
  title: string;
  /** The options that the address keeps when a country is taken away. */
  query: Record<string, string>;
  /** By difference: offences then stand under one heading, so that the largest comes first. */
  sorted: boolean;
}) => {
  const t = useMessages();
  const { jurisdictions: countries, offences, powers, safeguards } = comparison;
  const groups = sorted
    ? [[t("compare.punished"), offences] as const]
    : [...group(offences, ({ code }) => code.group ?? "")].map(
        ([name, rows]) => [sentence(formatCode("offenceGroup", name, t)), rows] as const,
      );
  const answers = (kind: "power" | "safeguard") => (row: AnswerRow, index: number) => {
    const cell = row.cells[index];
    return (
      cell && (
        <AnswerInCountry kind={kind} row={row} cell={cell} country={countries[index]?.name ?? ""} />
      )
    );
  };
  const many = countries.length > BESIDE_ON_A_PHONE;
  return (
    <>
      <style>{SIGN_STYLE}</style>
      <table
        class={many ? "comparison many" : "comparison"}
        style={`--states: ${countries.length}`}
        aria-label={title}
      >
        <Heads countries={countries} query={query} />
        {groups.map(([heading, rows]) => (
          <Group
            key={heading}
            heading={heading}
            rows={foldedOffences(rows)}
            countries={countries}
            query={query}
            cellOf={(row, index) => {
              const cell = row.cells[index];
              return cell && <OffenceInCountry row={row} cell={cell} />;
            }}
          />
        ))}
        <Group
          heading={t("common.authorises")}
          rows={foldedAnswers(powers)}
          countries={countries}
          query={query}
          cellOf={answers("power")}
        />
        <Group
          heading={t("compare.safeguards")}
          rows={foldedAnswers(safeguards)}
          countries={countries}
          query={query}
          cellOf={answers("safeguard")}
        >
          <Levels comparison={comparison} />
        </Group>
      </table>
    </>
  );
};
