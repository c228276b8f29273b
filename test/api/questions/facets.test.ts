import fc from "fast-check";
import { isEnumType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { schema } from "../../../api/graphql/schema.ts";
import { all } from "../../../api/store/statements.ts";
import type { Store } from "../../../schema/graph/store.ts";
import { CASE_OUTCOMES } from "../../../schema/records/case.ts";
import { STORES } from "../../stores.ts";
import { ask, data } from "../../support/ask.ts";
import { fixtureStore, TODAY } from "../../support/fixture.ts";

const ENUMS = {
  cases: "CaseFacet",
  laws: "LawFacet",
  provisions: "ProvisionFacet",
  treaties: "TreatyFacet",
  sources: "SourceFacet",
  jurisdictions: "JurisdictionFacet",
} as const;
type List = keyof typeof ENUMS;
const LISTS = Object.keys(ENUMS) as List[];

/** The facets of a list, as the SDL has them. */
function facetsOf(list: List): string[] {
  const type = schema.getType(ENUMS[list]);
  if (!isEnumType(type)) throw new Error(`no enum ${ENUMS[list]}`);
  return type.getValues().map(({ name }) => name);
}

/** Where a public field says the values of a facet: names of fields, from the item on. */
const FIELDS: { readonly [L in List]: Readonly<Record<string, string>> } = {
  cases: {
    role: "roles.code",
    country: "jurisdiction.id",
    offence: "charges.provision.offences.code",
    outcome: "outcomeNow.code",
    sanction: "sanctions.sanction.code",
  },
  laws: {
    country: "jurisdiction.id",
    kind: "kind",
    status: "status",
    offence: "provisions.offences.code",
  },
  provisions: {
    offence: "offences.code",
    country: "jurisdiction.id",
    power: "powers.code",
    status: "status",
  },
  treaties: { kind: "kind", power: "cooperation.power.code" },
  sources: { tier: "tier", language: "language" },
  jurisdictions: { region: "region", offence: "laws.provisions.offences.code" },
};

type ValuesOf = (id: string) => readonly string[];

/** All texts at a path of fields. */
function textsAt(value: unknown, [field, ...rest]: readonly string[]): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => textsAt(one, [field ?? "", ...rest]));
  if (field === undefined || field === "") return [String(value)];
  const inner: unknown = (value as Record<string, unknown>)[field];
  if (rest.length > 0) return textsAt(inner, rest);
  return (Array.isArray(inner) ? inner : [inner]).flatMap((one) =>
    one === null ? [] : String(one),
  );
}

const selection = (path: string): string => {
  const fields = path.split(".");
  return `${fields.join(" { ")}${" }".repeat(fields.length - 1)}`;
};

async function idsWhere(store: Store, list: List, where: string): Promise<string[]> {
  const ids: string[] = [];
  for (let total = 1; ids.length < total; ) {
    const found = await data(
      store,
      `{ ${list}(first: 100, skip: ${ids.length}, where: ${where}) { totalCount nodes { id } } }`,
    );
    total = found[list].totalCount;
    ids.push(...found[list].nodes.map(({ id }: { id: string }) => id));
  }
  return ids;
}

const yearOf = (day: string | null | undefined): string[] =>
  !day || day.startsWith("..") ? [] : [day.slice(0, 4)];

