import type { ComponentChild } from "preact";
import type { NodeNameFragment } from "../generated/queries.ts";
import { formatCode, formatDate, sentence } from "../i18n/format.ts";
import { EnglishText } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";
import { type Numbered, sectionWithin } from "./section.tsx";

export type Named = NodeNameFragment;

export const inLaw = (
  provision: Numbered & { readonly law: { readonly title: string } },
  t: Messages,
): string => `${provision.law.title}${t("clause.comma")}${sectionWithin(provision, t)}`;

/** The text by which people know a node, in the reader's language where the graph has it. */
export function nodeName(node: Named, t: Messages): string {
  switch (node.__typename) {
    case "Jurisdiction":
      return node.state;
    case "Law":
      return node.lawTitle;
    case "Provision": {
      const name = inLaw(node, t);
      return node.version === null
        ? name
        : `${name} ${t("section.wording", { version: node.version })}`;
    }
    case "Text":
      return `${inLaw(node, t)} (${node.language})`;
    case "TextMatch":
      return t("graph.resembles", { a: inLaw(node.a, t), b: inLaw(node.b, t) });
    case "Case":
      return node.person;
    case "Treaty":
      return node.shortTitle;
    case "Article":
      return t("graph.article", { treaty: node.treaty.shortTitle, article: node.number });
    case "Organization":
      return node.organization;
    case "Letter":
      return node.letterTitle;
    case "Demand":
      return node.demand;
    case "Position":
      return node.gist;
    case "Participation":
      return t("graph.participation", {
        state: node.jurisdiction.name,
        treaty: node.treaty.shortTitle,
      });
    case "Coding":
      return `${node.code.label}${t("list.colon")}${node.of.name}`;
    case "NotPunished":
      return `${t("notPunished.of", { offence: node.offence.label })}${t("list.colon")}${node.where.name}`;
    case "Indicator":
      return `${node.indicatorTitle}${t("list.colon")}${node.rated.name}`;
    case "Code":
      return node.label;
    case "Source":
      return node.sourceTitle;
    case "Contradiction":
      return node.about;
    case "Influence":
      return `${node.claimedBy}${t("list.colon")}${node.from}`;
    case "Change":
      return `${sentence(formatCode("lawEvent", node.event, t))}${t("clause.comma")}${formatDate(node.date, t)}`;
  }
}

/** Kinds whose names are in the reader's language, at least in part. */
const TRANSLATED: readonly Named["__typename"][] = [
  "Jurisdiction",
  "Treaty",
  "Provision",
  "Text",
  "Code",
  "Coding",
  "NotPunished",
  "Article",
  "Participation",
  "Change",
];

/** A node's name in a page, said to be English where it is. */
export const NodeName = ({ node, t }: { node: Named; t: Messages }): ComponentChild => {
  const name = nodeName(node, t);
  return TRANSLATED.includes(node.__typename) ? name : <EnglishText>{name}</EnglishText>;
};
