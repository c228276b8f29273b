import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language, messagesIn } from "../../../viz/i18n/messages.ts";
import { creditLine, releaseWith } from "../../../viz/i18n/release.ts";

const RELEASE = "2024-06-30-00000000";

describe("a release that is named", () => {
  it("says in every language which data of the user's own it holds", () => {
    for (const lang of Object.keys(LANGUAGES) as Language[]) {
      const t = messagesIn(lang);
      const line = creditLine(`${RELEASE}+mine+theirs`, t);
      expect(line.startsWith(creditLine(RELEASE, t))).toBe(true);
      expect(line).toContain("mine");
      expect(line).toContain("theirs");
      expect(line).not.toContain("+");
    }
  });

  it("says nothing of that where it holds none", () => {
    const t = messagesIn("en");
    expect(releaseWith(RELEASE, t)).toBeNull();
    expect(creditLine(RELEASE, t, "A chart")).toBe(`Chart: A chart, release ${RELEASE}, CC BY 4.0`);
  });
});
