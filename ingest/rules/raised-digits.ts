import { textsIn } from "../../schema/redaction/texts.ts";
import type { Rule } from "./rule.ts";

/** `216^1`: a raised number in markup. */
const CARET = /\d\^\d/u;

/** Fields that hold ids and addresses, in which a raised digit is written after a caret. */
const IDS = ["provision", "url", "archive", "officialUrl"];

const rule: Rule = {
  name: "raised-digits",
  description:
    "A raised number is written as the law prints it, 216¹, not in markup, 216^1. Its id has the caret.",
  level: "error",
  check({ files }, complain) {
    for (const file of files)
      for (const { way, text } of textsIn(file.value))
        if (CARET.test(text) && !IDS.includes(`${way.at(-1)}`))
          complain(file, way, `write the raised number as ¹, ², …, not as ${text}`);
  },
};
export default rule;
