import { OFFENCE_SAFEGUARDS } from "../../schema/codebook/offence-safeguards.ts";
import type { ProvisionEntry } from "../../schema/records/provision.ts";
import { standingOf } from "../standing.ts";
import type { Rule } from "./rule.ts";

/** Whether any penalty is prison, whatever its length. */
const carriesPrison = ({ penalties }: ProvisionEntry): boolean =>
  penalties.some(({ prison }) => typeof prison === "object");

const rule: Rule = {
  name: "safeguard-agrees-with-offences",
  description:
    "A safeguard that says that something is no offence, or carries no prison, is not “yes” in a file where a provision in force punishes it, or punishes it with prison: false news, insult of authority, defamation.",
  level: "error",
  check({ files }, complain) {
    for (const file of files)
      for (const [i, { safeguard, value, to }] of file.value.safeguards.entries()) {
        const says = OFFENCE_SAFEGUARDS.find((one) => one.safeguard === safeguard);
        if (!says || value !== "yes" || to !== undefined) continue;
        for (const law of file.value.laws)
          for (const provision of law.provisions) {
            const punishes =
              provision.offences.includes(says.offence) &&
              provision.to === undefined &&
              standingOf(provision, law) === "in_force";
            if (punishes && (!says.noPrisonOnly || carriesPrison(provision)))
              complain(
                file,
                ["safeguards", i, "value"],
                `${safeguard} is yes, but ${law.id}#${provision.section}, in force, punishes ${says.offence}${says.noPrisonOnly ? " with prison" : ""}; correct the safeguard, or the status, offences or penalty of the provision`,
              );
          }
      }
  },
};
export default rule;
