import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { AmendmentEntry } from "../../../schema/records/amendment.ts";
import { ArticleEntry } from "../../../schema/records/article.ts";
import { CaseEntry } from "../../../schema/records/case.ts";
import { PowerEntry, SafeguardEntry } from "../../../schema/records/coding.ts";
import { Contradiction } from "../../../schema/records/contradiction.ts";
import { IndicatorEntry } from "../../../schema/records/indicator.ts";
import { Jurisdiction } from "../../../schema/records/jurisdiction.ts";
import { JurisdictionFile } from "../../../schema/records/jurisdiction-file.ts";
import { LawEntry } from "../../../schema/records/law.ts";
import { NotPunishedEntry } from "../../../schema/records/not-punished.ts";
import { ParticipationEntry } from "../../../schema/records/participation.ts";
import { Penalty } from "../../../schema/records/penalty.ts";
import { ProvisionEntry } from "../../../schema/records/provision.ts";
import { Source } from "../../../schema/records/source.ts";
import { TreatyFile } from "../../../schema/records/treaty.ts";

const sources = ["gazette"];
const url = "https://example.org/gazette";

/** The least that each kind of record can be. */
const LEAST: Record<string, readonly [z.ZodType, Record<string, unknown>]> = {
  Amendment: [AmendmentEntry, { effect: "amends", summary: "It changed.", sources }],
  Case: [
    CaseEntry,
    {
      id: "2020-someone",
      name: "Someone",
      naming: "withheld",
      roles: ["blogger"],
      summary: "Wrote.",
      charges: [{ unknown: "No source says." }],
      outcome: "Not known.",
      sources,
    },
  ],
  Power: [PowerEntry, { power: "production_content", authority: "unknown", sources }],
  Safeguard: [SafeguardEntry, { safeguard: "user_notification", value: "yes", sources }],
  "Not punished": [NotPunishedEntry, { offence: "insult_of_religion", sources }],
  Indicator: [
    IndicatorEntry,
    {
      id: "frost-openness",
      title: "Openness of the Frost",
      better: "higher",
      licence: "Free to read",
      values: [{ year: 2020, value: 4 }],
      sources,
    },
  ],
  Contradiction: [
    Contradiction,
    {
      about: "a date",
      claims: [
        { says: "May", sources },
        { says: "June", sources },
      ],
    },
  ],
  Jurisdiction: [
    Jurisdiction,
    {
      id: "ATA",
      names: { en: "Antarctica" },
      otherNames: [],
      region: null,
      subregion: null,
      kind: "country_or_area",
    },
  ],
  "Jurisdiction file": [JurisdictionFile, { jurisdiction: "ATA", sources: {} }],
  Law: [LawEntry, { id: "act/2010/1", title: "An act", kind: "act", status: "in_force", sources }],
  Penalty: [Penalty, {}],
  Provision: [ProvisionEntry, { section: "1", summary: "Says.", sources }],
  Source: [Source, { url, title: "Gazette", publisher: "A gazette", tier: "official" }],
  Article: [ArticleEntry, { number: 1, title: "Scope", class: "scope", sources }],
  Participation: [ParticipationEntry, { state: "ATA", sources }],
  "Treaty file": [
    TreatyFile,
    {
      treaty: "frost",
      title: "Frost",
      shortTitle: "F",
      kind: "cybercrime",
      sources: {},
      cite: sources,
    },
  ],
};

const kinds = Object.entries(LEAST).map(([name, [shape, least]]) => ({ name, shape, least }));
const messages = (shape: z.ZodType, record: unknown) =>
  shape
    .safeParse(record)
    .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

describe.each(kinds)("$name", ({ shape, least }) => {
  it("accepts the least that it can be", () => {
    expect(messages(shape, least)).toEqual([]);
  });

  it("refuses a field that it does not know", () => {
    const issues = shape.safeParse({ ...least, sumary: "misspelt" }).error?.issues;
    expect(issues).toMatchObject([{ code: "unrecognized_keys", keys: ["sumary"] }]);
  });

  it.each(Object.keys(least))("refuses a record without %s", (field) => {
    const { [field]: _, ...rest } = least;
    expect(messages(shape, rest)).toHaveLength(1);
    expect(messages(shape, rest)[0]).toMatch(new RegExp(`^${field}: `));
  });
});

const citing = kinds.filter(({ least }) => "sources" in least && Array.isArray(least["sources"]));

describe.each(citing)("$name", ({ shape, least }) => {
  it("refuses an empty list of sources", () => {
    expect(messages(shape, { ...least, sources: [] })).toEqual([
      "sources: a fact needs at least one source",
    ]);
  });
});

const check = (kind: string, other: Record<string, unknown>) => {
  const [shape, least] = LEAST[kind] ?? [];
  if (!shape) throw new Error(`no kind ${kind}`);
  return messages(shape, { ...least, ...other });
};

