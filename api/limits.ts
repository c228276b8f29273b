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
} as const;
