import { type ComponentChildren, createContext, Fragment, h } from "preact";
import { useContext } from "preact/hooks";
import { LabelsDocument, type LabelsQuery } from "../generated/queries.ts";
import type { Ask } from "../queries/ask.ts";
import { showTerm } from "./format.ts";
import { type Language, type Words, wordsIn } from "./messages.ts";

type Labels = LabelsQuery["codebook"];
type LabelKind = "value" | "authority" | "tier" | "lens";

/** In which words a page is read: those of the interface, and the codebook's for codes in facts. */
export interface Reading {
  readonly words: Words;
  readonly labels: Labels;
}

/** The codebook's words for the codes that facts hold. */
export const labelsIn = async (ask: Ask, lang: Language): Promise<Labels> =>
  (await ask(LabelsDocument, { lang })).codebook;

export const ReadingContext = createContext<Reading>({
  words: wordsIn("en"),
  labels: [],
});

export const useWords = (): Words => useContext(ReadingContext).words;

/** What the codebook calls a code, such as an answer, who authorises, or the strength of a source. */
export const labelOf = (labels: Labels, code: string, ...kinds: LabelKind[]): string =>
  labels.find((one) => one.code === code && kinds.some((kind) => kind === one.kind))?.label ??
  showTerm(code);

/** The same for what stands in a page. */
export function useLabel(): (code: string, ...kinds: LabelKind[]) => string {
  const { labels } = useContext(ReadingContext);
  return (code, ...kinds) => labelOf(labels, code, ...kinds);
}

/** Text of the atlas, which is written in English: said to be so where the page is not. */
export const Written = ({
  as,
  class: name,
  children,
}: {
  as?: "p" | "div" | "b" | "li" | "dd" | "small";
  class?: string;
  children: ComponentChildren;
}) => {
  const { lang } = useWords();
  if (lang !== "en") return h(as ?? "span", { class: name, lang: "en", dir: "auto" }, children);
  if (as === undefined && name === undefined) return h(Fragment, null, children);
  return h(as ?? "span", { class: name }, children);
};
