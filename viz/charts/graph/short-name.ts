import { sentence } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { type Named, nodeName } from "../../records/node-name.tsx";
import { sectionTitle } from "../../records/section.tsx";

/** Names nodes without what stands beside them anyway: `Article 40` where its treaty is drawn. */
export function shortNames(nodes: readonly Named[], t: Messages): (node: Named) => string {
  const drawn = new Set(
    nodes
      .filter(({ __typename }) => ["Jurisdiction", "Law", "Treaty"].includes(__typename))
      .map((node) => nodeName(node, t)),
  );
  return (node) => {
    switch (node.__typename) {
      case "Provision": {
        const section = sectionTitle(node, t);
        return drawn.has(node.law.title)
          ? section
          : `${section}${t("clause.comma")}${node.law.title}`;
      }
      case "Article":
        return drawn.has(node.treaty.shortTitle)
          ? `${sentence(t("article.long", { article: node.number }))}${t("list.colon")}${node.heading}`
          : nodeName(node, t);
      case "Participation": {
        const [state, treaty] = [node.jurisdiction.name, node.treaty.shortTitle];
        // Between both it is neither of them.
        if (drawn.has(state) === drawn.has(treaty)) return nodeName(node, t);
        return drawn.has(state) ? treaty : state;
      }
      case "Coding":
        return drawn.has(node.of.name) ? node.code.label : nodeName(node, t);
      case "NotPunished":
        return drawn.has(node.where.name)
          ? t("notPunished.of", { offence: node.offence.label })
          : nodeName(node, t);
      case "Indicator":
        return drawn.has(node.rated.name) ? node.indicatorTitle : nodeName(node, t);
      default:
        return nodeName(node, t);
    }
  };
}
