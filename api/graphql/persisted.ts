import { createHash } from "node:crypto";
import { usePersistedOperations } from "@graphql-yoga/plugin-persisted-operations";
import type { Plugin } from "graphql-yoga";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import { refuse } from "../arguments/errors.ts";
import { CACHES } from "../arguments/limits.ts";
import { examples } from "../examples/examples.ts";

/** The SHA-256 of a query's text, by which a client may ask for it afterwards. */
const hashOf = (query: string): string => createHash("sha256").update(query).digest("hex");

/** The queries of the gallery: anybody may ask for them by hash alone. */
const GALLERY: ReadonlyMap<string, string> = new Map(
  examples.map(({ query }) => [hashOf(query), query]),
);

/** What a query takes beside its text, in characters: its hash, and the places that hold both. */
const BESIDE = 200;
/** What clients sent together with its hash. */
const sent = new LRUCache<string, string>({
  maxSize: CACHES.persisted.characters,
  maxEntrySize: CACHES.persisted.longest,
  sizeCalculation: (query) => BESIDE + query.length,
});

const Extensions = z.object({
  persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string() }),
});

/** Remembers a query that comes with its own hash (automatic persisted queries, as Apollo and urql send them). */
const rememberPlugin: Plugin = {
  onParams({ params }) {
    const { data } = Extensions.safeParse(params.extensions);
    if (!data || !params.query) return;
    const { sha256Hash } = data.persistedQuery;
    if (hashOf(params.query) !== sha256Hash)
      throw refuse("BAD_USER_INPUT", "the hash is not the SHA-256 of the query", {
        http: { status: 400 },
      });
    sent.set(sha256Hash, params.query);
  },
};

/** Queries by hash: those of the gallery, and those that a client sent before. */
export const persistedPlugins: readonly Plugin[] = [
  rememberPlugin,
  usePersistedOperations({
    allowArbitraryOperations: true,
    getPersistedOperation: (hash) => GALLERY.get(hash) ?? sent.get(hash) ?? null,
    customErrors: {
      // Clients wait for exactly this message, and then send the query as well.
      notFound: () => refuse("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"),
      keyNotFound: () =>
        refuse("BAD_REQUEST", "Must provide query string.", { http: { status: 400 } }),
    },
  }) as Plugin,
];