/** What the fields in FIELDS do not say, each read in another way than facets are. */
async function others(list: List, store: Store): Promise<Record<string, ValuesOf>> {
  const years = async (label: "Case" | "Law" | "Treaty" | "Source", property: string) => {
    const rows = new Map((await store.read(all(label))).map((row) => [row.id, row]));
    return (id: string) =>
      yearOf((rows.get(id) as Record<string, string | null> | undefined)?.[property]);
  };
  const inverted = async (values: readonly string[], where: (value: string) => string) => {
    const found = await Promise.all(
      values.map(async (value) => [value, await idsWhere(store, list, where(value))] as const),
    );
    return (id: string) => found.flatMap(([value, ids]) => (ids.includes(id) ? [value] : []));
  };
  switch (list) {
    case "cases":
      return { year: await years("Case", "firstDay") };
    case "laws":
      return { year: await years("Law", "since") };
    case "treaties":
      // By hand: frost has a day, and of the other nothing says how many have to ratify it.
      return {
        year: await years("Treaty", "adopted"),
        status: (id) => (id === "treaty/frost" ? ["in_force"] : []),
      };
    case "provisions": {
      const { provisions } = await data(
        store,
        "{ provisions(first: 100) { nodes { id offences { code } basicMaximum { prison months } } } }",
      );
      const of = new Map<string, string[]>(
        provisions.nodes.map(
          (one: {
            id: string;
            offences: unknown[];
            basicMaximum: { prison: string; months: number } | null;
          }) => {
            if (one.offences.length === 0) return [one.id, ["no_offence"]];
            if (one.basicMaximum === null) return [one.id, []];
            const { prison, months } = one.basicMaximum;
            if (prison === "none") return [one.id, ["no_prison"]];
            if (prison !== "term") return [one.id, [prison, "from_4_years"]];
            return [
              one.id,
              [months < 12 ? "under_1_year" : months < 48 ? "from_1_year" : "from_4_years"],
            ];
          },
        ),
      );
      return { basicMaximum: (id) => of.get(id) ?? [] };
    }
    case "jurisdictions":
      return {
        research: await inverted(
          ["law", "treaties"],
          (value) => `{ researched: ${value === "law"} }`,
        ),
        treaty: await inverted(
          ["treaty/frost", "treaty/uncc"],
          (id) => `{ partyTo: { treaty: "${id}", on: "${TODAY}" } }`,
        ),
      };
    case "sources":
      return { year: await years("Source", "date") };
  }
}

interface Choice {
  readonly facet: string;
  readonly values: readonly string[];
  readonly unknown: boolean;
}

const written = (choices: readonly Choice[]): string =>
  `{ facets: [${choices
    .map(
      ({ facet, values, unknown }) =>
        `{ facet: ${facet}, values: ${JSON.stringify(values)}, unknown: ${unknown} }`,
    )
    .join(", ")}] }`;

const keeps = (values: readonly string[], choice: Choice): boolean =>
  values.length === 0 ? choice.unknown : values.some((value) => choice.values.includes(value));

interface Counted {
  readonly name: string;
  readonly totalCount: number;
  readonly values: readonly { readonly value: string | null; readonly count: number }[];
}

/** Facets whose values stand in one item whatever else is chosen. */
const JOINT = ["fact", "country"];

