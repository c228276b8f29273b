import {
  dayOf,
  lensOf,
  treatyOf,
  WEIGHTS_OPTION,
  weightsOf,
  weightsTold,
} from "../../address/options.ts";
import { FloorDocument } from "../../generated/queries.ts";
import { floorOrder } from "../../layouts/floor.ts";
import type { ChartDefinition, ChartShown } from "../kit/definition.ts";
import { ofChosen, TREATIES } from "../kit/fact-scopes.ts";
import { type Floor, floorDescription } from "./description.ts";
import { Drawn } from "./picture.tsx";

/*
 * What a treaty asks of every party beside what parties' own law guarantees: a row a party from the floor
 * to its bounds. Parties of which less than half is known are dotted, by name, and not ranked.
 */

export interface FloorShown extends ChartShown {
  readonly found: Floor;
}

const floorChart = {
  name: "floor",
  method: "treaty-floor",
  options: {
    treaty: "the treaty, such as uncc",
    lens: "which safeguards count",
    ...WEIGHTS_OPTION,
    asOf: "the day",
  },
  example: ({ treaty }) => ({ treaty }),
  async show({ ask, query, words }): Promise<FloorShown> {
    const variables = {
      treaty: treatyOf(query.get("treaty") || "uncc"),
      lens: lensOf(query, words),
      ...weightsOf(query),
      ...dayOf(query, words),
      lang: words.lang,
    };
    const { treatyFloor: found, meta } = await ask(FloorDocument, variables);
    const { ranked, thin } = floorOrder(found.parties);
    return {
      found,
      title: words("floor.title", { treaty: found.treaty.shortTitle }),
      description: floorDescription(found, words),
      sure: words("floor.sure", { ranked: ranked.length, thin: thin.length }),
      caution: words("floor.caution"),
      release: meta.release,
      rests: {
        facts: ["coding", ...TREATIES],
        ...ofChosen(found.parties.map(({ jurisdiction }) => jurisdiction.id)),
      },
      asked: weightsTold(query, words),
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
      variables,
      draw: (standing) => <Drawn found={found} words={words} standing={standing} />,
    };
  },
} satisfies ChartDefinition;

export default floorChart;
