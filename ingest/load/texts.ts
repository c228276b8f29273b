import { group } from "d3";
import { textKey } from "../../schema/graph/keys.ts";
import type { Node } from "../../schema/graph/nodes.ts";
import type { Comparable } from "../families/find.ts";
import { wordsOf } from "../families/words.ts";
import type { Graph } from "../graph.ts";
import type { TextRead } from "../material.ts";
import { holdsSection, sameSection } from "../same-section.ts";
import type { Cited } from "./sources.ts";

/** The provisions of a law that a section is: itself, in the wording named or the only one, and its subsections. */
function provisionsOf(
  own: readonly Node<"Provision">[],
  number: string,
  asked: string | undefined,
): { itself: Node<"Provision"> | undefined; parts: readonly Node<"Provision">[] } {
  const wordings = own.filter(({ section }) => sameSection(section, number));
  const [only, ...others] = wordings;
  const itself =
    others.length === 0 && (asked === undefined || !only?.version)
      ? only
      : wordings.find(({ version }) => version === asked);
  return { itself, parts: own.filter(({ section }) => holdsSection(number, section)) };
}

/** The texts of laws, each with its law and the provisions that it is; given back to be compared. */
export function loadTexts(graph: Graph, texts: readonly TextRead[], cited: Cited): Comparable[] {
  const provisions = group(graph.nodes.Provision.values(), ({ law }) => law);
  return texts.flatMap((text) => {
    const { law, language, show } = text;
    const jurisdiction = law.slice(0, 3);
    const sources = cited(text.sources);
    return text.sections.map(({ number, heading, content, ...section }): Comparable => {
      const version = section.version ?? text.version;
      const id = textKey(law, number, language, version);
      const { itself, parts } = provisionsOf(provisions.get(law) ?? [], number, version);
      const meant = itself ? [itself, ...parts] : parts;
      const offences = [
        ...new Set([
          ...meant.flatMap((provision) => provision.offences),
          ...Object.entries(text.offences).flatMap(([named, offences]) =>
            sameSection(named, number) ? offences : [],
          ),
        ]),
      ];
      graph.add("Text", {
        id,
        law,
        jurisdiction,
        section: number,
        provision: itself?.id,
        heading,
        language,
        words: wordsOf(content, language).length,
        show,
        content: show ? content : undefined,
        offences,
        sources,
      });
      graph.link("HAS_TEXT", law, id);
      for (const provision of meant) graph.link("HAS_TEXT", provision.id, id);
      graph.cite(id, sources);
      return { id, jurisdiction, language, offences, content };
    });
  });
}
