import { findHashed } from "../../schema/redaction/find.ts";
import { KEY_SETTING, keyMark } from "../../schema/redaction/key.ts";
import { textsIn } from "../../schema/redaction/texts.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "name-taken-out",
  description: `No text, title or address holds all words of a name that was taken out near one another; ids.yaml has keyed hashes of the words, and ${KEY_SETTING} is the key.`,
  level: "error",
  check({ files, treaties, letters, retired, texts }, complain, { redactionKey }) {
    if (redactionKey === undefined) return;
    const mark = keyMark(redactionKey);
    const ours = retired.filter((file) => {
      const { key } = file.value;
      if (key === undefined || key === mark) return true;
      complain(
        file,
        ["key"],
        `the hashes were made with another key than the one in ${KEY_SETTING}; set that one, else no name is found`,
      );
      return false;
    });
    const names = ours.flatMap(({ value }) => value.redacted);
    if (names.length === 0) return;
    const find = findHashed(
      redactionKey,
      names.map(({ words }) => words),
    );
    for (const file of [...files, ...treaties, ...letters, ...retired, ...texts])
      for (const { way, text } of textsIn(file.value)) {
        const found = find(text);
        if (found === null) continue;
        complain(
          file,
          way,
          `holds the name of a person who was taken out on ${names[found]?.date}; write it without the name, or cite another source`,
        );
      }
  },
};
export default rule;
