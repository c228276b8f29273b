import { withQuery } from "../../address/links.ts";
import { USUAL_LENS, USUAL_POWER } from "../../address/options.ts";
import { RaceDocument, type RaceQuery, type RaceQueryVariables } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Race } from "../../layouts/race-way.ts";
import { given } from "../../queries/variables.ts";
import type { Chart, ChartDefinition, ChartRequest } from "../kit/definition.ts";
import { factsOfRequests } from "../kit/fact-scopes.ts";
import {
  pickedOf,
  raceCertainty,
  raceDescription,
  raceSubtitle,
  raceTitle,
} from "./description.ts";
import { Graph } from "./graph.tsx";
import { Matrix } from "./matrix.tsx";
import { type RaceOptions, raceOptions } from "./options.ts";
import { raceColumns, raceRows } from "./rows.ts";

/*
 * Who may ask whom. Up to some sixty states are a graph; more would be a hairball of arrows, so each way is a
 * cell of a matrix.
 */

/** So many states at most are drawn as a graph. */
const GRAPH_AT_MOST = 60;

export const isMatrix = ({ states }: Race): boolean => states.length > GRAPH_AT_MOST;

export const raceVariables = (
  { power, lens, asOf, countries, offence, treaty, onceInForce }: RaceOptions,
  { lang }: Messages,
): RaceQueryVariables =>
  given({
    lang,
    power: power ?? USUAL_POWER,
    lens: lens ?? USUAL_LENS,
    asOf,
    jurisdictions: countries,
    offence,
    treaties: treaty === null ? [] : [treaty],
    onceInForce,
  });

export const loadRace = (options: RaceOptions, { ask, t }: ChartRequest): Promise<RaceQuery> =>
  ask(RaceDocument, raceVariables(options, t));

function show({ race, meta }: RaceQuery, options: RaceOptions, t: Messages): Chart {
  const variables = raceVariables(options, t);
  const picked = pickedOf(options, race);
  const title = raceTitle(race, t);
  const description = raceDescription(race, t);
  const caution = t("whoMayAsk.caution");
  const [Shown, read] = isMatrix(race)
    ? [Matrix, "race.readMatrix" as const]
    : [Graph, "race.read" as const];
  return {
    title,
    description,
    certainty: `${raceCertainty(race, t)}${t("sentence.gap")}${t(read)}`,
    caution,
    release: meta.release,
    facts: factsOfRequests(variables),
    subtitle: raceSubtitle(options, race, t),
    page: withQuery("/race", raceOptions.format(options)),
    columns: raceColumns(t),
    rows: raceRows(race, t),
    document: RaceDocument as Chart["document"],
    variables,
    draw: (context) => <Shown {...{ race, picked, title, description, caution, context, t }} />,
  };
}

/** Who may ask whom for a person's data, and what is known of each request. */
const race: ChartDefinition<RaceOptions, RaceQuery> = {
  name: "race",
  method: "race",
  options: raceOptions,
  load: loadRace,
  show,
};
export default race;
