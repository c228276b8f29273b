import type { Logger } from "pino";
import { createApi } from "../../api/graphql/yoga.ts";
import { createServer } from "../../api/http/server.ts";
import type { Store } from "../../schema/graph/store.ts";
import { TODAY } from "./fixture.ts";
import { keptLog } from "./log.ts";

/** An answer over HTTP as JSON. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of the query, and tests check it.
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
  readonly extensions?: Record<string, unknown>;
}

const posted = (query: string, variables: Record<string, unknown>): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
  body: JSON.stringify({ query, variables }),
});

/** Asks the GraphQL service in process, as a client over HTTP would. */
export async function ask(
  store: Store,
  query: string,
  variables: Record<string, unknown> = {},
  logger: Logger = keptLog().logger,
): Promise<Answer> {
  const api = createApi({ store, logger, today: () => TODAY });
  const response = await api.fetch("http://localhost/graphql", posted(query, variables), {});
  return (await response.json()) as Answer;
}

/** Asks the whole HTTP service in process. */
export async function request(
  store: Store,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ status: number; answer: Answer }> {
  const app = createServer({ store, logger: keptLog().logger, today: () => TODAY });
  const response = await app.request("/graphql", posted(query, variables));
  return { status: response.status, answer: (await response.json()) as Answer };
}

/** The data of an answer that must have no errors. */
export async function data(
  store: Store,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer["data"]> {
  const answer = await ask(store, query, variables);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 2));
  return answer.data;
}
