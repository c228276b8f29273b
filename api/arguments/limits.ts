/** What one request may ask for; published under `meta { limits }`. */
export const LIMITS = {
  depth: 15,
  cost: 100_000,
  aliases: 50,
  directives: 50,
  tokens: 4_000,
  pageSize: 100,
  /** Items of all lists of one answer together. */
  items: 60_000,
  /** Items of a list that may be passed over. */
  skipped: 100_000,
  conditions: 50,
  /** Levels of lists and objects in a filter, or in the variables of a query; the engine's parser takes three times as many. */
  nesting: 20,
  milliseconds: 10_000,
  concurrent: 64,
  bodyBytes: 100_000,
  /** Of a form that is sent for reconciliation. */
  formBytes: 200_000,
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
} as const;

/** What the service takes on at a time, and how long it waits for anybody; times in milliseconds. */
export const SERVER_LIMITS = {
  /** Pages being made: few, since each that is being made keeps all others and every question waiting. */
  pages: 2,
  /** Pictures that wait for a thread to draw them. */
  pictures: 3,
  /** Pages, and pictures, that wait for their turn, and for how long. */
  pageQueue: { waiting: 64, patience: 10_000 },
  /** Downloads being made ready; one that is being sent takes next to nothing. */
  downloads: 64,
  /** Downloads that may wait to be written to the disk, and how long one may take there. */
  fileWaiting: 16,
  fileTime: 120_000,
  fileHeapMegabytes: 512,
  /** Downloads that lie on the disk, in bytes in all. */
  fileBytes: 256_000_000,
  /** How long a client waits for a download to be written before it is asked to come again. */
  filePatience: 50_000,
  /** Open connections; for one more, the one that has been idle longest is closed. */
  connections: 2_000,
  /** For the whole head of a request, and for a whole request. */
  headTime: 10_000,
  requestTime: 30_000,
  /** For the next request on the same connection, and for any progress on a connection. */
  keepAliveTime: 10_000,
  idleTime: 60_000,
  /** Bytes of answers that all clients together have not taken yet; beyond, the slowest are cut off. */
  unsentBytes: 64_000_000,
  /** Who takes an answer slower than so many bytes a second, for so long, is cut off. */
  slowestBytes: 1_000,
  slowTime: 60_000,
} as const;

/** After how many seconds a client that was refused for the load may ask again. */
export const RETRY_SECONDS = 1;
