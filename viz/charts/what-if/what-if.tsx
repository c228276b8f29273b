import { BadAddress } from "../../address/errors.ts";
import { describeWeights, USUAL_LENS, USUAL_POWER } from "../../address/options.ts";
import {
  WhatIfDocument,
  type WhatIfQuery,
  type WhatIfQueryVariables,
} from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { restsOfAsking } from "../kit/fact-scopes.ts";
import { whatIfDescription } from "./description.ts";
import { scenarioOf, supposesNothing, type WhatIfOptions, whatIfOptions } from "./options.ts";
import { Drawn } from "./picture.tsx";

/*
 * What a supposition changes: a row a state whose exposure changes, from how things stand to how they
 * would stand. States that nobody may ask stand in a column beyond the scale.
 */

function variablesOf(options: WhatIfOptions, { lang }: Words): WhatIfQueryVariables {
  if (supposesNothing(options))
    throw new BadAddress("suppose something, such as ?every=uncc or ?ratify=KEN:uncc");
  const { power, lens, asOf, offence, weights, countries: jurisdictions } = options;
  return given({
    scenario: scenarioOf(options),
    power: power ?? USUAL_POWER,
    lens: lens ?? USUAL_LENS,
    asOf,
    offence,
    weights,
    jurisdictions,
    lang,
  });
}

const whatIf: ChartDefinition<WhatIfOptions, WhatIfQuery> = {
  name: "what-if",
  method: "what-if",
  options: whatIfOptions,
  example: ({ treaty }) => ({ every: treaty }),
  async load(options, { ask, words }) {
    return ask(WhatIfDocument, variablesOf(options, words));
  },
  show({ whatIf: found, meta }, options, words) {
    return {
      title: words("whatIf.title"),
      description: whatIfDescription(found, words),
      sure: words("whatIf.sure"),
      caution: words("whatIf.caution"),
      release: meta.release,
      // Of all states: what remains in those chosen depends on who may ask them.
      rests: restsOfAsking({ offence: options.offence }),
      asked: describeWeights(options.weights, words),
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
      variables: variablesOf(options, words),
      draw: (standing) => <Drawn found={found} words={words} standing={standing} />,
    };
  },
};

export default whatIf;
