/** Codes that say that an answer is not known. */
const NOT_KNOWN: ReadonlySet<string> = new Set(["not_researched", "no_known_law", "unknown"]);

/** Whether a coded value says something. */
export const isKnownValue = (value: string): boolean => !NOT_KNOWN.has(value);
