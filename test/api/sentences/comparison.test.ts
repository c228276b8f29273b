import { describe, expect, it } from "vitest";
import type { CodingRow, OffenceRow } from "../../../api/measures/comparison.ts";
import { differencesOf } from "../../../api/sentences/comparison.ts";
import type { Speech } from "../../../api/sentences/speech.ts";
import { wordsIn } from "../../../api/sentences/words.ts";
import { type CodeKind, codebook, translations } from "../../../schema/codebook/codebook.ts";
import type { Language } from "../../../schema/language/locales.ts";

const NAMES: Readonly<Record<string, string>> = { ATA: "Antarctica", BVT: "Bouvet Island" };

/** A language over the codebook alone. */
const speech = (lang: Language): Speech => ({
  t: wordsIn(lang),
  countryName: async (id) => NAMES[id] ?? "?",
  label: async (kind, code) => {
    const words: Readonly<Record<string, { readonly label: string }>> =
      lang === "en" ? codebook[kind as CodeKind] : translations[lang].words[kind as CodeKind];
    return words[code]?.label ?? "?";
  },
});
const differences = (
  { offences = [], safeguards = [] }: { offences?: OffenceRow[]; safeguards?: CodingRow[] },
  lang: Language = "en",
) => differencesOf({ offences, powers: [], safeguards }, speech(lang));

type Cell = OffenceRow["cells"][number];
const up = (months: number | null): Partial<Cell> => ({ basic: { prison: "term", months } });
const offence = (differs: boolean, ...cells: Partial<Cell>[]): OffenceRow => ({
  code: "defamation",
  differs,
  cells: cells.map((cell, index) => ({
    jurisdiction: index === 0 ? "ATA" : "BVT",
    standing: "punished",
    inForce: "certainly",
    basic: { prison: "term", months: null },
    basicFrom: null,
    formNotRead: null,
    aggravated: null,
    formsRead: true,
    heaviestPrison: "term",
    heaviestMonths: null,
    leastMonths: null,
    provisions: [],
    also: [],
    undecided: [],
    struckDown: [],
    notPunished: [],
    ...cell,
  })),
});
const safeguard = (differs: boolean, ...values: string[][]): CodingRow => ({
  kind: "safeguard",
  code: "user_notification",
  differs,
  cells: values.map((known, index) => ({
    jurisdiction: index === 0 ? "ATA" : "BVT",
    values: known,
    codings: [],
  })),
});

describe("differencesOf", () => {
  it.each([
    [up(12), "up to 1 year in prison"],
    [up(24), "up to 2 years in prison"],
    [up(18), "up to 18 months in prison"],
    [up(null), "prison of a length that is not on file"],
    [{ basic: { prison: "life", months: null } }, "life in prison"],
    [{ basic: { prison: "death", months: null } }, "the death penalty"],
    [{ basic: { prison: "none", months: null } }, "no prison"],
    [{ basic: { prison: "unknown", months: null } }, "a penalty that is not on file"],
    [{ standing: "not_on_file", inForce: null }, "no law on file"],
    [{ standing: "struck_down", inForce: null }, "struck down"],
    [{ standing: "also" }, "only in a provision on something else"],
    [
      { standing: "undecided" },
      "in a provision on several offences, and nobody has read yet which of them it is about",
    ],
    [
      { ...up(36), aggravated: { prison: "life", months: null, condition: "If somebody died" } },
      "up to 3 years in prison (if somebody died: life in prison)",
    ],
    [
      { ...up(36), aggravated: { prison: "term", months: 60, condition: null } },
      "up to 3 years in prison (in a heavier form: up to 5 years in prison)",
    ],
    [
      {
        basic: { prison: "unknown", months: null },
        formNotRead: { prison: "term", months: 120 },
      },
      "up to 10 years in prison (form not read)",
    ],
  ] satisfies [Partial<Cell>, string][])("writes %o as %s", async (cell, words) => {
    expect(await differences({ offences: [offence(true, cell, up(60))] })).toEqual([
      `Defamation: Antarctica: ${words}; Bouvet Island: up to 5 years in prison.`,
    ]);
  });

  it("writes terms in the form that a language asks for after “up to”", async () => {
    const rows = { offences: [offence(true, up(24), up(18))] };
    expect(await differences(rows, "ru")).toEqual([
      "Диффамация: Antarctica: до 2 лет лишения свободы; Bouvet Island: до 18 месяцев лишения свободы.",
    ]);
    expect((await differences(rows, "ar"))[0]).toContain("السجن لمدة تصل إلى سنتين");
  });

  it("gives a condition, which is on file in English, in English only", async () => {
    const heavier = { prison: "life", months: null, condition: "If somebody died" } as const;
    const rows = { offences: [offence(true, { ...up(36), aggravated: heavier }, up(60))] };
    expect(await differences(rows, "fr")).toEqual([
      "Diffamation : Antarctica : jusqu’à 3 ans de prison (dans une forme aggravée : la réclusion à perpétuité) ; Bouvet Island : jusqu’à 5 ans de prison.",
    ]);
  });

  it("names every value where there are several, and what is not researched", async () => {
    expect(await differences({ safeguards: [safeguard(true, ["no", "partial"], [])] })).toEqual([
      "Notification: Antarctica: no or partly; Bouvet Island: not researched.",
    ]);
  });

  it("leaves out what does not differ", async () => {
    const rows = { offences: [offence(false, {})], safeguards: [safeguard(false, ["yes"])] };
    expect(await differences(rows)).toEqual([]);
  });
});
