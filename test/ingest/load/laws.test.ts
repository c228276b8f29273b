import { describe, expect, it } from "vitest";
import { graphOf } from "../../support/material.ts";

const PROVISION = "ATA/code/penal#5";

/** The graph of one provision on insult of authority. */
const graphWith = (provision: Record<string, unknown>) =>
  graphOf({
    laws: [
      {
        id: "code/penal",
        title: "Penal Code",
        kind: "code",
        status: "in_force",
        sources: ["dated"],
        provisions: [
          {
            section: "5",
            summary: "Insulting the weather office.",
            offences: ["insult_of_authority", "defamation"],
            sources: ["dated"],
            ...provision,
          },
        ],
      },
    ],
  });

const READING = {
  offence: "insult_of_authority",
  wordsOnly: "yes",
  objects: ["institutions"],
  falsity: "not_required",
  leaveToProsecute: "unclear",
  fineInstead: "no",
  because: "Any insult is enough.",
  sources: ["undated"],
};

describe("a provision that was read", () => {
  it("is linked with its reading, the second reading and their sources", async () => {
    const second = {
      wordsOnly: "unclear",
      falsity: "false",
      primary: "yes",
      basicMonths: "life",
      because: "Seen otherwise.",
    };
    const graph = await graphWith({ expression: [{ ...READING, second }] });
    const [reading] = graph.rows("ExpressionReading");
    const [again] = graph.rows("SecondReading");
    expect(reading).toMatchObject({ provision: PROVISION, wordsOnly: "yes", order: 0 });
    expect(again).toMatchObject({
      reading: reading?.id,
      wordsOnly: "unclear",
      basicPrison: "life",
    });
    expect(again).not.toHaveProperty("basicMonths");
    expect(graph.relationships("READ_IN")).toEqual([{ from: PROVISION, to: reading?.id }]);
    expect(graph.relationships("READ_AGAIN_IN")).toEqual([{ from: reading?.id, to: again?.id }]);
    expect(graph.relationships("OF_CODE")).toContainEqual({
      from: reading?.id,
      to: "code/offence/insult_of_authority",
    });
    expect(graph.relationships("CITES").filter(({ from }) => from === reading?.id)).toHaveLength(1);
  });

  it("is linked with what it is about and with what shows it in force", async () => {
    const graph = await graphWith({
      primary: ["insult_of_authority"],
      inForceAsOf: { date: "2021-05", sources: ["dated"] },
    });
    expect(graph.relationships("MAINLY_ABOUT")).toEqual([
      { from: PROVISION, to: "code/offence/insult_of_authority" },
    ]);
    const [shown] = graph.rows("InForceAsOf");
    expect(shown).toMatchObject({ provision: PROVISION, date: "2021-05" });
    expect(graph.relationships("CITES").filter(({ from }) => from === shown?.id)).toHaveLength(1);
  });

  it("has no term of its own by a penalty of which the form is unclear", async () => {
    const graph = await graphWith({
      penalties: [
        { form: "unclear", applies: "for some of the acts", prison: { max: "death" } },
        { form: "basic", prison: { max: 24 } },
      ],
    });
    expect(graph.nodes.Provision.get(PROVISION)?.heaviest).toBe(24);
  });
});

describe("a provision that nobody has read", () => {
  it("has no reading, no main offence and no day in force", async () => {
    const graph = await graphWith({});
    expect(graph.rows("ExpressionReading")).toEqual([]);
    expect(graph.rows("InForceAsOf")).toEqual([]);
    expect(graph.relationships("MAINLY_ABOUT")).toEqual([]);
  });
});
