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
  "RaceState.today": "mayAskToday, possiblyMayAskToday",
  "RaceState.onceRatified": "mayAskOnceInForce",
  "RaceEdge.refusal": "requests { refusal { dualCriminality } }",
  "RaceEdge.refusals": "requests { refusal }",
  "RaceEdge.level": "requests { collecting afterHandOver }",
  "RaceEdge.safeguards": "requests { collecting afterHandOver }",
  Exposure: "RaceState.mayAskToday, possiblyMayAskToday",
  PathSafeguard: "requests { collecting afterHandOver }",
  DualCriminality: "requests { refusal { dualCriminality } }",
  "WhatIf.lose": "whatIf { changed { newly } }",
  "WhatIf.gain": "whatIf { changed { noLonger } }",
  "WhatIfChange.before": "whatIf { changed { noLonger otherwise } }",
  "WhatIfChange.after": "whatIf { changed { newly otherwise } }",
  "WhatIfChange.change": "whatIf { changed { newly noLonger otherwise } }",
  "Ratification.decidesFor": "ratifications { rows { couldAsk } }",
  "Ratification.lowers": "ratifications { rows { couldAsk } }",
  "Ratification.coverage": "ratifications { rows { couldAsk } }",
  "Query.exposure": "whoMayAsk",
  ExposureReport: "whoMayAsk",
  Drop: "whoMayAsk",
  "Query.criminalisationGap": "request, whoMayAsk { askers { words } }",
  CriminalisationGap: "request",
  GapRow: "request",
  Punished: "compare { offences }",
  "OnwardTransfer.low": "whoMayAsk { onward { certainly possibly } }",
  "OnwardTransfer.high": "whoMayAsk { onward { certainly possibly } }",
  "OnwardTransfer.chain": "whoMayAsk { onward { certainly possibly } }",
  "OnwardTransfer.certainty": "whoMayAsk { onward { certainly possibly } }",
};

/** Whether what is at a path was withdrawn, by itself or with its type. */
export const isWithdrawn = (path: string | undefined): boolean => {
  const [type = "", field = ""] = (path ?? "").split(".");
  return Object.hasOwn(WITHDRAWN, type) || Object.hasOwn(WITHDRAWN, `${type}.${field}`);
};
