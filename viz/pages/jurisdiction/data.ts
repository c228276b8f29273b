import { USUAL_LINE } from "../../address/options.ts";
import { TIERS } from "../../address/sources.ts";
import { type Asker, askersOf, type WhoMayAskData } from "../../charts/kit/askers.ts";
import safeguardsChart from "../../charts/safeguards/safeguards.tsx";
import whoMayAskChart from "../../charts/who-may-ask/who-may-ask.tsx";
import { type ChartPlaced, placedChart } from "../../figure/frame.tsx";
import {
  ChangesDocument,
  type ChangesQuery,
  JurisdictionDocument,
  JurisdictionLawDocument,
  type JurisdictionLawQuery,
  type JurisdictionQuery,
  SourcesByTierDocument,
  type SourceTier,
} from "../../generated/queries.ts";
import type { PageRequest } from "../../shell/page.ts";
import { changesQuestion } from "../changes/options.ts";

export type Country = NonNullable<JurisdictionQuery["jurisdiction"]>;
export type Codes = JurisdictionQuery["codebook"];
export type OffenceRow = JurisdictionLawQuery["compare"]["offences"][number];
export type OffenceCell = OffenceRow["cells"][number];
export type PowerRow = JurisdictionLawQuery["compare"]["powers"][number];
export type Words = JurisdictionLawQuery["words"];

/** How many of the latest changes are asked for: several that say the same of one day are shown once. */
const CHANGES = 20;

export interface CountryData {
  readonly country: Country;
  readonly codes: Codes;
  readonly release: string;
  readonly law: JurisdictionLawQuery;
  readonly safeguards: ChartPlaced;
  readonly safeguardRows: Parameters<
    typeof safeguardsChart.show
  >[0]["answer"]["compare"]["safeguards"];
  readonly asking: WhoMayAskData;
  readonly askers: readonly Asker[];
  readonly changes: ChangesQuery["changes"];
  readonly stages: ChangesQuery["codebook"];
  readonly sources: readonly { readonly tier: SourceTier; readonly count: number }[];
}

/** All that the page of a country shows; null if there is no such country. */
export async function countryData(id: string, request: PageRequest): Promise<CountryData | null> {
  const { ask, t } = request;
  const { lang } = t;
  const {
    jurisdiction: country,
    codebook: codes,
    meta,
  } = await ask(JurisdictionDocument, { id, lang });
  if (!country) return null;
  const options = { country: id, lens: null, asOf: null };
  const { variables } = await changesQuestion(ask, new URLSearchParams({ country: id }), t);
  const [law, safeguards, asking, changes, { sources }] = await Promise.all([
    ask(JurisdictionLawDocument, { jurisdictions: [id], months: USUAL_LINE, lang }),
    safeguardsChart.load(options, { ask, t }),
    whoMayAskChart.load(
      { country: id, power: null, months: null, onceInForce: false, asOf: null },
      { ask, t },
    ),
    ask(ChangesDocument, { ...variables, first: CHANGES, after: null, lang }),
    ask(SourcesByTierDocument, { where: { jurisdictions: [id] } }),
  ]);
  const [byTier] = sources.facets;
  return {
    country,
    codes,
    release: meta.release,
    law,
    safeguards: placedChart(safeguardsChart, options, safeguards, request),
    safeguardRows: safeguards.answer.compare.safeguards,
    asking,
    askers: askersOf(asking.answer),
    changes: changes.changes,
    stages: changes.codebook,
    sources: TIERS.flatMap((tier) => {
      const count = byTier?.values.find(({ value }) => value === tier)?.count ?? 0;
      return count > 0 ? [{ tier, count }] : [];
    }),
  };
}
