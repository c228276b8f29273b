/**
 * One server in a process of its own, so that asking and answering do not share an event loop. It
 * is told over IPC what to serve, tells its port in return, and ends when the connection does.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { createSchema, createYoga } from "graphql-yoga";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import { pino } from "pino";
import { LIMITS } from "../../api/arguments/limits.ts";
import { createServer } from "../../api/http/server.ts";
import { openStore } from "../../schema/graph/open.ts";
import type { StoreSettings } from "../../schema/graph/store.ts";

/** What a server is to serve. */
export type Served =
  | { readonly what: "hello" }
  | { readonly what: "lawdrift"; readonly settings: StoreSettings }
  | { readonly what: "neo4j-graphql"; readonly settings: StoreSettings };

type Fetch = (request: Request) => Response | Promise<Response>;

/** GraphQL behind what the product's server puts before its own. */
function behindTheSame(answer: Fetch): Hono {
  const app = new Hono();
  app.use(compress());
  app.use(secureHeaders());
  app.use("/graphql", bodyLimit({ maxSize: LIMITS.bodyBytes }));
  app.all("/graphql", (context) => answer(context.req.raw));
  return app;
}

function hello(): Hono {
  const schema = createSchema({
    typeDefs: "type Query { hello: String! }",
    resolvers: { Query: { hello: () => "world" } },
  });
  const yoga = createYoga({ schema, logging: false, landingPage: false });
  return behindTheSame((request) => yoga.fetch(request, {}));
}

/** As much as is used here of packages that may not be installed. */
interface Library {
  readonly Neo4jGraphQL: new (options: {
    typeDefs: string;
    driver: unknown;
  }) => { getSchema(): Promise<unknown> };
}
interface Driver {
  readonly driver: (url: string, auth: unknown) => unknown;
  readonly auth: { basic(user: string, password: string): unknown };
}
interface Yoga {
  readonly createYoga: (options: object) => { fetch(request: Request, context: object): Response };
}

async function library({ store, user, password }: StoreSettings): Promise<Hono> {
  const folder = new URL("./neo4j-graphql/", import.meta.url);
  // All of it from its own tree: a schema made by one copy of graphql is refused by another.
  const load = createRequire(new URL("package.json", folder));
  const { Neo4jGraphQL } = load("@neo4j/graphql") as Library;
  const neo4j = load("neo4j-driver") as Driver;
  const { createYoga: create } = load("graphql-yoga") as Yoga;
  const driver = neo4j.driver(store, neo4j.auth.basic(user ?? "", password ?? ""));
  const typeDefs = readFileSync(new URL("types.graphql", folder), "utf8");
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const yoga = create({
    schema,
    logging: false,
    landingPage: false,
    context: { executionContext: driver },
  });
  return behindTheSame((request) => yoga.fetch(request, {}));
}

function appOf(served: Served): Hono | Promise<Hono> {
  if (served.what === "hello") return hello();
  if (served.what === "neo4j-graphql") return library(served.settings);
  const store = openStore(served.settings);
  return createServer({ store, logger: pino({ level: "silent" }) });
}

process.once("message", async (served: Served) => {
  const { fetch } = await appOf(served);
  const server = serve({ fetch, hostname: "127.0.0.1", port: 0 }, () =>
    process.send?.((server.address() as AddressInfo).port),
  );
  // Each server waits while the others are measured; its connections must not be closed meanwhile.
  if ("keepAliveTimeout" in server) server.keepAliveTimeout = 600_000;
});
process.once("disconnect", () => process.exit());
