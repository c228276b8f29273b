import { type FormKnown, longestOf, monthsOf } from "./forms.ts";

/** What is known of the basic form: only what was read as basic counts. */
export interface Basic {
  /** The longest known term in months; null if none is on file. */
  readonly known: number | null;
  /** Whether a longer one may be basic: one has no length on file, or nobody has read its form. */
  readonly open: "term" | "form" | null;
}

export function basicOf(penalties: readonly FormKnown[]): Basic {
  const basic = penalties.filter(({ form }) => form === "basic");
  const known = longestOf(penalties, "basic");
  if (penalties.some(({ form }) => form === null)) return { known, open: "form" };
  return {
    known,
    open: basic.length === 0 || basic.some((one) => monthsOf(one) === null) ? "term" : null,
  };
}

/**
 * The longest prison term, in months, of the basic form of what a provision punishes; null where that is not
 * on file. A penalty whose form nobody has read, or a basic one without a known length, may be a longer one.
 */
export function basicMaximum(penalties: readonly FormKnown[]): number | null {
  const { known, open } = basicOf(penalties);
  return open === null ? known : null;
}
