import type { Client } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIMITS } from "../../../api/arguments/limits.ts";
import { tools } from "../../../api/mcp/server.ts";
import { LONGEST_ANSWER } from "../../../api/mcp/tool.ts";
import { STORE } from "../../stores.ts";
import { atlasStore } from "../../support/atlas.ts";
import { fixtureStore } from "../../support/fixture.ts";
import { expectGolden } from "../../support/golden.ts";
import { callTool, connectClient, startService } from "../../support/mcp.ts";

/** A small question to each tool. */
const ASKED: Readonly<Record<string, Record<string, unknown>>> = {
  search: { query: "ice computer", first: 3 },
  compare: { jurisdictions: ["ATA", "BVT"], powers: false, safeguards: false },
  prison_for_words: { months: 48 },
  who_may_ask: { jurisdiction: "HMD" },
  request: { requesting: "BVT", requested: "ATA", offence: "false_information", onceInForce: true },
  case: { id: "case/ATA/2012-emperor" },
  provision: { id: "ATA/act/2010/1#7@2015" },
  treaty: { id: "treaty/frost" },
  sources: { jurisdictions: ["HMD"], first: 3 },
};

describe("tools for programs", () => {
  const store = fixtureStore(STORE);
  let service: Awaited<ReturnType<typeof startService>>;
  let client: Client;
  beforeAll(async () => {
    service = await startService(store());
    client = await connectClient(service.address);
  });
  afterAll(async () => {
    await client.close();
    await service.close();
    expect(service.log()).not.toContain('"level":50');
  });

  it("are listed with what they take, and say that they change nothing", async () => {
    const { tools: listed } = await client.listTools();
    expect(listed.map(({ name }) => name)).toEqual([...tools.keys()]);
    expect([...tools.keys()].sort()).toEqual(Object.keys(ASKED).sort());
    for (const { annotations, inputSchema } of listed) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(inputSchema["additionalProperties"]).toBe(false);
    }
    expect(client.getInstructions()).toContain("never no or zero");
  });

  it.each(Object.entries(ASKED))(
    "%s answers with its release, cautions and sources",
    async (name, args) => {
      const { text, isError, structured } = await callTool(client, name, args);
      expect(isError, text).toBe(false);
      const answer = JSON.parse(text);
      expect(structured).toEqual(answer);
      expect(answer.release).toMatch(/^\S+$/);
      expect(answer.cautions.length).toBeGreaterThan(0);
      expect(answer.cost).toBeLessThanOrEqual(LIMITS.cost);
      expect(answer.citation).toContain(answer.release);
      expect(answer.sources.length).toBeGreaterThan(0);
      for (const { url } of answer.sources) expect(url).toMatch(/^https?:/);
      expectGolden(
        `mcp/${name}.json`,
        `${JSON.stringify({ ...answer, release: "…", citation: "…" }, null, 2)}\n`,
      );
    },
  );

  it("answer a client of the protocol's generation before alike", async () => {
    const older = await connectClient(service.address, "legacy");
    const args = ASKED["request"] ?? {};
    expect(await callTool(older, "request", args)).toEqual(await callTool(client, "request", args));
    await older.close();
  });

  it.each([
    ["nothing", {}, /^UNKNOWN_TOOL\nname: .*one of .*who_may_ask/],
    ["request", { requested: "ATA" }, /^BAD_ARGUMENT in request\nrequesting: /],
    [
      "request",
      { requesting: "ATA", requested: "HMD", power: "torture" },
      /power: must be one of .*production_content/,
    ],
    [
      "request",
      { requesting: "ATA", requested: "HMD", asker: "ATA" },
      /"asker": no argument of request, which takes requesting, /,
    ],
    [
      "request",
      { requesting: "ATA", requested: "HMD", asOf: "2024-02-31" },
      /asOf: must be a day as YYYY-MM-DD/,
    ],
    [
      "request",
      { requesting: "Atlantis", requested: "HMD" },
      /requesting: no country is called "Atlantis"; give an ISO/,
    ],
    ["request", { requesting: "XXX", requested: "HMD" }, /UNKNOWN_JURISDICTION: .*"XXX"/],
    ["compare", { jurisdictions: ["Congo"] }, /jurisdictions: "Congo" may mean COD .*COG/],
    ["compare", { jurisdictions: [] }, /jurisdictions: /],
    ["prison_for_words", { months: 0 }, /months: /],
    ["search", { query: "ice", first: 1000 }, /first: .*50/],
    ["search", { query: "ice", after: "nowhere" }, /^BAD_CURSOR: /],
    [
      "case",
      { id: "case/ATA/2012-emporer" },
      /^NOT_FOUND\nid: no case .*nearest: .*case\/ATA\/2012-emperor/,
    ],
    ["provision", { id: "ATA/act/2010/1#8" }, /^NOT_FOUND\nid: no provision is called/],
    ["treaty", { id: "frost" }, /^NOT_FOUND\nid: no treaty .*treaty\/frost/],
  ] as const)("%s of %j is a tool error that says what is allowed", async (name, args, message) => {
    const { text, isError } = await callTool(client, name, args);
    expect(text).toMatch(message);
    expect(isError).toBe(true);
  });

  it("take countries by name as by code", async () => {
    const named = await callTool(client, "who_may_ask", {
      jurisdiction: "Heard Island and McDonald Islands",
    });
    expect(named.text).toBe((await callTool(client, "who_may_ask", { jurisdiction: "HMD" })).text);
  });
});

