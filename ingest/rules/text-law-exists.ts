import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "text-law-exists",
  description:
    "A text that a user brings is the text of a law of the atlas, once in each language and wording.",
  level: "error",
  check({ files, texts }, complain) {
    const laws = new Set(
      files.flatMap(({ value }) => value.laws.map(({ id }) => `${value.jurisdiction}/${id}`)),
    );
    for (const manifest of texts) {
      const seen = new Set<string>();
      for (const [index, { law, language, version = "" }] of manifest.value.texts.entries()) {
        if (!laws.has(law))
          complain(
            manifest,
            ["texts", index, "law"],
            `no law ${law} in the atlas; correct it, or add the law to jurisdictions/${law.slice(0, 3)}.yaml first`,
          );
        if (seen.has(`${law} ${language} ${version}`))
          complain(
            manifest,
            ["texts", index, "file"],
            `${law} has a text in ${language} already; keep one of the two, or tell them apart by \`version\``,
          );
        seen.add(`${law} ${language} ${version}`);
      }
    }
  },
};
export default rule;
