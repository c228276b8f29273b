import { isWithin } from "../../schema/records/clause.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "override-is-a-duty",
  description:
    "An override rests on a duty (shall). What a clause only permits settles nothing: it is a permit, or a ground of refusal.",
  level: "error",
  check({ treaties }, complain) {
    for (const treaty of treaties) {
      const { overrides, permits, refusals, articles } = treaty.value;
      const may = [
        ...permits.map(({ clause, applies }) => ({ clause, applies, what: "a permit" })),
        ...refusals
          .filter(({ force }) => force !== "must")
          .map(({ clause, applies }) => ({ clause, applies, what: "a ground that may be used" })),
      ];
      for (const [i, { clause, applies, duty }] of overrides.entries()) {
        if (duty !== "shall")
          complain(
            treaty,
            ["overrides", i, "duty"],
            `an override needs shall, not ${duty}; write a permit instead`,
          );
        const clash = may.find(
          (one) =>
            one.applies === applies &&
            (isWithin(clause, one.clause) || isWithin(one.clause, clause)),
        );
        if (clash)
          complain(
            treaty,
            ["overrides", i, "clause"],
            `${clause} is ${clash.what} in this file, so it settles nothing`,
          );
        const article = articles.find(({ number }) => number === Number.parseInt(clause, 10));
        if (article?.mandatory === false)
          complain(
            treaty,
            ["overrides", i, "clause"],
            `article ${article.number} is not mandatory, so it settles nothing`,
          );
      }
    }
  },
};
export default rule;
