import { codecOf, type OptionsOf } from "../../address/codec.ts";
import {
  dayOption,
  describeWeights,
  lensOption,
  treatyOption,
  USUAL_LENS,
  USUAL_TREATY,
  weightsOption,
} from "../../address/options.ts";
import {
  FloorDocument,
  type FloorQuery,
  type FloorQueryVariables,
} from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";
import { floorOrder } from "../../layouts/floor.ts";
import { given } from "../../queries/variables.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { ofChosen, TREATIES } from "../kit/fact-scopes.ts";
import { floorDescription } from "./description.ts";
import { Drawn } from "./picture.tsx";

/*
 * What a treaty asks of every party beside what parties' own law guarantees: a row a party from the floor
 * to its bounds. Parties of which less than half is known are dotted, by name, and not ranked.
 */

const floorOptions = codecOf({
  treaty: treatyOption("the treaty, such as uncc"),
  lens: lensOption("which safeguards count"),
  weights: weightsOption,
  asOf: dayOption("the day"),
});
export type FloorOptions = OptionsOf<typeof floorOptions>;

const variablesOf = (
  { treaty, lens, weights, asOf }: FloorOptions,
  { lang }: Words,
): FloorQueryVariables =>
  given({ treaty: treaty ?? USUAL_TREATY, lens: lens ?? USUAL_LENS, weights, asOf, lang });

const floorChart: ChartDefinition<FloorOptions, FloorQuery> = {
  name: "floor",
  method: "treaty-floor",
  options: floorOptions,
  example: ({ treaty }) => ({ treaty }),
  load: (options, { ask, words }) => ask(FloorDocument, variablesOf(options, words)),
  show({ treatyFloor: found, meta }, options, words) {
    const { ranked, thin } = floorOrder(found.parties);
    return {
      title: words("floor.title", { treaty: found.treaty.shortTitle }),
      description: floorDescription(found, words),
      sure: words("floor.sure", { ranked: ranked.length, thin: thin.length }),
      caution: words("floor.caution"),
      release: meta.release,
      rests: {
        facts: ["coding", ...TREATIES],
        ...ofChosen(found.parties.map(({ jurisdiction }) => jurisdiction.id)),
      },
      asked: describeWeights(options.weights, words),
      columns: [
        ["state", words("col.state")],
        ["floorLow", words("col.floorLow")],
        ["floorHigh", words("col.floorHigh")],
        ["low", words("col.low")],
        ["high", words("col.high")],
        ["coverage", words("col.known")],
      ],
      rows: [...ranked, ...thin].map(({ jurisdiction, level }) => ({
        state: jurisdiction.name,
        floorLow: found.floor.low,
        floorHigh: found.floor.high,
        ...level,
      })),
      document: FloorDocument,
      variables: variablesOf(options, words),
      draw: (standing) => <Drawn found={found} words={words} standing={standing} />,
    };
  },
};

export default floorChart;
