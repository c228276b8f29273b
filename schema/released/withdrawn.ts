/**
 * What goes at once instead of staying for a release, because what it claims is false: a deprecated field would
 * claim it for a release more. By its path in the SDL of the last release, with what to ask for instead. Each
 * stands in the changelog too; at a release the list is emptied.
 */
export const WITHDRAWN: Readonly<Record<string, string>> = {
  "Query.drift": "spread",
  Drift: "Spread",
  DriftState: "SpreadCountry",
  DriftYear: "SpreadCountry",
  Moved: "SpreadYear",
  MovedVerdict: "SpreadYear",
  WorldYear: "SpreadYear",
};

/** Whether what is at a path was withdrawn, by itself or with its type. */
export const isWithdrawn = (path: string | undefined): boolean => {
  const [type = "", field = ""] = (path ?? "").split(".");
  return Object.hasOwn(WITHDRAWN, type) || Object.hasOwn(WITHDRAWN, `${type}.${field}`);
};
