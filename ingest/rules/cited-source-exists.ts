import { citations } from "../citations.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "cited-source-exists",
  description: "Every source that a fact cites stands in the list at the top of its file.",
  level: "error",
  check({ files, treaties, letters, texts }, complain) {
    for (const file of [...files, ...treaties, ...letters, ...texts]) {
      const known = new Set(Object.keys(file.value.sources));
      for (const { path, names } of citations(file.value))
        for (const [index, name] of names.entries())
          if (!known.has(name))
            complain(
              file,
              [...path, index],
              `no source named ${JSON.stringify(name)} in this file; add it under sources or cite one of: ${[...known].join(", ")}`,
            );
    }
  },
};
export default rule;
