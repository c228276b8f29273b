import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateRawSync } from "node:zlib";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compose, freezeRelease } from "../../../api/compose.ts";
import { writeHere } from "../../../api/exports/write.ts";
import { listReleases } from "../../../api/releases/manifest.ts";
import { listWithdrawn, ReleaseWithdrawn } from "../../../api/releases/withdrawals.ts";
import { takeDown } from "../../../ingest/curation/redact.ts";
import { run } from "../../../ingest/run.ts";
import { openEmbedded } from "../../../schema/graph/embedded.ts";
import type { Store } from "../../../schema/graph/store.ts";
import { front } from "../../../viz/front.ts";
import { FIXTURE, FIXTURE_TEXTS, TODAY } from "../../support/fixture.ts";
import { makeFolder } from "../../support/folder.ts";
import { keptLog } from "../../support/log.ts";

const MAIN = fileURLToPath(new URL("../../../main.ts", import.meta.url));
const KEY = "a key that is used in tests and nowhere else";

/** Nobody is called so. */
const NAME = "Quillon Vantaskér";
const CASE = "case/ATA/2012-quillon-vantasker";
const IS_HELD = /quillon|vantask/i;
const HELD: readonly (readonly [find: string, put: string])[] = [
  ["id: 2012-emperor", "id: 2012-quillon-vantasker"],
  ["name: Emperor P.", `name: ${NAME}`],
  [
    "summary: Wrote that the ice was melting.",
    "summary: Vantaskér wrote that the ice was melting.",
  ],
  ["title: State v. Emperor [2012] 7", `title: State v. ${NAME} [2012] 7`],
  ["https://example.org/ata/court/2012-7", "https://example.org/ata/quillon-vantasker"],
  ["title: Eleven bloggers held on the ice", "title: VANTASKER, Quillon and eleven bloggers held"],
  ["https://example.org/watch/ice-2016", "https://example.org/watch/QuillonVantasker"],
];

const { folder, remove } = makeFolder();
const at = (name: string): string => join(folder, name);
const releases = at("releases");
const atlas = at("atlas");
const { logger } = keptLog();
// files.test.ts has the same files from a process of its own, which takes a second for each.
const writeFile = writeHere;

/** Every file of a folder, as a path from it. */
const filesIn = (where: string): string[] =>
  readdirSync(where, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(where.length + 1));

/** What a zip holds, packed or not, and the bytes as they are. */
function opened(bytes: Buffer): string[] {
  const parts = [bytes.toString("latin1"), bytes.toString("utf8"), bytes.toString("utf16le")];
  for (
    let start = bytes.indexOf("PK\u0003\u0004");
    start >= 0;
    start = bytes.indexOf("PK\u0003\u0004", start + 4)
  ) {
    const body = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    if (bytes.readUInt16LE(start + 8) !== 8) continue;
    parts.push(inflateRawSync(bytes.subarray(body), { finishFlush: 2 }).toString("utf8"));
  }
  return parts;
}

const holds = (bytes: Buffer): boolean =>
  opened(bytes).some((text) => IS_HELD.test(text.normalize("NFKD").replace(/\p{M}/gu, "")));

/** Files of a folder that hold the name, by their path or in their bytes. */
const holding = (where: string): string[] =>
  filesIn(where).filter((file) => IS_HELD.test(file) || holds(readFileSync(join(where, file))));

/** A run of the command as it is typed. */
function forget(key: string | undefined, ...more: string[]) {
  const env = { ...process.env, LAWDRIFT_REDACTION_KEY: key ?? "", LAWDRIFT_RELEASES: releases };
  return spawnSync(
    process.execPath,
    ["--import", "tsx", MAIN, "forget", "--store", at("store"), "--atlas", atlas, ...more],
    { env, encoding: "utf8" },
  );
}

