import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import {
  earliest,
  happenedBy,
  isPartialDate,
  latest,
  PartialDate,
} from "../../../schema/records/partial-date.ts";

describe("a partial date", () => {
  it.each([
    ["2018", "2018-01-01", "2018-12-31"],
    ["2018-05", "2018-05-01", "2018-05-31"],
    ["2018-05-16", "2018-05-16", "2018-05-16"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2019-02", "2019-02-01", "2019-02-28"],
    ["2018-12", "2018-12-01", "2018-12-31"],
    ["2023-08/2024-08", "2023-08-01", "2024-08-31"],
    ["2018/2018", "2018-01-01", "2018-12-31"],
    ["../2008-04", null, "2008-04-30"],
    ["2018-12/..", "2018-12-01", null],
  ])("%s reads from %s to %s", (date, first, last) => {
    expect(isPartialDate(date)).toBe(true);
    expect([earliest(date), latest(date)]).toEqual([first, last]);
  });

  it.each([
    "",
    "..",
    "../..",
    "/",
    "2018/",
    "/2018",
    "2018/2019/2020",
    "18",
    "2018-5",
    "2018-00",
    "2018-13",
    "2018-05-00",
    "2018-05-32",
    "2018-04-31",
    "2019-02-29",
    "1900-02-29",
    "2018-05-16T00:00:00Z",
    "2018-05-16 ",
    "May 2018",
    "2019/2018",
    "2018-06/2018-05-31",
    "2018-05-17/2018-05-16",
  ])("is not %j", (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(PartialDate.safeParse(text).error?.issues[0]?.message).toContain(
      `invalid date: ${JSON.stringify(text)}`,
    );
  });

  it("may run from a day to the end of its own year", () => {
    expect(isPartialDate("2018-05-16/2018")).toBe(true);
    expect(isPartialDate("2000-02-29")).toBe(true);
  });
});

describe("happenedBy", () => {
  it.each([
    ["2018", "2017-12-31", "no"],
    ["2018", "2018-01-01", "possibly"],
    ["2018", "2018-12-30", "possibly"],
    ["2018", "2018-12-31", "certainly"],
    ["2018-05-16", "2018-05-15", "no"],
    ["2018-05-16", "2018-05-16", "certainly"],
    ["../2008-04", "0001-01-01", "possibly"],
    ["../2008-04", "2008-04-30", "certainly"],
    ["2018-12/..", "2018-11-30", "no"],
    ["2018-12/..", "2018-12-01", "possibly"],
    ["2018-12/..", "2999-01-01", "possibly"],
    ["2023-08/2024-08", "2024-08-30", "possibly"],
    ["2023-08/2024-08", "2024-08-31", "certainly"],
  ])("%s by %s: %s", (date, asOf, expected) => {
    expect(happenedBy(date, asOf)).toBe(expected);
  });
});

describe("dates in other time zones", () => {
  it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo"])(
    "are the same in %s",
    (TZ) => {
      const script = `
      import { earliest, latest } from "./schema/records/partial-date.ts";
      console.log(["2018", "2018-11", "2018-11-04"].map((date) => [earliest(date), latest(date)]).flat().join(" "));`;
      const said = execFileSync("node", ["--import", "tsx", "--input-type=module", "-e", script], {
        env: { ...process.env, TZ },
        encoding: "utf8",
      });
      expect(said.trim()).toBe("2018-01-01 2018-12-31 2018-11-01 2018-11-30 2018-11-04 2018-11-04");
    },
  );
});
