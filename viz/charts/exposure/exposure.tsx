import { BadAddress } from "../../address/errors.ts";
import { countryIn } from "../../address/options.ts";
import {
  dayOf,
  lensOf,
  offenceOf,
  powerOf,
  WEIGHTS_OPTION,
  weightsOf,
  weightsSubtitle,
} from "../../address/read-options.ts";
import { ExposureDocument, type ExposureQueryVariables } from "../../generated/queries.ts";
import { formatPercent } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Chart } from "../kit/definition.ts";
import { factsOfRequests } from "../kit/fact-scopes.ts";
import { inOneStep } from "../kit/one-step.ts";
import { exposureDescription, type Report } from "./description.ts";
import { ExposurePicture } from "./picture.tsx";

/*
 * The ladder of exposure: every state that may ask one state, at the protection that remains when it
 * does. Those with the least are named from the left; the others are a swarm at their upper bounds.
 */

/** The scenarios that an address may name: none, every signatory, or the state itself too. */
const SCENARIOS = ["ratified", "joined"] as const;

function exposureVariables(
  query: URLSearchParams,
  t: Messages,
): Omit<ExposureQueryVariables, "lang"> {
  const jurisdiction = countryIn(query.get("country") ?? "", t);
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
    power: powerOf(query, t),
    lens: lensOf(query, t),
    ...dayOf(query, t),
    ...offenceOf(query, t),
    ...weightsOf(query, t),
    ...(supposed === null ? {} : { scenario }),
  };
}

/** What the chart shows, with the answer itself for the page around it. */
export interface ExposureShown extends Chart {
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
  async show({ ask, query, t }): Promise<ExposureShown> {
    const variables = { ...exposureVariables(query, t), lang: t.lang };
    const { exposure: report, meta } = await ask(ExposureDocument, variables);
    return {
      report,
      title: t("exposure.title", { state: report.jurisdiction.name }),
      description: exposureDescription(report, t),
      certainty: t("exposure.sure", {
        state: report.jurisdiction.name,
        known: formatPercent(report.own.coverage),
      }),
      caution: t("exposure.caution"),
      release: meta.release,
      facts: factsOfRequests({
        offence: variables.offence,
        jurisdictions: [report.jurisdiction.id, ...report.askers.map(({ asker }) => asker.id)],
      }),
      subtitle: weightsSubtitle(query, t),
      columns: [
        ["asker", t("col.asker")],
        ["low", t("col.low")],
        ["high", t("col.high")],
        ["coverage", t("col.known")],
        ["ownLow", t("col.ownLow")],
        ["ownHigh", t("col.ownHigh")],
        ["treaty", t("col.treaty")],
        ["article", t("col.article")],
        ["certainty", t("col.certainty")],
        ["refusal", t("col.refusal")],
      ],
      rows: report.askers.map(({ asker, level, treaty, article, certainty, refusal }) => ({
        asker: asker.name,
        ...level,
        ownLow: asker.level.low,
        ownHigh: asker.level.high,
        treaty: treaty.shortTitle,
        article: article?.number ?? null,
        certainty: t(`certainty.${certainty}`),
        refusal: t(`refusal.${refusal}`),
      })),
      document: ExposureDocument,
      variables,
      draw: (context) => <ExposurePicture report={report} t={t} context={context} />,
    };
  },
});

export default exposure;
