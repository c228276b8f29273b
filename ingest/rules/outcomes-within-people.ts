import { sum } from "d3";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "outcomes-within-people",
  description:
    "What became of the members of a group is told of no more people than the group has.",
  level: "error",
  check({ files }, complain) {
    for (const file of files)
      for (const [i, { people, outcomes }] of file.value.cases.entries()) {
        const told = sum(outcomes ?? [], (outcome) => outcome.people);
        if (people !== undefined && told > people)
          complain(
            file,
            ["cases", i, "outcomes"],
            `outcomes of ${told} people in a group of ${people}; correct one of the two`,
          );
      }
  },
};
export default rule;
