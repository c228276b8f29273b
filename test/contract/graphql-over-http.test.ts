import { serverAudits } from "graphql-http";
import { describe, expect, it } from "vitest";
import { createServer } from "../../api/http/server.ts";
import { STORE } from "../stores.ts";
import { fixtureStore, TODAY } from "../support/fixture.ts";
import { keptLog } from "../support/log.ts";

describe("GraphQL over HTTP", () => {
  const store = fixtureStore(STORE);

  const fetchFn = (url: string, init?: RequestInit) =>
    createServer({ store: store(), logger: keptLog().logger, today: () => TODAY }).request(
      url.replace("http://localhost", ""),
      init,
    );

  it.each(
    serverAudits({ url: "http://localhost/graphql", fetchFn }).map(
      (audit) => [audit.name, audit] as const,
    ),
  )("%s", async (_, audit) => {
    const result = await audit.fn();
    const reason = result.status === "ok" ? "" : result.reason;
    expect([result.status, reason]).toEqual(["ok", ""]);
  });

  it("changes nothing by GET or POST, since there are no mutations", async () => {
    const response = await fetchFn("http://localhost/graphql?query=mutation%7Bx%7D");
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it("gives the fields of an answer in the order of the query", async () => {
    const query = `{ jurisdiction(id: "ATA") { laws { sources { url } id } id level { low } name } }`;
    const response = await fetchFn(`http://localhost/graphql?query=${encodeURIComponent(query)}`);
    const { data } = (await response.json()) as { data: { jurisdiction: { laws: object[] } } };
    expect(Object.keys(data.jurisdiction)).toEqual(["laws", "id", "level", "name"]);
    expect(Object.keys(data.jurisdiction.laws[0] ?? {})).toEqual(["sources", "id"]);
  });
});
