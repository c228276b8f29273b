import { BadAddress } from "../../address/errors.ts";
import { countryIn } from "../../address/options.ts";
import {
  dayOf,
  lensOf,
  offenceOf,
  powerOf,
  WEIGHTS_OPTION,
  weightsOf,
  weightsTold,
} from "../../address/read-options.ts";
import { ExposureDocument, type ExposureQueryVariables } from "../../generated/queries.ts";
import { showPercent } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import type { ChartShown } from "../kit/definition.ts";
import { restsOfAsking } from "../kit/fact-scopes.ts";
import { inOneStep } from "../kit/one-step.ts";
import { exposureDescription, type Report } from "./description.ts";
import { Drawn } from "./picture.tsx";

/*
 * The ladder of exposure: every state that may ask one state, at the protection that remains when it
 * does. Those with the least are named from the left; the others are a swarm at their upper bounds.
 */

/** The scenarios that an address may name: none, every signatory, or the state itself too. */
export const SCENARIOS = ["ratified", "joined"] as const;

function exposureAsked(query: URLSearchParams, words: Words): Omit<ExposureQueryVariables, "lang"> {
  const jurisdiction = countryIn(query.get("country") ?? "", words);
  const supposed = query.get("scenario") || null;
  if (supposed !== null && !SCENARIOS.includes(supposed as "ratified"))
    throw new BadAddress(`no such scenario: ${supposed}; one of ${SCENARIOS.join(", ")}`);
  const uncc = "treaty/uncc";
  const scenario = {
    everySignatory: [uncc],
    ...(supposed === "joined" ? { ratify: [{ jurisdiction, treaty: uncc }] } : {}),
  };
  return {
    jurisdiction,
    power: powerOf(query, words),
    lens: lensOf(query, words),
    ...dayOf(query, words),
    ...offenceOf(query, words),
    ...weightsOf(query, words),
    ...(supposed === null ? {} : { scenario }),
  };
}

/** What the chart shows, with the answer itself for the page around it. */
export interface ExposureShown extends ChartShown {
  readonly report: Report;
}

const exposure = inOneStep({
  name: "exposure",
  method: "exposure",
  options: {
    country: "the state asked, such as KEN",
    power: "the power asked for",
    lens: "which safeguards count",
    offence: "the offence that the ask is about",
    ...WEIGHTS_OPTION,
    asOf: "the day",
    scenario: "ratified: every signatory of the UN Convention is bound; joined: the state too",
  },
  example: ({ state }) => ({ country: state }),
  async show({ ask, query, words }): Promise<ExposureShown> {
    const variables = { ...exposureAsked(query, words), lang: words.lang };
    const { exposure: report, meta } = await ask(ExposureDocument, variables);
    return {
      report,
      title: words("exposure.title", { state: report.jurisdiction.name }),
      description: exposureDescription(report, words),
      sure: words("exposure.sure", {
        state: report.jurisdiction.name,
        known: showPercent(report.own.coverage),
      }),
      caution: words("exposure.caution"),
      release: meta.release,
      rests: restsOfAsking({
        offence: variables.offence,
        jurisdictions: [report.jurisdiction.id, ...report.askers.map(({ asker }) => asker.id)],
      }),
      asked: weightsTold(query, words),
      columns: [
        ["asker", words("col.asker")],
        ["low", words("col.low")],
        ["high", words("col.high")],
        ["coverage", words("col.known")],
        ["ownLow", words("col.ownLow")],
        ["ownHigh", words("col.ownHigh")],
        ["treaty", words("col.treaty")],
        ["article", words("col.article")],
        ["certainty", words("col.certainty")],
        ["refusal", words("col.refusal")],
      ],
      rows: report.askers.map(({ asker, level, treaty, article, certainty, refusal }) => ({
        asker: asker.name,
        ...level,
        ownLow: asker.level.low,
        ownHigh: asker.level.high,
        treaty: treaty.shortTitle,
        article: article?.number ?? null,
        certainty: words(`certainty.${certainty}`),
        refusal: words(`refusal.${refusal}`),
      })),
      document: ExposureDocument,
      variables,
      draw: (standing) => <Drawn report={report} words={words} standing={standing} />,
    };
  },
});

export default exposure;
