import { z } from "zod";
import { UnexpectedRow } from "./errors.ts";
import type { Params, Query } from "./query.ts";

/** Writes of one run; all of them are published together or none is. */
export interface Writer {
  run(cypher: string, params: Params): Promise<void>;
}

/** Limits of one read. */
export interface ReadOptions {
  /** Ends the work in the store when it fires, where the engine can. */
  readonly signal?: AbortSignal | undefined;
}

/** What an engine can do that another cannot. Ask for the capability, never for the engine. */
export interface Capabilities {
  /** A read can be ended inside the engine, not only ignored. */
  readonly cancelsReads: boolean;
  /** Several processes may write into one store. */
  readonly sharedWriting: boolean;
}

/** What was removed of older releases. */
export interface Forgotten {
  /** Names of what was removed, for people. */
  readonly removed: readonly string[];
  /** What may still hold some of it and is not in our hands; null if nothing is. */
  readonly remains: string | null;
}

/** The port: what the product asks of a graph database. */
export interface Store {
  /** Where it is, for messages; never with a password. */
  readonly address: string;
  readonly capabilities: Capabilities;
  /** How another thread opens the same store; may hold a password, so it is never logged or shown. */
  settings(): StoreSettings;
  /**
   * A name of what readers see at the moment, another one once another release is published; null
   * where the engine has to be asked with a statement to know.
   */
  served(): string | null;
  /** The rows of a statement, each checked against its shape. */
  read<Row>(query: Query<Row>, params?: Params, options?: ReadOptions): Promise<Row[]>;
  /**
   * Makes `release` what readers see: runs `load` beside what is being read and swaps at the end.
   * If anything fails, or the process dies, readers go on seeing what they saw before.
   */
  publish(release: string, load: (writer: Writer) => Promise<void>): Promise<void>;
  /** Removes all that was published before what readers see; nobody can go back to it. */
  forget(): Promise<Forgotten>;
  close(): Promise<void>;
}

/** Checks rows against the shape that the statement promises. */
export function checkRows<Row>(query: Query<Row>, rows: unknown[]): Row[] {
  return rows.map((row) => {
    const parsed = query.row.safeParse(row);
    if (parsed.success) return parsed.data;
    throw new UnexpectedRow(
      `statement ${query.name} gave a row of another shape (was the graph loaded by another version? run npm run ingest): ${z.prettifyError(parsed.error)}`,
    );
  });
}

/** How to reach a store. */
export interface StoreSettings {
  /** `neo4j://…`, `bolt://…`, or the path of a folder. */
  readonly store: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  /** The longest a read may take, in milliseconds. */
  readonly timeout?: number | undefined;
}
