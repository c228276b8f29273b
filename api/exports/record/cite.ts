import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { cslOf } from "../csl.ts";
import type { RecordFormat } from "../format.ts";

/** The library breaks each line after 70 signs, in the midst of words and addresses; no reader asks for it. */
const unbroken = (ris: string): string => ris.replaceAll(/\n(?![A-Z][A-Z0-9] {2}- |$)/g, "");

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
    return ending === "bib" ? `${cite.format("bibtex").trim()}\n` : unbroken(cite.format("ris"));
  },
};
export default format;
