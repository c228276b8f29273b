import { readdirSync, readFileSync } from "node:fs";
import { parse } from "@formatjs/icu-messageformat-parser";
import { group } from "d3";
import { describe, expect, it } from "vitest";
import { allMessages, LANGUAGES, messagesIn } from "../../../viz/i18n/messages.ts";

const { en, ...others } = allMessages;

/** The placeholders of a message, with what kind of value each takes. */
const placeholders = (message: string): string[] => {
  const found = new Set<string>();
  const visit = (nodes: ReturnType<typeof parse>) => {
    for (const node of nodes) {
      if ("value" in node && node.type !== 0) found.add(`${node.value}`);
      if ("options" in node) for (const { value } of Object.values(node.options)) visit(value);
    }
  };
  visit(parse(message));
  return [...found].sort();
};

/** The longest piece of plain text of a message, without its placeholders. */
const longestText = (message: string): number => {
  const lengths = (nodes: ReturnType<typeof parse>): number[] =>
    nodes.flatMap((node) => {
      if ("options" in node)
        return Object.values(node.options).flatMap(({ value }) => lengths(value));
      return node.type === 0 ? [node.value.length] : [];
    });
  return Math.max(0, ...lengths(parse(message)));
};

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
  it("count as the language counts", () => {
    expect(messagesIn("en")("count.states", { count: 1 })).toBe("1 state");
    expect(messagesIn("ru")("count.years", { count: 3 })).toBe("3 года");
    expect(messagesIn("ar")("count.states", { count: 2 })).toBe("دولتان");
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
