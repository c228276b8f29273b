import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { cslOf } from "../csl.ts";
import type { RecordFormat } from "../format.ts";

/** The library breaks each line after 70 signs, in the midst of words and addresses; no reader asks for it. */
const unbroken = (ris: string): string => ris.replaceAll(/\n(?![A-Z][A-Z0-9] {2}- |$)/g, "");

/** Each record ends with a line of its own, as the format has it; the next one may follow. */
const ended = (ris: string): string => ris.replace(/\n*$/, "\n");

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun"].concat([
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
]);

/** The library writes `month = {may 16}`; BibTeX has names for months, which stand without braces, and a field for days. */
const dated = (bib: string): string =>
  bib.replaceAll(
    /^(\s*)month = \{(\w+)(?: (\d+))?\},$/gm,
    (line, indent: string, month: string, day: string | undefined) => {
      const name = MONTHS.find((one, place) => one === month || `${place + 1}` === month);
      if (name === undefined) return line;
      return `${indent}month = ${name},${day === undefined ? "" : `\n${indent}day = {${day}},`}`;
    },
  );

const format: RecordFormat = {
  folder: "cite",
  endings: {
    bib: "application/x-bibtex; charset=utf-8",
    ris: "application/x-research-info-systems; charset=utf-8",
    "csl.json": "application/vnd.citationstyles.csl+json; charset=utf-8",
  },
  description:
    "BibTeX, RIS and CSL-JSON: a law, provision, case or treaty by its id, or the whole release by the id release, for Zotero and others.",
  async write(id, ending, from) {
    const item = await cslOf(id, from);
    if (!item) return null;
    if (ending === "csl.json") return `${JSON.stringify([item], null, 2)}\n`;
    const cite = new Cite([item]);
    return ending === "bib"
      ? `${dated(cite.format("bibtex").trim())}\n`
      : ended(unbroken(cite.format("ris")));
  },
};
export default format;
