import { BadAddress } from "../../address/errors.ts";
import { USUAL_LENS, USUAL_POWER } from "../../address/options.ts";
import {
  WhatIfDocument,
  type WhatIfQuery,
  type WhatIfQueryVariables,
} from "../../generated/queries.ts";
import { formatList } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { factsOfRequests } from "../kit/fact-scopes.ts";
import { type Change, whatIfDescription, whatIfTitle } from "./description.ts";
import { scenarioOf, supposesNothing, type WhatIfOptions, whatIfOptions } from "./options.ts";
import { WhatIfPicture } from "./picture.tsx";

/*
 * What a supposition changes: a row a country asked, with who could newly ask it and who no longer could.
 */

function variablesOf(options: WhatIfOptions, { lang }: Messages): WhatIfQueryVariables {
  if (supposesNothing(options))
    throw new BadAddress("suppose something, such as ?every=uncc or ?ratify=KEN:uncc");
  const { power, lens, asOf, offence, countries: jurisdictions } = options;
  return given({
    scenario: scenarioOf(options),
    power: power ?? USUAL_POWER,
    lens: lens ?? USUAL_LENS,
    asOf,
    offence,
    jurisdictions,
    lang,
  });
}

const namesOf = (edges: Change["newly"], t: Messages): string | null =>
  edges.length === 0
    ? null
    : formatList(
        edges.map(({ requesting }) => requesting.name),
        t,
      );

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
      title: whatIfTitle(found, t),
      description: whatIfDescription(found, t),
      certainty: t("whatIf.sure"),
      caution: t("whatIf.caution"),
      release: meta.release,
      // Of all states: who may ask those chosen is said by what the others did.
      facts: factsOfRequests({ offence: options.offence }),
      columns: [
        ["state", t("col.state")],
        ["newly", t("whatIf.newly")],
        ["newlyNames", t("column.newlyNames")],
        ["noCounterpart", t("column.noCounterpart")],
        ["noLonger", t("whatIf.noLonger")],
        ["noLongerNames", t("column.noLongerNames")],
        ["otherwise", t("whatIf.otherwise")],
      ],
      rows: found.changed.map(({ jurisdiction, newly, noLonger, otherwise }) => ({
        state: jurisdiction.name,
        newly: newly.length,
        newlyNames: namesOf(newly, t),
        noCounterpart: newly.filter(({ afterHandOver }) => afterHandOver.noneKnownToExist > 0)
          .length,
        noLonger: noLonger.length,
        noLongerNames: namesOf(noLonger, t),
        otherwise: otherwise.length,
      })),
      document: WhatIfDocument,
      variables: variablesOf(options, t),
      draw: (context) => <WhatIfPicture found={found} t={t} context={context} />,
    };
  },
};

export default whatIf;
