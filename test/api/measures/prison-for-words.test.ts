import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WordsFact } from "../../../api/measures/prison-for-words.ts";
import { always } from "../../support/toy-crimes.ts";
import { ask, DAY, fact, forever, groupOfA, READING, term } from "../../support/toy-words.ts";

const perhaps = { ...always, possiblyTo: "0000-01-01" };
const ended = { ...always, possiblyTo: "2020-01-01", certainlyTo: "2020-01-01" };
const second = {
  wordsOnly: "yes",
  falsity: "not_required",
  primary: "yes",
  basicPrison: "term",
  basicMonths: 48,
};

describe("prison for words at 48", () => {
  it("counts 48 months in force by an official text, and not at 49", () => {
    expect(groupOfA([fact()])).toBe("counted");
    expect(groupOfA([fact()], { months: 49 })).toBe("below_the_line");
  });

  it("takes 12 summarily and 36 on indictment for a basic 36", () => {
    const both = [fact({ penalties: [term(12), term(36)] })];
    expect(ask(both).rows[0]).toMatchObject({ basic: { prison: "term", months: 36 } });
    expect(groupOfA(both, { months: 36 })).toBe("counted");
    expect(groupOfA(both)).toBe("below_the_line");
  });

  it("takes 24, and 72 for a repeat, for a basic 24 and an aggravated 72", () => {
    const both = [fact({ penalties: [term(24), term(72, "aggravated", "for a repeat")] })];
    expect(ask(both).rows[0]).toMatchObject({
      group: "below_the_line",
      basic: { months: 24 },
      aggravated: { prison: "term", months: 72, condition: "for a repeat" },
    });
  });

  it.each<[string, Partial<WordsFact>, string]>([
    [
      "120 months “for some”",
      { penalties: [term(120, "unclear", "for some")] },
      "maximum_not_on_file",
    ],
    ["no penalty on file", { penalties: [] }, "maximum_not_on_file"],
    ["a term without length", { penalties: [term(null)] }, "maximum_not_on_file"],
    ["an aggravated term alone", { penalties: [term(72, "aggravated")] }, "maximum_not_on_file"],
    [
      "36 beside a basic term without length",
      { penalties: [term(36), term(null)] },
      "maximum_not_on_file",
    ],
    ["life", { penalties: [forever("life")] }, "counted"],
    ["death", { penalties: [forever("death")] }, "counted"],
    ["a form that nobody has read", { penalties: [term(60, null)] }, "field_unclear"],
    ["48 beside a form that nobody has read", { penalties: [term(48), term(60, null)] }, "counted"],
    ["a standing that is not known", { periods: [perhaps] }, "field_unclear"],
    ["no source for its standing", { inForceAsOf: null }, "field_unclear"],
    ["no reading", { reading: null }, "field_unclear"],
    ["words alone not clear", { reading: { ...READING, wordsOnly: "unclear" } }, "field_unclear"],
    ["more than words", { reading: { ...READING, wordsOnly: "no" } }, "none_on_file"],
    ["an end before the day", { periods: [ended] }, "none_on_file"],
    ["a draft", { periods: [] }, "none_on_file"],
    [
      "several offences of which nobody has read which it is about",
      { offences: ["insult_of_authority", "fraud"], primary: [] },
      "field_unclear",
    ],
    ["one offence and no reading of what it is about", { primary: [] }, "counted"],
    [
      "another main offence",
      { offences: ["insult_of_authority", "fraud"], primary: ["fraud"] },
      "none_on_file",
    ],
    [
      "words alone not clear, but known to be below",
      { reading: { ...READING, wordsOnly: "unclear" }, penalties: [term(12)] },
      "below_the_line",
    ],
    [
      "no prison",
      { penalties: [{ prison: "none", maxMonths: null, form: "basic", applies: null }] },
      "below_the_line",
    ],
  ])("%s", (_, other, group) => {
    expect(groupOfA([fact(other)])).toBe(group);
  });

  it.each<[string, string[], string, string]>([
    ["an official text", ["text"], "2026", "counted"],
    ["a mirror of the text", ["mirror"], "2026", "counted"],
    ["a judgment", ["judgment"], "2026", "counted"],
    ["two publishers above weak", ["paper", "watch"], "2026", "counted"],
    ["one publisher twice", ["watch", "watch-again"], "2026", "reported"],
    ["one publisher and a weak source", ["paper", "blog"], "2026", "reported"],
    ["one weak source", ["blog"], "2026", "reported"],
    ["a text of exactly five years ago", ["text"], "2021-11-30", "counted"],
    ["a text of a day more", ["text"], "2021-11-29", "reported"],
    ["a year that may be too long ago", ["text"], "2021", "reported"],
    ["a day after the day asked", ["text"], "2027-01-01", "counted"],
    ["a day that nothing limits downwards", ["text"], "../2025", "reported"],
  ])("the print gate, for %s", (_, sources, inForceAsOf, group) => {
    expect(groupOfA([fact({ sources, inForceAsOf })])).toBe(group);
  });

  it("a text that only shows a provision in force does not open the print gate", () => {
    const one = fact({ sources: ["blog"], inForceSources: ["text"] });
    expect(groupOfA([one])).toBe("reported");
    expect(ask([one]).rows.map(({ sources }) => sources)).toEqual([["blog", "text"]]);
  });

  it("says why a provision is not counted", () => {
    const rows = ask([
      fact({ provision: "A#1", sources: ["blog"], inForceAsOf: "2010" }),
      fact({ provision: "A#2", reading: null, inForceAsOf: null, periods: [perhaps] }),
      fact({ provision: "A#3" }),
    ]).rows;
    expect(new Map(rows.map((row) => [row.provision, row.reasons]))).toEqual(
      new Map<string, string[]>([
        ["A#3", []],
        ["A#1", ["sources", "sources_old"]],
        ["A#2", ["not_read", "standing", "standing_source"]],
      ]),
    );
  });
});

