import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "primary-of-own-offences",
  description:
    "What a provision is mainly about is one of its own offences; where nobody has read it for that, the field is left out, not empty.",
  level: "error",
  check({ files }, complain) {
    for (const file of files)
      for (const [i, law] of file.value.laws.entries())
        for (const [n, { offences, primary }] of law.provisions.entries()) {
          const path = ["laws", i, "provisions", n, "primary"];
          if (primary?.length === 0)
            complain(file, path, "no main offence; name at least one, or leave primary out");
          for (const [k, offence] of (primary ?? []).entries())
            if (!offences.includes(offence))
              complain(
                file,
                [...path, k],
                `${offence} is no offence of this provision; its offences are ${offences.join(", ") || "none"}`,
              );
        }
  },
};
export default rule;
