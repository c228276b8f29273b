import { strToU8, zipSync } from "fflate";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** `A`, `B`, … `AA`: the letters of a column, the first 0. */
const lettersOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a workbook, texts shared as spreadsheets share them; null is an empty cell. */
export function workbookParts(
  sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>,
): Record<string, string> {
  const texts: string[] = [];
  const cell = (value: string | number | null, row: number, column: number): string => {
    const at = `r="${lettersOf(column)}${row}"`;
    if (value === null) return `<c ${at} s="1"/>`;
    if (typeof value === "number") return `<c ${at}><v>${value}</v></c>`;
    if (!texts.includes(value)) texts.push(value);
    return `<c ${at} t="s"><v>${texts.indexOf(value)}</v></c>`;
  };
  const names = Object.keys(sheets);
  const written = names.map((name, index): [string, string] => {
    const rows = (sheets[name] ?? []).map(
      (cells, line) =>
        `<row r="${line + 1}">${cells.map((value, column) => cell(value, line + 1, column)).join("")}</row>`,
    );
    return [
      `xl/worksheets/sheet${index + 1}.xml`,
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
    ];
  });
  return {
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships>${names.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}</Relationships>`,
    ...Object.fromEntries(written),
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
  };
}

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A workbook as a spreadsheet saves it. */
export const workbook = (sheets: Parameters<typeof workbookParts>[0]): Uint8Array =>
  zipped(workbookParts(sheets));
