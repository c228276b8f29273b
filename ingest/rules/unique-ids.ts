import { provisionKey } from "../../schema/graph/keys.ts";
import type { Path } from "../issues.ts";
import type { Rule } from "./rule.ts";

/** The second and later uses of an id, each with the way to it. */
function* repeated(ids: readonly (readonly [id: string, path: Path])[]) {
  const seen = new Set<string>();
  for (const [id, path] of ids) {
    if (seen.has(id)) yield [id, path] as const;
    seen.add(id);
  }
}

const rule: Rule = {
  name: "unique-ids",
  description:
    "No two laws, provisions, cases or indicators of a jurisdiction, articles of a treaty, states in its list, demands or signatories of a letter have one id.",
  level: "error",
  check({ files, treaties, letters }, complain) {
    for (const file of files) {
      const { laws, cases, indicators } = file.value;
      const ids = [
        laws.map((law, i) => [law.id, ["laws", i, "id"]] as const),
        laws.flatMap((law, i) =>
          law.provisions.map(
            (provision, n) =>
              [
                provisionKey(law.id, provision.section, provision.version),
                ["laws", i, "provisions", n, "section"],
              ] as const,
          ),
        ),
        cases.map((item, i) => [item.id, ["cases", i, "id"]] as const),
        indicators.map((item, i) => [item.id, ["indicators", i, "id"]] as const),
      ];
      for (const kind of ids)
        for (const [id, path] of repeated(kind))
          complain(
            file,
            path,
            `the id ${id} is used twice in this file; merge the two or tell them apart`,
          );
    }
    for (const treaty of treaties) {
      const { articles, participation } = treaty.value;
      const numbers = articles.map(
        ({ number }, i) => [`${number}`, ["articles", i, "number"]] as const,
      );
      const states = participation.map(
        ({ state }, i) => [state, ["participation", i, "state"]] as const,
      );
      for (const [id, path] of [...repeated(numbers), ...repeated(states)])
        complain(treaty, path, `${id} comes twice in this file; merge the two`);
    }
    for (const letter of letters) {
      const { demands, signatories } = letter.value;
      const ids = [
        ...repeated(demands.map(({ id }, i) => [id, ["demands", i, "id"]] as const)),
        ...repeated(signatories.map(({ id }, i) => [id, ["signatories", i, "id"]] as const)),
      ];
      for (const [id, path] of ids)
        complain(letter, path, `${id} comes twice in this file; merge the two`);
    }
    const treatyIds = treaties.map((treaty) => [treaty.value.treaty, []] as const);
    for (const [id] of repeated(treatyIds)) {
      const second = treaties.filter((treaty) => treaty.value.treaty === id)[1];
      if (second) complain(second, ["treaty"], `another file has the treaty ${id} already`);
    }
  },
};
export default rule;
