const bare = (section: string): string => section.toLowerCase().replace(/[\s.]+/g, "");

/** Whether two ways of writing a number mean one section: `24 (1)`, `24(1).` */
export const sameSection = (a: string, b: string): boolean => bare(a) === bare(b);

/** Whether a section holds a subsection: `24` holds `24(1)` and `24(1)(a)`. */
export const holdsSection = (whole: string, part: string): boolean =>
  bare(part).startsWith(`${bare(whole)}(`);