describe("after a person was taken out", () => {
  let store: Store;
  let app: Hono;
  let close: () => Promise<void>;
  /** Frozen with the name; without it, and before the one that is served. */
  let held: string;
  let next: string;
  const told: Record<string, ReturnType<typeof forget>> = {};
  let heldBefore: string[];

  const ingest = () =>
    run({
      sources: [],
      atlas,
      texts: FIXTURE_TEXTS,
      store,
      redactionKey: KEY,
      kept: at("store/text-alignments.json"),
    });
  const get = (path: string, init: RequestInit = {}) => app.request(path, init);
  const asPage = { headers: { accept: "text/html,*/*" } };
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(atlas, file), change(readFileSync(join(atlas, file), "utf8")));

  beforeAll(async () => {
    const freezing = {
      store: at("store"),
      releases,
      address: "https://atlas.example",
      front,
      logger,
      writeFile,
      languages: ["en"],
    };
    cpSync(FIXTURE, atlas, { recursive: true });
    for (const file of ["jurisdictions/ATA.yaml", "jurisdictions/BVT.yaml"])
      edit(file, (text) => HELD.reduce((all, [find, put]) => all.replaceAll(find, put), text));
    store = openEmbedded(at("store"));
    expect(await ingest()).toMatchObject({ outcome: "published", issues: [] });
    held = (await freezeRelease({ ...freezing, now: () => new Date("2024-08-08T10:00:00Z") }))
      .manifest.id;
    const before = compose({ store, logger, releases, front, writeFile, today: () => TODAY });
    await before.app.request(`/r/${held}/charts/who-may-ask.svg?country=ATA&months=24`);
    await before.close();
    heldBefore = [...holding(at("store")), ...holding(releases)];
    expect(readdirSync(join(releases, "drawn", held))).toHaveLength(1);

    const taken = takeDown({
      atlas,
      caseId: CASE,
      names: [],
      date: "2024-08-09",
      reason: "asked",
      key: KEY,
    });
    expect(taken.places.whole).toEqual([]);
    const refused = await ingest();
    expect(new Set(refused.issues.map(({ rule }) => rule))).toEqual(
      new Set(["filled-in", "one-address-one-source"]),
    );
    told["before the release was mended"] = forget(KEY);
    const addresses = [1, 2, 3, 4];
    for (const file of ["jurisdictions/ATA.yaml", "jurisdictions/BVT.yaml"])
      edit(file, (text) =>
        text
          .replaceAll(
            "https://TODO.invalid/another-source",
            () => `https://example.org/other/${addresses.shift()}`,
          )
          .replaceAll("TODO write anew without the name", "Written anew."),
      );
    expect(await ingest()).toMatchObject({ outcome: "published", issues: [] });
    next = (await freezeRelease({ ...freezing, now: () => new Date("2024-08-10T10:00:00Z") }))
      .manifest.id;
    // A download that was written while the name was served.
    mkdirSync(at("store/files"));
    writeFileSync(at("store/files/graph.jsonl"), NAME);
    told["without the key"] = forget(undefined);
    told["with another key"] = forget(KEY.toUpperCase());
    told["done"] = forget(KEY);
    told["again"] = forget(KEY);
    ({ app, close } = compose({ store, logger, releases, front, writeFile, today: () => TODAY }));
  }, 300_000);
  afterAll(async () => {
    await close?.();
    await store?.close();
    remove();
  });

  it("the test finds the name where it stood before", () => {
    expect(heldBefore).toEqual(
      expect.arrayContaining([
        `release-${held}.grafeo`,
        `${held}/data/graph.jsonl`,
        `${held}/data/datapackage.zip`,
        `${held}/store/release-${held}.grafeo`,
      ]),
    );
  });

  it("nothing is removed while what is served holds the name, or without the key", () => {
    for (const [when, says] of [
      [
        "before the release was mended",
        /is served, still holds a name .* run npm run ingest first/,
      ],
      ["without the key", /LAWDRIFT_REDACTION_KEY is not set/],
      ["with another key", /is another key than the one of ids\.yaml/],
    ] as const)
      expect([when, told[when]?.status, says.test(told[when]?.stderr ?? "")]).toEqual([
        when,
        2,
        true,
      ]);
  });

  it("the command says what it removed, what it withdrew, and what remains", () => {
    const { status, stdout = "", stderr } = told["done"] ?? {};
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`Removed: ${at(`store/release-${held}.grafeo`)}`);
    expect(stdout).toContain(`Removed: ${at("store/text-alignments.json")}`);
    expect(stdout).toContain(`Removed: ${at("store/files")}`);
    expect(stdout).toContain(`Withdrawn: the frozen release ${held}; /r/${held}/ answers 410.`);
    expect(stdout).not.toContain(`Withdrawn: the frozen release ${next}`);
    expect(stdout.trim().split("\n").at(-1)).toMatch(
      /^What remains, .*copies that others took.*the history of the repository\.$/,
    );
    expect(told["again"]?.stdout).toContain("There was nothing to remove.");
  });

  it("no byte of the atlas, the store's folder, frozen releases and drawn pictures holds it", () => {
    for (const where of [atlas, at("store"), releases])
      expect([where, filesIn(where).length > 0, holding(where)]).toEqual([where, true, []]);
    expect(existsSync(join(releases, "drawn", held))).toBe(false);
    expect(readdirSync(join(releases, held))).toEqual(["withdrawn.json"]);
  });

  it("no page, feed, search, export or answer holds it", async () => {
    const sitemap = await (await get("/sitemap.xml")).text();
    const pages = [...sitemap.matchAll(/<loc>http:\/\/localhost([^<]*)<\/loc>/g)].map(
      ([, path = ""]) => path.replaceAll("&amp;", "&"),
    );
    expect(pages.length).toBeGreaterThan(40);
    const files = [
      "datapackage.zip",
      "graph.jsonl",
      "graph.gexf",
      "graph.graphml",
      "graph.cypher",
      "laws.jsonld",
      "catalog.jsonld",
    ];
    const newCase = "case/ATA/2012-withheld-1";
    const others = [
      "/sitemap.xml",
      "/feed.atom",
      "/changes",
      "/llms.txt",
      "/search?q=quill",
      "/search?q=vantas",
      "/search.json?q=quill",
      "/reconcile/suggest/entity?prefix=quill",
      `/graph.csv?around=${newCase}&table=nodes`,
      `/graph.gexf?around=${newCase}`,
      "/charts/abuse.csv",
      "/charts/abuse.json",
      "/brief",
      ...files.map((file) => `/data/${next}/${file}`),
      ...files.map((file) => `/r/${next}/data/${next}/${file}`),
      `/data/${next}/cite/${newCase}.bib`,
      `/cases/${newCase.replace("case/", "")}`,
      `/r/${next}/`,
      `/r/${next}/cases`,
      "/releases",
      `/r/${next}/manifest.json`,
    ];
    const asked = encodeURIComponent(
      `{ search(query: "quill") { nodes { title } } cases { nodes { id name summary sources { title url archive } } } sources { nodes { title url archive } } changes(since: "2000-01-01") { nodes { title } } }`,
    );
    const all = [...new Set([...pages, ...others, `/graphql?query=${asked}`])];
    const refused: string[] = [];
    for (const path of all) {
      const answer = await get(path);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect([path, holds(bytes)]).toEqual([path, false]);
      if (answer.status !== 200) refused.push(path);
    }
    // These are about states, a letter and a charter of the atlas that the fixture has not.
    const aboutTheAtlas = /^\/(stories.*|letter|methods\/letter-scorecard)$/;
    expect(refused.filter((path) => !aboutTheAtlas.test(path))).toEqual([]);
  }, 120_000);

  it("an old address answers 410 with the day and the release to cite, whatever is asked and however", async () => {
    for (const path of [
      "",
      "/",
      "/cases",
      "/charts/race.svg",
      `/data/${held}/graph.jsonl`,
      "/manifest.json",
      "/files/data/graph.jsonl",
      "/graphql?query={meta{release}}",
    ]) {
      for (const init of [{}, asPage, { method: "POST", body: "{}" }]) {
        const answer = await get(`/r/${held}${path}`, init);
        const text = await answer.text();
        expect([path, init, answer.status, answer.headers.get("cache-control")]).toMatchObject([
          path,
          init,
          410,
          init === asPage ? null : "no-cache",
        ]);
        expect(text).toContain(next);
        expect(text).toMatch(/withdrawn on (\d{4}-\d\d-\d\d|\d+ \w+ \d{4})/);
        expect(text).not.toMatch(IS_HELD);
      }
    }
    const { errors } = await (
      await get(`/r/${held}/graphql`, { method: "POST", body: "{}" })
    ).json();
    expect(errors).toMatchObject([{ extensions: { code: "RELEASE_WITHDRAWN" } }]);
    const moved = await get(`/data/${held}/graph.jsonl`);
    expect([moved.status, moved.headers.get("location")]).toEqual([
      302,
      `http://localhost/r/${held}/data/${held}/graph.jsonl`,
    ]);
    const chart = encodeURIComponent(`http://localhost/r/${held}/charts/race.html`);
    expect((await get(`/oembed?url=${chart}`)).status).toBe(410);
  });

  it.each([
    ["en", "Withdrawn"],
    ["ar", "سُحب"],
  ])("a browser gets a page in its language: %s", async (lang, title) => {
    const html = await (await get(`/r/${held}/cases?lang=${lang}`, asPage)).text();
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain(`href="/r/${next}/?lang=${lang}"`);
  });

  it("the list of releases says that it was withdrawn, and what to cite", async () => {
    const html = await (await get("/releases")).text();
    expect(html).toMatch(
      new RegExp(`The release ${held} was withdrawn on .*href="/r/${next}/"`, "s"),
    );
    expect(html).not.toContain(`href="/r/${held}/"`);
    expect(listReleases(releases).map(({ id }) => id)).toEqual([next]);
    expect(listWithdrawn(releases).map(({ id }) => id)).toEqual([held]);
  });

  it("the release is never frozen again, though an old atlas be read", async () => {
    const again = openEmbedded(at("again"));
    const old = at("old");
    cpSync(FIXTURE, old, { recursive: true });
    for (const file of ["jurisdictions/ATA.yaml", "jurisdictions/BVT.yaml"])
      writeFileSync(
        join(old, file),
        HELD.reduce(
          (all, [find, put]) => all.replaceAll(find, put),
          readFileSync(join(old, file), "utf8"),
        ),
      );
    await run({ sources: [], atlas: old, texts: FIXTURE_TEXTS, store: again });
    await again.close();
    await expect(
      freezeRelease({
        store: at("again"),
        releases,
        address: "https://atlas.example",
        front,
        logger,
        writeFile,
      }),
    ).rejects.toThrow(ReleaseWithdrawn);
  });
});
