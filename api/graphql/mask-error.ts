import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { StoreEmpty, StoreTimeout, StoreUnavailable } from "../../schema/graph/errors.ts";
import { ERROR_CODES, refuse } from "../arguments/errors.ts";
import { LIMITS } from "../arguments/limits.ts";

const FAULT = "internal error (logged)";

const isOurs = ({ extensions }: GraphQLError): boolean => {
  const code = extensions["code"];
  return typeof code === "string" && Object.hasOwn(ERROR_CODES, code);
};

/** The error that was thrown in the first place, under the layers that GraphQL puts around it. */
function origin(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner;
}

/**
 * What a client may see of an error. Errors meant for it pass with a code of the closed list;
 * everything else is logged whole and shown as an internal error.
 */
export function maskError(logger: Logger) {
  return (error: unknown): Error => {
    const cause = origin(error);
    const where = error instanceof GraphQLError ? { path: error.path, nodes: error.nodes } : {};
    const at = (refusal: GraphQLError): GraphQLError =>
      new GraphQLError(refusal.message, { ...where, extensions: refusal.extensions } as never);
    if (cause instanceof GraphQLError) {
      if (isOurs(cause)) return error as GraphQLError;
      // What the graph holds and the SDL does not know fails without a place in the query.
      if (error instanceof GraphQLError && error.path && !cause.nodes) {
        logger.error({ err: cause }, "unexpected error");
        return at(refuse("INTERNAL_SERVER_ERROR", FAULT));
      }
      // Arguments and variables that do not fit are refused by graphql-js without a code.
      return at(refuse("BAD_USER_INPUT", (error as GraphQLError).message));
    }
    if (cause instanceof StoreEmpty) {
      logger.warn({ err: cause }, "no data");
      return at(refuse("NO_DATA", "no release has been published here yet; try again later"));
    }
    if (cause instanceof StoreTimeout)
      return at(
        refuse(
          "TIMEOUT",
          `the answer took longer than ${LIMITS.milliseconds} ms; ask for less, or in several queries`,
        ),
      );
    if (cause instanceof StoreUnavailable) {
      logger.error({ err: cause }, "store unavailable");
      return at(
        refuse("STORE_UNAVAILABLE", "the data cannot be reached at the moment; try again later", {
          http: { status: 503, headers: { "retry-after": "10" } },
        }),
      );
    }
    logger.error({ err: cause }, "unexpected error");
    return at(refuse("INTERNAL_SERVER_ERROR", FAULT));
  };
}
