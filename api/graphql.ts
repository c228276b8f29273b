import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import { type ExecutionResult, execute, type GraphQLError, print } from "graphql";
import { createYoga, type Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import type { Store } from "../schema/graph/store.ts";
import { citation, DATA_LICENCE } from "./citation.ts";
import { type Context, createContext } from "./context.ts";
import { examples } from "./examples/examples.ts";
import { LIMITS } from "./limits.ts";
import { maskError } from "./mask.ts";
import { limitPlugins } from "./plugins.ts";
import { schema } from "./schema.ts";

/** Tells with each answer which release it is from, under which licence, and how to cite it. */
const provenancePlugin: Plugin<Context> = {
  onExecute: () => ({
    onExecuteDone({ result, args, setResult }) {
      const single = result as ExecutionResult;
      const { release } = args.contextValue as Context;
      if (!release) return;
      const lawdrift = {
        release: release.id.replace(/^release\//, ""),
        licence: DATA_LICENCE,
        citation: citation(release),
      };
      setResult({ ...single, extensions: { ...single.extensions, lawdrift } });
    },
  }),
};

/** Gives up an answer that takes too long; the store's work ends with the request's signal. */
const timeLimitPlugin: Plugin<Context> = {
  onExecute({ executeFn, setExecuteFn }) {
    setExecuteFn((args) => {
      const { signal } = args.contextValue as Context;
      const late = new Promise<never>((_, refuseIt) => {
        if (signal?.aborted) refuseIt(signal.reason);
        signal?.addEventListener("abort", () => refuseIt(signal.reason), { once: true });
      });
      return Promise.race([executeFn(args), late]);
    });
  },
};

/** The day in UTC, YYYY-MM-DD. */
export const todayNow = (): string => new Date().toISOString().slice(0, 10);

export interface ApiOptions {
  readonly store: Store;
  readonly logger: Logger;
  /** The day that questions without `asOf` ask about. */
  readonly today?: () => string;
  /** Statement counting and the like, for tests. */
  readonly plugins?: readonly Plugin[];
}

/** The GraphQL service as a fetch handler, with a playground for browsers. */
export const createApi = ({ store, logger, today = todayNow, plugins = [] }: ApiOptions) =>
  createYoga<object, Context>({
    schema,
    graphqlEndpoint: "/graphql",
    landingPage: false,
    logging: false,
    batching: false,
    context: ({ request }) =>
      createContext(
        store,
        today(),
        AbortSignal.any([request.signal, AbortSignal.timeout(LIMITS.milliseconds)]),
      ) as never,
    maskedErrors: { maskError: maskError(logger) },
    plugins: [...limitPlugins, provenancePlugin, timeLimitPlugin, ...plugins] as Plugin[],
    renderGraphiQL,
    graphiql: {
      title: "Lawdrift API",
      favicon: "/favicon.svg",
      defaultTabs: examples.map(({ query }) => ({ query })),
    },
  });

/** An error of a query that a page asks; the page cannot be shown without its answer. */
export class AskFailed extends Error {
  override readonly name = "AskFailed";
  constructor(
    readonly errors: readonly GraphQLError[],
    document: string,
  ) {
    super(`${errors[0]?.message} (${errors.length} in all) in ${document}`, {
      cause: errors[0]?.originalError ?? errors[0],
    });
  }
}

/** Asks the schema in process, for pages and images that are made on the server. */
export const createAsk =
  (store: Store, today: () => string = todayNow) =>
  async <Result, Variables>(
    document: TypedDocumentNode<Result, Variables>,
    variables: Variables,
  ): Promise<Result> => {
    const result = (await execute({
      schema,
      document,
      variableValues: variables as Record<string, unknown>,
      contextValue: await createContext(store, today()),
    })) as ExecutionResult<Result>;
    if (result.errors) throw new AskFailed(result.errors, print(document).slice(0, 80));
    return result.data as Result;
  };
