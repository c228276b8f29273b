import { treatyKey } from "../../schema/graph/keys.ts";
import { latest } from "../../schema/records/partial-date.ts";
import { addFinding, type Derivation } from "./derivation.ts";

/** Which safeguard follows from being a party to which treaty. */
const FOLLOWS = [
  { treaty: "iccpr", safeguard: "iccpr_party", absenceMeansNo: true },
  // A state outside the Protocol may still be before a regional court, so absence settles nothing.
  { treaty: "iccpr-op1", safeguard: "individual_complaint", absenceMeansNo: false },
] as const;

const derivation: Derivation = {
  name: "treaty-party",
  description:
    "A state that consented to the ICCPR has the safeguard “Party to the ICCPR” from then on; a complete list of parties without the state means no. A party to its first Optional Protocol has “Individual complaint”.",
  derive(graph) {
    for (const { treaty, safeguard, absenceMeansNo } of FOLLOWS)
      for (const did of graph.rows("Participation")) {
        if (did.treaty !== treatyKey(treaty)) continue;
        const since = did.inForce ?? did.consented ?? did.partyBy;
        const shared = { jurisdiction: did.jurisdiction, safeguard, sources: did.sources };
        if (since)
          addFinding(graph, "treaty-party", {
            ...shared,
            value: "yes",
            note: `Party to ${treaty === "iccpr" ? "the ICCPR" : "the first Optional Protocol"}.`,
            from: did.inForce ?? did.consented ?? `../${latest(did.partyBy ?? "") ?? ""}`,
            to: did.denounced ?? undefined,
          });
        else if (did.notPartyAsOf && absenceMeansNo)
          addFinding(graph, "treaty-party", {
            ...shared,
            value: "no",
            note: `Not a party in a list of ${did.notPartyAsOf}.`,
          });
      }
  },
};
export default derivation;
