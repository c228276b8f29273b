import { describe, expect, it } from "vitest";
import { STORES } from "../../stores.ts";
import { ask, data } from "../../support/ask.ts";
import { fixtureStore } from "../../support/fixture.ts";

/** The kinds of facts, by the type of the node that is the fact. */
const KINDS: Readonly<Record<string, string>> = {
  Law: "law",
  Provision: "provision",
  Coding: "coding",
  NotPunished: "not_punished",
  Indicator: "indicator",
  Case: "case",
  Treaty: "treaty",
  Article: "article",
  Participation: "participation",
  Position: "position",
  Letter: "letter",
  Demand: "demand",
  Influence: "influence",
  Contradiction: "contradiction",
  Text: "text",
};

const OF_STATE = `
  ... on Law { jurisdiction { id } }
  ... on Provision { jurisdiction { id } }
  ... on Coding { jurisdiction { id } }
  ... on NotPunished { jurisdiction { id } }
  ... on Indicator { jurisdiction { id } }
  ... on Case { jurisdiction { id } }
  ... on Participation { jurisdiction { id } }`;

interface Cited {
  readonly id: string;
  readonly citedBy: {
    readonly nodes: readonly {
      readonly __typename: string;
      readonly jurisdiction?: { readonly id: string };
    }[];
  };
}

for (const engine of STORES)
  describe(`sources by what cites them on ${engine.name}`, () => {
    const store = fixtureStore(engine);
    const found = async (where: string): Promise<string[]> => {
      const query = `{ sources(first: 100, where: ${where}) { totalCount nodes { id } } }`;
      const { totalCount, nodes } = (await data(store(), query)).sources;
      expect(nodes).toHaveLength(totalCount);
      return nodes.map(({ id }: { id: string }) => id);
    };
    const everySource = async (): Promise<readonly Cited[]> =>
      (
        await data(
          store(),
          `{ sources(first: 20) { nodes { id citedBy(first: 60) { nodes { __typename ${OF_STATE} } } } } }`,
        )
      ).sources.nodes;

    it.each(Object.entries(KINDS))("of %s are those that such a fact cites", async (type, kind) => {
      const cited = (await everySource()).filter(({ citedBy }) =>
        citedBy.nodes.some(({ __typename }) => __typename === type),
      );
      expect(cited).not.toEqual([]);
      expect(await found(`{ facts: [${kind}] }`)).toEqual(cited.map(({ id }) => id));
    });

    it("leave none out that anything cites", async () => {
      const every = await everySource();
      const types = every.flatMap(({ citedBy }) =>
        citedBy.nodes.map(({ __typename }) => __typename),
      );
      expect(types.filter((type) => !Object.hasOwn(KINDS, type))).toEqual([]);
      expect(await found(`{ facts: [${Object.values(KINDS).join(" ")}] }`)).toEqual(
        every.map(({ id }) => id),
      );
    });

    it.each([
      ["law", "Law", "BVT"],
      ["provision", "Provision", "ATA"],
      ["coding", "Coding", "HMD"],
      ["not_punished", "NotPunished", "HMD"],
      ["indicator", "Indicator", "HMD"],
      ["case", "Case", "BVT"],
      ["participation", "Participation", "ATF"],
    ])(
      "of a kind and a state are those that one fact of both cites: %s",
      async (kind, type, state) => {
        const cited = (await everySource()).filter(({ citedBy }) =>
          citedBy.nodes.some(
            ({ __typename, jurisdiction }) => __typename === type && jurisdiction?.id === state,
          ),
        );
        expect(cited).not.toEqual([]);
        expect(await found(`{ facts: [${kind}], jurisdictions: ["${state}"] }`)).toEqual(
          cited.map(({ id }) => id),
        );
      },
    );

    it("of a state are those of its facts of any kind, and treaties are of none", async () => {
      const kinds = Object.values(KINDS);
      const each = await Promise.all(
        kinds.map((kind) => found(`{ facts: [${kind}], jurisdictions: ["ATA"] }`)),
      );
      expect(await found('{ jurisdictions: ["ATA"] }')).toEqual([...new Set(each.flat())].sort());
      expect(
        await found('{ facts: [treaty, article, letter, demand], jurisdictions: ["ATA", "BVT"] }'),
      ).toEqual([]);
    });

    it("combine with other conditions", async () => {
      const all = await found("{}");
      const codings = await found("{ facts: [coding] }");
      expect(await found("{ not: { facts: [coding] } }")).toEqual(
        all.filter((id) => !codings.includes(id)),
      );
      expect(await found("{ facts: [coding], tiers: [weak] }")).toEqual(
        await found("{ and: [{ tiers: [weak] }, { facts: [coding] }] }"),
      );
      const either = await found('{ or: [{ facts: [treaty] }, { jurisdictions: ["HMD"] }] }');
      expect(either).toEqual(
        [
          ...new Set([
            ...(await found("{ facts: [treaty] }")),
            ...(await found('{ jurisdictions: ["HMD"] }')),
          ]),
        ].sort(),
      );
      expect(await found("{ facts: [] }")).toEqual([]);
      expect(await found("{ jurisdictions: [] }")).toEqual([]);
    });

    it("of a state that there is not are refused", async () => {
      const { errors } = await ask(
        store(),
        '{ sources(where: { facts: [coding], jurisdictions: ["XXX"] }) { totalCount } }',
      );
      expect(errors?.[0]?.extensions?.["code"]).toBe("UNKNOWN_JURISDICTION");
      expect(errors?.[0]?.message).toMatch(/unknown jurisdiction: "XXX"/);
    });
  });
