import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import { Client, fetchExchange, gql } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  printSchema,
} from "graphql";
import { GraphQLClient } from "graphql-request";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schema } from "../../api/graphql/schema.ts";
import { createServer } from "../../api/http/server.ts";
import { STORE } from "../stores.ts";
import { fixtureStore, TODAY } from "../support/fixture.ts";
import { keptLog } from "../support/log.ts";

/** Clients that we did not write, over a real port. */
describe("other people's clients", () => {
  const store = fixtureStore(STORE);
  const asked: { method: string; url: string }[] = [];
  let server: ServerType;
  let url = "";
  beforeAll(async () => {
    const app = createServer({ store: store(), logger: keptLog().logger, today: () => TODAY });
    server = serve({
      port: 0,
      hostname: "127.0.0.1",
      fetch: (request: Request) => {
        asked.push({ method: request.method, url: request.url });
        return app.fetch(request);
      },
    });
    await once(server, "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it("read the whole schema: graphql-request, and build it again", async () => {
    const found = await new GraphQLClient(url).request<IntrospectionQuery>(getIntrospectionQuery());
    const built = buildClientSchema(found);
    expect(Object.keys(built.getTypeMap()).sort()).toEqual(Object.keys(schema.getTypeMap()).sort());
    expect(printSchema(built)).toContain("type Query {");
  });

  it("walk over all cases, page by page: graphql-request", async () => {
    const client = new GraphQLClient(url);
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        cases: {
          totalCount: number;
          edges: { cursor: string; node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await client.request(
        `query ($after: String) {
          cases(first: 1, after: $after) {
            totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor }
          }
        }`,
        { after },
      );
      ids.push(...page.cases.edges.map(({ node }) => node.id));
      after = page.cases.pageInfo.hasNextPage ? page.cases.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  it("ask by hash over GET, and send the query only once: urql", async () => {
    const client = new Client({
      url,
      exchanges: [persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange],
      preferGetMethod: true,
    });
    const query = gql`
      query Names {
        jurisdictions(where: { researched: true }) {
          nodes {
            name
          }
        }
      }
    `;
    asked.length = 0;
    const first = await client.query(query, {}).toPromise();
    expect(first.error).toBeUndefined();
    expect(first.data.jurisdictions.nodes).toHaveLength(3);
    const sent = asked.length;
    await client.query(query, {}).toPromise();
    expect(asked.length).toBe(sent + 1);
    const last = asked.at(-1);
    expect(last?.method).toBe("GET");
    expect(last?.url).toContain("sha256Hash");
    expect(last?.url).not.toContain("researched");
  });
});
