import { ascending, descending } from "d3";
import { MostPunishedDocument } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";

/** An offence, and in how many countries a provision on it is on file. */
export interface MostPunished {
  readonly offence: string;
  readonly countries: number;
}

/** The offence of an example: that on which most countries have a provision on file. */
export async function mostPunished(ask: Ask, t: Messages): Promise<MostPunished> {
  const { jurisdictions } = await ask(MostPunishedDocument, { lang: t.lang });
  const [first] = (jurisdictions.facets ?? [])
    .flatMap(({ values }) => values)
    .flatMap(({ value, count }) => (value === null ? [] : [{ offence: value, countries: count }]))
    .toSorted((a, b) => descending(a.countries, b.countries) || ascending(a.offence, b.offence));
  if (!first) throw new Error("no offence has a provision on file");
  return first;
}
