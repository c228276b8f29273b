import { describe, expect, it } from "vitest";
import { messagesIn } from "../../../viz/i18n/messages.ts";
import { formatBasic } from "../../../viz/records/basic-term.ts";
import { describeCell, describeWhole } from "../../../viz/records/offence-terms.ts";

const t = messagesIn("en");
const term = (months: number | null) => ({ prison: "term", months }) as const;
const UNKNOWN = { prison: "unknown", months: null } as const;

const cell = {
  standing: "punished",
  basic: term(36),
  basicFrom: null,
  formNotRead: null,
  aggravated: null,
  notPunished: [],
} as const;

describe("the terms of an offence in words", () => {
  it("are the longest of its basic form, and beside it the lightest and the heavier one", () => {
    expect(describeCell(cell, t)).toBe("up to 3 years");
    expect(describeCell({ ...cell, basicFrom: term(12) }, t)).toBe(
      "up to 3 years (another section: up to 1 year)",
    );
    expect(describeWhole({ ...cell, aggravated: { ...term(60), condition: null } }, t)).toMatch(
      /^up to 3 years \(.*5 years/,
    );
  });

  it("say of a term on file that its form was not read, never that the penalty is not known", () => {
    expect(describeCell({ ...cell, basic: UNKNOWN, formNotRead: term(60) }, t)).toBe(
      "up to 5 years (form not read)",
    );
    expect(describeCell({ ...cell, basic: UNKNOWN }, t)).toBe(t("bar.penaltyUnknown"));
  });

  it("tell apart what is no crime, what is not on file, and what a court struck down", () => {
    const words = [
      { ...cell, standing: "not_on_file", notPunished: [{}] } as const,
      { ...cell, standing: "not_on_file" } as const,
      { ...cell, standing: "struck_down" } as const,
    ].map((one) => describeCell(one, t));
    expect(words).toEqual(["no crime, as a source says", "not on file", "struck down by a court"]);
  });
});

describe("the basic maximum of a provision in words", () => {
  it("is a term, life, death or no prison", () => {
    expect(formatBasic(term(24), t)).toBe("2 years");
    expect(formatBasic({ prison: "life", months: null }, t)).toBe(t("term.life"));
    expect(formatBasic({ prison: "death", months: null }, t)).toBe(t("term.death"));
    expect(formatBasic({ prison: "none", months: null }, t)).toBe(t("penalty.none"));
  });

  it("is not on file where no length is known, never no prison", () => {
    expect(formatBasic(null, t)).toBeNull();
    expect(formatBasic(term(null), t)).toBeNull();
    expect(formatBasic(UNKNOWN, t)).toBeNull();
  });
});
