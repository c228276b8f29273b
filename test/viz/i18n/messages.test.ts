import { readdirSync, readFileSync } from "node:fs";
import { group } from "d3";
import { describe, expect, it } from "vitest";
import { allMessages, LANGUAGES, messagesIn } from "../../../viz/i18n/messages.ts";
import { placeholders, textsOf } from "../../support/icu.ts";

const { en, ...others } = allMessages;

/** The length of the longest piece of plain text of a message. */
const longestText = (message: string): number =>
  Math.max(0, ...textsOf(message).map((text) => text.length));

describe.each(Object.entries(others))("the words in %s", (lang, words) => {
  const own: Readonly<Record<string, string>> = words;
  const keys = Object.keys(en) as (keyof typeof en)[];

  it("are there for every key, and for no other", () => {
    expect(Object.keys(own).sort()).toEqual([...keys].sort());
  });

  it("have the same placeholders as the English ones", () => {
    const different = keys.filter(
      (key) => placeholders(own[key] ?? "").join() !== placeholders(en[key]).join(),
    );
    expect(different).toEqual([]);
  });

  it("are not simply English", () => {
    expect(keys.filter((key) => own[key] === en[key] && longestText(en[key]) > 12)).toEqual([]);
    expect(Object.keys(LANGUAGES)).toContain(lang);
  });
});

/** What the code of the interface says of messages: whole keys, and keys that end in a code. */
const { said, begun } = keysInCode();

function keysInCode(): { said: ReadonlySet<string>; begun: readonly RegExp[] } {
  const viz = new URL("../../../viz/", import.meta.url);
  const files = readdirSync(viz, { recursive: true, encoding: "utf8" }).filter((file) =>
    /^(?!dist|generated).*\.tsx?$/.test(file),
  );
  const code = files.map((file) => readFileSync(new URL(file, viz), "utf8")).join("\n");
  const templates = [...code.matchAll(/`([A-Za-z]+[.][^`\n]*\$\{[^`\n]*)`/g)];
  return {
    said: new Set([...code.matchAll(/"([A-Za-z]+[.][^"\n]+)"/g)].map(([, key = ""]) => key)),
    begun: templates.map(([, key = ""]) => {
      const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(/[.?]/g, "\\$&"));
      return new RegExp(`^${parts.join(".+")}$`);
    }),
  };
}

describe("messages", () => {
  const keys = Object.keys(en) as (keyof typeof en)[];
  /** Keys of lists of codes, which an answer of the API ends. */
  const isOfCode = (key: string): boolean =>
    begun.some((pattern) => pattern.test(key)) && !said.has(key);

  it("are all used", () => {
    expect(keys.filter((key) => !said.has(key) && !isOfCode(key))).toEqual([]);
  });

  it("stand once: two that are one in every language are one message, but for lists of codes", () => {
    const texts = group(
      keys.filter((key) => !isOfCode(key)),
      (key) =>
        Object.values(allMessages)
          .map((messages) => messages[key])
          .join("\n"),
    );
    expect([...texts.values()].filter((same) => same.length > 1)).toEqual([]);
  });
});

describe("words", () => {
  it("in French break no line before a sign that stands apart", () => {
    const t = messagesIn("fr");
    const keys = Object.keys(allMessages.fr) as (keyof typeof en)[];
    const plain = keys.filter((key) => placeholders(allMessages.fr[key]).length === 0);
    expect(plain.length).toBeGreaterThan(500);
    expect(plain.filter((key) => / [;:?!»]|« /.test(t(key)))).toEqual([]);
    expect(t("list.semicolon")).toBe("\u00a0; ");
  });

  it("count as the language counts", () => {
    const alone = { organisations: 0, names: "" };
    expect(messagesIn("en")("count.participants", { countries: 1, ...alone })).toBe("1 country");
    expect(messagesIn("ru")("count.years", { count: 3 })).toBe("3 года");
    expect(messagesIn("ar")("count.participants", { countries: 2, ...alone })).toBe("دولتان");
    expect(messagesIn("ar").dir).toBe("rtl");
  });

  it("choose by what they are told in a language that is read from the right, too", () => {
    for (const lang of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
      const t = messagesIn(lang);
      const said = (inForce: string) =>
        t("words.treaty", { years: "4", inForce, signed: 1, counted: 2 });
      expect(said("yes")).not.toBe(said("no"));
      const stood = (asOf: string) => t("case.status", { status: "x", asOf });
      expect(stood("none")).not.toContain("none");
      expect(stood("2024")).toContain("2024");
    }
  });
});
