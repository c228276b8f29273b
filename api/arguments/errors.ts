import { GraphQLError } from "graphql";

/** Every code that an error of this service can carry in `extensions.code`, with its meaning. */
export const ERROR_CODES = {
  BAD_USER_INPUT: "An argument is not of the kind that the field takes; the message says what is.",
  UNKNOWN_JURISDICTION: "No jurisdiction has the code given.",
  UNKNOWN_CODE: "The codebook has no such code.",
  BAD_CURSOR:
    "The cursor is not one of this list; take it from pageInfo.endCursor of the page before.",
  QUERY_TOO_DEEP: "Fields are nested too deeply.",
  QUERY_TOO_COSTLY: "The query asks for too much at once.",
  ANSWER_TOO_LONG: "The lists of the answer hold too much together.",
  TOO_MANY_ALIASES: "The query has too many aliases.",
  TOO_MANY_DIRECTIVES: "The query has too many directives.",
  FILTER_TOO_LONG: "The filter has too many conditions.",
  TOO_MANY_TOKENS: "The query's text is too long.",
  BODY_TOO_LARGE: "The request's body is too large.",
  PERSISTED_QUERY_NOT_FOUND: "No query is known by that hash; send the query as well.",
  TOO_BUSY:
    "Too many questions are being answered at the moment; the header says when to try again.",
  TIMEOUT: "The answer took too long and was given up.",
  NO_DATA: "The store is reachable, but no release was loaded into it.",
  STORE_UNAVAILABLE: "The store cannot be reached.",
  RELEASE_WITHDRAWN:
    "The frozen release was withdrawn, since a person had to be taken out; the message names the one to cite.",
  GRAPHQL_PARSE_FAILED: "The query is not GraphQL.",
  GRAPHQL_VALIDATION_FAILED: "The query asks for something that the schema does not have.",
  OPERATION_RESOLUTION_FAILURE:
    "The document holds several operations and none was named, or the one named is not there.",
  BAD_REQUEST: "The request is not GraphQL over HTTP.",
  INTERNAL_SERVER_ERROR: "Internal error (logged).",
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** An error meant for the person who asks. */
export const refuse = (
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError => new GraphQLError(message, { extensions: { code, ...extensions } });
