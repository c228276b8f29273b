import { earliest } from "../../schema/records/partial-date.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "followed-covers-steps",
  description:
    "The day when somebody last looked for news of a case is not before a step that the case tells, and has come.",
  level: "error",
  check({ files }, complain, { today }) {
    for (const file of files)
      for (const [i, { followed, stages }] of file.value.cases.entries()) {
        if (followed === undefined) continue;
        const at = ["cases", i, "followed"];
        const newer = stages.find(
          ({ date }) => date !== undefined && (earliest(date) ?? "") > followed,
        );
        if (newer !== undefined)
          complain(
            file,
            at,
            `${followed} is before ${newer.stage} on ${newer.date}; the case was looked at later than this`,
          );
        if (today !== undefined && followed > today)
          complain(file, at, `${followed} is later than today, ${today}`);
      }
  },
};
export default rule;
