import { primaryOf } from "../../schema/records/primary.ts";
import { standingOf } from "../standing.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "not-punished-agrees",
  description:
    "An offence that is known not to be punished has a day, is listed once, and is not what a provision in force in the same file is about.",
  level: "error",
  check({ files }, complain) {
    for (const file of files) {
      const seen = new Set<string>();
      for (const [i, { offence, from, asOf }] of file.value.notPunished.entries()) {
        if (from === undefined && asOf === undefined)
          complain(
            file,
            ["notPunished", i],
            "since when, or on which day it was seen, is not said; add from or asOf",
          );
        if (seen.has(offence))
          complain(
            file,
            ["notPunished", i, "offence"],
            `${offence} is listed twice; keep one entry with the sources of both`,
          );
        seen.add(offence);
        for (const law of file.value.laws)
          for (const provision of law.provisions)
            if (
              primaryOf(provision, offence) === "yes" &&
              provision.to === undefined &&
              standingOf(provision, law) === "in_force"
            )
              complain(
                file,
                ["notPunished", i, "offence"],
                `${law.id}#${provision.section}, in force, punishes ${offence}; take the entry out, or correct the status or offences of the provision`,
              );
      }
    }
  },
};
export default rule;
