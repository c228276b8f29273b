/**
 * `npm run test:attack [-- --minutes 60 --seed 16 --only pictures]`: all attackers at once against the real atlas, for an hour.
 * Says how the service stood, and ends with 1 where it did not.
 */
import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { median, quantile, randomLcg } from "d3";
import { startProduct } from "../browser/server.ts";
import type { Attacker, Target } from "./attacker.ts";

/** Memory that the service gets for its objects, in megabytes. */
const HEAP = 512;
/** What must hold while it is attacked, and a minute after: milliseconds, megabytes. */
const MEDIAN_MS = 100;
const RESIDENT_MB = 500;
const SETTLE_MS = 60_000;
/** For one answer, before it counts as none. */
const PATIENCE_MS = 30_000;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "60" },
    seed: { type: "string", default: "16" },
    only: { type: "string", multiple: true },
  },
});
const seed = Number(values.seed);
const ATTACKERS = new URL("./attackers/", import.meta.url);

async function attackers(): Promise<[string, Attacker][]> {
  const files = readdirSync(ATTACKERS)
    .sort()
    .filter((file) => values.only?.includes(file.replace(/\.ts$/, "")) ?? true);
  return Promise.all(
    files.map(async (file): Promise<[string, Attacker]> => {
      const { attack } = (await import(new URL(file, ATTACKERS).href)) as { attack: Attacker };
      return [file.replace(/\.ts$/, ""), attack];
    }),
  );
}

/** How answers ended, by attacker, and which faults there were. */
const ended = new Map<string, Map<string, number>>();
const faults = new Set<string>();

function count(attacker: string, end: string): void {
  const ends = ended.get(attacker) ?? new Map<string, number>();
  ends.set(end, (ends.get(end) ?? 0) + 1);
  ended.set(attacker, ends);
}

function targetOf(address: string, pages: readonly string[], name: string, place: number): Target {
  return {
    address,
    pages,
    random: randomLcg(seed + place / 100),
    async send(path, init) {
      try {
        const signal = AbortSignal.timeout(PATIENCE_MS);
        const url = new URL(path, address);
        if (url.origin !== address) return;
        const answer = await fetch(url, { ...init, redirect: "manual", signal });
        const body = await answer.text();
        count(name, String(answer.status));
        if (answer.status >= 500 && answer.status !== 503)
          faults.add(
            `${answer.status} ${init?.method ?? "GET"} ${path.slice(0, 200)}: ${body.slice(0, 200)}`,
          );
      } catch (error) {
        const { name: kind, cause } = error as Error & { cause?: { code?: string } };
        const end = cause?.code ?? kind;
        count(name, end);
        if (end === "TimeoutError") faults.add(`no answer: ${path.slice(0, 200)}`);
        // Nobody listens any more: not so fast.
        if (end === "ECONNREFUSED") await wait(1_000);
      }
    },
  };
}

/** How long `meta` takes to a client of its own, in milliseconds; undefined where no answer comes. */
async function askMeta(address: string): Promise<number | undefined> {
  const begun = performance.now();
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return new Promise((resolve) => {
    const sent = request(`${address}/graphql?query=%7Bmeta%7Brelease%7D%7D`, {
      agent: false,
      signal,
    });
    sent.on("error", () => resolve(undefined));
    sent.on("response", (answer) => {
      answer.resume();
      answer.on("error", () => resolve(undefined));
      answer.on("end", () =>
        resolve(answer.statusCode === 200 ? performance.now() - begun : undefined),
      );
    });
    sent.end();
  });
}

const residentOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

const product = await startProduct({
  environment: { NODE_OPTIONS: `--max-old-space-size=${HEAP}`, LOG_LEVEL: "error" },
});
const { address, pid } = product;
const sitemap = await (await fetch(`${address}/sitemap.xml`)).text();
const pages = [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(
  ([, path = "/"]) => path || "/",
);

const until = Date.now() + Number(values.minutes) * 60_000;
const atStart = residentOf(pid);
let peak = atStart;
const times: number[] = [];
let unanswered = 0;

async function watch(): Promise<void> {
  while (Date.now() < until) {
    const time = await askMeta(address);
    if (time === undefined) unanswered += 1;
    else times.push(time);
    peak = Math.max(peak, residentOf(pid));
    await wait(500);
  }
}

const all = await attackers();
const under = all.map(async ([name, attack], place) => {
  const target = targetOf(address, pages, name, place);
  while (Date.now() < until) await attack(target);
});
await Promise.all([watch(), ...under]);
await wait(SETTLE_MS);
const settled = residentOf(pid);
const alive = (await askMeta(address)) !== undefined;
await product.stop();

for (const [name, ends] of ended)
  console.log(`${name}: ${[...ends].map(([end, times]) => `${end} × ${times}`).join(", ")}`);
for (const fault of faults) console.log(`FAULT ${fault}`);
const middle = median(times) ?? Number.POSITIVE_INFINITY;
const ms = (share: number) => Math.round(quantile(times, share) ?? Number.NaN);
console.log(
  `meta, asked ${times.length + unanswered} times: median ${Math.round(middle)} ms, 95 % ${ms(0.95)} ms, longest ${ms(1)} ms, ${unanswered} without an answer`,
);
console.log(
  `resident MB: ${Math.round(atStart)} at the start, ${Math.round(peak)} at most, ${Math.round(settled)} a minute after`,
);
const stood = alive && faults.size === 0 && middle < MEDIAN_MS && settled < RESIDENT_MB;
console.log(stood ? "It stood." : "It did not stand.");
process.exitCode = stood ? 0 : 1;
