import { earliest, latest } from "../../schema/records/partial-date.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "not-party-before-consent",
  description:
    "A list without a state is older than its consent, and than a list that shows it as a party. One of them is wrong otherwise, or both are claims for contradictions.",
  level: "error",
  check({ treaties }, complain) {
    for (const treaty of treaties)
      for (const [i, did] of treaty.value.participation.entries()) {
        const list = did.notPartyAsOf === undefined ? null : earliest(did.notPartyAsOf);
        if (list === null || did.denounced !== undefined) continue;
        for (const field of ["consented", "inForce", "partyBy"] as const) {
          const by = did[field] === undefined ? null : latest(did[field]);
          if (by !== null && list > by)
            complain(
              treaty,
              ["participation", i, "notPartyAsOf"],
              `no party by a list of ${did.notPartyAsOf}, after ${field} ${did[field]}`,
            );
        }
      }
  },
};
export default rule;
