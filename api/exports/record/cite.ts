import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { cslOf } from "../csl.ts";
import type { RecordFormat } from "../format.ts";

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
    return `${new Cite([item]).format(ending === "bib" ? "bibtex" : "ris").trim()}\n`;
  },
};
export default format;
