import type { Chart, ChartRow } from "../charts/kit/definition.ts";
import { formatNumber } from "../i18n/format.ts";
import type { Messages } from "../i18n/messages.ts";

/** A value as the language writes it; what is not known is left empty, and never 0. */
function cellText(value: ChartRow[string] | undefined, t: Messages): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return t(value ? "value.yes" : "value.no");
  if (typeof value === "string") return value;
  return Number.isInteger(value) ? `${value}` : formatNumber(value, t);
}

/** Columns that hold a code of the codebook, which is the same in every language. */
const CODES = ["code"];

/** How many rows a page has of a table: each country once, with room. The matrix of the race has ten thousand. */
const MOST_ROWS = 300;

/** The table twin of a chart: the same rows as its CSV, of a long one the first. */
export const ChartTable = ({
  shown: { columns, rows },
  t,
  csv,
  href,
}: {
  shown: Pick<Chart, "columns" | "rows">;
  t: Messages;
  /** The file that has all rows. */
  csv: string;
  /** Where the first cell of a row leads. */
  href?: ((row: ChartRow) => string) | undefined;
}) => (
  <table lang={t.lang} dir={t.dir}>
    {rows.length > MOST_ROWS && (
      <caption>
        {t.rich("chart.firstRows", {
          shown: MOST_ROWS,
          count: rows.length,
          csv: (text) => <a href={csv}>{text}</a>,
        })}
      </caption>
    )}
    <thead>
      <tr>
        {columns.map(([key, heading]) => (
          <th key={key} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.slice(0, MOST_ROWS).map((row, place) => (
        <tr key={place}>
          {columns.map(([key], index) => {
            const label = cellText(row[key], t);
            const text = CODES.includes(key) ? <code>{label}</code> : label;
            if (index > 0) return <td key={key}>{text}</td>;
            return (
              <th key={key} scope="row">
                {href ? <a href={href(row)}>{text}</a> : text}
              </th>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
