import { createHash } from "node:crypto";
import fc from "fast-check";
import {
  type DocumentNode,
  execute,
  type GraphQLError,
  getOperationAST,
  parse,
  validate,
} from "graphql";
import { describe, expect, it } from "vitest";
import type { ErrorCode } from "../../api/arguments/errors.ts";
import { LIMITS } from "../../api/arguments/limits.ts";
import { maskError } from "../../api/graphql/mask-error.ts";
import { schema } from "../../api/graphql/schema.ts";
import { createServer } from "../../api/http/server.ts";
import { createContext } from "../../api/store/context.ts";
import { STORE } from "../stores.ts";
import { type Answer, data } from "../support/ask.ts";
import { type Asked, documents } from "../support/documents.ts";
import { fixtureStore, TODAY } from "../support/fixture.ts";
import { keptLog } from "../support/log.ts";

/** How many documents; `LAWDRIFT_DOCUMENTS=20000` for a long run. */
const COUNT = Number(process.env["LAWDRIFT_DOCUMENTS"] ?? 100);

/** Refused before anything is executed, which graphql-js does not do. */
const LIMITED = /^(QUERY_TOO|TOO_MANY|BODY_TOO)/;

const json = { "content-type": "application/json", accept: "application/graphql-response+json" };
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

type Found = Pick<Answer, "data" | "errors">;

/** What must be the same: the data to the byte, and of each error what a client can act on. */
function essence({ data: found, errors = [] }: Found) {
  const told = errors.map(({ message, path, extensions }) =>
    JSON.stringify({ message, path, code: extensions?.["code"] }),
  );
  return { data: JSON.stringify(found), errors: told.toSorted() };
}

const refused = (code: ErrorCode, errors: readonly { message: string }[]): Found => ({
  errors: errors.map(({ message }) => ({ message, extensions: { code } })),
});

describe("an answer over HTTP", () => {
  const store = fixtureStore(STORE);
  const mask = maskError(keptLog().logger);

  /** What graphql-js itself says, with the codes that errors have outside. */
  async function plain({ query, variables, operationName }: Asked): Promise<Found> {
    let document: DocumentNode;
    try {
      document = parse(query);
    } catch (error) {
      return refused("GRAPHQL_PARSE_FAILED", [error as GraphQLError]);
    }
    if (!getOperationAST(document, operationName))
      return refused("OPERATION_RESOLUTION_FAILURE", [
        { message: "Could not determine what operation to execute." },
      ]);
    const invalid = validate(schema, document, undefined, {
      maxErrors: LIMITS.validationErrors,
    });
    if (invalid.length > 0) return refused("GRAPHQL_VALIDATION_FAILED", invalid);
    const result = await execute({
      schema,
      document,
      variableValues: variables,
      operationName,
      contextValue: await createContext(store(), TODAY),
    });
    const { data: found, errors } = JSON.parse(
      JSON.stringify({ ...result, errors: result.errors?.map(mask) }),
    ) as Found;
    return { data: found, ...(errors ? { errors } : {}) };
  }

  /** Every way to ask the same, the first time and again. */
  function ways({ query, variables, operationName }: Asked): [string, string, RequestInit][] {
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } };
    const post = (body: object): RequestInit => ({
      method: "POST",
      headers: json,
      body: JSON.stringify(body),
    });
    const address = (rest: Record<string, string>) =>
      `/graphql?${new URLSearchParams({
        variables: JSON.stringify(variables),
        ...(operationName === undefined ? {} : { operationName }),
        ...rest,
      })}`;
    const whole = post({ query, variables, operationName });
    const get = { headers: { accept: json.accept } };
    return [
      ["POST", "/graphql", whole],
      ["POST again", "/graphql", whole],
      ["GET", address({ query }), get],
      ["GET again", address({ query }), get],
      ["with its hash", "/graphql", post({ query, variables, operationName, extensions })],
      ["by hash", "/graphql", post({ variables, operationName, extensions })],
      ["by hash, GET", address({ extensions: JSON.stringify(extensions) }), get],
    ];
  }

  it(`is the one that graphql-js gives, whatever caches it came through (${COUNT} documents)`, async () => {
    const found = await data(
      store(),
      `{ jurisdictions { nodes { id } } laws { nodes { id } } provisions { nodes { id } } cases { nodes { id } }
         treaties { nodes { id } } articles { nodes { id } } sources { nodes { id } } letters { nodes { id } } }`,
    );
    const ids = Object.values(found as Record<string, { nodes: { id: string }[] }>).flatMap(
      ({ nodes }) => nodes.map(({ id }) => id),
    );
    const app = createServer({ store: store(), logger: keptLog().logger, today: () => TODAY });
    const met = { whole: 0, withErrors: 0, invalid: 0, limited: 0 };

    await fc.assert(
      fc.asyncProperty(documents(ids), async (asked) => {
        const answers: [string, Found][] = [];
        for (const [name, url, request] of ways(asked))
          answers.push([name, (await (await app.request(url, request)).json()) as Answer]);
        const [[, first] = ["", {} as Found]] = answers;
        const isLimited = first.errors?.some(({ extensions }) =>
          LIMITED.test(String(extensions?.["code"])),
        );
        const right = isLimited ? first : await plain(asked);
        for (const [name, answer] of answers) {
          // Once an error has emptied the whole answer, graphql-js tells those met so far: which, depends on turns.
          const isEmptied = right.data === null && answer.data === null;
          const told = isEmptied ? right.errors : answer.errors;
          if (isEmptied) expect(answer.errors?.length, name).toBeGreaterThan(0);
          expect({ name, ...essence({ ...answer, errors: told } as Found) }).toEqual({
            name,
            ...essence(right),
          });
        }
        met[
          isLimited
            ? "limited"
            : !right.errors
              ? "whole"
              : right.data === undefined
                ? "invalid"
                : "withErrors"
        ] += 1;
      }),
      { numRuns: COUNT },
    );
    if (process.env["LAWDRIFT_DOCUMENTS"]) process.stdout.write(`${JSON.stringify(met)}\n`);
    // Enough of them have answers, and each kind was met.
    expect(met.whole).toBeGreaterThan(COUNT / 10);
    expect(Math.min(met.withErrors, met.invalid)).toBeGreaterThan(0);
  }, 3_600_000);
});
