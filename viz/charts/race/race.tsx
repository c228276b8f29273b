import { withQuery } from "../../address/links.ts";
import { USUAL_LENS, USUAL_POWER } from "../../address/options.ts";
import { RaceDocument, type RaceQuery, type RaceQueryVariables } from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import type { ChartDefinition, ChartRequest, ChartShown } from "../kit/definition.ts";
import { restsOfAsking } from "../kit/fact-scopes.ts";
import { pickedOf, raceAskedInWords, raceDescription, raceSure } from "./description.ts";
import { Graph } from "./graph.tsx";
import type { Race } from "./layout.ts";
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
  { power, lens, asOf, countries, weights, offence, treaty }: RaceOptions,
  { lang }: Words,
): RaceQueryVariables =>
  given({
    lang,
    power: power ?? USUAL_POWER,
    lens: lens ?? USUAL_LENS,
    asOf,
    jurisdictions: countries,
    weights,
    offence,
    treaties: treaty === null ? [] : [treaty],
  });

export const loadRace = (options: RaceOptions, { ask, words }: ChartRequest): Promise<RaceQuery> =>
  ask(RaceDocument, raceVariables(options, words));

function show({ race, meta }: RaceQuery, options: RaceOptions, words: Words): ChartShown {
  const variables = raceVariables(options, words);
  const picked = pickedOf(options, race);
  const title = words("race.title");
  const description = raceDescription(race, words);
  const caution = words("race.caution");
  const [Shown, read] = isMatrix(race)
    ? [Matrix, "race.readMatrix" as const]
    : [Graph, "race.read" as const];
  return {
    title,
    description,
    sure: `${raceSure(race, meta.coverage, words)}${words("sentence.gap")}${words(read)}`,
    caution,
    release: meta.release,
    rests: restsOfAsking(variables),
    asked: raceAskedInWords(options, race, words),
    page: withQuery("/", raceOptions.format(options)),
    columns: raceColumns(words),
    rows: raceRows(race, words),
    document: RaceDocument as ChartShown["document"],
    variables,
    draw: (standing) => (
      <Shown {...{ race, picked, title, description, caution, standing, words }} />
    ),
  };
}

/** Who may ask whom for a person's data, and what remains. */
const race: ChartDefinition<RaceOptions, RaceQuery> = {
  name: "race",
  options: raceOptions,
  load: loadRace,
  show,
};
export default race;
