import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createServer } from "../../api/http/server.ts";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { keptLog } from "../support/log.ts";
import { siteOver } from "../support/site.ts";

/*
 * What the Reconciliation Service API 0.2 asks of a service, in the words of its specification:
 * https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
 * Written down here anew, and stricter where we never use what it allows.
 */
const Type = z.strictObject({ id: z.string().min(1), name: z.string().min(1) });
const template = z.url().regex(/\{\{id\}\}/);
const service = z.strictObject({ service_url: z.url(), service_path: z.string().startsWith("/") });
const Manifest = z.strictObject({
  versions: z.array(z.string()).refine((versions) => versions.includes("0.2")),
  name: z.string().min(1),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  documentation: z.url(),
  logo: z.url(),
  defaultTypes: z.array(Type).min(1),
  view: z.strictObject({ url: template }),
  preview: z.strictObject({ url: template, width: z.int(), height: z.int() }),
  suggest: z.strictObject({ entity: service, type: service, property: service }),
  extend: z.strictObject({
    propose_properties: service,
    property_settings: z.array(
      z.strictObject({
        type: z.literal("text"),
        name: z.string(),
        label: z.string(),
        default: z.string(),
        help_text: z.string(),
      }),
    ),
  }),
  batchSize: z.int().positive(),
});
const Candidate = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  description: z.string(),
  type: z.array(Type),
  score: z.number().min(0).max(100),
  match: z.boolean(),
  features: z.array(z.strictObject({ id: z.string(), value: z.union([z.boolean(), z.number()]) })),
});
const Results = z.record(z.string(), z.strictObject({ result: z.array(Candidate) }));
const Suggested = z.strictObject({
  result: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      description: z.string(),
      notable: z.array(Type).optional(),
    }),
  ),
});
const Value = z.union([
  z.strictObject({ id: z.string(), name: z.string() }),
  z.strictObject({ str: z.string() }),
  z.strictObject({ int: z.int() }),
  z.strictObject({ float: z.number() }),
]);
const Extension = z.strictObject({
  meta: z.array(z.strictObject({ id: z.string(), name: z.string(), type: Type.optional() })),
  rows: z.record(z.string(), z.record(z.string(), z.array(Value))),
});
const Proposal = z.strictObject({
  type: z.string(),
  limit: z.int().optional(),
  properties: z.array(Type),
});

const store = fixtureStore(STORE);

const request = (path: string, init?: RequestInit) =>
  createServer({
    store: store(),
    logger: keptLog().logger,
    site: siteOver(store()),
  }).request(`http://law.test${path}`, init);

const posted = (form: Record<string, string>) =>
  request("/reconcile", { method: "POST", body: new URLSearchParams(form) });

async function answer<Shape extends z.ZodType>(
  shape: Shape,
  response: Response | Promise<Response>,
) {
  const got = await response;
  expect(got.status).toBe(200);
  expect(got.headers.get("access-control-allow-origin")).toBe("*");
  expect(got.headers.get("content-type")).toMatch(/^application\/json/);
  return shape.parse(await got.json());
}

async function candidates(query: object | string) {
  const asked = typeof query === "string" ? { query } : query;
  const { q0 } = await answer(Results, posted({ queries: JSON.stringify({ q0: asked }) }));
  return q0?.result ?? [];
}
/** The ids found, best first, the match with a mark. */
const ids = async (query: object | string) =>
  (await candidates(query)).map(({ id, match }) => `${id}${match ? " !" : ""}`);

async function refusal(response: Response | Promise<Response>): Promise<[number, string]> {
  const got = await response;
  expect(got.headers.get("access-control-allow-origin")).toBe("*");
  return [got.status, z.strictObject({ error: z.string() }).parse(await got.json()).error];
}

