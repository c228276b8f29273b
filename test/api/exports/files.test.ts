import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { SERVER_LIMITS } from "../../../api/arguments/limits.ts";
import { writeInProcess } from "../../../api/exports/file-writer.ts";
import { type WriteFile, writeHere } from "../../../api/exports/write.ts";
import { createServer } from "../../../api/http/server.ts";
import { openStore } from "../../../schema/graph/open.ts";
import type { Store } from "../../../schema/graph/store.ts";
import { TooBusy } from "../../../schema/work/outcome.ts";
import { nodePath } from "../../../viz/address/links.ts";
import { front } from "../../../viz/front.ts";
import { STORE } from "../../stores.ts";
import { editedFixture, fixtureStore, load, TODAY } from "../../support/fixture.ts";
import { makeFolder, temporaryFolder } from "../../support/folder.ts";
import { keptLog } from "../../support/log.ts";
import { releaseOf } from "../../support/take.ts";

const serve = (store: Store, writeFile: WriteFile, filesFolder: string, log = keptLog()) =>
  createServer({
    store,
    logger: log.logger,
    today: () => TODAY,
    pageOf: nodePath,
    writeFile,
    filesFolder,
  });

/** Whatever files lie in a folder. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe("files of a release", () => {
  const store = fixtureStore(STORE);
  const { folder, remove } = makeFolder();
  afterAll(remove);
  let written = 0;
  const counted: WriteFile = (...asked) => {
    written += 1;
    return writeHere(...asked);
  };
  const app = () => serve(store(), counted, folder);
  const pathOf = async (file: string) => `/data/${await releaseOf(store())}/${file}`;
  const bytesOf = async (answer: Response | Promise<Response>) =>
    Buffer.from(await (await answer).arrayBuffer());

  it.each(["graph.gexf", "datapackage.zip"])(
    "are the same to the byte if another process writes %s",
    async (file) => {
      const path = await pathOf(file);
      const there = serve(store(), writeInProcess(front.pageOfIn), folder);
      expect((await bytesOf(there.request(path))).equals(await bytesOf(app().request(path)))).toBe(
        true,
      );
    },
  );

  it("are written once, however many ask", async () => {
    const [path, same] = [await pathOf("graph.jsonl"), app()];
    written = 0;
    const all = await Promise.all(Array.from({ length: 5 }, () => bytesOf(same.request(path))));
    expect(new Set(all.map((bytes) => bytes.toString())).size).toBe(1);
    expect((await same.request(path, { method: "HEAD" })).status).toBe(200);
    expect(written).toBe(1);
  });

  it("say how long they are, and come packed to who takes that", async () => {
    const [path, same] = [await pathOf("graph.jsonl"), app()];
    const plain = await same.request(path);
    const bytes = await bytesOf(plain);
    expect(plain.headers.get("content-length")).toBe(String(bytes.byteLength));
    const answer = await same.request(path, { headers: { "accept-encoding": "br, gzip" } });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(answer.headers.get("vary")).toContain("accept-encoding");
    const packed = await bytesOf(answer);
    expect(answer.headers.get("content-length")).toBe(String(packed.byteLength));
    expect(gunzipSync(packed).equals(bytes)).toBe(true);
    const refused = await same.request(path, { headers: { "accept-encoding": "gzip;q=0" } });
    expect(refused.headers.get("content-encoding")).toBeNull();
    await refused.body?.cancel();
  });

  it.each([
    ["bytes=0-9", 206, (all: Buffer) => all.subarray(0, 10)],
    ["bytes=5-", 206, (all: Buffer) => all.subarray(5)],
    ["bytes=-7", 206, (all: Buffer) => all.subarray(-7)],
    ["bytes=0-99999999", 206, (all: Buffer) => all],
    ["bytes=99999999-", 416, () => Buffer.alloc(0)],
    ["bytes=9-3", 416, () => Buffer.alloc(0)],
    ["bytes=0-1,4-5", 200, (all: Buffer) => all],
    ["lines=1-2", 200, (all: Buffer) => all],
  ] as const)("give the range %s with %i", async (range, status, part) => {
    const [path, same] = [await pathOf("graph.jsonl"), app()];
    const all = await bytesOf(same.request(path));
    const answer = await same.request(path, { headers: { range } });
    expect(answer.status).toBe(status);
    expect((await bytesOf(answer)).equals(part(all))).toBe(true);
  });

  it("give a range only of what the reader has begun with", async () => {
    const [path, same] = [await pathOf("graph.jsonl"), app()];
    const etag = (await same.request(path, { method: "HEAD" })).headers.get("etag") ?? "";
    const status = async (tag: string) => {
      const answer = await same.request(path, {
        headers: { range: "bytes=0-1", "if-range": tag },
      });
      await answer.body?.cancel();
      return answer.status;
    };
    expect([await status(etag), await status('"other"')]).toEqual([206, 200]);
  });

  it("are written again where somebody took them away", async () => {
    const [path, same] = [await pathOf("graph.jsonl"), app()];
    const before = await bytesOf(same.request(path));
    for (const file of filesIn(folder)) rmSync(file);
    expect((await bytesOf(same.request(path))).equals(before)).toBe(true);
  });

  it("that cannot be written now are refused with when to come again, and nothing half written stays", async () => {
    const own = temporaryFolder();
    const log = keptLog();
    let busy = true;
    const writer: WriteFile = async (from, format, to) => {
      await writeHere(from, format, to);
      if (busy) throw new TooBusy("as the test wants it");
    };
    const same = serve(store(), writer, own, log);
    const path = await pathOf("graph.jsonl");
    const answer = await same.request(path);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await answer.text()).toMatch(/^TOO_BUSY: /);
    expect(log.text()).not.toContain('"level":50');
    expect(filesIn(own)).toEqual([]);
    busy = false;
    expect((await bytesOf(same.request(path))).byteLength).toBeGreaterThan(1_000);
  });

  it("go with their release, and take no more of the disk than their share", async () => {
    expect(SERVER_LIMITS.fileBytes).toBeLessThan(1_000_000_000);
    const own = openStore({ store: temporaryFolder() });
    const lying = temporaryFolder();
    await load(own);
    const same = serve(own, writeHere, lying);
    const first = await releaseOf(own);
    await bytesOf(same.request(`/data/${first}/graph.jsonl`));
    const [before] = filesIn(lying);
    expect(before && existsSync(before)).toBe(true);
    await load(
      own,
      editedFixture([
        "jurisdictions/ATA.yaml",
        "title: Ice Computer Act\n    original",
        "title: Snow Computer Act\n    original",
      ]),
    );
    const second = await releaseOf(own);
    expect(second).not.toBe(first);
    await bytesOf(same.request(`/data/${second}/graph.jsonl`));
    expect(before && existsSync(before)).toBe(false);
    await own.close();
  });
});
