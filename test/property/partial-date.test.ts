import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earliest, happenedBy, isPartialDate, latest } from "../../schema/records/partial-date.ts";

const pad = (value: number, width: number) => String(value).padStart(width, "0");

const day = fc
  .date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const point = day.chain((text) => fc.constantFrom(text.slice(0, 4), text.slice(0, 7), text));
const partial = fc.oneof(
  point,
  point.map((date) => `../${date}`),
  point.map((date) => `${date}/..`),
  fc
    .tuple(point, point)
    .map(([a, b]) => `${a}/${b}`)
    .filter(isPartialDate),
);

const RANK = { no: 0, possibly: 1, certainly: 2 };

describe("partial dates", () => {
  it("are dates, whatever day of the calendar they are made of", () => {
    fc.assert(fc.property(partial, (date) => isPartialDate(date)));
  });

  it("begin no later than they end", () => {
    fc.assert(
      fc.property(partial, (date) => (earliest(date) ?? "0000") <= (latest(date) ?? "9999")),
    );
  });

  it("begin and end within themselves, if they are a year, month or day", () => {
    fc.assert(
      fc.property(point, (date) => {
        expect(earliest(date)?.startsWith(date)).toBe(true);
        expect(latest(date)?.startsWith(date)).toBe(true);
      }),
    );
  });

  it("hold every day between their ends, and no other, if they are a year or month", () => {
    fc.assert(
      fc.property(point, day, (date, one) => {
        const within = (earliest(date) ?? "") <= one && one <= (latest(date) ?? "");
        expect(within).toBe(one.startsWith(date));
      }),
    );
  });

  it("are never less sure to have happened on a later day", () => {
    fc.assert(
      fc.property(partial, day, day, (date, a, b) => {
        const [before, after] = [a, b].sort() as [string, string];
        return RANK[happenedBy(date, before)] <= RANK[happenedBy(date, after)];
      }),
    );
  });

  it("happened certainly by a day exactly if every day they can mean is not after it", () => {
    fc.assert(
      fc.property(point, day, (date, asOf) => {
        const certainly = (latest(date) ?? "9999") <= asOf;
        const possibly = (earliest(date) ?? "0000") <= asOf;
        expect(happenedBy(date, asOf)).toBe(certainly ? "certainly" : possibly ? "possibly" : "no");
      }),
    );
  });

  it("know more if they are more precise: what was sure stays so", () => {
    fc.assert(
      fc.property(day, day, (date, asOf) => {
        for (const coarse of [date.slice(0, 4), date.slice(0, 7)]) {
          const before = happenedBy(coarse, asOf);
          if (before !== "possibly") expect(happenedBy(date, asOf)).toBe(before);
        }
      }),
    );
  });

  it("are not made of days that no calendar has", () => {
    const impossible = fc
      .tuple(
        fc.integer({ min: 1000, max: 2999 }),
        fc.integer({ min: 0, max: 19 }),
        fc.integer({ min: 0, max: 39 }),
      )
      .filter(([year, month, date]) => {
        const real = new Date(Date.UTC(year, month - 1, date));
        return real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date;
      })
      .map(([year, month, date]) => `${year}-${pad(month, 2)}-${pad(date, 2)}`);
    fc.assert(fc.property(impossible, (text) => !isPartialDate(text)));
  });

  it("are told from any other text without failing", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isPartialDate(text) === "boolean"));
  });
});
