import { type FormKnown, longestOf, monthsOf } from "./forms.ts";

/**
 * The longest prison term, in months, of the basic form of what a provision punishes; null where that is not
 * on file. A penalty whose form nobody has read, or a basic one without a known length, may be a longer one.
 */
export function basicMaximum(penalties: readonly FormKnown[]): number | null {
  const basic = penalties.filter(({ form }) => form === "basic");
  const open =
    penalties.some(({ form }) => form === null) || basic.some((one) => monthsOf(one) === null);
  return open ? null : longestOf(penalties, "basic");
}
