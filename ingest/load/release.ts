import { CODEBOOK_VERSION } from "../../schema/codebook/codebook.ts";
import { type Graph, knowledgeDateOf } from "../graph.ts";

/**
 * Names the release after its contents: the last day to which its sources reach and the start of
 * the hash of everything in it. The same contents always get the same name, whoever builds them.
 */
export function nameRelease(graph: Graph): string {
  const knowledgeDate = knowledgeDateOf(graph);
  const hash = graph.hash();
  const id = `${knowledgeDate ?? "undated"}-${hash.slice(0, 8)}`;
  graph.add("Release", { id: `release/${id}`, hash, codebook: CODEBOOK_VERSION, knowledgeDate });
  return id;
}
