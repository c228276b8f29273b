import { csvText } from "../../schema/csv.ts";
import type { Format } from "./format.ts";

/** The table with the keys of its columns as its first row; what is not known is an empty cell. */
export const csv: Format = {
  ending: "csv",
  type: "text/csv; charset=utf-8; header=present",
  give: ({ shown: { columns, rows } }) =>
    csvText(
      rows,
      columns.map(([key]) => ({ key, header: key })),
    ),
};
