import { isWithin } from "../../schema/records/clause.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "extradition-asks-for-both",
  description:
    "A clause on extradition that was read says how the law of both states counts: by a least term in both, by the condition that the act is punished in both, or by dual criminality as a ground that belongs to it.",
  level: "error",
  check({ treaties }, complain) {
    for (const treaty of treaties) {
      const { cooperation, refusals } = treaty.value;
      for (const [i, { branch, read, clause, applies, scope }] of cooperation.entries()) {
        if (branch !== "extradition" || !read) continue;
        const inScope =
          scope?.minMonthsBoth !== undefined || scope?.conditions.includes("punished_in_both");
        const asGround = refusals.some(
          ({ ground, clauses }) =>
            ground === "dual_criminality" &&
            clauses.some(
              (one) => isWithin(clause, one) || (applies !== undefined && isWithin(applies, one)),
            ),
        );
        if (!inScope && !asGround)
          complain(
            treaty,
            ["cooperation", i],
            "extradition without dual criminality: add minMonthsBoth, the condition punished_in_both or a ground",
          );
      }
    }
  },
};
export default rule;
