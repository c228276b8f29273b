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
import type { Messages } from "../../i18n/messages.ts";
import { floorOrder } from "../../layouts/floor.ts";
import { given } from "../../queries/variables.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { ofChosen, TREATIES } from "../kit/fact-scopes.ts";
import { floorDescription, floorTitle } from "./description.ts";
import { FloorPicture } from "./picture.tsx";

/*
 * What a treaty asks of every party beside what parties' own law guarantees: a row a party from the floor
 * to its bounds. Parties of which less than half is known are dotted, by name, as all are.
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
  { lang }: Messages,
): FloorQueryVariables =>
  given({ treaty: treaty ?? USUAL_TREATY, lens: lens ?? USUAL_LENS, weights, asOf, lang });

const floorChart: ChartDefinition<FloorOptions, FloorQuery> = {
  name: "floor",
  method: "treaty-floor",
  options: floorOptions,
  example: ({ treaty }) => ({ treaty }),
  load: (options, { ask, t }) => ask(FloorDocument, variablesOf(options, t)),
  show({ treatyFloor: found, meta }, options, t) {
    const { known, thin } = floorOrder(found.parties);
    return {
      title: floorTitle(found, t),
      description: floorDescription(found, t),
      certainty: t("floor.sure", { known: known.length, thin: thin.length }),
      caution: t("floor.caution"),
      release: meta.release,
      facts: {
        facts: ["coding", ...TREATIES],
        ...ofChosen(found.parties.map(({ jurisdiction }) => jurisdiction.id)),
      },
      subtitle: describeWeights(options.weights, t),
      columns: [
        ["state", t("col.state")],
        ["floorLow", t("col.floorLow")],
        ["floorHigh", t("col.floorHigh")],
        ["low", t("col.low")],
        ["high", t("col.high")],
        ["coverage", t("col.known")],
      ],
      rows: [...known, ...thin].map(({ jurisdiction, level }) => ({
        state: jurisdiction.name,
        floorLow: found.floor.low,
        floorHigh: found.floor.high,
        ...level,
      })),
      document: FloorDocument,
      variables: variablesOf(options, t),
      draw: (context) => <FloorPicture found={found} t={t} context={context} />,
    };
  },
};

export default floorChart;
