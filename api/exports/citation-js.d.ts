/** What we use of Citation.js, which brings no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(items: readonly object[]);
    format(format: "bibtex" | "ris"): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
