import type { Source } from "../../schema/records/source.ts";
import type { Rule } from "./rule.ts";

/** Tiers whose publishers name a person on purpose: in a judgment, or to campaign for the person. */
const NAMES_ON_PURPOSE = new Set<Source["tier"]>(["official", "court", "ngo", "intergovernmental"]);

const rule: Rule = {
  name: "name-may-be-shown",
  description:
    "A person is named only if a court or an organisation that documents cases names the person, or two sources above tier weak do; otherwise the name is withheld (ingest/atlas/PERSONAL-DATA.md).",
  level: "error",
  check({ files }, complain) {
    for (const file of files)
      for (const [i, item] of file.value.cases.entries()) {
        if (item.naming !== "named") continue;
        const names = new Set([...item.sources, ...item.stages.flatMap(({ sources }) => sources)]);
        const sources = [...names].flatMap((name) => file.value.sources[name] ?? []);
        const strong = sources.filter(({ tier }) => tier !== "weak");
        if (strong.some(({ tier }) => NAMES_ON_PURPOSE.has(tier))) continue;
        if (new Set(strong.map(({ publisher }) => publisher)).size >= 2) continue;
        complain(
          file,
          ["cases", i, "name"],
          "named without a court, an organisation that documents cases, or two publishers above tier weak; withhold the name or add a source",
        );
      }
  },
};
export default rule;
