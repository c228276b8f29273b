import type { Section } from "../../material.ts";

/** A section with where it stands in its law. */
export interface Placed extends Section {
  /** The schedule, annex or transitional part whose sections are numbered apart from the law's. */
  readonly schedule?: string | undefined;
  /** The number of the chapter or part around it. */
  readonly chapter?: string | undefined;
}

/** Words with which the title of a part begins that counts its sections anew. */
const SCHEDULE =
  /^(?:(?:first|second|third|fourth|fifth|sixth|\p{N}+(?:st|nd|rd|th))\s+)?(?:schedules?|annex(?:es|e)?|appendix|anexos?|anejo|allegat[oi]|anlagen?|anhang|bijlagen?|bilaga|bilag|liite|příloha|príloha|załącznik|приложение|додаток|ek|lampiran|phụ lục|附件|附表|附录|별표|ملحق|الملحق|جدول|الجدول|پیوست|अनुसूची|ภาคผนวก)(?![\p{L}\p{M}])/iu;

/** Whether a title, or the name of an element, is that of a schedule or an annex. */
export const isSchedule = (title: string): boolean => SCHEDULE.test(title.trim());

/** The first line of a title, without what it refers to. */
export const nameOfSchedule = (title: string): string =>
  (title.trim().split("\n")[0] ?? "").replace(/\s+/g, " ").trim();

/** Whether sections begin anew in each chapter: the first number stands in more than one. */
function beginAnew(sections: readonly Placed[]): boolean {
  const [first] = sections;
  const chapters = new Set(
    sections.filter(({ number }) => number === first?.number).map(({ chapter }) => chapter),
  );
  return chapters.size > 1 && !chapters.has(undefined);
}

/**
 * Sections by numbers that tell them apart: `Schedule 2/5` in a schedule, `24:9` where each chapter begins anew. A law that is
 * itself an attachment, with nothing before it, is not one.
 */
export function placedSections(all: readonly Placed[]): Section[] {
  const main = all.some(({ schedule }) => schedule === undefined) ? undefined : all[0]?.schedule;
  const bySchedule = new Map<string | undefined, Placed[]>();
  for (const section of all) {
    const key = section.schedule === main ? undefined : section.schedule;
    const own = bySchedule.get(key);
    if (own) own.push(section);
    else bySchedule.set(key, [section]);
  }
  const anew = new Set([...bySchedule].filter(([, own]) => beginAnew(own)).map(([key]) => key));
  return all.map(({ schedule, chapter, ...section }) => {
    const key = schedule === main ? undefined : schedule;
    const own = anew.has(key) && chapter !== undefined ? `${chapter}:` : "";
    return {
      ...section,
      number: `${key === undefined ? "" : `${key}/`}${own}${section.number}`,
    };
  });
}
