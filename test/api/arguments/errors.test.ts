import type { Logger } from "pino";
import { describe, expect, it, vi } from "vitest";
import { ERROR_CODES, type ErrorCode } from "../../../api/arguments/errors.ts";
import { LIMITS } from "../../../api/arguments/limits.ts";
import { createServer } from "../../../api/http/server.ts";
import { goneRoutes } from "../../../api/releases/withdrawn-routes.ts";
import { StoreUnavailable } from "../../../schema/graph/errors.ts";
import type { Store } from "../../../schema/graph/store.ts";
import { STORE } from "../../stores.ts";
import { type Answer, request } from "../../support/ask.ts";
import { fixtureStore, TODAY } from "../../support/fixture.ts";
import { keptLog } from "../../support/log.ts";
import { delayed } from "../../support/wrapped.ts";

/** The limits as they are, save that a test need not wait ten seconds, or ask for sixty thousand items, to meet one of them. */
vi.mock(import("../../../api/arguments/limits.ts"), async (original) => {
  const limits = await original();
  return { ...limits, LIMITS: { ...limits.LIMITS, milliseconds: 1_000, items: 40 } } as never;
});

const met = new Set<ErrorCode>();

/** What no error may tell a client: where the code or the data lies, or how it is asked for. */
const OURS = /\\n +at |node_modules|\/(work|home|tmp|root|Users)\/|MATCH|UNWIND|RETURN n/;

/** The one error of an answer, which must carry this code. */
function expectCode(answer: Answer, code: ErrorCode) {
  met.add(code);
  const [error] = answer.errors ?? [];
  expect(error?.extensions?.["code"], JSON.stringify(answer)).toBe(code);
  expect(JSON.stringify(answer)).not.toMatch(OURS);
  for (const { extensions } of answer.errors ?? [])
    expect(Object.keys(extensions ?? {})).not.toContain("stack");
  return error;
}

async function send(store: Store, init: RequestInit, logger: Logger = keptLog().logger) {
  const app = createServer({ store, logger, today: () => TODAY });
  const response = await app.request("/graphql", { method: "POST", ...init });
  return { status: response.status, answer: (await response.json()) as Answer };
}
const JSON_BODY = { "content-type": "application/json" };

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");
const nested = (depth: number) =>
  `{ law(id: "x") { ${"jurisdiction { laws { ".repeat(depth / 2)} id ${"} }".repeat(depth / 2)} } }`;

const costly = (first: number | string) =>
  `treaties(first: ${first}) { nodes { participations { jurisdiction { id name } sources { url title } } } }`;

