import {
  countriesOf,
  lensOf,
  WEIGHTS_OPTION,
  weightsOf,
  weightsTold,
  yearsOf,
} from "../../address/read-options.ts";
import { DriftDocument, DriftKnownDocument, type DriftQuery } from "../../generated/queries.ts";
import { bestKnown } from "../../layouts/drift.ts";
import type { ChartShown } from "../kit/definition.ts";
import { inOneStep } from "../kit/one-step.ts";
import { driftDescription, driftVerdict } from "./description.ts";
import { Drawn } from "./picture.tsx";

/*
 * How protection moved: a panel a state with the band of what is known, year by year, and the median of
 * all states that are known well enough in each year. Where less than half is known only the band is
 * drawn, dotted.
 */

const MOST = 6;

const SHOWN = 3;

export interface DriftShown extends ChartShown {
  readonly data: DriftQuery;
}

const drift = inOneStep({
  name: "drift",
  method: "drift",
  options: {
    countries: "the states, such as KEN~JOR; those best known if left out",
    lens: "which safeguards count",
    ...WEIGHTS_OPTION,
    from: "the first year",
    to: "the last year",
  },
  async show({ ask, query, words }): Promise<DriftShown> {
    const lens = lensOf(query, words);
    const years = yearsOf(query, words);
    const chosen = countriesOf(query, MOST, words);
    const jurisdictions =
      chosen.length > 0
        ? chosen
        : bestKnown((await ask(DriftKnownDocument, { lens, ...years })).drift.states, SHOWN);
    const variables = {
      lens,
      ...years,
      ...weightsOf(query, words),
      jurisdictions,
      lang: words.lang,
    };
    const data = await ask(DriftDocument, variables);
    const { world } = data.world;
    return {
      data,
      title: words("drift.title"),
      description: driftDescription(data, words),
      sure: `${driftVerdict(data, words)} ${words("drift.sure", {
        before: world.at(-2)?.states ?? 0,
        after: world.at(-1)?.states ?? 0,
        year: `${world.at(-2)?.year ?? ""}`,
        last: `${world.at(-1)?.year ?? ""}`,
      })}`,
      caution: words("drift.caution"),
      release: data.meta.release,
      // Of all states: beside those drawn, with what happened to their laws and treaties, stands the median of all.
      rests: { facts: ["coding", "law", "participation"] },
      asked: weightsTold(query, words),
      columns: [
        ["state", words("col.state")],
        ["year", words("col.year")],
        ["low", words("col.low")],
        ["high", words("col.high")],
        ["coverage", words("col.known")],
        ["median", words("col.median")],
        ["states", words("col.statesKnown")],
      ],
      rows: data.chosen.states.flatMap(({ jurisdiction, years: own }) =>
        own.map(({ year, level }) => {
          const at = world.find((one) => one.year === year);
          return {
            state: jurisdiction.name,
            year,
            ...level,
            median: at?.median ?? null,
            states: at?.states ?? null,
          };
        }),
      ),
      document: DriftDocument,
      variables,
      draw: (standing) => <Drawn data={data} words={words} standing={standing} />,
    };
  },
});

export default drift;
