import { describe, expect, it } from "vitest";
import { scored } from "../../../api/measures/letter-scorecard.ts";

const adopted = (value: string) => ({ value, adoptedText: true });
const draft = (value: string) => ({ value, adoptedText: false });

describe("scored", () => {
  it("says nothing of a demand for which no assessment was found", () => {
    expect(scored([])).toEqual({ value: null, onAdoptedText: null, agreed: null });
  });

  it("lets a judgment of a draft never stand for the adopted text", () => {
    expect(scored([draft("not_met")])).toEqual({
      value: "not_met",
      onAdoptedText: false,
      agreed: null,
    });
    expect(scored([draft("not_met"), adopted("met")])).toEqual({
      value: "met",
      onAdoptedText: true,
      agreed: null,
    });
  });

  it("is unclear where those who judge the same text differ", () => {
    expect(scored([adopted("met"), adopted("partly")])).toMatchObject({
      value: "unclear",
      agreed: false,
    });
    expect(scored([draft("met"), draft("not_met"), adopted("met"), adopted("met")])).toMatchObject({
      value: "met",
      agreed: true,
    });
  });
});
