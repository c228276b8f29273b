import { BadAddress } from "../../address/errors.ts";
import {
  countriesOf,
  dayOf,
  lensOf,
  offenceOf,
  powerOf,
  WEIGHTS_OPTION,
  weightsOf,
  weightsTold,
} from "../../address/options.ts";
import { WhatIfDocument, type WhatIfQueryVariables } from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";
import type { ChartDefinition, ChartShown } from "../kit/definition.ts";
import { restsOfAsking } from "../kit/fact-scopes.ts";
import { type WhatIf, whatIfDescription } from "./description.ts";
import { SCENARIO_OPTIONS, scenarioAsked, withAdded } from "./options.ts";
import { Drawn } from "./picture.tsx";

/*
 * What a supposition changes: a row a state whose exposure changes, from how things stand to how they
 * would stand. States that nobody may ask stand in a column beyond the scale.
 */

function whatIfAsked(query: URLSearchParams, words: Words): Omit<WhatIfQueryVariables, "lang"> {
  const jurisdictions = countriesOf(query, 100, words);
  const { scenario, empty } = scenarioAsked(withAdded(query), words);
  if (empty) throw new BadAddress("suppose something, such as ?every=uncc or ?ratify=KEN:uncc");
  return {
    scenario,
    power: powerOf(query, words),
    lens: lensOf(query, words),
    ...dayOf(query, words),
    ...offenceOf(query, words),
    ...weightsOf(query),
    ...(jurisdictions.length > 0 ? { jurisdictions } : {}),
  };
}

export interface WhatIfShown extends ChartShown {
  readonly found: WhatIf;
}

const whatIf = {
  name: "what-if",
  method: "what-if",
  options: {
    ...SCENARIO_OPTIONS,
    power: "the power asked for",
    lens: "which safeguards count",
    offence: "the offence that an ask is about",
    countries: "only these states, such as CRI~KEN",
    ...WEIGHTS_OPTION,
    asOf: "the day",
  },
  example: ({ treaty }) => ({ every: treaty }),
  async show({ ask, query, words }): Promise<WhatIfShown> {
    const variables = { ...whatIfAsked(query, words), lang: words.lang };
    const { whatIf: found, meta } = await ask(WhatIfDocument, variables);
    return {
      found,
      title: words("whatIf.title"),
      description: whatIfDescription(found, words),
      sure: words("whatIf.sure"),
      caution: words("whatIf.caution"),
      release: meta.release,
      // Of all states: what remains in those chosen depends on who may ask them.
      rests: restsOfAsking({ offence: variables.offence }),
      asked: weightsTold(query, words),
      columns: [
        ["state", words("col.state")],
        ["beforeLow", words("col.beforeLow")],
        ["beforeHigh", words("col.beforeHigh")],
        ["afterLow", words("col.afterLow")],
        ["afterHigh", words("col.afterHigh")],
        ["asker", words("col.decidedBy")],
        ["treaty", words("col.treaty")],
      ],
      rows: found.changed.map(({ jurisdiction, before, after }) => ({
        state: jurisdiction.name,
        beforeLow: before?.low ?? words("whatIf.nobody"),
        beforeHigh: before ? before.high : words("whatIf.nobody"),
        afterLow: after?.low ?? words("whatIf.nobody"),
        afterHigh: after ? after.high : words("whatIf.nobody"),
        asker: after?.decidedBy.asker.name ?? null,
        treaty: after?.decidedBy.treaty.shortTitle ?? null,
      })),
      document: WhatIfDocument,
      variables,
      draw: (standing) => <Drawn found={found} words={words} standing={standing} />,
    };
  },
} satisfies ChartDefinition;

export default whatIf;
