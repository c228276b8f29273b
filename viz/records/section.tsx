import type { LawUnit } from "../generated/queries.ts";
import { sentence } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";

/** `22`, `24(1)`, `72 bis`; where the sources give no number, a section has a short name instead. */
const NUMBERED = /^\S*\d/;

/** A provision, and the law that says what it calls its provisions. */
export interface Numbered {
  readonly section: string;
  readonly law: { readonly unit: LawUnit | null };
}

/** A provision's number with its law's word before it, `Article 27` or `§ 188`; `Section` where no source gives the word. */
const numberIn = ({ section, law }: Numbered, form: "title" | "within", t: Messages): string =>
  t(`section.${form}`, { section, unit: law.unit ?? "unknown" });

/** A provision by its number `within` a sentence, `article 27`; by its name where it has no number. */
export const sectionWithin = (provision: Numbered, t: Messages): string =>
  NUMBERED.test(provision.section) ? numberIn(provision, "within", t) : provision.section;

/** The same as a heading, `Article 27`. */
export const sectionTitle = (provision: Numbered, t: Messages): string =>
  NUMBERED.test(provision.section) ? numberIn(provision, "title", t) : sentence(provision.section);

/** A provision's number as a heading, or `within` a sentence; its name is English where it has no number. */
export const Section = ({ of, within = false }: { of: Numbered; within?: boolean }) => {
  const t = useMessages();
  const text = within ? sectionWithin(of, t) : sectionTitle(of, t);
  return NUMBERED.test(of.section) ? text : <EnglishText>{text}</EnglishText>;
};