describe("prison for words in a part of a country", () => {
  it("is not counted for the country", () => {
    const rows = ask([fact({ partOnly: true })]).rows;
    expect(rows.map(({ group, reasons }) => [group, reasons])).toEqual([
      ["field_unclear", ["part_of_country"]],
    ]);
  });
});

describe("prison for words with a second reader", () => {
  it.each<[string, Partial<NonNullable<WordsFact["second"]>>, string]>([
    ["agrees", {}, "counted"],
    ["gives no term", { basicPrison: "unknown", basicMonths: null }, "counted"],
    ["reads a term over the line too", { basicMonths: 60 }, "counted"],
    ["reads a term below it", { basicMonths: 36 }, "field_unclear"],
    ["is not sure that words are enough", { wordsOnly: "unclear" }, "field_unclear"],
    ["reads more than words", { wordsOnly: "no" }, "field_unclear"],
    ["reads another main offence", { primary: "no" }, "field_unclear"],
    ["differs on falsity alone", { falsity: "false" }, "counted"],
  ])("who %s", (_, other, group) => {
    expect(groupOfA([fact({ second: { ...second, ...other } })])).toBe(group);
  });

  it("leaves out what both read as more than words, or as about something else, whatever they differ on", () => {
    const more = { ...READING, wordsOnly: "no" };
    const both = { ...second, wordsOnly: "no", primary: "no" };
    expect(groupOfA([fact({ reading: more, second: both })])).toBe("none_on_file");
    expect(groupOfA([fact({ reading: more, second })])).toBe("field_unclear");
  });

  it("keeps below the line what both read as below it, whatever they differ on", () => {
    const below = { penalties: [term(36)], second: { ...second, primary: "no", basicMonths: 12 } };
    expect(groupOfA([fact(below)])).toBe("below_the_line");
  });

  it("counts how often they agree, question by question", () => {
    const { secondReading } = ask([
      fact({ second }),
      fact({ provision: "A#2", second: { ...second, falsity: "false", basicMonths: 60 } }),
      fact({ provision: "A#3", second: { ...second, basicPrison: "unknown", basicMonths: null } }),
      fact({ provision: "A#4" }),
    ]);
    expect(secondReading).toEqual({
      readings: 3,
      answers: [
        { question: "wordsOnly", compared: 3, agreed: 3 },
        { question: "falsity", compared: 3, agreed: 2 },
        { question: "primary", compared: 3, agreed: 3 },
        { question: "basicMonths", compared: 2, agreed: 1 },
      ],
    });
  });
});

