import { setMaxListeners } from "node:events";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  print,
} from "graphql";
import { createYoga, type Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import type { Store } from "../../schema/graph/store.ts";
import { LIMITS } from "../arguments/limits.ts";
import { citation, DATA_LICENCE } from "../store/citation.ts";
import { type Context, createContext } from "../store/context.ts";
import { endingAfter } from "../store/ending-after.ts";
import { createTurns } from "../store/heavy-work.ts";
import { withinTime } from "../store/within-time.ts";
import type { AnswerNotes } from "./answer-notes.ts";
import { documentsPlugin } from "./document-cache.ts";
import { maskError } from "./mask-error.ts";
import { persistedPlugins } from "./persisted.ts";
import { limitPlugins } from "./plugins.ts";
import { parametersPlugin } from "./request.ts";
import { schema } from "./schema.ts";

/** What the HTTP layer hands in with a request. */
export interface ServerContext {
  readonly notes?: AnswerNotes;
}

/**
 * Tells with each answer which release it is from, under which licence, and how to cite it. An answer of
 * a frozen release is the same whenever it is given, so it does not say when that was.
 */
const provenancePlugin = (frozen: boolean): Plugin<Context> => ({
  onExecute: () => ({
    onExecuteDone({ result, args, setResult }) {
      const single = result as ExecutionResult;
      const { release, cost, notes } = args.contextValue as Context & ServerContext;
      if (!release) return;
      const lawdrift = {
        release: release.id.replace(/^release\//, ""),
        licence: DATA_LICENCE,
        citation: citation(release),
        cost,
        ...(frozen ? {} : { generatedAt: new Date().toISOString() }),
      };
      if (notes) notes.whole = single.errors === undefined;
      setResult({ ...single, extensions: { ...single.extensions, lawdrift } });
    },
  }),
});

const toBegin = createTurns(1);

/**
 * Executes as graphql-js does, which keeps the fields in the order of the query (the server's own
 * executor does not), and gives up what takes too long. Many questions that came at once are begun one
 * by one, with whatever else waits between them; none of which the time is over meanwhile.
 */
const executePlugin: Plugin<Context> = {
  onExecute({ setExecuteFn }) {
    setExecuteFn(async (args: ExecutionArgs) => {
      const { signal } = args.contextValue as Context;
      await toBegin(signal, () => {});
      return withinTime(signal, execute(args));
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
  /** Whether the release is frozen. */
  readonly frozen?: boolean;
  /** Statement counting and the like, for tests. */
  readonly plugins?: readonly Plugin[];
}

/** The GraphQL service as a fetch handler. */
export const createApi = ({
  store,
  logger,
  today = todayNow,
  frozen = false,
  plugins = [],
}: ApiOptions) =>
  createYoga<ServerContext, Context>({
    schema,
    graphqlEndpoint: "/graphql",
    landingPage: false,
    graphiql: false,
    logging: false,
    batching: false,
    multipart: false,
    cors: false,
    parserAndValidationCache: false,
    context: ({ request }) => {
      const signal = endingAfter(LIMITS.milliseconds, request.signal);
      // Every statement of the request listens to it.
      setMaxListeners(0, signal);
      return withinTime(signal, createContext(store, today(), signal)) as never;
    },
    maskedErrors: { maskError: maskError(logger) },
    plugins: [
      parametersPlugin,
      ...persistedPlugins,
      documentsPlugin,
      ...limitPlugins,
      provenancePlugin(frozen),
      executePlugin,
      ...plugins,
    ] as Plugin[],
  });

/** An error of a query that a page asks; the page cannot be shown without its answer. */
class AskFailed extends Error {
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

/** Asks the schema in process, for pages and images that are made on the server; within the time of a request. */
export const createAsk =
  (store: Store, today: () => string = todayNow) =>
  async <Result, Variables>(
    document: TypedDocumentNode<Result, Variables>,
    variables: Variables,
  ): Promise<Result> => {
    const signal = AbortSignal.timeout(LIMITS.milliseconds);
    // Every statement of the question listens to it.
    setMaxListeners(0, signal);
    const answered = async () =>
      execute({
        schema,
        document,
        variableValues: variables as Record<string, unknown>,
        contextValue: await createContext(store, today(), signal),
      });
    const result = (await withinTime(signal, answered())) as ExecutionResult<Result>;
    if (result.errors) throw new AskFailed(result.errors, print(document).slice(0, 80));
    return result.data as Result;
  };
