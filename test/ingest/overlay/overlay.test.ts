import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { createServer } from "../../../api/http/server.ts";
import { run, UnknownSource } from "../../../ingest/run.ts";
import { query } from "../../../schema/graph/query.ts";
import type { Store } from "../../../schema/graph/store.ts";
import { STORES } from "../../stores.ts";
import { FIXTURE, TODAY } from "../../support/fixture.ts";
import { idsIn } from "../../support/graph.ts";
import { keptLog } from "../../support/log.ts";
import { laid, overlay } from "../../support/overlay.ts";

const SOURCES = `sources:
  own:
    { url: https://example.org/own, title: Our own notes, publisher: Us, date: 2024-01-02, tier: ngo }
`;
const ATA = "jurisdictions/ATA.yaml";

const CASE = `cases:
  - id: 2023-a-penguin
    name: A penguin
    naming: pseudonym
    roles: [activist]
    summary: A penguin was told off.
    charges: [{ provision: act/2010/1#3 }]
    outcome: It waddled on.
    sources: [own]
`;
const CORRECTION = `corrections:
  - of: ATA/act/2010/1#3
    field: title
    expect: Entering a system
    value: Entering another's system
    sources: [own]
`;
const file = (...parts: string[]) => ({
  [ATA]: ["jurisdiction: ATA\n", SOURCES, ...parts].join(""),
});

