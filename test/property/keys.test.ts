import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  articleKey,
  caseKey,
  codeKey,
  codingKey,
  lawKey,
  participationKey,
  partKey,
  provisionKey,
  provisionRefKey,
  sourceKey,
} from "../../schema/graph/keys.ts";

const iso3 = fc.stringMatching(/^[A-Z]{3}$/);
const law = fc.stringMatching(/^[a-z][a-z-]{0,5}(\/[a-z0-9][a-z0-9.-]{0,4}){1,3}$/);
/** Numbers as laws print them. */
const section = fc.stringMatching(/^[0-9A-Z]{1,3}(\([0-9a-z]\)){0,2}( bis| ter)?$/);
const version = fc.option(fc.stringMatching(/^[12][0-9]{3}$/), { nil: undefined });
const caseId = fc.stringMatching(/^([0-9]{4}|undated)-[a-z0-9-]{1,8}$/);
const treaty = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
const code = fc.stringMatching(/^[a-z_]{1,8}$/);
const count = fc.integer({ min: 1, max: 99 });

/** Different facts of one kind have different ids. */
function injective<T>(facts: fc.Arbitrary<T>, key: (fact: T) => string): void {
  fc.assert(
    fc.property(facts, facts, (a, b) => {
      const same = JSON.stringify(a) === JSON.stringify(b);
      expect(key(a) === key(b)).toBe(same);
    }),
    { numRuns: 500 },
  );
}

describe("ids are different for different", () => {
  it("laws", () => injective(fc.tuple(iso3, law), ([a, b]) => lawKey(a, b)));
  it("provisions and their wordings", () =>
    injective(fc.tuple(law, section, version), ([a, b, c]) => provisionKey(a, b, c)));
  it("cases", () => injective(fc.tuple(iso3, caseId), ([a, b]) => caseKey(a, b)));
  it("articles", () => injective(fc.tuple(treaty, count), ([a, b]) => articleKey(a, b)));
  it("participations", () => injective(fc.tuple(treaty, iso3), ([a, b]) => participationKey(a, b)));
  it("codings", () =>
    injective(fc.tuple(iso3, fc.constantFrom("power", "safeguard"), code, count), ([a, b, c, d]) =>
      codingKey(a, b, c, d),
    ));
  it("codes", () => injective(fc.tuple(code, code), ([a, b]) => codeKey(a, b)));
  it("parts", () => injective(fc.tuple(law, code, count), ([a, b, c]) => partKey(a, b, c)));
  it("addresses", () => injective(fc.webUrl(), sourceKey));

  it("kinds of thing", () => {
    fc.assert(
      fc.property(iso3, law, section, caseId, treaty, code, count, (a, b, c, d, e, f, n) => {
        const whole = lawKey(a, b);
        const keys = [
          whole,
          provisionKey(whole, c),
          caseKey(a, d),
          articleKey(e, n),
          participationKey(e, a),
          codeKey("offence", f),
          partKey(whole, "event", n),
          partKey(whole, "amendment", n),
          sourceKey("https://example.org/"),
        ];
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe("a reference in the atlas", () => {
  it("always leads to the provision that it names", () => {
    fc.assert(
      fc.property(iso3, law, section, version, (a, b, c, d) => {
        const reference = `${b}#${c}${d === undefined ? "" : `@${d}`}`;
        expect(provisionRefKey(a, reference)).toBe(provisionKey(lawKey(a, b), c, d));
      }),
    );
  });
});
