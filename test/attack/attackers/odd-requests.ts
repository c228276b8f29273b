import { gzipSync } from "node:zlib";
import { type Attacker, pick, type Target } from "../attacker.ts";

const BOMB = gzipSync(Buffer.alloc(50_000_000, 32));
const TYPES = [
  "application/json",
  "text/plain",
  "multipart/form-data; boundary=x",
  "application/x-www-form-urlencoded",
];

const ODD: readonly ((target: Target) => RequestInit)[] = [
  (target) => ({
    method: pick(target, ["PUT", "DELETE", "PATCH", "OPTIONS", "POST", "PROPFIND"]),
    headers: { "content-type": pick(target, TYPES) },
    body: "x",
  }),
  () => ({
    method: "POST",
    headers: { "content-type": "application/json", "content-encoding": "gzip" },
    body: BOMB,
  }),
  () => ({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "[".repeat(90_000),
  }),
  () => ({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: `[${'{"query":"{meta{release}}"},'.repeat(500)}1]`,
  }),
  () => ({
    headers: {
      "accept-language": "xx;q=0.1,".repeat(500),
      range: "bytes=0-1,5-,9-2",
      "if-none-match": `"${"x".repeat(4_000)}"`,
    },
  }),
  () => ({
    headers: {
      accept: "text/x,*/*;q=e",
      "x-forwarded-host": "evil.example",
      "x-forwarded-prefix": "//evil.example",
    },
  }),
];

/** Methods, headers and bodies that no browser sends. */
export const attack: Attacker = (target) =>
  target.send(
    pick(target, ["/graphql", "/reconcile", "/mcp", "/", "/oembed", "/cases"]),
    pick(target, ODD)(target),
  );
