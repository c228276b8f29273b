import { describe, expect, it } from "vitest";
import type { LawUnit } from "../../../viz/generated/queries.ts";
import { type Language, messagesIn } from "../../../viz/i18n/messages.ts";
import { sectionTitle, sectionWithin } from "../../../viz/records/section.tsx";

const of = (section: string, unit: LawUnit | null) => ({ section, law: { unit } });

describe("a provision's number", () => {
  it.each<[Language, string, string, string, string]>([
    ["en", "article 27", "section 39", "§ 216¹", "section 22"],
    ["es", "artículo 27", "sección 39", "§ 216¹", "sección 22"],
    ["fr", "article 27", "section 39", "§ 216¹", "section 22"],
    ["ru", "статья 27", "раздел 39", "§ 216¹", "раздел 22"],
    ["ar", "المادة 27", "المادة 39", "§ 216¹", "المادة 22"],
    ["zh", "第27条", "第39条", "§ 216¹", "第22条"],
  ])(
    "stands in %s with its law's own word, or the usual one where none is known",
    (lang, ...said) => {
      const t = messagesIn(lang);
      const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "");
      expect(
        [
          sectionWithin(of("27", "article"), t),
          sectionWithin(of("39", "section"), t),
          sectionWithin(of("216¹", "paragraph"), t),
          sectionWithin(of("22", null), t),
        ].map(plain),
      ).toEqual(said);
    },
  );

  it("begins with a capital as a heading", () => {
    const t = messagesIn("en");
    expect(sectionTitle(of("27", "article"), t)).toBe("Article 27");
    expect(sectionTitle(of("false news", "article"), t)).toBe("False news");
  });

  it("has no word where no source gives a number", () => {
    expect(sectionWithin(of("false news", "article"), messagesIn("en"))).toBe("false news");
  });
});
