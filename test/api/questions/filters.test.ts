import { describe, expect, it } from "vitest";
import { STORES } from "../../stores.ts";
import { ask, data } from "../../support/ask.ts";
import { fixtureStore } from "../../support/fixture.ts";

const ICE = "ATA/act/2010/1";
const NET = "BVT/decree/2018/9";

/** What a filter finds, by list: the filter in GraphQL, and the ids. */
const FOUND: readonly [list: string, where: string, ids: readonly string[]][] = [
  ["jurisdictions", '{ ids: ["KEN", "ATA", "XXX"] }', ["ATA", "KEN"]],
  ["jurisdictions", '{ researched: true, not: { ids: ["ATA"] } }', ["BVT", "HMD"]],
  [
    "jurisdictions",
    '{ partyTo: { treaty: "treaty/frost", on: "2015-01-01" } }',
    ["ATA", "BVT", "HMD"],
  ],
  ["jurisdictions", '{ partyTo: { treaty: "treaty/frost", on: "2021-01-01" } }', ["ATA", "BVT"]],
  [
    "jurisdictions",
    '{ partyTo: { treaty: "treaty/frost", on: "2021-01-01", certainty: possibly } }',
    ["ATA", "ATF", "BVT"],
  ],
  [
    "jurisdictions",
    '{ safeguard: { code: "user_notification", values: ["no", "partial"] } }',
    ["BVT"],
  ],
  ["jurisdictions", '{ power: { code: "interception_content", values: ["police"] } }', ["ATA"]],
  ["jurisdictions", '{ provision: { powers: ["production_content"] } }', ["HMD"]],
  ["laws", '{ inForce: { on: "2018-06-01" } }', [ICE]],
  ["laws", '{ inForce: { on: "2018-06-01", certainty: possibly } }', [ICE, "BVT/code/penal", NET]],
  ["laws", "{ kinds: [decree, bill] }", ["ATA/bill/2024/1", NET]],
  ["laws", '{ case: { roles: ["blogger"] } }', [ICE]],
  ["laws", '{ provision: { offences: ["insult_of_authority"] }, status: [in_force] }', [ICE]],
  [
    "laws",
    '{ jurisdiction: { partyTo: { treaty: "treaty/frost" } }, kinds: [code] }',
    ["BVT/code/penal"],
  ],
  ["laws", "{ sourceTiers: [weak] }", ["BVT/code/penal"]],
  [
    "laws",
    "{ or: [{ kinds: [bill] }, { and: [{ kinds: [code] }, { status: [in_force] }] }] }",
    ["ATA/bill/2024/1", "BVT/code/penal"],
  ],
  ["laws", "{ or: [] }", []],
  ["laws", '{ and: [], jurisdictions: ["HMD"] }', ["HMD/act/2022/3"]],
  [
    "provisions",
    "{ prisonAtLeastMonths: 60 }",
    [`${ICE}#3`, `${ICE}#7@2015`, "ATA/bill/2024/1#2", "BVT/code/penal#99-bis"],
  ],
  [
    "provisions",
    '{ inForce: { on: "2015-02-28" }, offences: ["false_information"] }',
    [`${ICE}#7@2010`],
  ],
  [
    "provisions",
    '{ inForce: { on: "2015-03-01" }, offences: ["false_information"] }',
    [`${ICE}#7@2015`],
  ],
  ["provisions", '{ case: { stages: ["law_struck_down"] } }', [`${NET}#12`]],
  [
    "provisions",
    '{ law: { status: [struck_down] }, not: { offences: ["defamation"] } }',
    [`${NET}#12`],
  ],
  // What is unknown meets no condition: the named term has no known length, so it is kept by “not”.
  [
    "provisions",
    '{ jurisdictions: ["BVT"], not: { prisonAtLeastMonths: 1 } }',
    [`${NET}#12`, `${NET}#14`],
  ],
  ["provisions", '{ jurisdiction: { ids: ["HMD"] } }', ["HMD/act/2022/3#1(2)"]],
  ["cases", `{ chargedUnder: "${NET}" }`, ["case/BVT/2019-fisher"]],
  ["cases", `{ chargedUnder: "${NET}#12" }`, ["case/BVT/2019-fisher"]],
  ["cases", '{ provision: { offences: ["false_information"] } }', ["case/ATA/2012-emperor"]],
  ["cases", '{ notBefore: "2019-05-31", notAfter: "2019-05-31" }', ["case/BVT/2019-fisher"]],
  ["cases", '{ notBefore: "2030-01-01" }', []],
  [
    "cases",
    '{ stages: ["convicted"], jurisdiction: { researched: true }, naming: ["withheld"] }',
    ["case/BVT/2019-fisher"],
  ],
  [
    "codings",
    '{ values: ["no"], computed: false }',
    ["BVT/safeguard/data_protection_authority", "BVT/safeguard/user_notification"],
  ],
  ["codings", "{ reviewed: true }", ["BVT/safeguard/user_notification"]],
  [
    "codings",
    '{ kinds: [power], jurisdiction: { ids: ["HMD"] } }',
    ["HMD/power/production_content"],
  ],
  [
    "articles",
    '{ treaties: ["treaty/frost"], enables: ["interception_content"] }',
    ["treaty/frost#4"],
  ],
  [
    "participations",
    '{ treaties: ["treaty/frost"], bound: { on: "2021-01-01" } }',
    ["treaty/frost/ATA", "treaty/frost/BVT"],
  ],
  ["participations", "{ reserved: true }", ["treaty/frost/BVT"]],
  [
    "participations",
    '{ treaties: ["treaty/uncc"], signed: true }',
    ["treaty/uncc/ATA", "treaty/uncc/HMD"],
  ],
  ["treaties", '{ cooperatesFor: ["interception_content"] }', ["treaty/frost"]],
  [
    "organizations",
    '{ signed: "letter/snow" }',
    ["organization/example-watch", "organization/penguin-watch"],
  ],
  [
    "influences",
    '{ laws: ["ATA/act/2010/1"] , followed: ["BVT/code/penal"] }',
    ["ATA/act/2010/1~influence/1"],
  ],
  ["letters", '{ treaties: ["treaty/frost"] }', ["letter/snow"]],
  ["positions", '{ jurisdictions: ["ATA"] }', ["treaty/frost~position/1"]],
  ["contradictions", `{ subjects: ["${NET}#14"] }`, [`${NET}#14~contradiction/1`]],
];

