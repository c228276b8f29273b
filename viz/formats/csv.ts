import { stringify } from "csv-stringify/sync";
import type { Format } from "./format.ts";

/** The table with the keys of its columns as its first row; what is not known is an empty cell. */
export const csv: Format = {
  ending: "csv",
  type: "text/csv; charset=utf-8; header=present",
  give: ({ shown: { columns, rows } }) =>
    stringify([...rows], {
      header: true,
      columns: columns.map(([key]) => ({ key, header: key })),
      cast: { boolean: String },
    }),
};
