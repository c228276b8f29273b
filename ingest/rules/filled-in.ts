import { textsIn } from "../../schema/redaction/texts.ts";
import type { Rule } from "./rule.ts";

/** What a skeleton or a take-down left to be written; in an address and the name of a source too. */
const UNWRITTEN = /(?<![\p{L}\p{N}])(TODO(?![\p{L}\p{N}])|todo-name-it\b)/u;

const rule: Rule = {
  name: "filled-in",
  description: "No TODO of a skeleton or of a take-down is left, in a text, a title or an address.",
  level: "error",
  check({ files, treaties, letters, retired, texts }, complain) {
    for (const file of [...files, ...treaties, ...letters, ...retired])
      for (const { way, text } of textsIn(file.value))
        if (UNWRITTEN.test(text)) complain(file, way, "fill this in");
    // Words of a law that a user brings are not ours to fill in; what the manifest says of it is.
    for (const file of texts)
      for (const { way, text } of textsIn(file.value))
        if (!way.includes("sections") && UNWRITTEN.test(text)) complain(file, way, "fill this in");
  },
};
export default rule;
