import { withQuery } from "../../address/links.ts";
import { RaceDocument } from "../../generated/queries.ts";
import type { ChartDefinition, ChartRequest, ChartShown } from "../kit/definition.ts";
import { restsOfAsking } from "../kit/fact-scopes.ts";
import { pickedOf, raceAskedInWords, raceDescription, raceSure } from "./description.ts";
import { Graph } from "./graph.tsx";
import type { Race } from "./layout.ts";
import { Matrix } from "./matrix.tsx";
import { RACE_OPTIONS, raceAsked } from "./options.ts";
import { raceColumns, raceRows } from "./rows.ts";

/*
 * Who may ask whom. Up to some sixty states are a graph; more would be a hairball of arrows, so each way is a
 * cell of a matrix.
 */

/** So many states at most are drawn as a graph. */
const GRAPH_AT_MOST = 60;

export const isMatrix = ({ states }: Race): boolean => states.length > GRAPH_AT_MOST;

export interface RaceShown extends ChartShown {
  readonly race: Race;
  readonly picked: string | null;
}

async function show({ ask, query, words }: ChartRequest): Promise<RaceShown> {
  const asked = raceAsked(query, words);
  const { race, meta } = await ask(RaceDocument, asked.variables);
  const picked = pickedOf(asked, race);
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
    rests: restsOfAsking(asked.variables),
    asked: raceAskedInWords(asked, race, words),
    page: withQuery("/", { ...asked.query, country: picked }),
    columns: raceColumns(words),
    rows: raceRows(race, words),
    document: RaceDocument as ChartShown["document"],
    variables: asked.variables,
    race,
    picked,
    draw: (standing) => (
      <Shown {...{ race, picked, title, description, caution, standing, words }} />
    ),
  };
}

/** Who may ask whom for a person's data, and what remains. */
const race = { name: "race", options: RACE_OPTIONS, show } satisfies ChartDefinition;
export default race;
