import { sentence } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import { type Named, nodeName } from "../../records/node-name.tsx";

/** Names nodes without what stands beside them anyway: `Article 40` where its treaty is drawn. */
export function shortNames(nodes: readonly Named[], words: Words): (node: Named) => string {
  const drawn = new Set(
    nodes
      .filter(({ __typename }) => ["Jurisdiction", "Law", "Treaty"].includes(__typename))
      .map((node) => nodeName(node, words)),
  );
  return (node) => {
    switch (node.__typename) {
      case "Provision": {
        const section = words("section.title", { section: node.section });
        return drawn.has(node.law.title)
          ? section
          : `${section}${words("clause.comma")}${node.law.title}`;
      }
      case "Article":
        return drawn.has(node.treaty.shortTitle)
          ? `${sentence(words("article.long", { article: node.number }))}${words("list.colon")}${node.heading}`
          : nodeName(node, words);
      case "Participation": {
        const [state, treaty] = [node.jurisdiction.name, node.treaty.shortTitle];
        // Between both it is neither of them.
        if (drawn.has(state) === drawn.has(treaty)) return nodeName(node, words);
        return drawn.has(state) ? treaty : state;
      }
      case "Coding":
        return drawn.has(node.of.name) ? node.code.label : nodeName(node, words);
      default:
        return nodeName(node, words);
    }
  };
}
