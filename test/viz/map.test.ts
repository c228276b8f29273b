import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { createAsk } from "../../api/graphql/yoga.ts";
import { bounded } from "../../viz/charts/map/bounds.ts";
import chart from "../../viz/charts/map/map.tsx";
import { messagesIn } from "../../viz/i18n/messages.ts";
import { STORE } from "../stores.ts";
import { shownAt } from "../support/chart.ts";
import { fixtureStore, TODAY } from "../support/fixture.ts";

const PLACED = { alone: false, dark: false, credit: "", href: (id: string) => `/states/${id}` };

describe("the map", () => {
  const store = fixtureStore(STORE);
  const show = (address: string) =>
    shownAt(chart, address, { ask: createAsk(store(), () => TODAY), t: messagesIn("en") });
  const answers = async (address: string): Promise<Record<string, unknown>> =>
    Object.fromEntries(
      (await show(address)).rows
        .filter(({ code }) => ["ATA", "BVT", "HMD", "ATF", "KEN"].includes(`${code}`))
        .map(({ code, answer }) => [code, answer]),
    );
  const NOT = "not researched, which is not “no”";

  it("tells one safeguard, and what differs is disputed, not averaged", async () => {
    expect(await answers("indicator=safeguard&safeguard=user_notification")).toEqual({
      ATA: "Yes",
      BVT: "No, Partly",
      HMD: NOT,
      ATF: NOT,
      KEN: NOT,
    });
    expect(
      (await answers("indicator=safeguard&safeguard=user_notification&asOf=2018-12-31"))["BVT"],
    ).toBe("No");
    expect((await answers("indicator=safeguard&safeguard=onward_transfer_limits"))["HMD"]).toBe(
      "Not applicable",
    );
    expect((await answers("indicator=safeguard&safeguard=encryption_protected"))["BVT"]).toBe(
      "No known law",
    );
  });

  it("tells who authorises a power, also where nobody knows", async () => {
    expect((await answers("indicator=power&power=production_content"))["ATA"]).toBe(
      "A judge, beforehand",
    );
    expect((await answers("indicator=power&power=shutdown"))["ATA"]).toBe("Not known");
  });

  it("tells the longest term in force on the day, and nothing where no provision is known", async () => {
    const address = "indicator=offence&offence=false_information";
    expect(await answers(`${address}&asOf=2012-01-01`)).toMatchObject({
      ATA: "up to 2 years in prison",
      BVT: "no provision on file, which is not “no crime”",
    });
    expect((await answers(`${address}&asOf=2016-01-01`))["ATA"]).toBe("up to 5 years in prison");
  });

  it("tells where a state stands towards a treaty", async () => {
    expect(await answers("indicator=treaty&treaty=frost")).toMatchObject({
      ATA: "bound",
      ATF: "possibly bound",
      HMD: "left",
      KEN: "nothing known, which is not “no”",
    });
  });

  it("leads from each state of which something is said to its page, and hatches the others", async () => {
    const shown = await show("indicator=treaty&treaty=frost");
    const svg = renderToString(shown.draw(PLACED));
    const [, antarctica = ""] = /<a href="\/states\/ATA"[^>]*>(.*?)<\/a>/.exec(svg) ?? [];
    expect(antarctica).toContain('class="land fill-hold"');
    expect(svg).not.toContain('href="/states/KEN"');
    const [kenya = ""] = /<g><title>Kenya: nothing known[^<]*<\/title><path [^>]*>/.exec(svg) ?? [];
    expect(kenya).toContain("-hatched)");
  });
});

describe("bounds on the map", () => {
  const t = messagesIn("en");
  const state = (id: string, low: number, coverage: number) => ({ id, low, high: 1, coverage });
  const { kinds, values } = bounded(
    [state("A", 0.3, 0.5), state("B", 0.62, 0.9), state("C", 0.98, 0.9), state("D", 0.31, 0.49)],
    0.5,
    t,
  );
  const fillOf = (id: string) => kinds.find(({ code }) => code === values.get(id)?.kind)?.fill;

  it("are darkest where the most is known to be given", () => {
    expect(fillOf("A")).toBe("step0");
    expect(["step2", "step1", "step3"]).toContain(fillOf("B"));
    expect(fillOf("C")).toBe("step4");
  });

  it("have no colour of the scale where too little is known", () => {
    expect(fillOf("D")).toBe("little");
    expect(values.get("D")?.text).toBe("0.31–1.00 (49%)");
  });

  it("are told by steps that part the whole scale", () => {
    const steps = kinds.filter(({ fill }) => fill.startsWith("step"));
    expect(new Set(steps.map(({ fill }) => fill)).size).toBe(steps.length);
    expect(steps[0]?.text).toMatch(/^0\.00 to /);
    expect(steps.at(-1)?.text).toMatch(/ to 1\.00$/);
  });
});
