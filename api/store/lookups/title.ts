import type { AnyNode } from "../../../schema/graph/nodes.ts";
import type { Context } from "../context.ts";
import { sectionInEnglish } from "../section-in-english.ts";
import { required } from "./required.ts";

/** The text by which people know a node. */
export async function titleOf(node: AnyNode, context: Context): Promise<string> {
  const nameOf = async (id: string) => (await required("Jurisdiction", id, context)).nameEn;
  const treatyOf = async (id: string) => (await required("Treaty", id, context)).shortTitle;
  const inLaw = async ({ law: id, section }: { law: string; section: string }) => {
    const law = await required("Law", id, context);
    return `${law.title}, ${sectionInEnglish(section, law)}`;
  };
  switch (node.__typename) {
    case "Jurisdiction":
      return node.nameEn;
    case "Law":
    case "Letter":
    case "Source":
      return node.title;
    case "Provision":
      return inLaw(node);
    case "Text":
      return `${await inLaw(node)} (${node.language})`;
    case "TextMatch": {
      const [a, b] = await Promise.all([node.a, node.b].map((id) => required("Text", id, context)));
      return `${a?.law} ${a?.section} resembles ${b?.law} ${b?.section}`;
    }
    case "Case":
    case "Organization":
      return node.name;
    case "Treaty":
      return node.shortTitle;
    case "Article":
      return `${await treatyOf(node.treaty)}, article ${node.number}`;
    case "Participation":
      return `${await nameOf(node.jurisdiction)} in the ${await treatyOf(node.treaty)}`;
    case "Coding":
      return `${node.code} of ${await nameOf(node.jurisdiction)}`;
    case "NotPunished":
      return `${node.offence} not punished in ${await nameOf(node.jurisdiction)}`;
    case "Indicator":
      return `${node.title} of ${await nameOf(node.jurisdiction)}`;
    case "Code":
      return node.label;
    case "Demand":
      return node.demand;
    case "Position":
      return node.gist;
    case "Contradiction":
      return node.about;
    case "Change":
      return `${node.event}, ${node.date}`;
    case "Influence":
      return node.from;
    default:
      return node.id;
  }
}
