import { isWithin } from "../../schema/records/clause.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "gate-is-noted",
  description:
    "A clause that steps back where another treaty binds the two states says so by `when`, and only such a clause does: gates and the clauses they gate agree.",
  level: "error",
  check({ treaties }, complain) {
    for (const treaty of treaties) {
      const { gates, refusals, bars, overrides, permits } = treaty.value;
      const gated = gates.flatMap((gate) => gate.gated);
      const lists = { refusals, bars, overrides, permits };
      for (const [list, entries] of Object.entries(lists))
        for (const [i, { clause, applies, when }] of entries.entries()) {
          const meant = applies ?? clause;
          const isGated = gated.some((one) => isWithin(meant, one));
          if (isGated && when === undefined)
            complain(
              treaty,
              [list, i],
              `${meant} steps back where another treaty binds the two (gates); add when`,
            );
          if (!isGated && when !== undefined)
            complain(
              treaty,
              [list, i, "when"],
              `no gate of this file makes ${meant} step back; add it to gates or leave out when`,
            );
        }
    }
  },
};
export default rule;
