import {
  countriesOf,
  lensOf,
  WEIGHTS_OPTION,
  weightsOf,
  weightsSubtitle,
  yearsOf,
} from "../../address/read-options.ts";
import { DriftDocument, DriftKnownDocument, type DriftQuery } from "../../generated/queries.ts";
import { bestKnown } from "../../layouts/drift.ts";
import type { Chart } from "../kit/definition.ts";
import { inOneStep } from "../kit/one-step.ts";
import { driftDescription, driftVerdict } from "./description.ts";
import { DriftPicture } from "./picture.tsx";

/*
 * How protection moved: a panel a state with the band of what is known, year by year, and the median of
 * all states that are known well enough in each year. Where less than half is known only the band is
 * drawn, dotted.
 */

const MOST = 6;

const SHOWN = 3;

interface DriftShown extends Chart {
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
  async show({ ask, query, t }): Promise<DriftShown> {
    const lens = lensOf(query, t);
    const years = yearsOf(query, t);
    const chosen = countriesOf(query, MOST, t);
    const jurisdictions =
      chosen.length > 0
        ? chosen
        : bestKnown((await ask(DriftKnownDocument, { lens, ...years })).drift.states, SHOWN);
    const variables = {
      lens,
      ...years,
      ...weightsOf(query, t),
      jurisdictions,
      lang: t.lang,
    };
    const data = await ask(DriftDocument, variables);
    const { world } = data.world;
    return {
      data,
      title: t("drift.title"),
      description: driftDescription(data, t),
      certainty: `${driftVerdict(data, t)} ${t("drift.sure", {
        before: world.at(-2)?.states ?? 0,
        after: world.at(-1)?.states ?? 0,
        year: `${world.at(-2)?.year ?? ""}`,
        last: `${world.at(-1)?.year ?? ""}`,
      })}`,
      caution: t("drift.caution"),
      release: data.meta.release,
      // Of all states: beside those drawn, with what happened to their laws and treaties, stands the median of all.
      facts: { facts: ["coding", "law", "participation"] },
      subtitle: weightsSubtitle(query, t),
      columns: [
        ["state", t("col.state")],
        ["year", t("col.year")],
        ["low", t("col.low")],
        ["high", t("col.high")],
        ["coverage", t("col.known")],
        ["median", t("col.median")],
        ["states", t("col.statesKnown")],
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
      draw: (context) => <DriftPicture data={data} t={t} context={context} />,
    };
  },
});

export default drift;
