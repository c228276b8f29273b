import { BestKnownDocument } from "../../generated/queries.ts";
import type { Ask } from "../../queries/ask.ts";

/** The country of whose safeguards most is known, and the share of them; null where none was read. */
export interface BestKnown {
  readonly country: string;
  readonly coverage: number;
}

/** What a chart of one country shows where an address names none; another than `except`. */
export async function bestKnown(ask: Ask, except: string | null = null): Promise<BestKnown | null> {
  const { coverage } = await ask(BestKnownDocument, {});
  const first = coverage.jurisdictions.find(({ jurisdiction }) => jurisdiction.id !== except);
  return first ? { country: first.jurisdiction.id, coverage: first.coverage } : null;
}