describe("an overlay", () => {
  it("adds records, and each says where it came from", async () => {
    const { report, graph, complaints } = await laid(overlay(file(CASE)));
    expect(complaints).toEqual([]);
    expect(report.release).toMatch(/^2024-06-30-[0-9a-f]{8}\+mine$/);
    expect(graph?.nodes.Case.get("case/ATA/2023-a-penguin")).toMatchObject({ overlays: ["mine"] });
    expect(graph?.rows("Source").filter(({ overlays }) => overlays)).toMatchObject([
      { url: "https://example.org/own", overlays: ["mine"] },
    ]);
    expect(graph?.rows("Law").flatMap(({ overlays }) => overlays ?? [])).toEqual([]);
    expect(graph?.rows("Release")).toMatchObject([{ overlays: ["mine"] }]);
    expect(report.perSource.at(-1)).toEqual({
      source: "overlay mine",
      read: { cases: 1, sources: 1 },
    });
  });

  it("corrects a value that is what it expects, and cites why", async () => {
    const { graph, complaints } = await laid(overlay(file(CORRECTION)));
    expect(complaints).toEqual([]);
    const provision = graph?.nodes.Provision.get("ATA/act/2010/1#3");
    expect(provision).toMatchObject({ title: "Entering another's system", overlays: ["mine"] });
    expect(provision?.sources).toHaveLength(2);
  });

  it("follows no link out of its folder", async () => {
    const folder = overlay({ "cases.csv": "country,source_url\n" });
    symlinkSync(FIXTURE, join(folder, "jurisdictions"));
    const { complaints } = await laid(folder);
    expect(complaints[0]).toContain("mine/jurisdictions:1 error: a link, which is not followed");
    expect(complaints.join()).not.toContain("treaties");
  });

  it("refuses to correct another value, with file and line", async () => {
    const wrong = CORRECTION.replace("Entering a system", "Entering");
    const { report, complaints } = await laid(overlay(file(wrong)));
    expect(report.outcome).toBe("refused");
    expect(complaints).toEqual([
      'mine/jurisdictions/ATA.yaml:8 error: corrections[0].expect: title of ATA/act/2010/1#3 is "Entering a system", not "Entering"; look whether the correction still holds, and write what is there now [overlay]',
    ]);
  });

  it.each([
    [
      "a record that is not there",
      CORRECTION.replace("1#3", "1#333"),
      "corrections[0].of: there is no ATA/act/2010/1#333",
    ],
    [
      "a field that is not there",
      CORRECTION.replace("field: title", "field: titel").replace("Entering a system", "null"),
      "corrections[0].value: unknown field",
    ],
    [
      "what every object has",
      CORRECTION.replace("field: title", "field: constructor.prototype.polluted").replace(
        "Entering a system",
        "null",
      ),
      "corrections[0].field: ATA/act/2010/1#3 has no constructor.prototype.polluted",
    ],
    [
      "what every list has",
      CORRECTION.replace("field: title", "field: penalties.constructor.prototype.polluted").replace(
        "Entering a system",
        "null",
      ),
      "corrections[0].field: ATA/act/2010/1#3 has no penalties.constructor.prototype.polluted",
    ],
    [
      "a value that may not stand there",
      CORRECTION.replace("field: title", "field: status").replace("Entering a system", "in_force"),
      "corrections[0].value: Invalid option",
    ],
    [
      "a charge on what is not there",
      CASE.replace("1#3", "1#99"),
      "cases[0].charges[0].provision: no provision act/2010/1#99",
    ],
    [
      "a source that is not there",
      CASE.replace("[own]", "[owned]"),
      "cases[0].sources[0]: no source named",
    ],
    ["an id that is taken", CASE.replace("2023-a-penguin", "2011-a-reporter"), ""],
    [
      "what cannot be added",
      `addTo:\n  ATA/act/2010/1#3: { stages: [{ stage: tried, sources: [own] }] }\n`,
      "unknown field",
    ],
  ])("refuses %s, in its own file", async (what, part, message) => {
    if (what === "an id that is taken") {
      const [taken] =
        (await laid()).graph?.rows("Case").filter(({ jurisdiction }) => jurisdiction === "ATA") ??
        [];
      part = CASE.replace("2023-a-penguin", taken?.id.split("/")[2] ?? "");
      message = "is used twice";
    }
    const { report, complaints } = await laid(overlay(file(part)));
    expect(report.outcome).toBe("refused");
    expect(complaints).toEqual([expect.stringContaining(message)]);
    expect(complaints[0]).toMatch(/^mine\/jurisdictions\/ATA\.yaml:\d+ error/);
  });

  it("adds to a record that is there", async () => {
    const added = `addTo:
  ATA/act/2010/1:
    provisions: [{ section: "77", summary: Sliding without a licence., sources: [own] }]
`;
    const { graph, complaints } = await laid(overlay(file(added)));
    expect(complaints).toEqual([]);
    expect(graph?.nodes.Provision.get("ATA/act/2010/1#77")).toMatchObject({ overlays: ["mine"] });
    expect(graph?.nodes.Law.get("ATA/act/2010/1")).toMatchObject({ overlays: ["mine"] });
  });

  it("keeps its source apart from one of the same name", async () => {
    const { graph, complaints } = await laid(
      overlay({
        [ATA]: `${file(CASE)[ATA]}`.replace("own:", "watch:").replace("[own]", "[watch]"),
      }),
    );
    expect(complaints).toEqual([]);
    const [cited] = graph?.nodes.Case.get("case/ATA/2023-a-penguin")?.sources ?? [];
    expect(graph?.nodes.Source.get(cited ?? "")).toMatchObject({ url: "https://example.org/own" });
  });

  it("brings a country of its own, and takes part in a treaty", async () => {
    const { graph, complaints } = await laid(
      overlay({
        "jurisdictions/NOR.yaml": `jurisdiction: NOR\n${SOURCES}safeguards: [{ safeguard: encryption_protected, value: "yes", sources: [own] }]\n`,
        "treaties/uncc.yaml": `treaty: uncc\n${SOURCES}participation: [{ state: NOR, signed: 2024-02-01, sources: [own] }]\n`,
      }),
    );
    expect(complaints).toEqual([]);
    expect(graph?.nodes.Coding.get("NOR/safeguard/encryption_protected")).toMatchObject({
      coder: "mine",
      overlays: ["mine"],
    });
    expect(graph?.nodes.Jurisdiction.get("NOR")).toMatchObject({
      researched: true,
      overlays: ["mine"],
    });
    expect(graph?.nodes.Participation.get("treaty/uncc/NOR")).toMatchObject({ overlays: ["mine"] });
    expect(graph?.nodes.Participation.get("treaty/uncc/ATA")?.overlays).toBeUndefined();
  });

  it("lies on those before it", async () => {
    const first = overlay(file(CASE), "first");
    const second = overlay(
      {
        [ATA]: `jurisdiction: ATA\n${SOURCES}corrections: [{ of: case/ATA/2023-a-penguin, field: name, expect: A penguin, value: The penguin, sources: [own] }]\n`,
      },
      "second",
    );
    const { report, graph } = await laid(first, second);
    expect(report.release).toMatch(/\+first\+second$/);
    expect(graph?.nodes.Case.get("case/ATA/2023-a-penguin")).toMatchObject({
      name: "The penguin",
      overlays: ["first", "second"],
    });
    expect((await laid(second, first)).report.outcome).toBe("refused");
  });

  it.each([
    [
      "a folder that it does not know",
      { "jurisdiction/ATA.yaml": "" },
      "an overlay has no jurisdiction",
    ],
    ["a file that it does not read", { "jurisdictions/ATA.yml": "" }, "only .yaml files are read"],
    ["an empty folder", { README: "" }, "nothing to read"],
    ["a card that is wrong", { ...file(CASE), "source.json": '{ "title": "T" }' }, "redistribute"],
  ])("refuses %s", async (_, files, message) => {
    const { report, complaints } = await laid(overlay(files));
    expect(report.outcome).toBe("refused");
    expect(complaints[0]).toContain(message);
  });

  it("ends the run where a folder is missing, or its name cannot be shown", async () => {
    await expect(laid("/nonexistent/mine")).rejects.toThrow(UnknownSource);
    await expect(laid(overlay(file(CASE), "my cases"))).rejects.toThrow("needs another name");
    await expect(laid(overlay(file(CASE)), overlay(file(CASE)))).rejects.toThrow("two overlays");
  });
});