describe("the manifest", () => {
  it("says what the service can do, at the address where it was asked", async () => {
    const manifest = await answer(Manifest, request("/reconcile"));
    expect(manifest.view.url).toBe("http://law.test/reconcile/view?id={{id}}");
    expect(manifest.defaultTypes.map(({ id }) => id)).toContain("Law");
  });

  it("names services and types that are there", async () => {
    const manifest = await answer(Manifest, request("/reconcile"));
    for (const { service_path } of Object.values(manifest.suggest))
      await answer(Suggested, request(`${service_path}?prefix=`));
    const { service_path } = manifest.extend.propose_properties;
    for (const { id } of manifest.defaultTypes) {
      const { properties } = await answer(Proposal, request(`${service_path}?type=${id}`));
      expect(properties.length, id).toBeGreaterThan(0);
      expect((await request(`/api/reference/${id}`)).status, id).toBe(200);
    }
  });

  it("lets a browser of another site ask beforehand", async () => {
    const response = await request("/reconcile", {
      method: "OPTIONS",
      headers: { origin: "https://refine.test", "access-control-request-method": "POST" },
    });
    expect(response.ok).toBe(true);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("a batch of queries", () => {
  it("is answered under its own names, by POST as by GET", async () => {
    const queries = JSON.stringify({
      first: { query: "Ice Computer Act" },
      second: { query: "no such thing at all" },
    });
    const byPost = await answer(Results, posted({ queries }));
    expect(Object.keys(byPost)).toEqual(["first", "second"]);
    const byGet = await answer(Results, request(`/reconcile?${new URLSearchParams({ queries })}`));
    expect(byGet).toEqual(byPost);
  });

  it("is sorted by score, and no longer than asked", async () => {
    const found = await candidates({ query: "act", limit: 3 });
    expect(found.length).toBeLessThanOrEqual(3);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});

describe("a match", () => {
  it.each([
    ["a title", "Ice Computer Act", "ATA/act/2010/1"],
    ["a title in other letters", "  ICE computer-act ", "ATA/act/2010/1"],
    ["a title in its own language", "Ley de computadoras del hielo", "ATA/act/2010/1"],
    ["an id", "ATA/act/2010/1", "ATA/act/2010/1"],
    ["an id that was merged", "ATA/ordinance/2009/7", "ATA/act/2010/1"],
    ["a jurisdiction", "Antarctica", "ATA"],
    ["a jurisdiction in another language", "南极洲", "ATA"],
    ["a code of ISO 3166-1", "ATA", "ATA"],
    ["a section of a law", "Ice Computer Act, 3", "ATA/act/2010/1#3"],
  ])("is %s", async (_, query, id) => {
    const [best] = await candidates(query);
    expect(best).toMatchObject({ id, match: true });
    expect(best?.score).toBe(100);
  });

  it.each([
    ["Turkey", "TUR"],
    ["UK", "GBR"],
    ["Great Britain", "GBR"],
    ["Ivory Coast", "CIV"],
    ["Burma", "MMR"],
    ["Viet Nam", "VNM"],
    ["Korea, Republic of", "KOR"],
    ["U.S.", "USA"],
    ["gb", "GBR"],
    ["Swaziland", "SWZ"],
    ["Россия", "RUS"],
    ["Deutschland", "DEU"],
  ])("is a state by whatever name it has or had: %s", async (query, id) => {
    for (const asked of [query, { query, type: "Jurisdiction" }]) {
      const found = await candidates(asked);
      expect(found[0]).toMatchObject({ id, match: true, score: 100 });
      expect(found.slice(1).filter(({ match }) => match)).toEqual([]);
    }
  });

  it.each([
    ["Congo", ["COD", "COG"]],
    ["Korea", ["KOR", "PRK"]],
  ])("is not a name that two states share: %s", async (query, both) => {
    const found = await candidates({ query, type: "Jurisdiction" });
    expect(
      found
        .slice(0, 2)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(both);
    expect(found.filter(({ match }) => match)).toEqual([]);
  });

  it.each(["Scotland", "Kenyan"])(
    "is not a part of a state, nor an adjective: %s",
    async (query) => {
      expect((await candidates(query)).filter(({ match }) => match)).toEqual([]);
    },
  );

  it("is an entry of the codebook by what it is called in six languages", async () => {
    const [best] = await candidates({ query: "诽谤", type: "Code" });
    expect(best).toMatchObject({ id: "code/offence/defamation", match: true });
  });

  it("is not a name that is only alike", async () => {
    const [best] = await candidates("Ice Computers Act");
    expect(best).toMatchObject({ id: "ATA/act/2010/1", match: false });
    expect(best?.score).toBeLessThan(100);
  });

  it("is not a name that two have: both versions of section 7", async () => {
    expect((await ids("Ice Computer Act, 7")).slice(0, 2).toSorted()).toEqual([
      "ATA/act/2010/1#7@2010",
      "ATA/act/2010/1#7@2015",
    ]);
  });

  it("is not an empty name, nor one of signs alone", async () => {
    expect(await ids("…")).toEqual([]);
  });
});

describe("types and properties", () => {
  const inState = (v: unknown) => ({ properties: [{ pid: "jurisdiction", v }] });

  it("keep to the types asked for, one or several", async () => {
    const of = async (type: unknown) =>
      new Set(
        (await candidates({ query: "ice", type, limit: 50 })).map(({ type: [own] }) => own?.id),
      );
    expect(await of("Law")).toEqual(new Set(["Law"]));
    const two = await of(["Law", "Provision"]);
    expect([...two].filter((id) => id !== "Law" && id !== "Provision")).toEqual([]);
  });

  it.each([
    "ATA",
    "AQ",
    "Antarctica",
    "Antártida",
    { id: "ATA", name: "Antarctica" },
    ["nowhere", "ATA"],
  ])("keep to a jurisdiction by code or name: %j", async (v) => {
    const found = await candidates({ query: "act", type: "Law", ...inState(v), limit: 50 });
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ id }) => !id.startsWith("ATA/"))).toEqual([]);
  });

  it("leave out what is elsewhere, even if its name is the one asked for", async () => {
    expect(await ids({ query: "Ice Computer Act", type: "Law", ...inState("BVT") })).toEqual([]);
    expect(await ids({ query: "ATA/act/2010/1", ...inState("BVT") })).toEqual([]);
  });

  it("match nothing in a place that we do not know", async () => {
    const [best] = await candidates({ query: "Ice Computer Act", ...inState("Atlantis") });
    expect(best).toMatchObject({ id: "ATA/act/2010/1", match: false });
  });

  it("count against what is known to be otherwise, and not against what is unknown", async () => {
    const asked = (pid: string, v: unknown) => ({
      query: "Ice Computer Act",
      type: "Law",
      properties: [{ pid, v }],
    });
    const [right] = await candidates(asked("number", "no. 1 of 2010"));
    expect(right).toMatchObject({ match: true, score: 100 });
    expect(right?.features).toContainEqual({ id: "number_equal", value: true });
    const [wrong] = await candidates(asked("number", "No. 2 of 2010"));
    expect(wrong).toMatchObject({ match: false, score: 70 });
    const [unknown] = await candidates(asked("class", "anything"));
    expect(unknown).toMatchObject({ match: true, score: 100 });
  });

  it("can be asked for without a name, but then nothing matches for certain", async () => {
    const properties = [{ pid: "number", v: "No. 1 of 2010" }];
    for (const asked of [{ type: "Law", properties }, { properties }]) {
      const [best, next] = await candidates(asked);
      expect(best).toMatchObject({ id: "ATA/act/2010/1", match: false, score: 99 });
      expect(next?.score ?? 0).toBeLessThan(99);
    }
  });
});

describe("suggestions", () => {
  const suggested = async (what: string, query: string) =>
    (await answer(Suggested, request(`/reconcile/suggest/${what}?${query}`))).result.map(
      ({ id }) => id,
    );

  it("complete the beginning of a name, and know an id", async () => {
    expect((await suggested("entity", "prefix=Antarc"))[0]).toBe("ATA");
    expect((await suggested("entity", "prefix=Ice+Comp"))[0]).toBe("ATA/act/2010/1");
    expect((await suggested("entity", "prefix=treaty%2Ffrost"))[0]).toBe("treaty/frost");
    expect(await suggested("entity", "prefix=Ice&type=Treaty")).not.toContain("ATA/act/2010/1");
  });

  it("go on behind those that were shown", async () => {
    const all = await suggested("type", "prefix=");
    expect(await suggested("type", "prefix=&cursor=2")).toEqual(all.slice(2));
  });

  it("are of types and properties too", async () => {
    expect(await suggested("type", "prefix=prov")).toEqual(["Provision"]);
    expect(await suggested("property", "prefix=force")).toEqual(["inForce"]);
  });
});

describe("data extension", () => {
  const extended = (ids: string[], properties: object[]) =>
    answer(Extension, posted({ extend: JSON.stringify({ ids, properties }) }));

  it("fetches values, entities with their type, and none for what is unknown", async () => {
    const { meta, rows } = await extended(
      ["ATA/act/2010/1", "BVT/code/penal", "treaty/frost", "no/such/id"],
      [{ id: "jurisdiction" }, { id: "number" }, { id: "status" }],
    );
    expect(meta[0]).toEqual({
      id: "jurisdiction",
      name: "jurisdiction",
      type: { id: "Jurisdiction", name: "Jurisdiction" },
    });
    expect(rows["ATA/act/2010/1"]).toEqual({
      jurisdiction: [{ id: "ATA", name: "Antarctica" }],
      number: [{ str: "No. 1 of 2010" }],
      status: [{ str: "in_force" }],
    });
    expect(rows["BVT/code/penal"]?.["number"]).toEqual([]);
    const none = { jurisdiction: [], number: [], status: [] };
    expect(rows["treaty/frost"]).toEqual(none);
    expect(rows["no/such/id"]).toEqual(none);
  });

  it("says whether a law was in force, today or on a day", async () => {
    const law = "HMD/act/2022/3";
    const inForce = async (asOf?: string) => {
      const settings = asOf === undefined ? {} : { settings: { asOf } };
      const { rows } = await extended([law], [{ id: "inForce", ...settings }]);
      return rows[law]?.["inForce"];
    };
    expect(await inForce()).toEqual([{ str: "certainly" }]);
    expect(await inForce("2022-02-10")).toEqual([{ str: "possibly" }]);
    expect(await inForce("2001-01-01")).toEqual([]);
  });

  it("proposes what there is of a type, as many as asked for", async () => {
    const proposal = await answer(Proposal, request("/reconcile/properties?type=law&limit=2"));
    expect(proposal).toMatchObject({ type: "Law", limit: 2 });
    expect(proposal.properties).toHaveLength(2);
  });
});

describe("view and preview", () => {
  it.each([
    ["ATA/act/2010/1#3", "/provisions/ATA/act/2010/1%233"],
    ["ATA", "/jurisdictions/ATA"],
    ["treaty/frost", "/treaties/frost"],
  ])("%s leads to its page", async (id, path) => {
    const response = await request(`/reconcile/view?id=${encodeURIComponent(id)}`);
    expect([response.status, response.headers.get("location")]).toEqual([303, path]);
  });

  it("shows a small page of its own", async () => {
    const response = await request("/reconcile/preview?id=ATA%2Fact%2F2010%2F1");
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    const html = await response.text();
    expect(html).toContain("Ice Computer Act");
    expect(html).toContain('href="/laws/ATA/act/2010/1"');
  });
});

describe("what cannot be answered is refused with the reason", () => {
  const batch = (query: unknown) => posted({ queries: JSON.stringify({ q0: query }) });

  it.each<[string, () => Response | Promise<Response>, number, RegExp]>([
    ["no JSON", () => posted({ queries: "{" }), 400, /queries is not JSON/],
    ["a list of queries", () => posted({ queries: "[]" }), 400, /^queries: /],
    ["a query that asks nothing", () => batch({}), 400, /q0.*needs a query or properties/],
    ["an unknown field", () => batch({ query: "x", kind: "y" }), 400, /kind/],
    ["a limit of none", () => batch({ query: "x", limit: 0 }), 400, /queries\.q0\.limit/],
    ["an unknown type", () => batch({ query: "x", type: "Penguin" }), 400, /Penguin; one of/],
    [
      "an unknown property",
      () => batch({ query: "x", properties: [{ pid: "colour", v: "red" }] }),
      400,
      /no such property: colour; one of/,
    ],
    ["an empty form", () => posted({}), 400, /queries, or extend/],
    ["an unknown entity", () => request("/reconcile/preview?id=x"), 404, /no entity/],
    ["a cursor that is none", () => request("/reconcile/suggest/type?cursor=x"), 400, /cursor/],
    [
      "a day that is none",
      () =>
        posted({
          extend: JSON.stringify({
            ids: ["ATA/act/2010/1"],
            properties: [{ id: "inForce", settings: { asOf: "tomorrow" } }],
          }),
        }),
      400,
      /tomorrow/,
    ],
    [
      "too many queries",
      () =>
        posted({
          queries: JSON.stringify(
            Object.fromEntries(Array.from({ length: 51 }, (__, at) => [`q${at}`, { query: "x" }])),
          ),
        }),
      413,
      /51 queries in one request; at most 50/,
    ],
  ])("%s", async (_, send, status, says) => {
    const [got, message] = await refusal(send());
    expect([got, message]).toEqual([status, expect.stringMatching(says)]);
  });

  it("answers texts of any length", async () => {
    const [best] = await candidates({ query: `Ice Computer Act ${"and more ".repeat(200)}` });
    expect(best?.match ?? false).toBe(false);
  });
});
