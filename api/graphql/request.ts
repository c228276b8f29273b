import type { Plugin } from "graphql-yoga";
import type { MiddlewareHandler } from "hono";
import { type ErrorCode, refuse } from "../arguments/errors.ts";
import { LIMITS } from "../arguments/limits.ts";
import { isDeeper } from "../arguments/nesting.ts";

const METHODS = ["GET", "HEAD", "POST"];

/** How a query may be posted. */
const MEDIA_TYPES = [
  "application/json",
  "application/graphql+json",
  "application/graphql",
  "application/x-www-form-urlencoded",
];

const refusal = (message: string) => ({
  errors: [{ message, extensions: { code: "BAD_REQUEST" satisfies ErrorCode } }],
});

/**
 * Refuses what is no request for GraphQL with a sentence, and writes the others in one way: media
 * types in small letters, and HEAD as the GET whose headers it asks for.
 */
export const graphqlRequest: MiddlewareHandler = async (context, next) => {
  const { raw } = context.req;
  if (!METHODS.includes(raw.method))
    return context.json(refusal("ask by GET or POST; nothing can be changed here"), 405, {
      allow: METHODS.join(", "),
    });
  if (raw.method === "HEAD") context.req.raw = new Request(raw, { method: "GET" });
  if (raw.method === "POST") {
    const given = raw.headers.get("content-type") ?? "";
    const [type = "", ...parameters] = given.split(";");
    const mediaType = type.trim().toLowerCase();
    if (!MEDIA_TYPES.includes(mediaType))
      return context.json(
        refusal(`post the query as one of ${MEDIA_TYPES.join(", ")}, not ${JSON.stringify(given)}`),
        415,
        { "accept-post": MEDIA_TYPES.join(", ") },
      );
    if (type !== mediaType) {
      const headers = new Headers(raw.headers);
      headers.set("content-type", [mediaType, ...parameters].join(";"));
      context.req.raw = new Request(raw, { headers });
    }
  }
  await next();
  // The server's layer adds it to whatever is wrong with a request.
  context.res.headers.delete("allow");
  if (context.res.status !== 406) return undefined;
  const answers = "application/json or application/graphql-response+json";
  const accepted = JSON.stringify(raw.headers.get("accept"));
  context.res = undefined;
  context.res = context.json(refusal(`answers are ${answers}, not ${accepted}`), 406);
  return undefined;
};

/** Says of variables and extensions in an address or form which are no JSON that they are none. */
export const parametersPlugin: Plugin = {
  onRequestParse({ requestParser, setRequestParser }) {
    if (!requestParser) return;
    setRequestParser(async (request) => {
      try {
        const params = await requestParser(request);
        if (isDeeper(params, LIMITS.nesting))
          throw refuse(
            "BAD_REQUEST",
            `variables and extensions may hold lists and objects at most ${LIMITS.nesting} levels deep`,
            { http: { status: 400 } },
          );
        return params;
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        throw refuse("BAD_REQUEST", "variables and extensions must be JSON", {
          http: { status: 400 },
        });
      }
    });
  },
};
