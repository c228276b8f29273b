/** What every attacker gets: where to send, what to draw from, and where answers are counted. */
export interface Target {
  /** `http://127.0.0.1:41234` */
  readonly address: string;
  /** Addresses of pages of the site, as its sitemap has them. */
  readonly pages: readonly string[];
  /** A number from 0 to 1, the same ones for the same seed. */
  readonly random: () => number;
  /** Sends a request, reads the answer to its end, and counts how it ended. */
  send(path: string, init?: RequestInit): Promise<void>;
}

/** One way to attack: does a bounded piece of it, and is called again until the time is over. */
export type Attacker = (target: Target) => Promise<void>;

/** One of several. */
export const pick = <Item>({ random }: Target, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** A GraphQL request by POST. */
export const ask = (query: string, variables: object = {}): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query, variables }),
});

/** Texts that break what parses, escapes or looks up by hand. */
export const TEXTS: readonly string[] = [
  "",
  "\0",
  "%00",
  "..%2f..%2fetc%2fpasswd",
  `" OR 1=1 //`,
  "<script>alert(1)</script>",
  "💥".repeat(50),
  "a".repeat(9_000),
  "%E0%A4%A",
  "%ff%fe",
  "~~~~",
  "-1",
  "1e309",
  "NaN",
  "null",
  "__proto__",
  "constructor",
  "KEN~DEU~".repeat(200),
  "2024-02-31",
  "0000-00-00",
  "-0001-01-01",
  "\u202eKEN",
  "KEN/act/2018/5#22",
  "\r\nSet-Cookie: a=b",
  "ＫＥＮ",
  "%2525",
  "[]",
  "{}",
  "1".repeat(400),
];
