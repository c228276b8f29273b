/** Part 3: charts as files, never asked for before and asked for again, beside the plain answer they draw. */
import { formatISO, parseISO, subDays } from "date-fns";
import { print } from "graphql";
import { RaceDocument, type RaceQueryVariables } from "../../viz/generated/queries.ts";
import { sideBySide, type Task } from "./measure.ts";
import { answer, opened, posted, type Question } from "./opened.ts";
import { DAY } from "./questions.ts";
import type { BenchWorld } from "./world.ts";

const ROUNDS = 5;
const BOUNDS = { time: 1_000, iterations: 5, warmupTime: 200, warmupIterations: 2 };

/** Days about which nobody asked before, so that nothing kept can answer. */
const newDay = (() => {
  let asked = 0;
  return () => formatISO(subDays(parseISO(DAY), ++asked), { representation: "date" });
})();

const chart =
  (ending: string, fresh: boolean): Question =>
  (app) =>
    app.request(`/charts/race.${ending}?asOf=${fresh ? newDay() : DAY}`);

const variables: RaceQueryVariables = {
  power: "production_content",
  lens: "privacy_cross_border",
  asOf: DAY,
  onceInForce: false,
  lang: "en",
};
const plain = print(RaceDocument);
const QUESTIONS: Record<string, Question> = {
  "answer, new": (app) => posted(plain, { ...variables, asOf: newDay() })(app),
  "answer, again": posted(plain, variables),
  "svg, new": chart("svg", true),
  "svg, again": chart("svg", false),
  "png, new": chart("png", true),
  "png, again": chart("png", false),
};

export async function measureCharts({
  results,
  newStore,
  publishAtlas,
}: BenchWorld): Promise<{ perSecond: Record<string, number> }> {
  const settings = await newStore();
  await publishAtlas(settings);
  const { app, store } = opened(settings);
  const tasks = Object.entries(QUESTIONS).map(([name, question]): [string, Task] => [
    name,
    { run: () => answer(question, app) },
  ]);
  results.keepAll("charts:", await sideBySide(Object.fromEntries(tasks), ROUNDS, BOUNDS));
  await store.close();
  for (const kind of ["svg", "png"])
    for (const turn of ["new", "again"])
      results.compare(`charts: ${kind}, ${turn}`, `charts: answer, ${turn}`);
  const perSecond = Object.entries(results.medians).map(([name, ms]): [string, number] => [
    name,
    Number((1_000 / ms).toPrecision(3)),
  ]);
  return { perSecond: Object.fromEntries(perSecond) };
}
