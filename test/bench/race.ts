/** Part 3: the race of the real atlas as data and as a picture, from a store just opened and again. */
import { print } from "graphql";
import type { Hono } from "hono";
import { pino } from "pino";
import { createAsk } from "../../api/graphql.ts";
import { createServer } from "../../api/server.ts";
import { openStore, type StoreSettings } from "../../schema/graph/open.ts";
import type { Store } from "../../schema/graph/store.ts";
import { RaceDocument } from "../../viz/generated/queries.ts";
import { createSite } from "../../viz/site.tsx";
import { type Results, sideBySide, type Task } from "./measure.ts";
import { DAY } from "./questions.ts";

const ROUNDS = 3;
const BOUNDS = { time: 600, iterations: 3, warmupTime: 50, warmupIterations: 1 };

const variables = { power: "production_content", lens: "privacy_cross_border", asOf: DAY };

/** A request to the server, in process. */
type Question = (app: Hono) => Response | Promise<Response>;

const QUESTIONS: Record<string, Question> = {
  race: (app) =>
    app.request("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: print(RaceDocument), variables }),
    }),
  "drop.svg": (app) => app.request(`/charts/drop.svg?asOf=${DAY}`),
};

interface Opened {
  readonly app: Hono;
  readonly store: Store;
}

function opened(settings: StoreSettings): Opened {
  const store = openStore(settings);
  const today = () => DAY;
  const assets = { styles: [], script: null, fonts: [] };
  const site = createSite({ ask: createAsk(store, today), assets, examples: [], measures: [] });
  const logger = pino({ level: "silent" });
  return { app: createServer({ store, logger, site, today }), store };
}

async function answer(question: Question, app: Hono): Promise<void> {
  const response = await question(app);
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors"')) throw new Error(text.slice(0, 300));
}

/** A question whose every measurement begins with a store just opened. */
function cold(question: Question, settings: StoreSettings): Task {
  let now: Opened | undefined;
  return {
    // An async function, or tinybench calls it once without its hooks to see what it returns.
    run: async () => {
      if (now) await answer(question, now.app);
    },
    hooks: {
      beforeEach: () => {
        now = opened(settings);
      },
      afterEach: () => now?.store.close(),
    },
  };
}

export async function measureRace(
  engine: string,
  settings: StoreSettings,
  results: Results,
): Promise<void> {
  const { app, store } = opened(settings);
  const tasks = Object.entries(QUESTIONS).flatMap(([name, question]): [string, Task][] => [
    [`${name}, first`, cold(question, settings)],
    [`${name}, again`, { run: () => answer(question, app) }],
  ]);
  results.keepAll(`${engine}:`, await sideBySide(Object.fromEntries(tasks), ROUNDS, BOUNDS));
  await store.close();
  for (const name of Object.keys(QUESTIONS))
    results.compare(`${engine}: ${name}, first`, `${engine}: ${name}, again`);
  results.compare(`${engine}: drop.svg, again`, `${engine}: race, again`);
}
