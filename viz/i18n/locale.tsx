import { type ComponentChildren, createContext, Fragment, h } from "preact";
import { useContext } from "preact/hooks";
import { LabelsDocument, type LabelsQuery } from "../generated/queries.ts";
import type { Ask } from "../queries/ask.ts";
import { formatTerm } from "./format.ts";
import { type Language, type Messages, messagesIn } from "./messages.ts";

type Labels = LabelsQuery["codebook"];
type LabelKind = "value" | "authority" | "tier" | "lens" | "power";

/** In which words a page is read: those of the interface, and the codebook's for codes in facts. */
export interface Locale {
  readonly t: Messages;
  readonly labels: Labels;
}

/** The codebook's words for the codes that facts hold. */
export const labelsIn = async (ask: Ask, lang: Language): Promise<Labels> =>
  (await ask(LabelsDocument, { lang })).codebook;

export const LocaleContext = createContext<Locale>({
  t: messagesIn("en"),
  labels: [],
});

export const useMessages = (): Messages => useContext(LocaleContext).t;

/** What the codebook calls a code, such as an answer, who authorises, or the strength of a source. */
export const labelOf = (labels: Labels, code: string, ...kinds: LabelKind[]): string =>
  labels.find((one) => one.code === code && kinds.some((kind) => kind === one.kind))?.label ??
  formatTerm(code);

/** The same for what stands in a page. */
export function useLabel(): (code: string, ...kinds: LabelKind[]) => string {
  const { labels } = useContext(LocaleContext);
  return (code, ...kinds) => labelOf(labels, code, ...kinds);
}

/** Text of the atlas, which is written in English: said to be so where the page is not. */
export const EnglishText = ({
  as,
  class: name,
  children,
}: {
  as?: "p" | "div" | "b" | "li" | "dd" | "small";
  class?: string;
  children: ComponentChildren;
}) => {
  const { lang } = useMessages();
  if (lang !== "en") return h(as ?? "span", { class: name, lang: "en", dir: "auto" }, children);
  if (as === undefined && name === undefined) return h(Fragment, null, children);
  return h(as ?? "span", { class: name }, children);
};