for (const engine of STORES)
  describe.each(LISTS)(`facets of %s on ${engine.name}`, (list) => {
    const store = fixtureStore(engine);
    const names = facetsOf(list);
    /** Facets that are counted anew; those of sources that are read together are compared with the typed filter. */
    const plain = list === "sources" ? names.filter((name) => !JOINT.includes(name)) : names;
    let items: { id: string; values: Record<string, readonly string[]> }[] = [];
    let seen: Counted[] = [];

    const facets = async (choices: readonly Choice[], of: readonly string[]) => {
      const found = await data(
        store(),
        `{ ${list}(where: ${written(choices)}) { totalCount facets(of: [${of}]) { name totalCount values { value count } } } }`,
      );
      return found[list] as { totalCount: number; facets: Counted[] };
    };

    beforeAll(async () => {
      const fields = FIELDS[list];
      const asked = Object.entries(fields).map(([name, path]) => {
        const [first = "", ...rest] = selection(path).split(" ");
        return `${name}_: ${first} ${rest.join(" ")}`;
      });
      const pages: Record<string, unknown>[] = [];
      let after = "null";
      do {
        const found = await data(
          store(),
          `{ ${list}(first: 100, after: ${after}) { nodes { id ${asked.join(" ")} } pageInfo { hasNextPage endCursor } } }`,
        );
        pages.push(...found[list].nodes);
        const { hasNextPage, endCursor } = found[list].pageInfo;
        after = hasNextPage ? JSON.stringify(endCursor) : "";
      } while (after !== "");
      const more = await others(list, store());
      items = pages.map((node) => {
        const id = String(node["id"]);
        const said = Object.entries(fields).map(([name, path]): [string, string[]] => {
          const [, ...rest] = path.split(".");
          return [name, [...new Set(textsAt(node, [`${name}_`, ...rest]))]];
        });
        const computed = Object.entries(more).map(([name, of]) => [name, of(id)] as const);
        return { id, values: Object.fromEntries([...said, ...computed]) };
      });
      seen = (await facets([], names)).facets;
    });

    /** Random choices of values that there are, of some facets. */
    const choicesOf = (of: readonly string[]) =>
      fc.subarray([...of]).chain((some) =>
        fc.tuple(
          ...some.map((facet) => {
            const values = seen
              .find(({ name }) => name === facet)
              ?.values.flatMap(({ value }) => value ?? []);
            return fc.record({
              facet: fc.constant(facet),
              values: fc.subarray(values ?? []),
              unknown: fc.boolean(),
            });
          }),
        ),
      );

    it("are all checked here", () => {
      expect(Object.keys(items[0]?.values ?? {}).sort()).toEqual([...plain].sort());
      expect(seen.map(({ name }) => name)).toEqual(names);
    });

    it("count what a naive count over all items counts, whatever is chosen", async () => {
      await fc.assert(
        fc.asyncProperty(choicesOf(plain), async (choices) => {
          const found = await facets(choices, plain);
          const kept = (but?: string) =>
            items.filter(({ values }) =>
              choices.every(
                (choice) => choice.facet === but || keeps(values[choice.facet] ?? [], choice),
              ),
            );
          expect(found.totalCount).toBe(kept().length);
          for (const { name, totalCount, values } of found.facets) {
            const counts = new Map<string | null, number>();
            for (const { values: own } of kept(name))
              for (const value of own[name]?.length ? own[name] : [null])
                counts.set(value, (counts.get(value) ?? 0) + 1);
            expect(totalCount).toBe(kept(name).length);
            expect(
              new Map(values.filter(({ count }) => count > 0).map((one) => [one.value, one.count])),
            ).toEqual(counts);
          }
        }),
        { numRuns: 40 },
      );
    });

    it("count for each value what choosing it alone finds", async () => {
      await fc.assert(
        fc.asyncProperty(choicesOf(names), fc.constantFrom(...names), async (choices, name) => {
          const rest = choices.filter(({ facet }) => facet !== name);
          const [counted] = (await facets(choices, [name])).facets;
          expect(counted?.totalCount).toBe((await facets(rest, [])).totalCount);
          for (const { value, count } of counted?.values ?? []) {
            const alone = {
              facet: name,
              values: value === null ? [] : [value],
              unknown: value === null,
            };
            expect([name, value, (await facets([...rest, alone], [])).totalCount]).toEqual([
              name,
              value,
              count,
            ]);
          }
        }),
        { numRuns: 15 },
      );
    });

    it("keep what is chosen among the values, though nothing has it", async () => {
      const [first = "", second = ""] = plain;
      const none: Choice = { facet: second, values: [], unknown: false };
      const value = seen.find(({ name }) => name === first)?.values[0]?.value ?? "";
      const found = await facets([{ facet: first, values: [value], unknown: true }, none], [first]);
      expect(found.facets[0]?.values).toEqual([
        { value, count: 0 },
        { value: null, count: 0 },
      ]);
    });
  });

