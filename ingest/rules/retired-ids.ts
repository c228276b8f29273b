import {
  caseKey,
  idHash,
  lawKey,
  letterKey,
  provisionKey,
  treatyKey,
} from "../../schema/graph/keys.ts";
import { withdrawnIdHash } from "../../schema/redaction/key.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "retired-ids",
  description:
    "An id that was merged or withdrawn is not in use, and what it was merged into is; ids are never used again.",
  level: "error",
  check({ files, treaties, letters, retired }, complain, { redactionKey }) {
    const used = new Set([
      ...files.flatMap(({ value }) => [
        ...value.laws.flatMap((law) => {
          const id = lawKey(value.jurisdiction, law.id);
          return [
            id,
            ...law.provisions.map(({ section, version }) => provisionKey(id, section, version)),
          ];
        }),
        ...value.cases.map(({ id }) => caseKey(value.jurisdiction, id)),
      ]),
      ...treaties.map(({ value }) => treatyKey(value.treaty)),
      ...letters.map(({ value }) => letterKey(value.letter)),
    ]);
    const hashes = new Set(
      [...used].flatMap((id) => [
        idHash(id),
        ...(redactionKey === undefined ? [] : [withdrawnIdHash(redactionKey, id)]),
      ]),
    );
    for (const file of retired) {
      for (const [i, { id, into }] of file.value.merged.entries()) {
        if (used.has(id)) complain(file, ["merged", i, "id"], `${id} is in use`);
        if (!used.has(into))
          complain(file, ["merged", i, "into"], `there is no ${into}; name the id in use today`);
      }
      for (const [i, { hash }] of file.value.withdrawn.entries())
        if (hashes.has(hash))
          complain(file, ["withdrawn", i, "hash"], "an id in use was withdrawn; give it a new one");
    }
  },
};
export default rule;
