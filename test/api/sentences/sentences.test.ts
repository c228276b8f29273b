import { isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { describe, expect, it } from "vitest";
import { schema } from "../../../api/graphql/schema.ts";
import { type Language, LOCALES } from "../../../schema/language/locales.ts";
import { STORE } from "../../stores.ts";
import { data } from "../../support/ask.ts";
import { fixtureStore } from "../../support/fixture.ts";
import { expectGolden } from "../../support/golden.ts";

/** Every field that answers in sentences, over the fixture. */
const QUESTION = `query ($lang: Language!) {
  spread(offence: "insult_of_authority") { sentences(lang: $lang) caution(lang: $lang) }
  families(offence: "insult_of_authority") {
    sentences(lang: $lang)
    caution(lang: $lang)
    text { note(lang: $lang) }
  }
  seriousCrimeReach { sentences(lang: $lang) caution(lang: $lang) }
  prisonForWords {
    sentences(lang: $lang)
    caution(lang: $lang)
    robustness { sentence(lang: $lang) }
    secondReading { sentence(lang: $lang) }
  }
  earlier: prisonForWords(
    months: 24
    asOf: "2014-01-01"
    offences: ["false_information"]
    objects: ["institutions", "anybody"]
  ) { sentences(lang: $lang) }
  treatyFloor(treaty: "treaty/uncc") { sentences(lang: $lang) caution(lang: $lang) }
  frost: treatyFloor(treaty: "treaty/frost") { sentences(lang: $lang) }
  letterScorecard(letter: "letter/snow") { sentences(lang: $lang) caution(lang: $lang) }
  ratifications(treaty: "treaty/uncc") { sentences(lang: $lang) caution(lang: $lang) }
  whatIf(scenario: { everySignatory: ["treaty/uncc"] }) { sentences(lang: $lang) caution(lang: $lang) }
  left: whatIf(scenario: { denounce: [{ jurisdiction: "BVT", treaty: "treaty/frost" }] }) {
    sentences(lang: $lang)
  }
  abuse { sentences(lang: $lang) caution(lang: $lang) }
  compare(jurisdictions: ["BVT", "ATA"]) { differences(lang: $lang) }
  race { caution(lang: $lang) robustness { sentence(lang: $lang) } }
  whoMayAsk(jurisdiction: "BVT", power: "production_content") { caution(lang: $lang) }
  onceInForce(treaty: "treaty/uncc") { caution(lang: $lang) }
  request(requesting: "ATA", requested: "BVT", power: "production_content") { caution(lang: $lang) }
}`;

const LANGUAGES = Object.keys(LOCALES) as Language[];

/** What stands at the ends of an answer. */
const textsOf = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

/** Names that no language of the fixture translates. */
const NAMES = /(?:Second )?Frost Convention/g;

describe("answers in sentences", () => {
  const store = fixtureStore(STORE);
  const said = (lang: Language) => data(store(), QUESTION, { lang });

  it.each(LANGUAGES)("read in %s as before", async (lang) => {
    expectGolden(`sentences/${lang}.json`, `${JSON.stringify(await said(lang), null, 2)}\n`);
  });

  it("are in English where no language is asked for", async () => {
    const silent = QUESTION.replaceAll("(lang: $lang)", "").replace("($lang: Language!)", "");
    expect(await data(store(), silent)).toEqual(await said("en"));
  });

  it.each(["ar", "ru", "zh"] as const)("have no Latin word in %s but names", async (lang) => {
    const latin = textsOf(await said(lang)).filter((text) =>
      /[A-Za-z]/.test(text.replace(NAMES, "")),
    );
    expect(latin).toEqual([]);
  });

  it.each(["es", "fr"] as const)("have no English word in %s but names", async (lang) => {
    const english =
      /\b(the|of|and|not|is|are|law|may|country|countries|island|islands|with|for)\b/i;
    const left = textsOf(await said(lang)).filter((text) => english.test(text.replace(NAMES, "")));
    expect(left).toEqual([]);
  });

  it("give the same numbers in every language", async () => {
    const numbers = (text: string) =>
      [...text.replaceAll(/(?<=\d)[,.](?=\d)/g, ".").matchAll(/\d+(?:\.\d+)?/g)]
        .map(([digits]) => Number(digits))
        .filter((number) => number > 2)
        .sort((a, b) => a - b);
    const english = textsOf(await said("en")).map(numbers);
    for (const lang of ["es", "fr", "ru", "ar"] as const)
      expect(textsOf(await said(lang)).map(numbers)).toEqual(english);
  });

  it("are asked for here by every field that takes their language", () => {
    const asked = new Set<string>();
    const info = new TypeInfo(schema);
    visit(
      parse(QUESTION),
      visitWithTypeInfo(info, {
        Field: () => void asked.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}`),
      }),
    );
    const inLanguage = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter(
              ({ name, args }) =>
                /^(sentences?|caution|differences|note)$/.test(name) &&
                args.some((arg) => arg.name === "lang"),
            )
            .map(({ name }) => `${type.name}.${name}`)
        : [],
    );
    expect(inLanguage.length).toBeGreaterThan(20);
    expect(inLanguage.filter((field) => !asked.has(field))).toEqual([]);
  });
});
