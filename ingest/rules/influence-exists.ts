import { lawKey, treatyKey } from "../../schema/graph/keys.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "influence-exists",
  description:
    "What a law is said to follow is in the atlas, where the claim gives its id; and no law follows itself.",
  level: "error",
  check({ files, treaties }, complain) {
    const known = new Set([
      ...files.flatMap(({ value }) => value.laws.map(({ id }) => lawKey(value.jurisdiction, id))),
      ...treaties.map(({ value }) => treatyKey(value.treaty)),
    ]);
    for (const file of files)
      for (const [i, law] of file.value.laws.entries())
        for (const [n, { fromId }] of law.influences.entries()) {
          const path = ["laws", i, "influences", n, "fromId"];
          if (fromId === undefined) continue;
          if (!known.has(fromId))
            complain(
              file,
              path,
              `no law or treaty ${fromId}; write ISO3/law id or treaty/id of the atlas, or leave it out`,
            );
          else if (fromId === lawKey(file.value.jurisdiction, law.id))
            complain(file, path, "a law does not follow itself; name the law that it followed");
        }
  },
};
export default rule;
