/** What one request may ask for; published under `meta { limits }`. */
export const LIMITS = {
  depth: 15,
  cost: 100_000,
  aliases: 50,
  directives: 50,
  tokens: 4_000,
  pageSize: 100,
  conditions: 50,
  milliseconds: 10_000,
  concurrent: 64,
  bodyBytes: 100_000,
  /** Errors that are told of a wrong query before the rest is left unread. */
  validationErrors: 20,
} as const;

/**
 * The bounds of everything that is kept in memory because somebody asked for it. Each counts what it
 * keeps, keys included, so that no number of requests can fill the memory.
 */
export const CACHES = {
  /** Whole answers, by a hash of what was asked. */
  answers: { characters: 32_000_000, longest: 4_000_000, longestRequest: 8_000 },
  /** Drawn charts and the like, by a hash of their address. */
  files: { bytes: 32_000_000, largest: 4_000_000, longestAddress: 8_000 },
  /** Parsed and valid documents; a character of text takes up to 350 bytes as a document. */
  documents: { characters: 100_000, longest: 10_000 },
  /** Queries that clients sent with their hash. */
  persisted: { characters: 2_000_000, longest: 20_000 },
  /** Nodes of a release that were looked up; what is not there is not kept. */
  lookUps: { entries: 100_000 },
  /** Present states that scenarios of a release start from. */
  scenarios: { entries: 20, longestKey: 10_000 },
} as const;
