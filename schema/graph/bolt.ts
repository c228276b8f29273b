import neo4j, { type Config, type Driver, isInt, Neo4jError } from "neo4j-driver";
import { StoreTimeout, StoreUnavailable } from "./errors.ts";
import { INDEXES } from "./indexes.ts";
import { liveness } from "./liveness.ts";
import { OURS } from "./nodes.ts";
import type { Params, Query } from "./query.ts";
import { checkRows, type ReadOptions, type Store } from "./store.ts";

export interface BoltSettings {
  /** `neo4j://`, `neo4j+s://`, `bolt://` or `bolt+s://` */
  readonly url: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** The database's name; the server's default if left out. */
  readonly database?: string | undefined;
  /** The longest a read may take, in milliseconds. */
  readonly timeout: number;
}

/** Of the node that a run locks while it publishes there is only one. */
const onlyOne =
  "CREATE CONSTRAINT lawdrift_writing IF NOT EXISTS FOR (n:LawdriftWriting) REQUIRE n.id IS UNIQUE";
/** A second run waits here until the first has committed or died; without it the two would lock one another out. */
const hold = "MERGE (w:LawdriftWriting {id: 'run'}) SET w.since = timestamp()";

/** A release is replaced in one transaction; what carries another stamp was left by another program. */
const sweep = `MATCH (r:${OURS}:Release)
WITH collect(r.release) AS served
WHERE size(served) > 0
MATCH (n:${OURS}) WHERE NOT n.release IN served
DETACH DELETE n
RETURN count(*) AS swept`;

/** Neo4j takes a JavaScript number for a float; whole numbers have to be said to be whole. */
function asStored(value: unknown): unknown {
  if (typeof value === "number" && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(asStored);
  if (value !== null && typeof value === "object" && !isInt(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asStored(item)]));
  return value;
}

/** Codes of the driver where nobody is at the other end. */
const GONE = new Set(["ServiceUnavailable", "SessionExpired"]);

/** Turns the driver's errors into ours; the only place that knows Neo4j's codes. */
function explain(cause: unknown, settings: BoltSettings, what: string): Error {
  if (!(cause instanceof Neo4jError)) return cause as Error;
  const { code } = cause;
  if (
    code === "Neo.ClientError.Security.Unauthorized" ||
    code.startsWith("Neo.ClientError.Security")
  )
    return new StoreUnavailable(
      `${settings.url} refused the user name or password; set LAWDRIFT_STORE_USER and LAWDRIFT_STORE_PASSWORD`,
      { cause },
    );
  if (GONE.has(code))
    return new StoreUnavailable(
      `no Neo4j answers at ${settings.url}; is it running, and is the address right?`,
      { cause },
    );
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    return new StoreUnavailable(
      `${settings.url} has no database ${settings.database}; set LAWDRIFT_STORE_DATABASE`,
      { cause },
    );
  if (code.includes("TransactionTimedOut") || code.includes("Terminated"))
    return new StoreTimeout(`${what} took longer than ${settings.timeout} ms`, { cause });
  if (code.includes("MemoryPoolOutOfMemory"))
    return new StoreUnavailable(
      `${settings.url} has too little memory for ${what}, which is one transaction; raise server.memory.heap.max_size and dbms.memory.transaction.total.max there. What was served before still is`,
      { cause },
    );
  return new Error(`${what} failed: ${cause.message}`, { cause });
}

const driverFor = ({ url, user, password }: BoltSettings, more: Config = {}): Driver =>
  neo4j.driver(url, user === undefined ? undefined : neo4j.auth.basic(user, password ?? ""), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 3_000,
    maxTransactionRetryTime: 2_000,
    userAgent: "lawdrift",
    ...more,
  });

/** Asks for nothing on a connection of its own, behind which no statement stands in line. */
function openProbe(settings: BoltSettings) {
  let driver: Driver | undefined;
  /** Why nobody answers; null for who is there, if only to refuse a password or a database. */
  async function probe(): Promise<Error | null> {
    // One that was not answered is not waited for any longer.
    if (driver) void driver.close().catch(() => {});
    driver = driverFor(settings, { maxConnectionPoolSize: 1, maxTransactionRetryTime: 0 });
    try {
      await driver.getServerInfo();
      return null;
    } catch (cause) {
      const isGone = cause instanceof Neo4jError && GONE.has(cause.code);
      return isGone ? explain(cause, settings, "a probe") : null;
    }
  }
  return { probe, close: async () => driver?.close() };
}

/** A Neo4j server, cluster or Aura over Bolt. */
export function openBolt(settings: BoltSettings): Store {
  let driver: Driver;
  try {
    driver = driverFor(settings);
  } catch (cause) {
    throw new StoreUnavailable(
      `not an address of a Neo4j: ${settings.url}; write neo4j://host:7687 or bolt://host:7687`,
      { cause },
    );
  }
  const { probe, close: closeProbe } = openProbe(settings);
  const alive = liveness(
    probe,
    () => new StoreUnavailable(`${settings.url} takes connections and answers nothing; it hangs`),
  );
  const { database } = settings;
  const named = database === undefined ? {} : { database };

  return {
    address: settings.url,
    capabilities: { cancelsReads: true, sharedWriting: true },

    settings: () => ({ ...settings, store: settings.url }),

    served: () => null,

    async read<Row>(
      query: Query<Row>,
      params: Params = {},
      options: ReadOptions = {},
    ): Promise<Row[]> {
      try {
        const result = await alive.whileAlive(() =>
          driver.executeQuery(query.cypher, asStored(params) as Params, {
            routing: neo4j.routing.READ,
            // Each read stands alone; none has to wait for what another one has seen.
            bookmarkManager: null,
            transactionConfig: { timeout: settings.timeout, metadata: { statement: query.name } },
            ...named,
            ...(options.signal === undefined ? {} : { signal: options.signal }),
          }),
        );
        return checkRows(
          query,
          result.records.map((record) => record.toObject()),
        );
      } catch (cause) {
        throw explain(cause, settings, `statement ${query.name}`);
      }
    },

    async publish(_release, load) {
      const writing = driver.session({ defaultAccessMode: neo4j.session.WRITE, ...named });
      try {
        for (const index of [onlyOne, ...INDEXES.neo4j]) await writing.run(index);
        await writing.executeWrite(async (transaction) => {
          await transaction.run(hold);
          await load({
            async run(cypher, params) {
              await transaction.run(cypher, asStored(params) as Params);
            },
          });
        });
      } catch (cause) {
        throw explain(cause, settings, "publishing the release");
      } finally {
        await writing.close();
      }
    },

    async forget() {
      const session = driver.session({ defaultAccessMode: neo4j.session.WRITE, ...named });
      try {
        const { records } = await session.executeWrite((transaction) => transaction.run(sweep));
        const swept = Number(records[0]?.get("swept") ?? 0);
        return {
          removed: swept > 0 ? [`${swept} nodes of other releases`] : [],
          remains:
            "transaction logs and backups of the database: one transaction replaces a release, so no node of an older one is left, but the server keeps its logs as long as db.tx_log.rotation.retention_policy says; run CALL db.checkpoint() there and let it drop them",
        };
      } catch (cause) {
        throw explain(cause, settings, "removing older releases");
      } finally {
        await session.close();
      }
    },

    async close() {
      alive.stop();
      await Promise.all([driver.close(), closeProbe()]);
    },
  };
}