/** Filters that are refused, with the code and a part of the message. */
const REFUSED: readonly [list: string, where: string, code: string, message: RegExp][] = [
  [
    "provisions",
    '{ offences: ["insolence"] }',
    "UNKNOWN_CODE",
    /unknown offence: "insolence"; one of/,
  ],
  [
    "provisions",
    '{ element: { element: "intent", values: ["maybe"] } }',
    "UNKNOWN_CODE",
    /answer to intent/,
  ],
  ["cases", '{ roles: ["spy"] }', "UNKNOWN_CODE", /unknown role/],
  ["jurisdictions", '{ partyTo: { treaty: "treaty/rain" } }', "BAD_USER_INPUT", /unknown treaty/],
  ["laws", '{ inForce: { on: "2018" } }', "BAD_USER_INPUT", /invalid date/],
  ["participations", '{ bound: { on: "yesterday" } }', "BAD_USER_INPUT", /invalid date/],
  ["cases", '{ notBefore: "2019" }', "BAD_USER_INPUT", /invalid date/],
  ["laws", `{ or: [${"{ kinds: [act] },".repeat(60)}] }`, "FILTER_TOO_LONG", /at most 50/],
];

for (const engine of STORES)
  describe(`filters on ${engine.name}`, () => {
    const store = fixtureStore(engine);

    it.each(FOUND)("%s(where: %s)", async (list, where, ids) => {
      const query = `{ ${list}(first: 100, where: ${where}) { totalCount nodes { id } } }`;
      const found = (await data(store(), query))[list];
      expect(found.nodes.map(({ id }: { id: string }) => id)).toEqual([...ids].sort());
      expect(found.totalCount).toBe(ids.length);
    });

    it.each(REFUSED)("refuses %s(where: %.60s)", async (list, where, code, message) => {
      const { errors } = await ask(store(), `{ ${list}(where: ${where}) { totalCount } }`);
      expect(errors?.[0]?.extensions?.["code"]).toBe(code);
      expect(errors?.[0]?.message).toMatch(message);
    });
  });
