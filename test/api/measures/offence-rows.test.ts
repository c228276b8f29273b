import { expect, it } from "vitest";
import { offenceRows } from "../../../api/measures/comparison.ts";
import type { OffenceFacts } from "../../../api/measures/offence-on.ts";

const facts = (notPunished: readonly object[]): OffenceFacts =>
  ({ provisionsOf: new Map(), penaltiesOf: new Map(), periodsOf: new Map(), notPunished }) as never;

it("an offence that one country is known not to punish has a row, though no country has a provision on it", () => {
  const entry = { id: "ATA~defamation", jurisdiction: "ATA", offence: "defamation", from: "2010" };
  const [row, ...others] = offenceRows(["ATA", "BVT"], "2024-06-30", facts([entry]));
  expect(others).toEqual([]);
  expect(row).toMatchObject({ code: "defamation", differs: false });
  expect(row?.cells.map(({ notPunished }) => notPunished.length)).toEqual([1, 0]);
  expect(offenceRows(["ATA", "BVT"], "2024-06-30", facts([]))).toEqual([]);
});
