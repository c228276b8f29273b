import { describe, expect, it } from "vitest";
import { type Run, sharedWords } from "../../../viz/layouts/shared-words.ts";

/** Shared runs in brackets. */
const marked = (runs: readonly Run[]): string =>
  runs.map(({ text, shared }) => (shared ? `[${text}]` : text)).join("");
const english = (text: string) => ({ text, language: "en" });
const told = (a: string, b: string) => sharedWords(english(a), english(b)).map(marked);

describe("the shared words of two passages", () => {
  it("are those that both have in the same order, whatever their case", () => {
    expect(told("Any person who, by a lamp, insults", "any person who insults by night")).toEqual([
      "[Any person who], by a lamp, [insults]",
      "[any person who insults] by night",
    ]);
  });

  it("take what stands between them along only where both neighbours are shared", () => {
    expect(told("(a) to forge a seal;", "to forge the seal.")).toEqual([
      "(a) [to forge] a [seal];",
      "[to forge] the [seal].",
    ]);
  });

  it("leave every letter of both passages as it was", () => {
    const [a, b] = ["“Whoever” — knowingly…\n sends a  message", "whoever KNOWINGLY sends, twice"];
    const [left, right] = sharedWords(english(a), english(b));
    expect(left.map(({ text }) => text).join("")).toBe(a);
    expect(right.map(({ text }) => text).join("")).toBe(b);
  });

  it("are told apart in a language that writes no spaces, and in one that is read from the right", () => {
    const [chinese] = sharedWords(
      { text: "编造虚假信息", language: "zh" },
      { text: "传播虚假信息", language: "zh" },
    );
    expect(chinese.at(-1)).toEqual({ text: "虚假信息", shared: true });
    const [arabic] = sharedWords(
      { text: "كل من نشر خبرا", language: "ar" },
      { text: "كل من أذاع خبرا", language: "ar" },
    );
    expect(marked(arabic)).toBe("[كل من] نشر [خبرا]");
  });

  it("are none where nothing is alike", () => {
    expect(told("one two", "three")).toEqual(["one two", "three"]);
  });
});
