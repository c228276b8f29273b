import type { Penalty } from "../../schema/records/penalty.ts";
import type { Rule } from "./rule.ts";

/** The longest term as a text to compare; null where none is on file. */
const termOf = ({ prison }: Penalty): string | null =>
  prison === undefined
    ? null
    : prison === "none"
      ? "none"
      : `${prison.max ?? prison.named ?? ""}` || null;

const rule: Rule = {
  name: "basic-terms-explained",
  description:
    "Where two penalties of the basic form differ in their longest term, at least one says in `applies` or `note` when it is that one, such as the court that tries it.",
  level: "error",
  check({ files }, complain) {
    for (const file of files)
      for (const [i, law] of file.value.laws.entries())
        for (const [n, { penalties }] of law.provisions.entries()) {
          const bare = penalties.flatMap((penalty, k) => {
            const said = penalty.applies ?? penalty.note;
            const term = termOf(penalty);
            return penalty.form === "basic" && said === undefined && term !== null
              ? [{ k, term }]
              : [];
          });
          const [first, ...others] = bare;
          for (const { k, term } of others)
            if (term !== first?.term)
              complain(
                file,
                ["laws", i, "provisions", n, "penalties", k],
                `two basic terms, ${first?.term} and ${term}, and nothing says when which applies; add applies or note, or correct form`,
              );
        }
  },
};
export default rule;
