import {
  chmodSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compose, freezeRelease } from "../../../api/compose.ts";
import { writeHere } from "../../../api/exports/write.ts";
import {
  checkRelease,
  listReleases,
  type Manifest,
  sha256,
} from "../../../api/releases/manifest.ts";
import { run } from "../../../ingest/run.ts";
import { openEmbedded } from "../../../schema/graph/embedded.ts";
import type { Store } from "../../../schema/graph/store.ts";
import { front } from "../../../viz/front.ts";
import { FIXTURE, FIXTURE_TEXTS, TODAY } from "../../support/fixture.ts";
import { makeFolder } from "../../support/folder.ts";
import { keptLog } from "../../support/log.ts";

/** What the second release has otherwise: a step of a case, a check, a coding, one case in place of another. */
const EDITS: readonly (readonly [file: string, find: string, replace: string])[] = [
  [
    "jurisdictions/BVT.yaml",
    "      - { stage: law_struck_down, date: 2021-06-30, sources: [ruling] }",
    "      - { stage: law_struck_down, date: 2021-06-30, sources: [ruling] }\n      - { stage: released, date: 2099-01-01, sources: [ruling] }",
  ],
  ["jurisdictions/BVT.yaml", "    reviewedBy: R. Reviewer", "    reviewedBy: S. Second"],
  ["jurisdictions/BVT.yaml", "  - id: undated-editor", "  - id: undated-printer"],
  ["jurisdictions/ATA.yaml", "note: Told within a year.", "note: Told within two years."],
];

/** One of each direction; test/browser/releases.test.ts has a release with all, which takes long to draw. */
const LANGUAGES_KEPT = ["en", "ar"];

const { folder, remove } = makeFolder();
const at = (name: string): string => join(folder, name);
const releases = at("releases");
const { logger } = keptLog();
// files.test.ts has the same files from a process of its own, which takes a second for each.
const writeFile = writeHere;
const freezing = {
  store: at("store"),
  releases,
  address: "https://atlas.example",
  front,
  logger,
  writeFile,
};

function changedAtlas(): string {
  cpSync(FIXTURE, at("changed"), { recursive: true });
  for (const [file, find, replace] of EDITS) {
    const path = join(at("changed"), file);
    const parts = readFileSync(path, "utf8").split(find);
    expect([find, parts.length]).toEqual([find, 2]);
    writeFileSync(path, parts.join(replace));
  }
  return at("changed");
}

