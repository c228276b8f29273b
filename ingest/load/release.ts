import { CODEBOOK_VERSION } from "../../schema/codebook/codebook.ts";
import { type Graph, knowledgeDateOf } from "../graph.ts";

/**
 * Names the release after its contents: the last day to which its sources reach and the start of
 * the hash of everything in it. The same contents always get the same name, whoever builds them. Overlays
 * follow a plus sign, so that whoever names the release says them too.
 */
export function nameRelease(
  graph: Graph,
  overlays: readonly { readonly name: string; readonly redistribute: boolean }[] = [],
): string {
  const knowledgeDate = knowledgeDateOf(graph);
  const hash = graph.hash(...overlays.map(({ name, redistribute }) => ({ name, redistribute })));
  const own = `${knowledgeDate ?? "undated"}-${hash.slice(0, 8)}`;
  const id = [own, ...overlays.map(({ name }) => name)].join("+");
  const namesOf = (some: typeof overlays) =>
    some.length > 0 ? some.map(({ name }) => name) : undefined;
  graph.add("Release", {
    id: `release/${id}`,
    hash,
    codebook: CODEBOOK_VERSION,
    knowledgeDate,
    overlays: namesOf(overlays),
    unshared: namesOf(overlays.filter(({ redistribute }) => !redistribute)),
  });
  return id;
}
