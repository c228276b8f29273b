import { readdirSync, readFileSync } from "node:fs";
import { parse } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { MESSAGES, type SentenceKey, wordsIn } from "../../../api/sentences/words.ts";
import { type Language, LOCALES } from "../../../schema/language/locales.ts";
import { partsOf, placeholders } from "../../support/icu.ts";

const { en, ...others } = MESSAGES;
const KEYS = Object.keys(en) as SentenceKey[];

/** Numbers of every plural class of the six languages. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 32, 100, 101, 102];

type Value = string | number;

/** Values for a message: one set for each number that its plurals can take, with each choice of its selects. */
function valuesFor(message: string): Record<string, Value>[] {
  const parts = [...partsOf(parse(message))];
  const choices = new Map<string, string[]>();
  const rest: Record<string, (count: number) => Value> = {};
  for (const part of parts) {
    if (part.type === 5) choices.set(part.value, Object.keys(part.options));
    else if (part.type === 6 || part.type === 2) rest[part.value] = (count) => count;
    else if (part.type === 1) rest[part.value] ??= () => "@";
  }
  const combined = [...choices].reduce<Record<string, string>[]>(
    (sets, [name, options]) =>
      sets.flatMap((set) => options.map((option) => ({ ...set, [name]: option }))),
    [{}],
  );
  return combined.flatMap((chosen) =>
    COUNTS.map((count) => ({
      ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value(count)])),
      ...chosen,
    })),
  );
}

describe.each(Object.entries(others))("the sentences in %s", (lang, messages) => {
  it("are there for every key, and for no other", () => {
    expect(Object.keys(messages).sort()).toEqual([...KEYS].sort());
  });

  it("have the same placeholders as the English ones", () => {
    const different = KEYS.filter(
      (key) => placeholders(messages[key]).join() !== placeholders(en[key]).join(),
    );
    expect(different).toEqual([]);
  });

  it("choose among the same words as the English ones", () => {
    const choices = (message: string) =>
      [...partsOf(parse(message))]
        .flatMap((part) => (part.type === 5 ? [`${part.value}: ${Object.keys(part.options)}`] : []))
        .sort();
    const distinct = (message: string) => [...new Set(choices(message))];
    expect(
      KEYS.filter((key) => distinct(messages[key]).join() !== distinct(en[key]).join()),
    ).toEqual([]);
  });

  it("have every plural form of the language", () => {
    const forms = new Intl.PluralRules(LOCALES[lang as Language]).resolvedOptions()
      .pluralCategories;
    const missing = KEYS.flatMap((key) =>
      [...partsOf(parse(messages[key]))].flatMap((part) =>
        part.type === 6 && Object.keys(part.options).some((form) => /^(one|few)$/.test(form))
          ? forms
              .filter((form) => form !== "many" || lang === "ar" || lang === "ru")
              .filter(
                (form) => !(form in part.options) && !(form === "zero" && "=0" in part.options),
              )
              .map((form) => `${key}: ${part.value}: ${form}`)
          : [],
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(Object.keys(MESSAGES) as Language[])("every sentence in %s", (lang) => {
  const t = wordsIn(lang);

  it.each(KEYS)("%s reads at every number and choice", (key) => {
    for (const values of valuesFor(MESSAGES[lang][key])) {
      const said = t(key, values);
      expect(said).not.toMatch(/[{}#]|undefined|NaN|\[object/);
      if (["ar", "ru", "zh"].includes(lang)) expect(said).not.toMatch(/[A-Za-z]/);
      else if (lang !== "en")
        expect(said).not.toMatch(/\b(the|of|and|not|is|are|law|country|countries|with|for)\b/i);
      if (lang !== "zh") expect(said).not.toMatch(lang === "fr" ? /\s[.,]|\s\s/ : /\s[.,;،؛]|\s\s/);
    }
  });
});

describe("the messages", () => {
  it("are all said, but for names of treaties, which are looked up by id", () => {
    const code = ["api/sentences", "api/resolvers"]
      .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
      .filter((path) => path.endsWith(".ts"))
      .map((path) => readFileSync(path, "utf8"))
      .join("\n");
    expect(KEYS.filter((key) => !key.startsWith("treaty.") && !code.includes(`"${key}"`))).toEqual(
      [],
    );
  });

  it("name only treaties that there are", () => {
    const files = readdirSync("ingest/atlas/treaties");
    const named = KEYS.flatMap((key) => /^treaty\.(.+)$/.exec(key)?.[1] ?? []);
    expect(named.filter((id) => !files.includes(`${id}.yaml`))).toEqual([]);
  });
});

describe("numbers and terms", () => {
  it.each<[Language, number, string]>([
    ["en", 1, "1 year"],
    ["en", 4, "4 years"],
    ["es", 1, "1 año"],
    ["fr", 2, "2 ans"],
    ["ru", 1, "1 год"],
    ["ru", 3, "3 года"],
    ["ru", 5, "5 лет"],
    ["ru", 21, "21 год"],
    ["ar", 1, "سنة واحدة"],
    ["ar", 2, "سنتين"],
    ["ar", 4, "4 سنوات"],
    ["ar", 15, "15 سنة"],
    ["zh", 4, " 4 年"],
  ])("in %s %i years are %s", (lang, count, words) => {
    expect(wordsIn(lang)("term", { unit: "years", count })).toBe(words);
  });

  it("are listed as the language lists", () => {
    expect(wordsIn("en").and(["A", "B", "C"])).toBe("A, B and C");
    expect(wordsIn("ru").or(["А", "Б"])).toBe("А или Б");
    expect(wordsIn("zh").and(["甲", "乙", "丙"])).toBe("甲、乙和丙");
    expect(wordsIn("ar").and(["أ", "ب"])).toBe("أ وب");
  });

  it("put a day in words, the same wherever the server stands", () => {
    expect(wordsIn("en").day("2026-11-30")).toBe("30 November 2026");
    expect(wordsIn("ar").day("2026-11-30")).toBe("30 نوفمبر 2026");
    expect(wordsIn("fr").day("2026-12-01")).toBe("1er décembre 2026");
    expect(wordsIn("fr").day("2026-12-11")).toBe("11 décembre 2026");
  });
});
