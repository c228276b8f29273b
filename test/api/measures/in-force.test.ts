import { describe, expect, it } from "vitest";
import { inForceOn as onDay } from "../../../api/measures/in-force.ts";
import { type Dated, type LawDates, periodsOf } from "../../../ingest/derive/in-force.ts";

/** The whole way: from dates to periods at ingest, from periods to an answer. */
const inForceOn = (one: Dated, law: LawDates, asOf: string) => onDay(periodsOf(one, law), asOf);

const provision = (given: Partial<Dated> = {}): Dated => ({
  status: "in_force",
  from: null,
  to: null,
  ...given,
});
const law = (events: Record<string, string | string[]> = {}, status = "in_force"): LawDates => ({
  status,
  events: Object.entries(events).flatMap(([event, dates]) =>
    [dates].flat().map((date) => ({ event, date })),
  ),
});

describe("inForceOn with the year only", () => {
  const act = law({ in_force: "2018" });
  it.each([
    ["2017-12-31", "no"],
    ["2018-01-01", "possibly"],
    ["2018-12-30", "possibly"],
    ["2018-12-31", "certainly"],
  ])("on %s: %s", (asOf, expected) => {
    expect(inForceOn(provision(), act, asOf)).toBe(expected);
  });
});

describe("inForceOn on the day of an amendment", () => {
  const act = law({ in_force: "2010-07-01" });
  const before = provision({ from: "2010-07-01", to: "2015-03-01", status: "replaced" });
  const after = provision({ from: "2015-03-01" });
  it("has only the old wording the day before", () => {
    expect(inForceOn(before, act, "2015-02-28")).toBe("certainly");
    expect(inForceOn(after, act, "2015-02-28")).toBe("no");
  });
  it("has only the new wording on the day", () => {
    expect(inForceOn(before, act, "2015-03-01")).toBe("no");
    expect(inForceOn(after, act, "2015-03-01")).toBe("certainly");
  });
});

describe("inForceOn between assent and force", () => {
  it("is not in force yet", () => {
    const act = law({ assented: "2018-05-16", in_force: "2018-05-30" });
    expect(inForceOn(provision(), act, "2018-05-29")).toBe("no");
    expect(inForceOn(provision(), act, "2018-05-30")).toBe("certainly");
  });
  it("is possibly in force where only the assent is known", () => {
    const act = law({ assented: "2018-05-16" });
    expect(inForceOn(provision(), act, "2018-05-15")).toBe("no");
    expect(inForceOn(provision(), act, "2018-05-16")).toBe("possibly");
    expect(inForceOn(provision(), act, "2024-01-01")).toBe("possibly");
  });
});

describe("inForceOn where it ended", () => {
  it("is possibly in force if it was repealed on a day that no source gives", () => {
    const act = law({ in_force: "2010" }, "repealed");
    expect(inForceOn(provision(), act, "2015-01-01")).toBe("possibly");
  });
  it("is in force until the day of repeal", () => {
    const act = law({ in_force: "2010", repealed: "2020-06-01" }, "repealed");
    expect(inForceOn(provision(), act, "2020-05-31")).toBe("certainly");
    expect(inForceOn(provision(), act, "2020-06-01")).toBe("no");
  });
  it("is possibly in force in the year in which it was struck down", () => {
    const act = law({ in_force: "2010", struck_down: "2020" }, "struck_down");
    expect(inForceOn(provision(), act, "2020-06-01")).toBe("possibly");
    expect(inForceOn(provision(), act, "2021-01-01")).toBe("no");
  });
  it.each(["replaced", "struck_down"])(
    "is possibly in force if %s itself without a date",
    (status) => {
      expect(inForceOn(provision({ status }), law({ in_force: "2010" }), "2024-01-01")).toBe(
        "possibly",
      );
    },
  );
  it("is possibly in force if struck down without a date before its law was repealed", () => {
    const act = law({ in_force: "2010", repealed: "2020-06-01" }, "repealed");
    expect(inForceOn(provision({ status: "struck_down" }), act, "2019-01-01")).toBe("possibly");
  });
});

describe("inForceOn of what was repealed and enacted again", () => {
  const act = law({ in_force: ["2010-01-01", "2018-03-01"], repealed: "2015-06-01" });
  it.each([
    ["2009-12-31", "no"],
    ["2010-01-01", "certainly"],
    ["2015-06-01", "no"],
    ["2018-02-28", "no"],
    ["2018-03-01", "certainly"],
    ["2024-01-01", "certainly"],
  ])("on %s: %s", (asOf, expected) => {
    expect(inForceOn(provision(), act, asOf)).toBe(expected);
  });
  it("has not ended for good where it was only suspended", () => {
    const suspended = law({ in_force: ["2018-05-30", "2020-02-20"], suspended: "2018-06-01" });
    expect(inForceOn(provision(), suspended, "2018-05-31")).toBe("certainly");
    expect(inForceOn(provision(), suspended, "2019-01-01")).toBe("no");
    expect(inForceOn(provision(), suspended, "2020-02-20")).toBe("certainly");
  });
  it("is possibly in force in the year in which it ended and began again", () => {
    const year = law({ in_force: ["2010", "2015"], repealed: "2015" });
    expect(inForceOn(provision(), year, "2015-07-01")).toBe("possibly");
  });
  it("counts a provision's own end before its law's", () => {
    expect(inForceOn(provision({ to: "2012-01-01" }), act, "2013-01-01")).toBe("no");
  });
});