for (const engine of STORES)
  describe(`what facets choose on ${engine.name}`, () => {
    const store = fixtureStore(engine);

    it("counts of a state of which there is nothing what is of no one state", async () => {
      const choices =
        '{ facet: fact, values: ["demand"], unknown: false }, { facet: country, values: ["ATF"], unknown: false }';
      const { sources } = await data(
        store(),
        `{ sources(where: { facets: [${choices}] }) { totalCount facets(of: [country]) { values { value count } } } }`,
      );
      expect(sources).toEqual({
        totalCount: 2,
        facets: [
          {
            values: [
              { value: "ATF", count: 2 },
              { value: null, count: 2 },
            ],
          },
        ],
      });
    });

    it.each([
      [["coding"], []],
      [[], ["ATA"]],
      [
        ["coding", "case"],
        ["ATA", "BVT"],
      ],
      [["coding", "treaty"], ["ATA"]],
      [["article"], ["HMD"]],
    ])("of sources is the same as the typed filter chooses: %j of %j", async (kinds, states) => {
      const choices: Choice[] = [
        ...(kinds.length > 0 ? [{ facet: "fact", values: kinds, unknown: false }] : []),
        ...(states.length > 0 ? [{ facet: "country", values: states, unknown: false }] : []),
      ];
      const free = kinds.filter((kind) => ["treaty", "article"].includes(kind));
      const owned = kinds.filter((kind) => !free.includes(kind));
      const of = states.length > 0 ? `, jurisdictions: ${JSON.stringify(states)}` : "";
      const typed =
        kinds.length === 0
          ? `{ ${of.slice(2)} }`
          : `{ or: [{ facts: [${owned}]${of} }, { facts: [${free}] }] }`;
      expect(await idsWhere(store(), "sources", written(choices))).toEqual(
        await idsWhere(store(), "sources", typed),
      );
    });

    it.each([
      ["cases", "role", "pirate", "UNKNOWN_CODE"],
      ["cases", "outcome", "lost", "BAD_USER_INPUT"],
      ["cases", "country", "XXX", "UNKNOWN_JURISDICTION"],
      ["jurisdictions", "treaty", "treaty/none", "BAD_USER_INPUT"],
      ["sources", "fact", "rumour", "BAD_USER_INPUT"],
      ["sources", "country", "XXX", "UNKNOWN_JURISDICTION"],
    ])("is refused where there is no such value: %s by %s %s", async (list, facet, value, code) => {
      const answer = await ask(
        store(),
        `{ ${list}(where: { facets: [{ facet: ${facet}, values: ["${value}"] }] }) { totalCount } }`,
      );
      expect(answer.errors?.[0]?.extensions?.["code"]).toBe(code);
    });

    it.each(CASE_OUTCOMES)("may be any status of a case: %s", async (outcome) => {
      const answer = await ask(
        store(),
        `{ cases(where: { facets: [{ facet: outcome, values: ["${outcome}"] }] }) { totalCount } }`,
      );
      expect(answer.errors).toBeUndefined();
    });

    it.each([
      ["cases", "emperor", ["case/ATA/2012-emperor"]],
      ["laws", "ice computer", ["ATA/act/2010/1"]],
      ["sources", "EXAMPLE.ORG no-such-word", []],
    ])("goes with words: %s that hold %s", async (list, words, ids) => {
      expect(await idsWhere(store(), list as List, `{ words: "${words}" }`)).toEqual(ids);
    });

    it("passes over as many as are skipped, and refuses to pass over fewer than none", async () => {
      const { laws } = await data(store(), "{ laws(first: 100) { nodes { id } } }");
      const { laws: rest } = await data(
        store(),
        "{ laws(first: 2, skip: 1) { nodes { id } pageInfo { hasPreviousPage } } }",
      );
      expect(rest.nodes).toEqual(laws.nodes.slice(1, 3));
      expect(rest.pageInfo.hasPreviousPage).toBe(true);
      const answer = await ask(store(), "{ laws(skip: -1) { totalCount } }");
      expect(answer.errors?.[0]?.message).toContain("skip must be 0 to");
    });
  });
