import fc from "fast-check";
import { documents } from "../../support/documents.ts";
import { type Attacker, ask, pick, type Target, TEXTS } from "../attacker.ts";

const BROKEN: readonly ((target: Target) => string)[] = [
  ({ random }) => "{".repeat(1 + Math.floor(random() * 3_000)),
  () => `{ node(id: "x") { ${"... on Law { jurisdiction { ".repeat(60)}id${" } }".repeat(60)} } }`,
  () => `{ ${Array.from({ length: 600 }, (_, index) => `a${index}: meta { release }`).join(" ")} }`,
  () => `{ meta { release ${"@include(if: true) ".repeat(500)} } }`,
  () => "fragment F on Query { ...G } fragment G on Query { ...F } { ...F }",
  () => "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
  () => "mutation { x }",
  () => "query A { meta { release } } query B { meta { release } }",
  (target) => pick(target, TEXTS),
];

/** Documents over the schema, right and wrong ones, and such as only break. */
export const attack: Attacker = async (target) => {
  if (target.random() < 0.3) return target.send("/graphql", ask(pick(target, BROKEN)(target)));
  const seed = Math.floor(target.random() * 2 ** 31);
  const [request] = fc.sample(documents(["KEN", "DEU", "uncc"]), { seed, numRuns: 1 });
  await target.send("/graphql", ask(request?.query ?? "", request?.variables));
};
