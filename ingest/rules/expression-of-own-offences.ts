import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "expression-of-own-offences",
  description: "A provision is read for words once for each of its own offences, and for no other.",
  level: "error",
  check({ files }, complain) {
    for (const file of files)
      for (const [i, law] of file.value.laws.entries())
        for (const [n, { offences, expression }] of law.provisions.entries())
          for (const [k, { offence }] of expression.entries()) {
            const path = ["laws", i, "provisions", n, "expression", k, "offence"];
            if (!offences.includes(offence))
              complain(
                file,
                path,
                `${offence} is no offence of this provision; its offences are ${offences.join(", ") || "none"}`,
              );
            if (expression.findIndex((one) => one.offence === offence) < k)
              complain(file, path, `a second reading for ${offence}; put it under second`);
          }
  },
};
export default rule;
