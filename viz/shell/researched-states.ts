import { JurisdictionNamesDocument, type JurisdictionNamesQuery } from "../generated/queries.ts";
import type { Messages } from "../i18n/messages.ts";
import { allPages } from "../queries/all-pages.ts";
import type { Ask } from "../queries/ask.ts";

export type StateNamed = JurisdictionNamesQuery["jurisdictions"]["nodes"][number];

/** Every researched state by its name in the reader's language, in that language's order. */
export async function researchedStates(ask: Ask, t: Messages): Promise<readonly StateNamed[]> {
  const pages = await allPages(
    (after) => ask(JurisdictionNamesDocument, { lang: t.lang, after }),
    ({ jurisdictions }) => jurisdictions.pageInfo,
  );
  return pages
    .flatMap(({ jurisdictions }) => jurisdictions.nodes)
    .toSorted((a, b) => a.name.localeCompare(b.name, t.locale));
}