/** Some hundred generated cases and laws, as an importer writes them. */
function large(): string {
  const many = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index));
  const value = {
    jurisdiction: "NOR",
    sources: {
      own: {
        url: "https://example.org/large",
        title: "A list",
        publisher: "Us",
        date: "2024-01-02",
        tier: "ngo",
      },
    },
    laws: many(150, (n) => ({
      id: `act/2001/${n + 1}`,
      title: `Act ${n + 1}`,
      kind: "act",
      status: "in_force",
      sources: ["own"],
      provisions: [
        { section: "1", summary: "Saying so.", offences: ["defamation"], sources: ["own"] },
      ],
    })),
    cases: many(400, (n) => ({
      id: `2020-case-${n + 1}`,
      name: `Case ${n + 1}`,
      naming: "pseudonym",
      roles: ["journalist"],
      summary: "It was said.",
      charges: [{ provision: `act/2001/${(n % 150) + 1}#1` }],
      outcome: "Not known.",
      sources: ["own"],
    })),
  };
  return overlay({ "jurisdictions/NOR.yaml": JSON.stringify(value) }, "large");
}

const marked = query({
  name: "marked",
  row: z.object({ id: z.string() }),
  cypher: "MATCH (n:Lawdrift) WHERE n.overlays IS NOT NULL RETURN n.id AS id ORDER BY n.id",
});

for (const engine of STORES)
  describe(`an overlay in ${engine.name}`, () => {
    let opened: { store: Store; close(): Promise<void> };
    beforeEach(async () => {
      opened = await engine.open();
    });
    afterEach(() => opened.close());

    it("that may not be passed on is shown, and given away neither as files nor to programs", async () => {
      const { store } = opened;
      const folder = overlay({
        ...file(CASE),
        "source.json": JSON.stringify({
          title: "Theirs",
          publisher: "They",
          url: "https://example.org/theirs",
          licence: "no redistribution",
          redistribute: "no",
        }),
      });
      const given = { sources: [], atlas: FIXTURE, today: TODAY, store };
      const { release } = await run({ ...given, overlays: [folder] });
      const app = createServer({ store, logger: keptLog().logger, today: () => TODAY });
      const asked = async (path: string, body?: object) => {
        const answer = await app.request(
          path,
          body && {
            method: "POST",
            headers: {
              "content-type": "application/json",
              accept: "application/json, text/event-stream",
            },
            body: JSON.stringify(body),
          },
        );
        return [answer.status, await answer.text()] as const;
      };
      const id = "case/ATA/2023-a-penguin";
      const tool = {
        jsonrpc: "2.0",
        id: 1,
        method: "tools/call",
        params: { name: "case", arguments: { id } },
      };
      const [shown, text] = await asked("/graphql", { query: `{ case(id: "${id}") { summary } }` });
      expect([shown, text]).toEqual([200, expect.stringContaining("A penguin was told off.")]);
      const refused = [403, expect.stringContaining("may not be passed on (mine")];
      expect(await asked(`/data/${release}/cases.csv`)).toEqual(refused);
      expect(await asked("/mcp", tool)).toEqual(refused);
      for (const path of ["/cases.csv", "/cases.csv?for=excel", "/provisions.csv", "/graph.gexf"])
        expect([path, ...(await asked(path))]).toEqual([path, ...refused]);
      expect(await asked("/reconcile?queries=%7B%7D")).toEqual(refused);
      await run(given);
      expect((await asked("/mcp", tool))[0]).toBe(200);
    });

    it("goes in, and comes out without a trace", async () => {
      const { store } = opened;
      const bare = { sources: [], atlas: FIXTURE, today: TODAY, store };
      const first = await run(bare);
      const before = await idsIn(store);
      const folder = large();
      const within = await run({ ...bare, overlays: [folder] });
      expect([within.outcome, within.errors]).toEqual(["published", 0]);
      const own = (await idsIn(store)).filter((id) => !before.includes(id));
      expect(own.filter((id) => id.startsWith("case/NOR/") && !id.includes("~"))).toHaveLength(400);
      expect((await store.read(marked)).map(({ id }) => id)).toEqual(
        expect.arrayContaining(["NOR/act/2001/150#1", "case/NOR/2020-case-400"]),
      );
      expect((await run({ ...bare, overlays: [folder] })).outcome).toBe("unchanged");

      const refused = await run({
        ...bare,
        overlays: [overlay({ "jurisdictions/NOR.yaml": "jurisdiction: NOR\nlaws: [" })],
      });
      expect(refused.outcome).toBe("refused");
      expect((await idsIn(store)).some((id) => id === `release/${within.release}`)).toBe(true);

      const after = await run(bare);
      expect([after.outcome, after.release]).toEqual(["published", first.release]);
      expect(await idsIn(store)).toEqual(before);
      expect(await store.read(marked)).toEqual([]);
      if (engine.name === "embedded")
        for (const left of readdirSync(store.address, { recursive: true, withFileTypes: true }))
          if (left.isFile())
            expect(readFileSync(join(left.parentPath, left.name)).includes("2020-case-399")).toBe(
              false,
            );
    }, 120_000);
  });
