import { KEY_SETTING } from "../../schema/redaction/key.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "names-are-looked-for",
  description: `Where names or ids were taken out, ${KEY_SETTING} is set; without it nobody can say whether they came back.`,
  level: "warning",
  check({ retired }, complain, { redactionKey }) {
    if (redactionKey !== undefined) return;
    for (const file of retired)
      if (file.value.key !== undefined)
        complain(
          file,
          ["key"],
          `off: whether a name or id that was taken out came back is not checked, since ${KEY_SETTING} is not set; ask a maintainer for the key`,
        );
  },
};
export default rule;