describe("errors", () => {
  const store = fixtureStore(STORE);

  it.each<[string, ErrorCode, string, RegExp]>([
    [
      "a day that is none",
      "BAD_USER_INPUT",
      '{ race(asOf: "2024-02-30") { asOf } }',
      /invalid date: "2024-02-30"/,
    ],
    ["a month for a day", "BAD_USER_INPUT", '{ race(asOf: "2024-02") { asOf } }', /YYYY-MM-DD/],
    ["a page of 500", "BAD_USER_INPUT", "{ laws(first: 500) { totalCount } }", /1 to 100, not 500/],
    ["a page of none", "BAD_USER_INPUT", "{ laws(first: 0) { totalCount } }", /1 to 100, not 0/],
    ["a page of less than none", "BAD_USER_INPUT", "{ laws(first: -1) { totalCount } }", /not -1/],
    [
      "no jurisdiction to compare",
      "BAD_USER_INPUT",
      "{ compare(jurisdictions: []) { asOf } }",
      /1 to 8 jurisdictions, not 0/,
    ],
    [
      "nine jurisdictions to compare",
      "BAD_USER_INPUT",
      '{ compare(jurisdictions: ["ATA","BVT","HMD","ATF","ABW","AFG","AGO","AIA","ALA"]) { asOf } }',
      /not 9/,
    ],
    [
      "an unknown country to compare",
      "UNKNOWN_JURISDICTION",
      '{ compare(jurisdictions: ["ATA", "XXX"]) { asOf } }',
      /unknown jurisdiction: "XXX"/,
    ],
    [
      "an unknown country in the race",
      "UNKNOWN_JURISDICTION",
      '{ race(jurisdictions: ["ata"]) { asOf } }',
      /"ata"/,
    ],
    [
      "an unknown power",
      "UNKNOWN_CODE",
      '{ race(power: "telepathy") { asOf } }',
      /unknown power: "telepathy"; one of preservation/,
    ],
    [
      "a property of all objects for a power",
      "UNKNOWN_CODE",
      '{ race(power: "toString") { asOf } }',
      /unknown power: "toString"/,
    ],
    [
      "a cursor that is none",
      "BAD_CURSOR",
      '{ laws(after: "nonsense") { totalCount } }',
      /not a cursor of laws/,
    ],
    ["a query of 40 levels", "QUERY_TOO_DEEP", nested(40), /limit of 15/],
    [
      "a query that costs too much",
      "QUERY_TOO_COSTLY",
      `{ ${costly(100)} }`,
      /the limit is 100000/,
    ],
    [
      "lists that hold too much together",
      "ANSWER_TOO_LONG",
      `{ ${times(20, (n) => `a${n}: jurisdictions(first: 3) { nodes { id } }`)} }`,
      /more than 40 items/,
    ],
    ["500 aliases", "TOO_MANY_ALIASES", `{ ${times(500, (n) => `a${n}: __typename`)} }`, /50/],
    [
      "60 directives",
      "TOO_MANY_DIRECTIVES",
      `{ jurisdiction(id: "ATA") { ${times(60, () => "id @include(if: true)")} } }`,
      /50/,
    ],
    ["5,000 words", "TOO_MANY_TOKENS", `{ ${times(5000, () => "__typename")} }`, /4000/],
    [
      "a filter of 60 parts",
      "FILTER_TOO_LONG",
      `{ laws(where: { or: [${times(60, () => "{ kinds: [act] }")}] }) { totalCount } }`,
      /at most 50/,
    ],
    ["what is not GraphQL", "GRAPHQL_PARSE_FAILED", "{ laws(", /Syntax Error/],
    ["an unknown field", "GRAPHQL_VALIDATION_FAILED", "{ laws { everything } }", /everything/],
    [
      "an argument of the wrong kind",
      "GRAPHQL_VALIDATION_FAILED",
      '{ laws(first: "ten") { totalCount } }',
      /Int/,
    ],
    [
      "an unknown standing",
      "GRAPHQL_VALIDATION_FAILED",
      "{ laws(where: { status: [asleep] }) { totalCount } }",
      /asleep/,
    ],
    ["no operation", "BAD_REQUEST", "", /Must provide query string/],
  ])("%s: %s", async (_, code, query, message) => {
    const { answer } = await request(store(), query);
    expect(expectCode(answer, code)?.message).toMatch(message);
  });

  it("a variable of the wrong kind: BAD_USER_INPUT", async () => {
    const query = "query ($first: Int) { laws(first: $first) { totalCount } }";
    const { answer } = await request(store(), query, { first: "ten" });
    expect(expectCode(answer, "BAD_USER_INPUT")?.message).toMatch(/\$first/);
  });

  it("the same cost where the page size is a variable: QUERY_TOO_COSTLY", async () => {
    const { answer } = await request(store(), `query ($n: Int) { ${costly("$n")} }`, { n: 100 });
    expectCode(answer, "QUERY_TOO_COSTLY");
  });

  it("a cursor of another list: BAD_CURSOR", async () => {
    const { answer } = await request(store(), "{ laws(first: 1) { pageInfo { endCursor } } }");
    const after = answer.data.laws.pageInfo.endCursor;
    const query = "query ($after: String) { cases(after: $after) { totalCount } }";
    const refused = await request(store(), query, { after });
    expect(expectCode(refused.answer, "BAD_CURSOR")?.message).toMatch(/not a cursor of cases/);
  });

  it("several operations and none named: OPERATION_RESOLUTION_FAILURE", async () => {
    const query = "query A { __typename } query B { __typename }";
    expectCode((await request(store(), query)).answer, "OPERATION_RESOLUTION_FAILURE");
    const body = JSON.stringify({ query, operationName: "C" });
    const { answer } = await send(store(), { headers: JSON_BODY, body });
    expectCode(answer, "OPERATION_RESOLUTION_FAILURE");
  });

  it.each([
    ["a body that is not JSON", '{"query": '],
    ["a body that is a list", '[{"query": "{ __typename }"}]'],
    ["a body without a query", "{}"],
    ["a query that is a number", '{"query": 5}'],
    ["variables that are a list", '{"query": "{ __typename }", "variables": [1]}'],
  ])("%s: BAD_REQUEST", async (_, body) => {
    const { answer } = await send(store(), { headers: JSON_BODY, body });
    expectCode(answer, "BAD_REQUEST");
  });

  it("a body of 2 MB: BODY_TOO_LARGE with status 413", async () => {
    const body = JSON.stringify({ query: `{ __typename }${" ".repeat(2_000_000)}` });
    const { status, answer } = await send(store(), { headers: JSON_BODY, body });
    expect(status).toBe(413);
    expect(expectCode(answer, "BODY_TOO_LARGE")?.extensions?.["limit"]).toBe(100_000);
  });

  it.each(["mutation", "subscription"])("a %s is refused, since there is none", async (kind) => {
    const { status, answer } = await request(store(), `${kind} { x }`);
    const message = expectCode(answer, "GRAPHQL_VALIDATION_FAILED")?.message;
    expect([status, message]).toEqual([400, expect.stringContaining(`there is no ${kind}`)]);
  });

  it("a query with a thousand mistakes tells the first of them", async () => {
    const query = `{ ${Array.from({ length: 900 }, (_, index) => `x${index}`).join(" ")} }`;
    const { answer } = await request(store(), query);
    expect(answer.errors).toHaveLength(LIMITS.validationErrors + 1);
    expectCode(answer, "GRAPHQL_VALIDATION_FAILED");
  });

  it("an error leaves the other fields of the answer in place", async () => {
    const query =
      '{ law(id: "ATA/act/2010/1") { id } jurisdiction(id: "ATA") { level(asOf: "?") { low } } }';
    const { answer } = await request(store(), query);
    expectCode(answer, "BAD_USER_INPUT");
    expect(answer.errors?.[0]?.path).toEqual(["jurisdiction", "level"]);
    expect(answer.data.law).toEqual({ id: "ATA/act/2010/1" });
  });
});