describe("prison for words over several states", () => {
  const world = [
    fact({ penalties: [term(60)] }),
    fact({
      provision: "B#1",
      jurisdiction: "B",
      offence: "false_information",
      offences: ["false_information"],
      primary: ["false_information"],
      reading: { ...READING, falsity: "known_false", objects: ["anybody"] },
      sources: ["paper", "watch"],
      inForceAsOf: "2022-06",
    }),
    fact({ provision: "B#2", jurisdiction: "B", penalties: [] }),
  ];

  it("puts each into the first group that fits", () => {
    expect(ask(world).groups).toEqual([
      { group: "counted", jurisdictions: ["A", "B"] },
      { group: "reported", jurisdictions: [] },
      { group: "maximum_not_on_file", jurisdictions: [] },
      { group: "field_unclear", jurisdictions: [] },
      { group: "below_the_line", jurisdictions: [] },
      { group: "none_on_file", jurisdictions: ["C"] },
    ]);
  });

  it("keeps opinion and truth apart from what is false", () => {
    expect(ask(world).kinds).toEqual([
      { kind: "opinion_or_truth", jurisdictions: ["A"] },
      { kind: "only_false", jurisdictions: ["B"] },
      { kind: "unclear", jurisdictions: [] },
    ]);
  });

  it("does not say that truth can be punished where what is proven true goes free", () => {
    const free = fact({
      penalties: [term(60)],
      reading: { ...READING, falsity: "not_proven_true" },
    });
    expect(ask([free]).kinds).toContainEqual({ kind: "unclear", jurisdictions: ["A"] });
    expect(ask([free]).kinds).toContainEqual({ kind: "opinion_or_truth", jurisdictions: [] });
  });

  it("gives the same groups at other lines, 60 and 61 apart", () => {
    const counted = ask(world, { months: 50 }).lines.map(({ months, groups }) => [
      months,
      groups[0]?.jurisdictions.length,
    ]);
    expect(counted).toEqual([
      [12, 2],
      [24, 2],
      [36, 2],
      [48, 2],
      [50, 1],
      [60, 1],
      [61, 0],
      [84, 0],
      [120, 0],
    ]);
  });

  it("narrows to offences and objects; an object that is not clear leaves the provision open", () => {
    expect(groupOfA(world, { offences: ["false_information"] })).toBe("none_on_file");
    expect(groupOfA(world, { objects: ["religion"] })).toBe("none_on_file");
    expect(groupOfA(world, { objects: ["ruler", "religion"] })).toBe("counted");
    const unclear = [fact({ reading: { ...READING, objects: ["unclear"] } })];
    expect(groupOfA(unclear, { objects: ["ruler"] })).toBe("field_unclear");
    expect(groupOfA(unclear)).toBe("counted");
  });

  it("says what the count turns on", () => {
    expect(ask(world).robustness).toMatchObject({
      counted: 2,
      onOneProvision: ["A", "B"],
      exactlyAtLine: ["B"],
      onReportsAlone: ["B"],
      readOnce: ["A", "B"],
      lapseWithinYear: ["B"],
    });
    expect(
      ask(world).robustness.withoutOffence.map(({ code, jurisdictions }) => [code, jurisdictions]),
    ).toEqual([
      ["insult_of_authority", ["B"]],
      ["false_information", ["A"]],
      ["defamation", ["A", "B"]],
    ]);
  });

  it("counts a case once, from the charge on, and the longest sentence with whether it is for this alone", () => {
    const known = (id: string, stages: string[], imposedMonths: number | null, charges = 1) => ({
      id,
      stages,
      imposedMonths,
      charges,
    });
    const cases = [
      known("case/1", ["arrested", "detained"], null),
      known("case/2", ["charged"], null),
      known("case/3", ["convicted"], 24, 2),
      known("case/4", ["conviction_quashed"], 12),
    ];
    const found = ask([fact({ cases }), fact({ provision: "A#2", cases: cases.slice(2, 3) })]);
    expect(found.charged).toEqual(["case/2", "case/3", "case/4"]);
    expect(found.convicted).toEqual(["case/3", "case/4"]);
    expect(found.rows[0]?.imposed).toEqual({ months: 24, case: "case/3", alone: false });
  });
});

const months = fc.constantFrom(12, 24, 36, 47, 48, 49, 60, 120);
const anyPenalty = fc
  .record({
    prison: fc.constantFrom("term", "life", "death", "none", "unknown"),
    maxMonths: fc.option(months),
    form: fc.constantFrom("basic", "aggravated", "unclear", null),
    applies: fc.constant(null),
  })
  .map((one) => ({ ...one, maxMonths: one.prison === "term" ? one.maxMonths : null }));
const anyReading = fc.record({
  wordsOnly: fc.constantFrom("yes", "no", "unclear"),
  objects: fc.constantFrom<string[][]>(["ruler"], ["person", "anybody"], ["unclear"]),
  falsity: fc.constantFrom("not_required", "not_proven_true", "false", "known_false", "unclear"),
  leaveToProsecute: fc.constant("no"),
  fineInstead: fc.constant("no"),
  because: fc.constant("Because."),
});
const OFFENCES = ["insult_of_authority", "false_information"];
const anyFact: fc.Arbitrary<WordsFact> = fc
  .record({
    jurisdiction: fc.constantFrom("A", "B", "C"),
    section: fc.integer({ min: 1, max: 4 }),
    offence: fc.constantFrom(...OFFENCES),
    several: fc.boolean(),
    primary: fc.constantFrom([], ["insult_of_authority"], OFFENCES),
    reading: fc.option(anyReading),
    penalties: fc.array(anyPenalty, { maxLength: 3 }),
    periods: fc.constantFrom([always], [perhaps], [ended], []),
    inForceAsOf: fc.option(fc.constantFrom("2026-01", "2021", "2010-05-05")),
    sources: fc.subarray(["text", "paper", "watch", "watch-again", "blog"], { minLength: 1 }),
  })
  .map(({ section, several, offence, ...one }) =>
    fact({
      ...one,
      offence,
      provision: `${one.jurisdiction}#${section}`,
      offences: several ? OFFENCES : [offence],
    }),
  );
