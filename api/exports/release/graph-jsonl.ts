import type { ReleaseFormat } from "../format.ts";
import { LABELS, nodesOf, relationshipsOf } from "../read.ts";

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

const format: ReleaseFormat = {
  file: "graph.jsonl",
  mediaType: "application/jsonl; charset=utf-8",
  description:
    "JSON Lines: the whole graph, first every node with its label and properties, then every edge with its type and ends.",
  async *write(from) {
    for (const label of LABELS)
      for await (const page of nodesOf(label, from))
        yield page.map((properties) => line({ node: label, ...properties })).join("");
    for (const label of LABELS)
      for await (const page of relationshipsOf(label, from))
        yield page.map(({ type, from: a, to }) => line({ edge: type, from: a, to })).join("");
  },
};
export default format;
