import { isWithin } from "../../schema/records/clause.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "belongs-to-a-clause",
  description:
    "A ground of refusal, a bar, an override and a permit belong to clauses of cooperation: one that belongs to nothing would hang over all.",
  level: "error",
  check({ treaties }, complain) {
    for (const treaty of treaties) {
      const { cooperation, refusals, bars, overrides, permits, articles } = treaty.value;
      const there = cooperation.flatMap(({ clause, applies }) => [clause, applies ?? []].flat());
      const numbers = new Set(articles.map(({ number }) => number));
      const lists = { refusals, bars, overrides, permits };
      for (const [list, entries] of Object.entries(lists))
        for (const [i, { clauses }] of entries.entries())
          for (const [n, one] of clauses.entries())
            if (
              !there.some((clause) => isWithin(clause, one) || isWithin(one, clause)) &&
              !numbers.has(Number.parseInt(one, 10))
            )
              complain(
                treaty,
                [list, i, "clauses", n],
                `no clause ${one} under cooperation; one of ${[...new Set(there)].join(", ") || "none"}`,
              );
    }
  },
};
export default rule;
