import { type ColumnOption, stringify } from "csv-stringify/sync";

/** How a text begins that a spreadsheet runs as a formula, also in the wide letters of East Asian keyboards. */
const RUN = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A text as a cell that no spreadsheet runs: with an apostrophe before it, where it would. Numbers stay numbers. */
export const inert = (text: string): string =>
  RUN.test(text) && !NUMBER.test(text) ? `'${text}` : text;

/** What the apostrophe means, for whoever reads the file by a program. */
export const INERT =
  "A text that begins with = + - @ or a tab, and is no number, stands with an apostrophe (') before it, so that no spreadsheet runs it as a formula.";

/** What tells Excel that a file is UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** Rows as CSV (RFC 4180), with a line of headings if columns are named; what is not known is an empty cell. */
export const csvText = (
  rows: readonly (readonly unknown[] | object)[],
  columns?: readonly ColumnOption[],
): string =>
  stringify([...rows], {
    ...(columns ? { header: true, columns } : {}),
    cast: { boolean: String, string: inert },
  });
