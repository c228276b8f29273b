import { treatyKey } from "../../schema/graph/keys.ts";
import { notPartyOn } from "../../schema/records/not-party.ts";
import { latest } from "../../schema/records/partial-date.ts";
import { knowledgeDateOf } from "../graph.ts";
import { addFinding, type Derivation } from "./derivation.ts";

/**
 * Which safeguard follows from being a party to which treaty, as what. That a state is outside one way
 * to complain settles nothing, since it may be before another body.
 */
const FOLLOWS = [
  { treaty: "iccpr", safeguard: "iccpr_party", as: "Party to the ICCPR", absenceMeansNo: true },
  {
    treaty: "iccpr-op1",
    safeguard: "individual_complaint",
    as: "Party to the first Optional Protocol",
    absenceMeansNo: false,
  },
  {
    treaty: "echr",
    safeguard: "individual_complaint",
    as: "Party to the European Convention on Human Rights, whose Court hears individuals",
    absenceMeansNo: false,
  },
  {
    treaty: "achr-court",
    safeguard: "individual_complaint",
    as: "It accepted the jurisdiction of the Inter-American Court, which hears individuals' cases by way of the Commission",
    absenceMeansNo: false,
  },
  {
    treaty: "achpr-court",
    safeguard: "individual_complaint",
    as: "It declared that individuals may go to the African Court",
    absenceMeansNo: false,
  },
] as const;

const derivation: Derivation = {
  name: "treaty-party",
  description:
    "A state that consented to the ICCPR has the safeguard “Party to the ICCPR” from then on; a complete list of parties without the state means no until it is five years old. In a territory to which the Covenant is applied it follows too. A party to its first Optional Protocol, or to a regional court that individuals can reach, has “Individual complaint”.",
  derive(graph) {
    const today = knowledgeDateOf(graph) ?? "9999-12-31";
    for (const { treaty, safeguard, as, absenceMeansNo } of FOLLOWS)
      for (const participation of graph.rows("Participation")) {
        if (participation.treaty !== treatyKey(treaty)) continue;
        const since = participation.inForce ?? participation.consented ?? participation.partyBy;
        const shared = {
          jurisdiction: participation.jurisdiction,
          safeguard,
          readFor: ["all"],
          sources: participation.sources,
        };
        if (since)
          addFinding(graph, "treaty-party", {
            ...shared,
            value: "yes",
            note: participation.territoryOf
              ? `${as}, by application to it as a territory of ${participation.territoryOf}, not as a party itself.`
              : `${as}.`,
            from:
              participation.inForce ??
              participation.consented ??
              `../${latest(participation.partyBy ?? "") ?? ""}`,
            to: participation.denounced ?? undefined,
          });
        else if (
          participation.notPartyAsOf &&
          absenceMeansNo &&
          notPartyOn(participation.notPartyAsOf, today)
        )
          addFinding(graph, "treaty-party", {
            ...shared,
            value: "no",
            note: `Not a party in a list of ${participation.notPartyAsOf}.`,
          });
      }
  },
};
export default derivation;