describe("inForceOn", () => {
  it("is only possibly in force between the days that two sources give", () => {
    const act = law({ in_force: ["2010-07-01", "2010-08-01"] });
    expect(inForceOn(provision(), act, "2010-07-15")).toBe("possibly");
    expect(inForceOn(provision(), act, "2010-08-01")).toBe("certainly");
  });
  it.each(["draft", "not_yet_in_force"])("is never in force under a law that is %s", (status) => {
    expect(inForceOn(provision(), law({ in_force: "2010" }, status), "2024-01-01")).toBe("no");
  });
  it("is never in force as a draft of its own", () => {
    expect(inForceOn(provision({ status: "draft" }), law({ in_force: "2010" }), "2024-01-01")).toBe(
      "no",
    );
  });
  it("is certainly in force from the day on which a source shows it standing", () => {
    const act = { ...law(), shown: "2019-05-01" };
    expect(inForceOn(provision(), act, "2019-04-30")).toBe("possibly");
    expect(inForceOn(provision(), act, "2019-05-01")).toBe("certainly");
    expect(inForceOn(provision(), { ...act, status: "unknown" }, "2024-01-01")).toBe("possibly");
    expect(inForceOn(provision({ status: "struck_down" }), act, "2024-01-01")).toBe("no");
  });
  it("is possibly in force where no date is known at all", () => {
    expect(inForceOn(provision(), law(), "2024-01-01")).toBe("possibly");
  });
});

describe("inForceOn of what ended on a day that no source gives", () => {
  const shown = "2024-06-30";
  it("is possible up to its last source, which shows that it had ended", () => {
    const act = { ...law({ in_force: "2018-10-08" }, "replaced"), shown };
    expect(inForceOn(provision(), act, "2020-01-01")).toBe("possibly");
    expect(inForceOn(provision(), act, "2024-06-29")).toBe("possibly");
    expect(inForceOn(provision(), act, "2024-06-30")).toBe("no");
  });
  it("holds for a provision of a law that goes on", () => {
    const act = { ...law({ in_force: "2018-10-08" }), shown };
    const struckDown = provision({ status: "struck_down" });
    expect(inForceOn(struckDown, act, "2024-06-29")).toBe("possibly");
    expect(inForceOn(struckDown, act, "2024-06-30")).toBe("no");
    expect(inForceOn(provision(), act, "2024-06-30")).toBe("certainly");
  });
  it("stays possible where no source is dated", () => {
    const act = law({ in_force: "2018-10-08" }, "replaced");
    expect(inForceOn(provision(), act, "2030-01-01")).toBe("possibly");
  });
});

describe("inForceOn of what nobody knows whether it stands", () => {
  const act = law({ in_force: "2010-01-01" });
  it("is never certain, whether the provision or its law is unknown", () => {
    const unknown = law({ in_force: "2010-01-01" }, "unknown");
    expect(inForceOn(provision({ status: "unknown" }), act, "2024-01-01")).toBe("possibly");
    expect(inForceOn(provision({ status: "unknown", from: "2012" }), act, "2024-01-01")).toBe(
      "possibly",
    );
    expect(inForceOn(provision(), unknown, "2024-01-01")).toBe("possibly");
    expect(inForceOn(provision({ from: "2012" }), unknown, "2024-01-01")).toBe("possibly");
  });
  it("is certain up to the day on which a source saw it in force", () => {
    const seen = provision({ status: "unknown", seen: "2020-05" });
    expect(inForceOn(seen, act, "2020-04-30")).toBe("certainly");
    expect(inForceOn(seen, act, "2024-01-01")).toBe("possibly");
  });
  it("had ended where its own end is dated, whatever its law", () => {
    const ended = provision({ status: "unknown", to: "2012-01-01" });
    expect(inForceOn(ended, act, "2011-12-31")).toBe("certainly");
    expect(inForceOn(ended, act, "2012-01-01")).toBe("no");
  });
});

describe("inForceOn of what a source saw in force", () => {
  it("had begun by that day where no other date is known", () => {
    const seen = provision({ seen: "2021-03" });
    expect(inForceOn(seen, law(), "2021-03-30")).toBe("possibly");
    expect(inForceOn(seen, law(), "2021-03-31")).toBe("certainly");
  });
  it("had not ended before that day where its end has no date", () => {
    const seen = provision({ status: "replaced", seen: "2021-03" });
    const act = { ...law({ in_force: "2010-01-01" }), shown: "2024-06-30" };
    expect(inForceOn(seen, act, "2021-02-28")).toBe("certainly");
    expect(inForceOn(seen, act, "2022-01-01")).toBe("possibly");
    expect(inForceOn(seen, act, "2024-06-30")).toBe("no");
  });
});

describe("inForceOn of what is no norm", () => {
  it.each(["bill", "policy"])("never counts where the text is a %s", (kind) => {
    const text = { ...law({ in_force: "2010-01-01" }), kind };
    expect(inForceOn(provision({ seen: "2020" }), text, "2024-01-01")).toBe("no");
  });
});
