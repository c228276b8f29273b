import { describe, expect, it } from "vitest";
import { reportsIn } from "../../../api/address/reports.ts";
import { BadSetting } from "../../../api/address/settings.ts";

describe("where errors are reported", () => {
  const set = (LAWDRIFT_REPORTS: string) => reportsIn({ LAWDRIFT_REPORTS });

  it("is a mailbox or the https address of a tracker's form", () => {
    expect(set("errors@example.org")).toEqual({ by: "mail", to: "errors@example.org" });
    expect(set(" https://example.org/issues/new?labels=data ")).toEqual({
      by: "tracker",
      to: "https://example.org/issues/new?labels=data",
    });
  });

  it.each([
    "example.org",
    "http://example.org/issues/new",
    "javascript:alert(1)",
    "https://user:secret@example.org/",
    "https://example.org/#new",
    "a@example.org?bcc=b@example.org",
    "a@example.org, b@example.org",
    "mailto:a@example.org",
  ])("is refused: %s", (text) => {
    expect(() => set(text)).toThrow(BadSetting);
    expect(() => set(text)).toThrow(/LAWDRIFT_REPORTS must be a mail address or the https address/);
  });

  it("is the repository's page without the setting, and nowhere where package.json names none", () => {
    const page = { by: "page", to: "https://example.org/law/drift" };
    expect(reportsIn({}, "https://example.org/law/drift")).toEqual(page);
    expect(
      reportsIn({ LAWDRIFT_REPORTS: "" }, { url: "git+https://example.org/law/drift.git" }),
    ).toEqual(page);
    expect(reportsIn({}, { url: "git@example.org:law/drift.git" })).toBeNull();
    expect(reportsIn({}, "github:law/drift")).toBeNull();
    expect(reportsIn({})).toBeNull();
  });
});
