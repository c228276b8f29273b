/** Part 2: the race of the real atlas and its picture, from a store just opened and again, on both engines. */
import { print } from "graphql";
import type { StoreSettings } from "../../schema/graph/store.ts";
import { RaceDocument, type RaceQueryVariables } from "../../viz/generated/queries.ts";
import { type Results, sideBySide, type Task } from "./measure.ts";
import { answer, cold, opened, posted, type Question } from "./opened.ts";
import { DAY } from "./questions.ts";
import type { BenchWorld } from "./world.ts";

const ROUNDS = 3;
const BOUNDS = { time: 600, iterations: 3, warmupTime: 50, warmupIterations: 1 };

const variables: RaceQueryVariables = {
  power: "production_content",
  lens: "privacy_cross_border",
  asOf: DAY,
  onceInForce: false,
  lang: "en",
};

const QUESTIONS: Record<string, Question> = {
  race: posted(print(RaceDocument), variables),
  "race.svg": (app) => app.request(`/charts/race.svg?asOf=${DAY}`),
};

async function measureEngine(engine: string, settings: StoreSettings, results: Results) {
  const { app, store } = opened(settings);
  const tasks = Object.entries(QUESTIONS).flatMap(([name, question]): [string, Task][] => [
    [`${name}, first`, cold(question, settings)],
    [`${name}, again`, { run: () => answer(question, app) }],
  ]);
  results.keepAll(`${engine}:`, await sideBySide(Object.fromEntries(tasks), ROUNDS, BOUNDS));
  await store.close();
  for (const name of Object.keys(QUESTIONS))
    results.compare(`${engine}: ${name}, first`, `${engine}: ${name}, again`);
  results.compare(`${engine}: race.svg, again`, `${engine}: race, again`);
}

export async function measureRace({
  results,
  newStore,
  neo4j: emptyNeo4j,
  publishAtlas,
}: BenchWorld): Promise<undefined> {
  const embedded = await newStore();
  await publishAtlas(embedded);
  await measureEngine("embedded", embedded, results);
  const neo4j = await emptyNeo4j();
  if (!neo4j) return;
  await publishAtlas(neo4j);
  await measureEngine("neo4j", neo4j, results);
}
