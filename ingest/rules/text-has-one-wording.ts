import { group } from "d3";
import { sameSection } from "../same-section.ts";
import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "text-has-one-wording",
  description:
    "Where the atlas has several wordings of a section, a text says which it is; otherwise it stands for none of them.",
  level: "warning",
  check({ files, texts }, complain) {
    const provisions = group(
      files.flatMap(({ value }) =>
        value.laws.flatMap(({ id, provisions: own }) =>
          own.map(({ section }) => ({ law: `${value.jurisdiction}/${id}`, section })),
        ),
      ),
      ({ law }) => law,
    );
    for (const manifest of texts)
      for (const [index, { law, version, sections }] of manifest.value.texts.entries()) {
        if (version !== undefined) continue;
        for (const { number, version: own } of sections) {
          if (own !== undefined) continue;
          const same = (provisions.get(law) ?? []).filter(({ section }) =>
            sameSection(section, number),
          );
          if (same.length > 1)
            complain(
              manifest,
              ["texts", index],
              `the atlas has ${same.length} wordings of section ${number}; say which one this is by \`version\``,
            );
        }
      }
  },
};
export default rule;