describe("tools over the atlas", () => {
  const store = atlasStore(STORE);
  let service: Awaited<ReturnType<typeof startService>>;
  let client: Client;
  beforeAll(async () => {
    service = await startService(store(), "2026-12-01");
    client = await connectClient(service.address);
  });
  afterAll(async () => {
    await client.close();
    await service.close();
  });

  it("say what Russia may ask Germany, with the clauses and their sources", async () => {
    const { text, isError } = await callTool(client, "request", {
      requesting: "Russia",
      requested: "Germany",
      onceInForce: true,
    });
    expect(isError, text).toBe(false);
    const { answer, sources, cautions } = JSON.parse(text);
    expect([answer.requesting.id, answer.requested.id]).toEqual(["RUS", "DEU"]);
    expect(answer.request.length).toBeGreaterThan(0);
    const known = new Set(sources.map(({ id }: { id: string }) => id));
    for (const { treaty, clause } of answer.request) {
      expect(treaty.id).toMatch(/^treaty\//);
      expect(clause.sources.length).toBeGreaterThan(0);
      for (const id of clause.sources) expect(known).toContain(id);
    }
    expect(cautions.join(" ")).toContain("bilateral");
  });

  it.each([
    ["search", { query: "cybercrime", first: 50 }],
    ["compare", { jurisdictions: ["RUS", "DEU", "KEN", "USA", "CHN", "TUR", "MYS", "EGY"] }],
    ["prison_for_words", { months: 1 }],
    ["who_may_ask", { jurisdiction: "DEU", onceInForce: true, months: 1 }],
    [
      "request",
      { requesting: "RUS", requested: "DEU", onceInForce: true, offence: "false_information" },
    ],
    ["treaty", { id: "treaty/uncc" }],
    ["sources", { first: 100 }],
  ])("%s stays within bounds, and says which lists it cut", async (name, args) => {
    const { text, isError } = await callTool(client, name, args);
    expect(isError, text).toBe(false);
    const { cut, cost, ...answer } = JSON.parse(text);
    expect(cost).toBeLessThanOrEqual(LIMITS.cost);
    expect(JSON.stringify(answer).length).toBeLessThan(LONGEST_ANSWER * 1.1);
    for (const { shown, of } of cut) expect(shown).toBeLessThan(of);
  });
});
