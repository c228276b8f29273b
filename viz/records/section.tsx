import { sentence } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";

/** `22`, `24(1)`, `72 bis`; where the sources give no number, a section has a short name instead. */
export const NUMBERED = /^\S*\d/;

/** A section as a heading, `Section 22`, or `within` a sentence, `section 22`; by its name where it has no number. */
export const Section = ({ section, within = false }: { section: string; within?: boolean }) => {
  const t = useMessages();
  if (!NUMBERED.test(section))
    return <EnglishText>{within ? section : sentence(section)}</EnglishText>;
  return <>{t(within ? "section.within" : "section.title", { section })}</>;
};
