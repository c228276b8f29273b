import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codebook } from "../schema/codebook/codebook.ts";
import { sdl } from "../schema/graphql/sdl.ts";
import { allMessages } from "../viz/i18n/messages.ts";
import { textsOf } from "./support/icu.ts";

/** Sentences of ours that readers did not understand, by what is peculiar to each; none comes back. */
const GIVEN_UP = [
  "picked out",
  "certainly may ask and",
  "is known to be able to ask for this",
  "every treaty of the atlas",
  "not to be taken as",
  "voluntary disclosure are outside",
  "known through this lens",
  "the most that can be claimed",
  "nothing in the atlas",
  "for want of dual criminality",
  "how it stood",
  "what was charged",
  "not that the person did anything",
  "what resembles it",
  "rests on it",
  "show the way",
  "the way between",
  "how recorded facts hang together",
  "which is meant by",
  "what is said of it stands",
  "least protection first",
  "traffic as it passes",
  "only possibly may ask",
  "a row is a state",
  "the end was not read",
  "what followed was not read",
  "the text is judged to meet",
  "consent to be bound is known",
  "protection that certainly remains",
  "they stand apart",
  "what the facts of the atlas were read in",
  "each is asked anew",
  "of 500 weightings",
  "kept by:",
  "consents and then",
  "not here. to the start",
  "releases to cite",
  "how it is made and how sure it is",
  "judge before",
  "grounds and limits",
  "the protection that remains",
  "who has the address has",
  "is asked over graphql",
  "can be changed over it",
  "a text threatens",
  "certainly in force at some day",
];

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const files = (folder: string, ending: RegExp): string[] =>
  readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}${name}`);

const english = Object.entries(allMessages.en);
/** All that a reader of English meets: the interface, sentences of the API, the codebook, the SDL and our pages. */
const texts: readonly (readonly [where: string, text: string])[] = [
  ...english,
  ...Object.entries(JSON.parse(read("api/sentences/words/en.json")) as Record<string, string>),
  ...Object.entries(codebook).map(([kind, codes]) => [kind, JSON.stringify(codes)] as const),
  ["SDL", sdl],
  ["README.md", read("README.md")],
  ...files("api/", /\.md$/).map((path) => [path, read(path)] as const),
];

describe("what a stranger reads", () => {
  it.each(GIVEN_UP)("does not say “%s”", (phrase) => {
    const found = texts.filter(([, text]) =>
      new RegExp(`(?<!\\w)${phrase}(?!\\w)`, "i").test(text.replaceAll(/\s+/g, " ")),
    );
    expect(found.map(([where]) => where)).toEqual([]);
  });

  it("says country for a state, and our data or on file for the atlas", () => {
    const TERMS = new Set(["term.articleClass.jurisdiction", "stories.insult"]);
    const found = english.filter(
      ([key, message]) =>
        !TERMS.has(key) &&
        textsOf(message).some((text) => /\b(states?|atlas|jurisdictions?|lens)\b/i.test(text)),
    );
    expect(found).toEqual([]);
  });
});

/** What is put into a sentence as a name: of a country or a treaty. */
const NAME = "\\{(?:state|country|name|asker|asked|requesting|requested|treaty)\\}";
/** Words that would need an article, an elision or a case of the name that follows. */
const BEFORE_A_NAME: Readonly<Record<"fr" | "ru" | "ar", RegExp>> = {
  fr: new RegExp(`(?<![\\p{L}’])(de|à|en|du|au|la|le|les|que|chez) ${NAME}`, "iu"),
  ru: new RegExp(
    `(?<!\\p{L})(у|к|от|из|в|с|о|об|по|для|при|между|страны|стране|договора|договору) ${NAME}`,
    "iu",
  ),
  ar: new RegExp(`(?<!\\p{L})[ولبك]?لـ${NAME}`, "u"),
};

describe.each(Object.entries(BEFORE_A_NAME))("sentences in %s", (lang, joined) => {
  it("put no name where it would need another form", () => {
    const found = Object.entries(allMessages[lang as keyof typeof BEFORE_A_NAME]).filter(
      ([, message]) => joined.test(message),
    );
    expect(found).toEqual([]);
  });
});
