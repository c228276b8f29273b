import { max } from "d3";
import { earliest, latest } from "../../schema/records/partial-date.ts";
import type { Rule } from "./rule.ts";

/** Standings in which no source can show a wording in force today, nor could before a draft became law. */
const NEVER_SEEN = new Set(["draft", "struck_down"]);

const rule: Rule = {
  name: "in-force-as-of",
  description:
    "The day on which a source shows a provision in force is not later than the source itself, the day of the run or the end of the provision; a draft, and what was struck down, is shown in force by no source.",
  level: "error",
  check({ files }, complain, { today }) {
    for (const file of files)
      for (const [i, law] of file.value.laws.entries())
        for (const [n, { inForceAsOf, status, to }] of law.provisions.entries()) {
          if (!inForceAsOf) continue;
          const path = ["laws", i, "provisions", n, "inForceAsOf"];
          const { date, sources } = inForceAsOf;
          const first = earliest(date);
          const after = (day: string | null | undefined): boolean =>
            first !== null && day !== null && day !== undefined && first > day;
          if (NEVER_SEEN.has(status))
            complain(
              file,
              path,
              `a provision that is ${status} is in force by no source; leave it out, or correct status`,
            );
          const known = sources.flatMap((name) => {
            const source = file.value.sources[name];
            return [source?.date, source?.retrieved].flatMap((day) => (day ? [latest(day)] : []));
          });
          const newest = known.includes(null) ? null : max(known, (day) => day ?? undefined);
          if (after(newest))
            complain(file, [...path, "date"], `${date} is later than its newest source, ${newest}`);
          if (after(today))
            complain(file, [...path, "date"], `${date} is later than today, ${today}`);
          if (to !== undefined && after(latest(to)))
            complain(
              file,
              [...path, "date"],
              `${date} is later than the end of the provision, ${to}`,
            );
        }
  },
};
export default rule;
