import { citations } from "../citations.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "source-is-cited",
  description: "A source that no fact cites is a leftover, or a fact forgot it.",
  level: "warning",
  check({ files, treaties, letters, texts }, complain) {
    for (const file of [...files, ...treaties, ...letters, ...texts]) {
      const cited = new Set([...citations(file.value)].flatMap(({ names }) => names));
      for (const name of Object.keys(file.value.sources))
        if (!cited.has(name)) complain(file, ["sources", name], "no fact of this file cites it");
    }
  },
};
export default rule;
