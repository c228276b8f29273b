import { BadAddress } from "../../address/errors.ts";
import { describeWeights, USUAL_LENS, USUAL_POWER } from "../../address/options.ts";
import {
  WhatIfDocument,
  type WhatIfQuery,
  type WhatIfQueryVariables,
} from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { factsOfRequests } from "../kit/fact-scopes.ts";
import { whatIfDescription } from "./description.ts";
import { scenarioOf, supposesNothing, type WhatIfOptions, whatIfOptions } from "./options.ts";
import { WhatIfPicture } from "./picture.tsx";

/*
 * What a supposition changes: a row a state whose exposure changes, from how things stand to how they
 * would stand. States that nobody may ask stand in a column beyond the scale.
 */

function variablesOf(options: WhatIfOptions, { lang }: Messages): WhatIfQueryVariables {
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
  async load(options, { ask, t }) {
    return ask(WhatIfDocument, variablesOf(options, t));
  },
  show({ whatIf: found, meta }, options, t) {
    return {
      title: t("whatIf.title"),
      description: whatIfDescription(found, t),
      certainty: t("whatIf.sure"),
      caution: t("whatIf.caution"),
      release: meta.release,
      // Of all states: what remains in those chosen depends on who may ask them.
      facts: factsOfRequests({ offence: options.offence }),
      subtitle: describeWeights(options.weights, t),
      columns: [
        ["state", t("col.state")],
        ["beforeLow", t("col.beforeLow")],
        ["beforeHigh", t("col.beforeHigh")],
        ["afterLow", t("col.afterLow")],
        ["afterHigh", t("col.afterHigh")],
        ["asker", t("col.decidedBy")],
        ["treaty", t("col.treaty")],
      ],
      rows: found.changed.map(({ jurisdiction, before, after }) => ({
        state: jurisdiction.name,
        beforeLow: before?.low ?? t("whatIf.nobody"),
        beforeHigh: before ? before.high : t("whatIf.nobody"),
        afterLow: after?.low ?? t("whatIf.nobody"),
        afterHigh: after ? after.high : t("whatIf.nobody"),
        asker: after?.decidedBy.asker.name ?? null,
        treaty: after?.decidedBy.treaty.shortTitle ?? null,
      })),
      document: WhatIfDocument,
      variables: variablesOf(options, t),
      draw: (context) => <WhatIfPicture found={found} t={t} context={context} />,
    };
  },
};

export default whatIf;
