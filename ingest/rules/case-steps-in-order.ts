import { earliest, latest } from "../../schema/records/partial-date.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "case-steps-in-order",
  description:
    "The steps of a case stand in the order in which they happened, since its outcome is read off the last of them. Imprecise days get the benefit of the doubt.",
  level: "error",
  check({ files }, complain) {
    for (const file of files)
      for (const [i, { stages }] of file.value.cases.entries())
        for (const [n, { stage, date }] of stages.entries()) {
          const by = date === undefined ? null : latest(date);
          if (by === null) continue;
          const later = stages
            .slice(0, n)
            .find((other) => other.date !== undefined && (earliest(other.date) ?? "") > by);
          if (later !== undefined)
            complain(
              file,
              ["cases", i, "stages", n, "date"],
              `${stage} on ${date} stands after ${later.stage} on ${later.date}; put the steps in order, or correct a day`,
            );
        }
  },
};
export default rule;
