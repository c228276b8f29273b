import type { ComponentChild } from "preact";
import type { NodeNameFragment } from "../generated/queries.ts";
import { sentence, showCode, showDate } from "../i18n/format.ts";
import { Written } from "../i18n/locale.tsx";
import type { Words } from "../i18n/messages.ts";
import { NUMBERED } from "./section.tsx";

export type Named = NodeNameFragment;

export const inLaw = (
  { section, law }: { section: string; law: { title: string } },
  words: Words,
): string =>
  NUMBERED.test(section)
    ? words("section.ofLaw", { section, law: law.title })
    : `${law.title}${words("clause.comma")}${section}`;

/** The text by which people know a node, in the reader's language where the graph has it. */
export function nodeName(node: Named, words: Words): string {
  switch (node.__typename) {
    case "Jurisdiction":
      return node.state;
    case "Law":
      return node.lawTitle;
    case "Provision": {
      const name = inLaw(node, words);
      return node.version === null
        ? name
        : `${name} ${words("section.wording", { version: node.version })}`;
    }
    case "Text":
      return `${inLaw(node, words)} (${node.language})`;
    case "TextMatch":
      return words("graph.resembles", { a: inLaw(node.a, words), b: inLaw(node.b, words) });
    case "Case":
      return node.person;
    case "Treaty":
      return node.shortTitle;
    case "Article":
      return words("graph.article", { treaty: node.treaty.shortTitle, article: node.number });
    case "Organization":
      return node.organization;
    case "Letter":
      return node.letterTitle;
    case "Demand":
      return node.demand;
    case "Position":
      return node.gist;
    case "Participation":
      return words("graph.participation", {
        state: node.jurisdiction.name,
        treaty: node.treaty.shortTitle,
      });
    case "Coding":
      return `${node.code.label}${words("list.colon")}${node.of.name}`;
    case "Code":
      return node.label;
    case "Source":
      return node.sourceTitle;
    case "Contradiction":
      return node.about;
    case "Influence":
      return `${node.claimedBy}${words("list.colon")}${node.from}`;
    case "Change":
      return `${sentence(showCode("lawEvent", node.event, words))}${words("clause.comma")}${showDate(node.date, words)}`;
  }
}

/** Kinds whose names are in the reader's language, at least in part. */
const TRANSLATED: readonly Named["__typename"][] = [
  "Jurisdiction",
  "Provision",
  "Text",
  "Code",
  "Coding",
  "Article",
  "Participation",
  "Change",
];

/** A node's name in a page, said to be English where it is. */
export const NodeName = ({ node, words }: { node: Named; words: Words }): ComponentChild => {
  const name = nodeName(node, words);
  return TRANSLATED.includes(node.__typename) ? name : <Written>{name}</Written>;
};
