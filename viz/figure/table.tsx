import type { ChartRow, ChartShown } from "../charts/kit/definition.ts";
import { showNumber } from "../i18n/format.ts";
import type { Words } from "../i18n/messages.ts";

/** A value as the language writes it; what is not known is left empty, and never 0. */
function cellText(value: ChartRow[string] | undefined, words: Words): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return words(value ? "value.yes" : "value.no");
  if (typeof value === "string") return value;
  return Number.isInteger(value) ? `${value}` : showNumber(value, words);
}

/** Columns that hold a code of the codebook, which is the same in every language. */
const CODES = ["code"];

/** The table twin of a chart: the same rows as its CSV. */
export const ChartTable = ({
  shown: { columns, rows },
  words,
  href,
}: {
  shown: Pick<ChartShown, "columns" | "rows">;
  words: Words;
  /** Where the first cell of a row leads. */
  href?: ((row: ChartRow) => string) | undefined;
}) => (
  <table lang={words.lang} dir={words.dir}>
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
      {rows.map((row, place) => (
        <tr key={place}>
          {columns.map(([key], index) => {
            const told = cellText(row[key], words);
            const text = CODES.includes(key) ? <code>{told}</code> : told;
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
