/** What is known of what a provision is about. */
export interface AboutKnown {
  readonly offences: readonly string[];
  /** Empty, or not given, where nobody has read it for that. */
  readonly primary?: readonly string[] | undefined;
}

/**
 * Whether an offence is what a provision is about: as it was read; where nobody has read it, by its only
 * offence. Of several offences the order says nothing.
 */
export function primaryOf(
  { offences, primary = [] }: AboutKnown,
  offence: string,
): "yes" | "no" | "unclear" {
  if (primary.length > 0) return primary.includes(offence) ? "yes" : "no";
  if (!offences.includes(offence)) return "no";
  return offences.length === 1 ? "yes" : "unclear";
}