describe("frozen releases", () => {
  let store: Store;
  let first: Manifest;
  let second: Manifest;
  let app: Hono;
  let close: () => Promise<void>;
  /** The bytes that were frozen, before anything else was ingested. */
  let frozenDrop: Buffer;

  const ingest = (atlas: string) => run({ sources: [], atlas, texts: FIXTURE_TEXTS, store });
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers });
  const bytes = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer());

  beforeAll(async () => {
    store = openEmbedded(at("store"));
    await ingest(FIXTURE);
    first = (
      await freezeRelease({
        ...freezing,
        languages: LANGUAGES_KEPT,
        now: () => new Date("2024-08-08T10:00:00Z"),
      })
    ).manifest;
    const before = compose({ store, logger, front, releases, writeFile, today: () => TODAY });
    const answer = await before.app.request(`/r/${first.id}/charts/drop.svg`);
    frozenDrop = Buffer.from(await answer.arrayBuffer());
    await before.close();
    await ingest(changedAtlas());
    second = (
      await freezeRelease({
        ...freezing,
        languages: ["en"],
        now: () => new Date("2024-08-09T10:00:00Z"),
      })
    ).manifest;
    ({ app, close } = compose({ store, logger, front, writeFile, releases, today: () => TODAY }));
  }, 180_000);
  afterAll(async () => {
    await close?.();
    await store?.close();
    remove();
  });

  it("keep a picture that needs options as it was drawn first, whatever draws it later", async () => {
    const path = `/r/${first.id}/charts/who-may-ask.svg`;
    const drawn = await bytes(`${path}?country=ATA&months=24`);
    expect(drawn.toString()).toContain("<svg");
    const folder = join(releases, "drawn", first.id);
    const [file, ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(readFileSync(join(folder, file ?? ""))).toEqual(drawn);
    // As another program would draw it.
    writeFileSync(join(folder, file ?? ""), "<svg>as it was</svg>");
    // Under another host, since what was given here is still in memory.
    const again = await get(`http://elsewhere${path}?months=24&country=ATA&theme=`);
    expect([again.headers.get("cache-control"), await again.text()]).toEqual([
      "public, max-age=31536000, immutable",
      "<svg>as it was</svg>",
    ]);
    expect((await bytes(`${path}?country=BVT`)).toString()).toContain("Bouvet");
    expect((await get(`${path}?country=ZZZ`)).status).toBe(404);
    expect(readdirSync(folder)).toHaveLength(2);
    rmSync(join(releases, "drawn"), { recursive: true });
  });

  it("are left as they are when frozen again", async () => {
    const file = join(releases, second.id, "manifest.json");
    const written = statSync(file).mtimeMs;
    const again = await freezeRelease(freezing);
    expect(again.outcome).toBe("unchanged");
    expect(again.manifest).toEqual(second);
    expect(statSync(file).mtimeMs).toBe(written);
  });

  it("keep each chart that needs no option in each language, and the downloads", () => {
    const paths = first.files.map(({ path }) => path);
    for (const lang of LANGUAGES_KEPT)
      expect(paths).toEqual(
        expect.arrayContaining([`charts/drop.${lang}.svg`, `charts/drop.${lang}.png`]),
      );
    expect(paths).toEqual(
      expect.arrayContaining([
        "data/datapackage.zip",
        "data/graph.jsonl",
        "data/cite/release.bib",
        `store/release-${first.id}.grafeo`,
      ]),
    );
    for (const { path, sha256: hash, bytes: size } of first.files) {
      const file = readFileSync(join(releases, first.id, path));
      expect([path, file.byteLength, sha256(file)]).toEqual([path, size, hash]);
    }
  });

  it("give a chart's bytes as before, after another atlas was ingested", async () => {
    const { sha256: hash } = first.files.find(({ path }) => path === "charts/drop.en.svg") ?? {};
    expect(sha256(frozenDrop)).toBe(hash);
    expect(await bytes(`/r/${first.id}/charts/drop.svg`)).toEqual(frozenDrop);
    expect(await bytes(`/r/${first.id}/charts/drop.svg?lang=en&width=960`)).toEqual(frozenDrop);
    expect((await bytes("/charts/drop.svg")).equals(frozenDrop)).toBe(false);
    const drawn = await (await get(`/r/${first.id}/charts/drop.svg?country=ATA`)).text();
    expect(drawn).toContain(`release ${first.id}`);
  });

  it("tell what changed, each with why", () => {
    expect(first.since).toBeNull();
    expect(second.since?.id).toBe(first.id);
    const told = second.since?.differences.map(({ reason, subject, facts }) => [
      reason,
      subject,
      facts,
    ]);
    expect(told).toEqual([
      ["case", "case/BVT/2019-fisher", ["case/BVT/2019-fisher~stage/3"]],
      ["recorded", "case/BVT/undated-printer", ["case/BVT/undated-printer"]],
      // A record that was taken away is told of, but not named: its id may hold a person's name.
      ["correction", null, []],
      ["correction", "ATA", ["ATA/safeguard/user_notification"]],
      ["review", "BVT", [expect.stringMatching(/^BVT\/safeguard\//)]],
    ]);
    expect(JSON.stringify(second.since)).not.toContain("undated-editor");
  });

  it("say so in the README of the Data Package", async () => {
    const zip = unzipSync(await bytes(`/data/${second.id}/datapackage.zip`));
    const readme = strFromU8(zip["README.md"] ?? new Uint8Array());
    expect(readme).toContain(`Since the release ${first.id}`);
    expect(readme).toMatch(/^- Antarctica \(ATA\): 1 fact$/m);
  });

  it("are compared with what is served, where that is not frozen", async () => {
    const older = at("older");
    cpSync(join(releases, first.id), join(older, first.id), { recursive: true });
    const served = compose({
      store,
      logger,
      front,
      writeFile,
      releases: older,
      today: () => TODAY,
    });
    const answer = await served.app.request(`/data/${second.id}/datapackage.zip`);
    const zip = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(strFromU8(zip["README.md"] ?? new Uint8Array())).toMatch(
      new RegExp(`Since the release ${first.id}[\\s\\S]+^- Antarctica \\(ATA\\): 1 fact$`, "m"),
    );
    await served.close();
  });

  it("answer pages whose links stay inside, with a banner and the live page as the canonical one", async () => {
    const base = `/r/${first.id}`;
    for (const path of ["/", "/compare/ATA~BVT?lang=ar", "/laws", "/methods", "/nothing"]) {
      const html = await (await get(base + path)).text();
      const inside = [...html.matchAll(/\s(?:href|action)="(\/(?!assets\/)[^"]*)"/g)].map(
        ([, to]) => to,
      );
      expect(inside.length).toBeGreaterThan(10);
      expect(inside.filter((to) => !to?.startsWith(`${base}/`))).toEqual([]);
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      // What is not there has none.
      expect(canonical).toBe(path === "/nothing" ? undefined : `http://localhost${path}`);
      expect(html).toContain('<aside class="frozen"');
    }
    const moved = await get(`${base}/who-may-ask?country=ATA`);
    expect(moved.headers.get("location")).toBe(`${base}/who-may-ask/ATA`);
    expect(await (await get("/")).text()).not.toContain('<aside class="frozen"');
  });

  it("stand still: their today is the day to which their sources reach", async () => {
    const question = encodeURIComponent("{ race { asOf } meta { release } }");
    const answer = await (await get(`/r/${first.id}/graphql?query=${question}`)).json();
    expect(answer.data).toEqual({ race: { asOf: first.date }, meta: { release: first.id } });
    expect(answer.extensions.lawdrift.generatedAt).toBeUndefined();
    const live = await (await get(`/graphql?query=${question}`)).json();
    expect(live.data.race.asOf).toBe(TODAY);
    expect(live.data.meta.release).toBe(second.id);
  });

  it("may be kept for ever, but for pages, which the program may write better", async () => {
    const base = `/r/${first.id}`;
    const kept = async (path: string) => (await get(base + path)).headers.get("cache-control");
    for (const path of ["/charts/drop.svg", "/charts/race.csv", `/data/${first.id}/graph.jsonl`])
      expect([path, await kept(path)]).toEqual([path, "public, max-age=31536000, immutable"]);
    expect(await kept("/")).toBe("public, max-age=3600");
    expect(await kept("/charts/drop.svg?them=dark")).toBeNull();
    // An error of the moment is none of the release.
    const wrong = `${base}/graphql?extensions=${encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"x"}}')}`;
    expect((await get(wrong)).headers.get("cache-control") ?? "").not.toContain("immutable");
    expect((await get(`${base}/brief.md`)).headers.get("vary")).toContain("Accept-Language");
  });

  it("lead to one another, wherever the service stands, and say where they stand", async () => {
    const other = await get(`/r/${second.id}/data/${first.id}/graph.jsonl`);
    expect(other.headers.get("location")).toBe(
      `http://localhost/r/${first.id}/data/${first.id}/graph.jsonl`,
    );
    const at = { fixed: "https://example.org/lawdrift", trustProxy: false };
    const under = compose({
      store,
      logger,
      front,
      writeFile,
      releases,
      today: () => TODAY,
      address: at,
    });
    const ask = (path: string, headers = {}) => under.app.request(path, { headers });
    const base = `/lawdrift/r/${first.id}`;
    const html = await (await ask(`${base}/graph?around=ATA`)).text();
    const leads = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, lead]) => lead);
    expect(
      leads.filter((lead) => !lead?.startsWith(`${base}/`) && !/assets/.test(lead ?? "")),
    ).toEqual([]);
    expect(html).toContain(`https://example.org${base}/graph`);
    const page = `${base}/charts/drop.html`;
    const etag = (await ask(page)).headers.get("etag") ?? "";
    expect((await ask(page, { "if-none-match": etag })).status).toBe(304);
    const url = encodeURIComponent(`https://example.org${page}`);
    expect(await (await ask(`/lawdrift/oembed?url=${url}`)).text()).toContain(
      `https://example.org${base}/charts/drop.html`,
    );
    expect((await ask(`${base}/laws/%ff`)).status).toBe(400);
    expect((await ask(`${base}/files/%ff`)).status).toBe(400);
    await under.close();
  });

  it("are found from the live service", async () => {
    const old = await get(`/data/${first.id}/graph.jsonl`);
    expect([old.status, old.headers.get("location")]).toEqual([
      302,
      `http://localhost/r/${first.id}/data/${first.id}/graph.jsonl`,
    ]);
    const { frozen } = await (await get("/charts/drop.metadata.json?lens=speech")).json();
    expect(frozen).toBe(`http://localhost/r/${second.id}/charts/drop.html?lens=speech`);
    const url = `http://localhost/r/${first.id}/charts/drop.html`;
    const told = await (await get(`/oembed?url=${encodeURIComponent(url)}`)).json();
    expect(told.html).toContain(`src="${url}"`);
    const page = await (await get("/releases")).text();
    for (const { id, files } of [first, second]) {
      expect(page).toContain(`href="/r/${id}/"`);
      expect(page).toContain(files.at(-1)?.sha256);
      expect(page).toContain(`/r/${id}/data/${id}/cite/release.ris`);
    }
  });

  it("give every file as it was frozen", async () => {
    const [{ path, sha256: hash } = { path: "", sha256: "" }] = first.files;
    expect(sha256(await bytes(`/r/${first.id}/files/${path}`))).toBe(hash);
    for (const other of ["manifest.json", "../store/current", "%2e%2e%2f"])
      expect((await get(`/r/${first.id}/files/${other}`)).status).not.toBe(200);
    expect(await (await get(`/r/${first.id}/manifest.json`)).json()).toEqual(first);
  });

  it("are listed where one is asked for that is not there", async () => {
    const answer = await get("/r/2001-01-01-abcdef12/charts/drop.svg");
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toContain("The release 2001-01-01-abcdef12 is not frozen here");
    expect(html).toContain(`href="/r/${first.id}/"`);
  });

  it.each(["data/graph.jsonl", "charts/drop.en.svg", "store/current"])(
    "are refused at start if %s is not what was frozen",
    (path) => {
      const damaged = at(`damaged-${path.replaceAll("/", "-")}`);
      cpSync(releases, damaged, { recursive: true });
      expect(() => checkRelease(damaged, first.id)).not.toThrow();
      const file = join(damaged, first.id, path);
      chmodSync(file, 0o644);
      writeFileSync(file, `${readFileSync(file, "utf8")}.`);
      expect(() => compose({ store, logger, front, releases: damaged })).toThrow(
        new RegExp(`${path} is not what was frozen .*restore it from a copy`),
      );
      rmSync(file);
      expect(() => listReleases(damaged)).toThrow(/is missing/);
    },
  );
});
