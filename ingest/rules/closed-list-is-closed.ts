import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "closed-list-is-closed",
  description:
    "Where the text closes the list of grounds for a clause, every ground that belongs to that clause is of the list.",
  level: "error",
  check({ treaties }, complain) {
    for (const treaty of treaties) {
      const { refusals } = treaty.value;
      const closed = new Set(
        refusals.flatMap(({ closedList, clauses }) => (closedList ? clauses : [])),
      );
      for (const [i, { closedList, clauses, ground }] of refusals.entries())
        for (const [n, clause] of clauses.entries())
          if (closed.has(clause) && !closedList)
            complain(
              treaty,
              ["refusals", i, "clauses", n],
              `the list of grounds for ${clause} is closed, and ${ground} is not of it`,
            );
    }
  },
};
export default rule;