describe("records refuse", () => {
  it.each<[string, string, Record<string, unknown>, RegExp]>([
    [
      "a source without an address",
      "Source",
      { url: "gazette" },
      /^url: an address has to start with https:\/\/ or http:\/\//,
    ],
    [
      "a source at an address of another kind",
      "Source",
      { url: "javascript:alert(1)" },
      /^url: an address has to start with/,
    ],
    ["an archive that is no address", "Source", { archive: "file:///etc/passwd" }, /^archive: /],
    ["an unknown tier", "Source", { tier: "rumour" }, /^tier: /],
    [
      "a code that is not ISO",
      "Participation",
      { state: "Kenya" },
      /^state: a jurisdiction is three capital letters/,
    ],
    [
      "an unknown offence",
      "Provision",
      { offences: ["spam"] },
      /^offences\.0: unknown offence: "spam"; one of illegal_access/,
    ],
    ["an unknown element", "Provision", { elements: { colour: "red" } }, /^elements: /],
    [
      "an answer that the element does not have",
      "Provision",
      { elements: { intent: "maybe" } },
      /^elements\.intent: /,
    ],
    ["an unknown power", "Power", { power: "telepathy" }, /^power: unknown power: "telepathy"/],
    ["an unknown authority", "Power", { authority: "a friend" }, /^authority: unknown authority/],
    ["an unknown safeguard", "Safeguard", { safeguard: "hope" }, /^safeguard: unknown safeguard/],
    [
      "an unknown value",
      "Safeguard",
      { value: "maybe" },
      /^value: unknown value: "maybe"; one of yes/,
    ],
    [
      "a provision without a law",
      "Safeguard",
      { provision: "22" },
      /^provision: a provision is written law#section/,
    ],
    [
      "an impossible date",
      "Safeguard",
      { from: "2018-02-30" },
      /^from: invalid date: "2018-02-30"/,
    ],
    [
      "a year that is a number",
      "Safeguard",
      { from: 2018 },
      /^from: write a year alone in quotes: "2018"/,
    ],
    ["a negative term", "Penalty", { prison: { max: -1 } }, /^prison\.max: Too small/],
    ["a term in words", "Penalty", { prison: { max: "five years" } }, /^prison: /],
    [
      "a currency in words",
      "Penalty",
      { fine: { max: 5, currency: "euro" } },
      /^fine\.currency: a currency is three capital letters/,
    ],
    [
      "a charge without anything",
      "Case",
      { charges: [{}] },
      /^charges\.0: a charge names exactly one/,
    ],
    [
      "a charge with two things",
      "Case",
      { charges: [{ law: "act/1", unknown: "why" }] },
      /^charges\.0: a charge names exactly one/,
    ],
    ["a case without a charge", "Case", { charges: [] }, /^charges: say what was charged/],
    ["a case id without a year", "Case", { id: "someone" }, /^id: a case id reads year-name/],
    ["an unknown role", "Case", { roles: ["wizard"] }, /^roles\.0: unknown role/],
    ["no role", "Case", { roles: [] }, /^roles: /],
    ["an aggregate of nobody", "Case", { people: 0 }, /^people: /],
    ["a law id with capitals", "Law", { id: "Act/2010/1" }, /^id: an id reads kind\/year\/number/],
    ["a law id of one part", "Law", { id: "act" }, /^id: an id reads/],
    [
      "an unknown event",
      "Law",
      { events: [{ event: "forgotten", date: "2010", sources }] },
      /^events\.0\.event: /,
    ],
    [
      "an event without a source",
      "Law",
      { events: [{ event: "assented", date: "2010", sources: [] }] },
      /^events\.0\.sources: a fact needs at least one source/,
    ],
    [
      "a contradiction of one claim",
      "Contradiction",
      { claims: [{ says: "May", sources }] },
      /^claims: a contradiction needs at least two claims/,
    ],
    [
      "a source's name with spaces",
      "Jurisdiction file",
      { sources: { "the gazette": {} } },
      /^sources\.the gazette: /,
    ],
    ["a treaty id with capitals", "Treaty file", { treaty: "UNCC" }, /^treaty: /],
    ["an article that is no number", "Article", { number: 1.5 }, /^number: /],
    ["an unknown class", "Article", { class: "poem" }, /^class: /],
  ])("%s", (_, kind, other, message) => {
    const found = check(kind, other);
    expect(
      found.some((text) => message.test(text)),
      found.join("\n"),
    ).toBe(true);
  });
});

describe("records", () => {
  it("leave out what is unknown instead of inventing it", () => {
    const [shape, least] = LEAST["Provision"] ?? [];
    expect(shape?.parse(least)).toEqual({
      ...least,
      offences: [],
      expression: [],
      powers: [],
      penalties: [],
      status: "in_force",
    });
  });
});
