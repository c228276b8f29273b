import type { Rule } from "./rule.ts";

const rule: Rule = {
  name: "one-address-one-source",
  description: "One address has one tier in all files, since it is one source in the graph.",
  level: "error",
  check({ files, treaties, letters, texts }, complain) {
    const tiers = new Map<string, { tier: string; file: string }>();
    for (const file of [...files, ...treaties, ...letters, ...texts])
      for (const [name, { url, tier }] of Object.entries(file.value.sources)) {
        const before = tiers.get(url);
        if (before && before.tier !== tier)
          complain(
            file,
            ["sources", name, "tier"],
            `${url} is of tier ${before.tier} in ${before.file} and ${tier} here; make them one`,
          );
        else tiers.set(url, { tier, file: file.file });
      }
  },
};
export default rule;
