import { describe, expect, it } from "vitest";
import { codingOf, graphOf } from "../../support/material.ts";

const sources = ["dated"];

async function derived(
  safeguard: string,
  provision: Record<string, unknown>,
  law: Record<string, unknown> = {},
) {
  const graph = await graphOf({
    laws: [
      {
        id: "act/2010/1",
        title: "An act",
        kind: "act",
        status: "in_force",
        sources,
        provisions: [{ section: "7", summary: "Says.", sources, ...provision }],
        ...law,
      },
    ],
  });
  return codingOf(graph, safeguard);
}

const FALSE_NEWS = { offences: ["false_information"] };
const DEFAMATION = { offences: ["defamation"] };

describe("offence-in-force", () => {
  it("finds that there is a false-news offence, and since when", async () => {
    const found = await derived("no_false_news_offence", { ...FALSE_NEWS, from: "2015-03-01" });
    expect(found).toMatchObject({
      value: "no",
      rule: "offence-in-force",
      from: "2015-03-01",
      provision: "ATA/act/2010/1#7",
      note: "Section 7 punishes it.",
    });
  });

  it("takes the date of the law where the provision has none", async () => {
    const events = [{ event: "in_force", date: "2010", sources }];
    expect(await derived("no_false_news_offence", FALSE_NEWS, { events })).toMatchObject({
      from: "2010",
    });
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["a draft", FALSE_NEWS, { status: "draft" }],
    ["a law that is not in force yet", FALSE_NEWS, { status: "not_yet_in_force" }],
    ["a law struck down", FALSE_NEWS, { status: "struck_down" }],
    ["a wording that was replaced", { ...FALSE_NEWS, status: "replaced" }, {}],
    ["another offence", { offences: ["fraud"] }, {}],
  ])("is silent on %s", async (_, provision, law) => {
    expect(await derived("no_false_news_offence", provision, law)).toBeUndefined();
  });

  it.each<[string, unknown[], string | undefined]>([
    ["finds prison for defamation", [{ prison: { max: 24 } }], "no"],
    ["finds it where only a class of term is named", [{ prison: { named: "short" } }], "no"],
    ["is silent where defamation is only fined", [{ prison: "none", fine: { max: 5 } }], undefined],
    ["is silent where no source gives the penalty", [], undefined],
    ["is silent where prison is not mentioned", [{ fine: { max: 5 } }], undefined],
  ])("%s", async (_, penalties, value) => {
    expect((await derived("defamation_decriminalised", { ...DEFAMATION, penalties }))?.value).toBe(
      value,
    );
  });

  it("says nothing of a jurisdiction without such a provision", async () => {
    expect(codingOf(await graphOf({}), "no_false_news_offence")).toBeUndefined();
  });

  it("holds no longer than the earliest that any wording began, where several punish it", async () => {
    const wording = (version: string, from: string) => ({
      ...FALSE_NEWS,
      section: "7",
      version,
      from,
      summary: "Says.",
      sources,
    });
    const provisions = [wording("2015", "2015-03-01"), wording("2010", "2010-07-01")];
    const found = await derived("no_false_news_offence", {}, { provisions });
    expect(found?.from).toBe("2010-07-01");
  });
});