describe("errors of the store", () => {
  const store = fixtureStore(STORE);
  const LAWS = "{ laws { totalCount } }";

  it("one that hangs, asked by too many at once: TOO_BUSY with status 503", async () => {
    const hanging = delayed(store(), (name) =>
      name.startsWith("page of") ? new Promise(() => {}) : undefined,
    );
    const app = createServer({ store: hanging, logger: keptLog().logger, today: () => TODAY });
    const body = JSON.stringify({ query: LAWS });
    const answers = await Promise.all(
      Array.from({ length: LIMITS.concurrent + 1 }, () =>
        app.request("/graphql", { method: "POST", headers: JSON_BODY, body }),
      ),
    );
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused).toHaveLength(1);
    expectCode((await refused[0]?.json()) as Answer, "TOO_BUSY");
  });

  it("one that hangs: TIMEOUT", async () => {
    const hanging = delayed(store(), (name) =>
      name.startsWith("page of") ? new Promise(() => {}) : undefined,
    );
    const { answer } = await request(hanging, LAWS);
    expect(expectCode(answer, "TIMEOUT")?.message).toMatch(/1000 ms/);
  });

  it("one that hangs from the first statement on: TIMEOUT", { timeout: 20_000 }, async () => {
    const hanging = delayed(store(), () => new Promise(() => {}));
    const { answer } = await request(hanging, LAWS);
    expectCode(answer, "TIMEOUT");
  });

  it("one that cannot be reached: STORE_UNAVAILABLE with status 503, logged", async () => {
    const log = keptLog();
    const away = delayed(store(), () => {
      throw new StoreUnavailable("no Neo4j answers at bolt://secret-host:7687");
    });
    const body = JSON.stringify({ query: LAWS });
    const { status, answer } = await send(away, { headers: JSON_BODY, body }, log.logger);
    expectCode(answer, "STORE_UNAVAILABLE");
    expect(JSON.stringify(answer)).not.toContain("secret-host");
    expect(log.text()).toContain("secret-host");
    expect(status).toBe(503);
  });

  it("anything unexpected: INTERNAL_SERVER_ERROR, masked and logged whole", async () => {
    const log = keptLog();
    const broken = delayed(store(), (name) => {
      if (name === "page of Law") throw new TypeError("the secret reason");
      return undefined;
    });
    const body = JSON.stringify({ query: LAWS });
    const { answer } = await send(broken, { headers: JSON_BODY, body }, log.logger);
    expect(expectCode(answer, "INTERNAL_SERVER_ERROR")?.message).toBe("internal error (logged)");
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(log.text()).toContain("the secret reason");
    expect(log.text()).toContain("errors.test.ts");
  });

  it("a hash that nobody sent the query of: PERSISTED_QUERY_NOT_FOUND", async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } };
    const { answer } = await send(store(), {
      headers: JSON_BODY,
      body: JSON.stringify({ extensions }),
    });
    expectCode(answer, "PERSISTED_QUERY_NOT_FOUND");
  });

  it("one to a frozen release that was withdrawn: RELEASE_WITHDRAWN", async () => {
    const gone = {
      id: "2020-01-01-abcdef01",
      date: "2020-01-01",
      frozenAt: "2020-01-01T00:00:00Z",
    };
    const routes = goneRoutes([
      { ...gone, withdrawnOn: "2024-05-06", next: "2024-05-05-01abcdef" },
    ]);
    const response = await routes.request(`/r/${gone.id}/graphql`, { method: "POST", body: "{}" });
    expect(response.status).toBe(410);
    const error = expectCode((await response.json()) as Answer, "RELEASE_WITHDRAWN");
    expect(error?.message).toBe(
      "the release 2020-01-01-abcdef01 was withdrawn on 2024-05-06, since a person had to be taken out of it; cite the release 2024-05-05-01abcdef instead: /r/2024-05-05-01abcdef/",
    );
  });

  // Last: a Neo4j has one database, which this empties.
  it("one without any release: NO_DATA", async () => {
    const empty = await STORE.open();
    try {
      const { answer } = await request(empty.store, LAWS);
      expectCode(answer, "NO_DATA");
    } finally {
      await empty.close();
    }
  });
});

/** Last, since it asks what the tests above have met. */
describe("the list of codes", () => {
  it("has a test for every code", () => {
    expect(Object.keys(ERROR_CODES).filter((code) => !met.has(code as ErrorCode))).toEqual([]);
  });
});
