/** The product in process, over a store of the benchmarks, and what is asked of it. */
import type { Hono } from "hono";
import { pino } from "pino";
import { createAsk } from "../../api/graphql/yoga.ts";
import { createServer } from "../../api/http/server.ts";
import { openStore } from "../../schema/graph/open.ts";
import type { Store, StoreSettings } from "../../schema/graph/store.ts";
import { createSite } from "../../viz/site.tsx";
import type { Task } from "./measure.ts";
import { DAY } from "./questions.ts";

/** A request to the server, in process. */
export type Question = (app: Hono) => Response | Promise<Response>;

/** A GraphQL question, posted. */
export const posted =
  (query: string, variables: object): Question =>
  (app) =>
    app.request("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });

export interface Opened {
  readonly app: Hono;
  readonly store: Store;
}

export function opened(settings: StoreSettings): Opened {
  const store = openStore(settings);
  const today = () => DAY;
  const assets = { styles: [], script: null, frame: null, fonts: [] };
  const site = createSite({ ask: createAsk(store, today), assets, examples: [], measures: [] });
  const logger = pino({ level: "silent" });
  return { app: createServer({ store, logger, site, today }), store };
}

/** Asks, and refuses anything but a whole answer. */
export async function answer(question: Question, app: Hono): Promise<void> {
  const response = await question(app);
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors"')) throw new Error(text.slice(0, 300));
}

/** A question whose every measurement begins with a store just opened. */
export function cold(question: Question, settings: StoreSettings): Task {
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
