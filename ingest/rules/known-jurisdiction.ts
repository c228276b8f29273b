import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "known-jurisdiction",
  description:
    "A jurisdiction is one of the ISO 3166-1 alpha-3 codes, or EUU for the European Union, and a file is named after it.",
  level: "error",
  check({ jurisdictions, files, treaties }, complain) {
    const known = new Set(jurisdictions.map(({ id }) => id));
    const allowed = "use an ISO 3166-1 alpha-3 code such as KEN, or EUU";
    for (const file of files) {
      const { jurisdiction } = file.value;
      if (!known.has(jurisdiction))
        complain(file, ["jurisdiction"], `unknown jurisdiction: ${jurisdiction}; ${allowed}`);
      if (!file.file.endsWith(`/${jurisdiction}.yaml`))
        complain(
          file,
          ["jurisdiction"],
          `the file of ${jurisdiction} must be named ${jurisdiction}.yaml`,
        );
    }
    for (const treaty of treaties)
      for (const [index, { state }] of treaty.value.participation.entries())
        if (!known.has(state))
          complain(
            treaty,
            ["participation", index, "state"],
            `unknown jurisdiction: ${state}; ${allowed}`,
          );
  },
};
export default rule;
