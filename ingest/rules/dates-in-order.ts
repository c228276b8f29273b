import { earliest, latest } from "../../schema/records/partial-date.ts";
import type { Rule } from "./rule.ts";

/** Whether `first` certainly comes after `second`, whatever day each of them means. */
const certainlyAfter = (first: string, second: string): boolean => {
  const from = earliest(first);
  const to = latest(second);
  return from !== null && to !== null && from > to;
};

const ORDER = ["introduced", "adopted", "assented", "in_force", "repealed"];

const rule: Rule = {
  name: "dates-in-order",
  description:
    "A law is introduced, adopted, assented to, in force, repealed in that order; a provision begins before it ends; a state signs before its treaty binds it. Imprecise dates get the benefit of the doubt.",
  level: "error",
  check({ files, treaties }, complain) {
    for (const file of files)
      for (const [i, law] of file.value.laws.entries()) {
        for (const [n, event] of law.events.entries())
          for (const earlier of law.events) {
            const before = ORDER.indexOf(earlier.event);
            const after = ORDER.indexOf(event.event);
            const retroactive = event.event === "in_force";
            if (
              before >= 0 &&
              after > before &&
              !retroactive &&
              certainlyAfter(earlier.date, event.date)
            )
              complain(
                file,
                ["laws", i, "events", n, "date"],
                `${event.event} on ${event.date}, before ${earlier.event} on ${earlier.date}`,
              );
          }
        for (const [n, { from, to }] of law.provisions.entries())
          if (from !== undefined && to !== undefined && certainlyAfter(from, to))
            complain(
              file,
              ["laws", i, "provisions", n, "to"],
              `ends on ${to}, before it begins on ${from}`,
            );
      }
    for (const treaty of treaties)
      for (const [i, { signed, inForce }] of treaty.value.participation.entries())
        if (signed !== undefined && inForce !== undefined && certainlyAfter(signed, inForce))
          complain(
            treaty,
            ["participation", i, "inForce"],
            `in force on ${inForce}, before signature on ${signed}`,
          );
  },
};
export default rule;
