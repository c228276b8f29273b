import { maxAliasesPlugin } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthPlugin } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesPlugin } from "@escape.tech/graphql-armor-max-directives";
import { maxTokensPlugin } from "@escape.tech/graphql-armor-max-tokens";
import type { ExecutionArgs, GraphQLError, ValidationContext } from "graphql";
import type { Plugin } from "graphql-yoga";
import { type ErrorCode, refuse } from "../arguments/errors.ts";
import { LIMITS } from "../arguments/limits.ts";
import type { Context } from "../store/context.ts";
import { costOf } from "./cost.ts";

/** Reports a limit's complaint under a code of ours, so that a client can tell which limit it met. */
const reject = (code: ErrorCode, limit: number) => ({
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => {
      const message = error.message.replace(/^Syntax Error: /, "");
      const refusal = refuse(code, `${message} Ask for less, or in several queries.`, { limit });
      if (!context) throw refusal;
      context.reportError(refusal);
    },
  ],
});

/** Reckons the cost from the variables too, so it comes after validation and before anything is read. */
const costLimitPlugin: Plugin<Context> = {
  onExecute({ args, setResultAndStopExecution }) {
    const cost = costOf(args as ExecutionArgs);
    Object.assign(args.contextValue as Context, { cost, itemsLeft: LIMITS.items });
    if (cost <= LIMITS.cost) return;
    const message = `This query costs ${cost}, the limit is ${LIMITS.cost}. Ask for less, or in several queries.`;
    setResultAndStopExecution({
      errors: [refuse("QUERY_TOO_COSTLY", message, { limit: LIMITS.cost, cost })],
    });
  },
};

/** Depth, cost, aliases, directives and length of a query, each refused before anything is read. */
export const limitPlugins: Plugin[] = [
  maxTokensPlugin({ n: LIMITS.tokens, ...reject("TOO_MANY_TOKENS", LIMITS.tokens) }),
  maxDepthPlugin({
    n: LIMITS.depth,
    flattenFragments: true,
    ...reject("QUERY_TOO_DEEP", LIMITS.depth),
  }),
  maxAliasesPlugin({
    n: LIMITS.aliases,
    allowList: [],
    ...reject("TOO_MANY_ALIASES", LIMITS.aliases),
  }),
  maxDirectivesPlugin({
    n: LIMITS.directives,
    ...reject("TOO_MANY_DIRECTIVES", LIMITS.directives),
  }),
  costLimitPlugin,
] as Plugin[];