const anyWorld = fc.uniqueArray(anyFact, {
  maxLength: 8,
  selector: ({ provision, offence }) => `${provision} ${offence}`,
});

/** More that may come to be known of a provision that is counted, none of it contradicting what is known. */
const learnt = fc.constantFrom<((one: WordsFact) => WordsFact)[]>(
  (one) => ({ ...one, sources: [...one.sources, "blog"] }),
  (one) => ({ ...one, sources: [...one.sources, "judgment"] }),
  (one) => ({ ...one, penalties: [...one.penalties, term(12)] }),
  (one) => ({ ...one, penalties: [...one.penalties, term(240, "aggravated", "if …")] }),
  (one) => ({ ...one, penalties: [...one.penalties, term(null, "unclear")] }),
  (one) => ({ ...one, inForceAsOf: DAY }),
  (one) => ({ ...one, primary: one.primary.length > 0 ? one.primary : [one.offence] }),
  (one) => ({ ...one, elements: [...one.elements, "harm:none"] }),
  (one) => ({ ...one, second: { ...second, basicPrison: "unknown", basicMonths: null } }),
);

describe("prison for words, whatever is on file", () => {
  it("puts each researched state into exactly one group, at every line", () => {
    fc.assert(
      fc.property(anyWorld, months, (facts, line) => {
        for (const { groups } of ask(facts, { months: line }).lines)
          expect(groups.flatMap(({ jurisdictions }) => jurisdictions).toSorted()).toEqual([
            "A",
            "B",
            "C",
          ]);
      }),
    );
  });

  it("counts no fewer at a lower line", () => {
    fc.assert(
      fc.property(anyWorld, (facts) => {
        const counts = ask(facts).lines.map(({ groups }) => groups[0]?.jurisdictions.length ?? 0);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });

  it("keeps what is counted when more is learnt that contradicts nothing", () => {
    fc.assert(
      fc.property(anyWorld, fc.array(learnt, { minLength: 1, maxLength: 4 }), (facts, more) => {
        const before = ask(facts).rows.filter((row) => row.group === "counted");
        const counted = new Set(before.map((row) => `${row.provision} ${row.offence}`));
        const after = ask(
          facts.map((one) =>
            counted.has(`${one.provision} ${one.offence}`)
              ? more.reduce((known, learn) => learn(known), one)
              : one,
          ),
        );
        const still = after.rows.filter((row) => row.group === "counted");
        expect(still.map((row) => `${row.provision} ${row.offence}`)).toEqual(
          expect.arrayContaining([...counted]),
        );
      }),
    );
  });

  it("does not depend on names of states and provisions, nor on their order", () => {
    const other: Readonly<Record<string, string>> = { A: "B", B: "C", C: "A" };
    const sizes = (facts: readonly WordsFact[]) =>
      ask(facts).groups.map(({ group, jurisdictions }) => [group, jurisdictions.length]);
    fc.assert(
      fc.property(anyWorld, (facts) => {
        const renamed = facts.map((one) => ({
          ...one,
          jurisdiction: other[one.jurisdiction] ?? "",
          provision: `${other[one.jurisdiction]}/x${one.provision}`,
        }));
        expect(sizes(renamed.toReversed())).toEqual(sizes(facts));
      }),
    );
  });

  it("never counts what is not read, not in force for certain, or has no source for that", () => {
    fc.assert(
      fc.property(anyWorld, (facts) => {
        const counted = ask(facts).rows.filter((row) => row.group === "counted");
        for (const { provision, offence } of counted) {
          const one = facts.find(
            (known) => known.provision === provision && known.offence === offence,
          );
          expect(one?.reading?.wordsOnly).toBe("yes");
          expect(one?.periods).toEqual([always]);
          expect(one?.inForceAsOf).not.toBeNull();
          expect(one?.penalties.some(({ form }) => form === "basic")).toBe(true);
        }
      }),
    );
  });
});
