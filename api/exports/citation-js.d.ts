/** What we use of Citation.js, which brings no types. */
declare module "@citation-js/core" {
  export class Cite {
    /** Items of CSL-JSON, or a text that a plugin reads. */
    constructor(items: readonly object[] | string);
    readonly data: readonly {
      readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[] };
    }[];
    format(format: "bibtex" | "ris"): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
