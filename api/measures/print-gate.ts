import { formatISO, parseISO, subYears } from "date-fns";
import { earliest } from "../../schema/records/partial-date.ts";

/** A source as far as it matters how strong and how independent it is. */
export interface SourceKnown {
  readonly tier: string;
  readonly publisher: string;
}

/** Tiers of the codebook that are the text itself, or a court that applied it. */
const TEXTS = new Set(["official", "official_text_mirror", "court"]);
/** For how many years a source shows what is in force. */
const YEARS = 5;
/** How many publishers stand for a text that nobody read. */
const PUBLISHERS = 2;

export type GateReason = "sources" | "sources_old";

const sameName = (publisher: string): string => publisher.trim().toLowerCase();

/** Whether one of the sources is the text, or a court that applied it. */
export const isText = (sources: readonly SourceKnown[]): boolean =>
  sources.some(({ tier }) => TEXTS.has(tier));

/** The oldest day of a source that still shows what is in force on the day asked. */
export const oldestFor = (asOf: string, years = YEARS): string =>
  formatISO(subYears(parseISO(asOf), years), { representation: "date" });

/**
 * What keeps a fact on the law from being printed: neither a text nor two independent sources above weak, or the
 * newest of them more than five years older than the day asked. A date that is not precise counts from its first day.
 */
export function printGate(
  sources: readonly SourceKnown[],
  newest: string | null,
  asOf: string,
): GateReason[] {
  const publishers = new Set(
    sources.filter(({ tier }) => tier !== "weak").map(({ publisher }) => sameName(publisher)),
  );
  const day = newest === null ? null : earliest(newest);
  return [
    ...(isText(sources) || publishers.size >= PUBLISHERS ? [] : (["sources"] as const)),
    ...(day !== null && day >= oldestFor(asOf) ? [] : (["sources_old"] as const)),
  ];
}
