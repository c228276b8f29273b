import { describe, expect, it } from "vitest";
import { listRules } from "../../../ingest/rules/rule.ts";
import { run } from "../../../ingest/run.ts";
import { keyMark, withdrawnIdHash, wordHash } from "../../../schema/redaction/key.ts";
import { spellings } from "../../../schema/redaction/words.ts";
import { complaintsAbout, complaintsAt } from "../../support/complaints.ts";
import { type Edit, editedFixture, editedTexts, FIXTURE, lineOf } from "../../support/fixture.ts";

const ATA = "jurisdictions/ATA.yaml";
const BVT = "jurisdictions/BVT.yaml";
const HMD = "jurisdictions/HMD.yaml";
const FROST = "treaties/frost.yaml";
const UNCC = "treaties/uncc.yaml";
const SNOW = "letters/snow.yaml";

interface Case {
  /** What is wrong. */
  readonly what: string;
  readonly rule: string;
  readonly edits: readonly Edit[];
  /** Where the complaint must be: a text on the line, the file, and the field. */
  readonly at: string;
  readonly file: string;
  readonly field: string;
  readonly says: RegExp;
}

const EMPEROR = `provision: "act/2010/1#7@2010" }]`;

const WRONG: readonly Case[] = [
  {
    what: "a source has no address",
    rule: "readable",
    edits: [[HMD, "    url: https://example.org/hmd/register/2022-3\n", ""]],
    file: HMD,
    at: "title: Island Evidence Act\n    publisher",
    field: "sources.register.url",
    says: /^an address has to start with https:\/\/ or http:\/\/$/,
  },
  ...(
    [
      ["officialUrl: https://example.org/ata/act-2010-1", "laws[0].officialUrl"],
      ["archive: https://example.org/archive/ata-2015-2", "sources.gazette-2015.archive"],
      ["url: https://example.org/ata/glossary", "sources.glossary.url"],
    ] as const
  ).flatMap(([line, field]) =>
    ["javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "file:///etc/passwd"].map(
      (address): Case => {
        const wrong = `${line.split(":")[0]}: "${address}"`;
        return {
          what: `${field} is ${address}`,
          rule: "readable",
          edits: [[ATA, line, wrong]],
          file: ATA,
          at: wrong,
          field,
          says: /^an address has to start with https:\/\/ or http:\/\/, not "(javascript|data|file):/,
        };
      },
    ),
  ),
  {
    what: "a year stands without quotes",
    rule: "readable",
    edits: [[FROST, 'date: "2007"', "date: 2007"]],
    file: FROST,
    at: "date: 2007",
    field: "history[0].date",
    says: /^write a year alone in quotes: "2007"$/,
  },
  {
    what: "a date is in no calendar",
    rule: "readable",
    edits: [[ATA, "to: 2015-03-01", "to: 2015-02-29"]],
    file: ATA,
    at: "to: 2015-02-29",
    field: "laws[0].provisions[1].to",
    says: /^invalid date: "2015-02-29"; write 2018, 2018-05, /,
  },
  {
    what: "an offence is not in the codebook",
    rule: "readable",
    edits: [[BVT, "offences: [defamation]", "offences: [rudeness]"]],
    file: BVT,
    at: "offences: [rudeness]",
    field: "laws[0].provisions[1].offences[0]",
    says: /^unknown offence: "rudeness"; one of /,
  },
  {
    what: "a field is misspelt",
    rule: "readable",
    edits: [[HMD, "summary: The ranger", "sumary: The ranger"]],
    file: HMD,
    at: "- section: 1(2)",
    field: "laws[0].provisions[0]",
    says: /^unknown field "sumary"/,
  },
  {
    what: "a fact has no source",
    rule: "readable",
    edits: [
      [
        BVT,
        "coder: A. Coder\n    reviewedBy: R. Reviewer\n    sources: [decree]",
        "coder: A. Coder",
      ],
    ],
    file: BVT,
    at: '- safeguard: user_notification\n    value: "no"',
    field: "safeguards[0].sources",
    says: /./,
  },
  {
    what: "a case charges a provision that is not there",
    rule: "charge-has-provision",
    edits: [[ATA, EMPEROR, 'provision: "act/2010/1#8" }]']],
    file: ATA,
    at: "#8",
    field: "cases[0].charges[0].provision",
    says: /^no provision act\/2010\/1#8 in this file; its provisions are act\/2010\/1#3, act\/2010\/1#7@2010/,
  },
  {
    what: "a case charges a provision of another law that is not there",
    rule: "charge-has-provision",
    edits: [[ATA, EMPEROR, 'provision: "act/1999/1#8" }]']],
    file: ATA,
    at: "act/1999/1",
    field: "cases[0].charges[0].provision",
    says: /the laws of this file are act\/2010\/1, bill\/2024\/1$/,
  },
  {
    what: "a case charges a wording that is not named",
    rule: "charge-has-provision",
    edits: [[ATA, EMPEROR, 'provision: "act/2010/1#7" }]']],
    file: ATA,
    at: 'act/2010/1#7" }]',
    field: "cases[0].charges[0].provision",
    says: /no provision act\/2010\/1#7 /,
  },
  {
    what: "a case charges a law that is not there",
    rule: "charge-has-provision",
    edits: [[ATA, "charges: [{ law: act/2010/1 }]", "charges: [{ law: act/2010/9 }]"]],
    file: ATA,
    at: "act/2010/9",
    field: "cases[1].charges[0].law",
    says: /^no law act\/2010\/9 in this file/,
  },
  {
    what: "a safeguard rests on a provision that is not there",
    rule: "charge-has-provision",
    edits: [[BVT, "provision: decree/2018/9#14", "provision: decree/2018/9#15"]],
    file: BVT,
    at: "decree/2018/9#15",
    field: "safeguards[0].provision",
    says: /^no provision decree\/2018\/9#15/,
  },
  {
    what: "a power rests on a provision that is not there",
    rule: "charge-has-provision",
    edits: [[HMD, "provision: act/2022/3#1(2)", "provision: act/2022/3#1(3)"]],
    file: HMD,
    at: "act/2022/3#1(3)",
    field: "powers[0].provision",
    says: /^no provision/,
  },
  {
    what: "a law replaces one that is not there",
    rule: "charge-has-provision",
    edits: [[BVT, "replaces: [decree/2018/9]", "replaces: [decree/2018/8]"]],
    file: BVT,
    at: "decree/2018/8",
    field: "laws[1].replaces[0]",
    says: /^no law decree\/2018\/8/,
  },
  {
    what: "defamation is free of prison, and a provision in force has prison for it",
    rule: "safeguard-agrees-with-offences",
    edits: [
      [ATA, "offences: [illegal_access]", "offences: [illegal_access, defamation]"],
      [
        ATA,
        "safeguards:\n",
        'safeguards:\n  - { safeguard: defamation_decriminalised, value: "yes", sources: [gazette] }\n',
      ],
    ],
    file: ATA,
    at: "defamation_decriminalised",
    field: "safeguards[0].value",
    says: /^defamation_decriminalised is yes, but act\/2010\/1#3, in force, punishes defamation with prison; /,
  },
  {
    what: "an offence is known not to be punished, and a provision in force is about it",
    rule: "not-punished-agrees",
    edits: [[HMD, "powers: [production_content]\n", "offences: [insult_of_religion]\n"]],
    file: HMD,
    at: "insult_of_religion\n    from",
    field: "notPunished[0].offence",
    says: /^act\/2022\/3#1\(2\), in force, punishes insult_of_religion; take the entry out, /,
  },
  {
    what: "an offence is known not to be punished, but nothing says on which day",
    rule: "not-punished-agrees",
    edits: [[HMD, "    from: 2022-03-31\n    note", "    note"]],
    file: HMD,
    at: "- offence: insult_of_religion",
    field: "notPunished[0]",
    says: /^since when, or on which day it was seen, is not said; add from or asOf$/,
  },
  {
    what: "an offence is known not to be punished twice",
    rule: "not-punished-agrees",
    edits: [
      [
        HMD,
        "notPunished:\n",
        'notPunished:\n  - { offence: insult_of_religion, asOf: "2021", sources: [register] }\n',
      ],
    ],
    file: HMD,
    at: "- offence: insult_of_religion",
    field: "notPunished[1].offence",
    says: /^insult_of_religion is listed twice; /,
  },
  {
    what: "there is no false-news offence, and a provision in force is one",
    rule: "safeguard-agrees-with-offences",
    edits: [
      [
        ATA,
        "safeguards:\n",
        'safeguards:\n  - { safeguard: no_false_news_offence, value: "yes", sources: [gazette] }\n',
      ],
    ],
    file: ATA,
    at: "no_false_news_offence",
    field: "safeguards[0].value",
    says: /act\/2010\/1#7, in force, punishes false_information; correct /,
  },
  {
    what: "a provision is mainly about an offence that it does not have",
    rule: "primary-of-own-offences",
    edits: [[ATA, "primary: [false_information]", "primary: [defamation]"]],
    file: ATA,
    at: "primary: [defamation]",
    field: "laws[0].provisions[2].primary[0]",
    says: /^defamation is no offence of this provision; its offences are false_information, insult_of_authority$/,
  },
  {
    what: "a provision is mainly about nothing",
    rule: "primary-of-own-offences",
    edits: [[ATA, "primary: [false_information]", "primary: []"]],
    file: ATA,
    at: "primary: []",
    field: "laws[0].provisions[2].primary",
    says: /^no main offence/,
  },
  {
    what: "a provision is read for an offence that it does not have",
    rule: "expression-of-own-offences",
    edits: [[ATA, "- offence: insult_of_authority", "- offence: defamation"]],
    file: ATA,
    at: "- offence: defamation",
    field: "laws[0].provisions[2].expression[1].offence",
    says: /^defamation is no offence of this provision/,
  },
  {
    what: "a provision is read twice for one offence",
    rule: "expression-of-own-offences",
    edits: [[ATA, "- offence: insult_of_authority", "- offence: false_information # again"]],
    file: ATA,
    at: "# again",
    field: "laws[0].provisions[2].expression[1].offence",
    says: /^a second reading for false_information; put it under second$/,
  },
  {
    what: "two basic terms differ without a word on when",
    rule: "basic-terms-explained",
    edits: [
      [
        ATA,
        "[{ form: basic, prison: { max: 60 } }]",
        "[{ form: basic, prison: { max: 60 } }, { form: basic, prison: none }]",
      ],
    ],
    file: ATA,
    at: "[{ form: basic",
    field: "laws[0].provisions[2].penalties[1]",
    says: /^two basic terms, 60 and none, and nothing says when which applies/,
  },
  {
    what: "a source shows a draft in force",
    rule: "in-force-as-of",
    edits: [
      [
        ATA,
        "status: draft\n        sources: [glossary]",
        "status: draft\n        inForceAsOf: { date: 2016-01, sources: [glossary] }\n        sources: [glossary]",
      ],
    ],
    file: ATA,
    at: "date: 2016-01,",
    field: "laws[1].provisions[0].inForceAsOf",
    says: /^a provision that is draft is in force by no source/,
  },
  {
    what: "a source shows what is later than itself",
    rule: "in-force-as-of",
    edits: [[ATA, "date: 2024-02, sources: [gazette]", "date: 2024-04, sources: [gazette]"]],
    file: ATA,
    at: "date: 2024-04,",
    field: "laws[0].provisions[2].inForceAsOf.date",
    says: /^2024-04 is later than its newest source, 2024-03-01$/,
  },
  {
    what: "a source shows a provision in force after its end",
    rule: "in-force-as-of",
    edits: [
      [
        ATA,
        "inForceAsOf: { date: 2024-02, sources: [gazette] }",
        "inForceAsOf: { date: 2024-02, sources: [gazette] }\n        to: 2020-01-01",
      ],
    ],
    file: ATA,
    at: "date: 2024-02,",
    field: "laws[0].provisions[2].inForceAsOf.date",
    says: /^2024-02 is later than the end of the provision, 2020-01-01$/,
  },
  {
    what: "a fact cites a source that is not listed",
    rule: "cited-source-exists",
    edits: [
      [
        ATA,
        "Told within a year.\n    sources: [gazette]",
        "Told within a year.\n    sources: [gazete]",
      ],
    ],
    file: ATA,
    at: "sources: [gazete]",
    field: "safeguards[0].sources[0]",
    says: /^no source named "gazete" in this file; .*: gazette, gazette-2015, /,
  },
  {
    what: "a treaty cites a source that is not listed",
    rule: "cited-source-exists",
    edits: [[UNCC, "cite: [draft]", "cite: [drafts]"]],
    file: UNCC,
    at: "cite:",
    field: "cite[0]",
    says: /^no source named "drafts" in this file; add it under sources or cite one of: draft$/,
  },
  {
    what: "a law is repealed before it is in force",
    rule: "dates-in-order",
    edits: [[BVT, "event: struck_down, date: 2021-06-30", "event: repealed, date: 2017-12-31"]],
    file: BVT,
    at: "event: repealed",
    field: "laws[0].events[1].date",
    says: /^repealed on 2017-12-31, before in_force on 2018$/,
  },
  {
    what: "a section has a raised number in markup",
    rule: "raised-digits",
    edits: [[ATA, 'section: "3"', 'section: "3^1"']],
    file: ATA,
    at: 'section: "3^1"',
    field: "laws[0].provisions[0].section",
    says: /^write the raised number as ¹, ², …, not as 3\^1$/,
  },
  {
    what: "a provision ends before it begins",
    rule: "dates-in-order",
    edits: [[ATA, "to: 2015-03-01", 'to: "2009"']],
    file: ATA,
    at: 'to: "2009"',
    field: "laws[0].provisions[1].to",
    says: /^ends on 2009, before it begins on 2010-07-01$/,
  },
  {
    what: "a state is bound before it signed",
    rule: "dates-in-order",
    edits: [[FROST, "signed: 2009-02-02", "signed: 2012-02-02"]],
    file: FROST,
    at: "inForce: 2011-01-01\n    domestic",
    field: "participation[0].inForce",
    says: /^in force on 2011-01-01, before signature on 2012-02-02$/,
  },
  {
    what: "a file is of an unknown country",
    rule: "known-jurisdiction",
    edits: [[HMD, "jurisdiction: HMD", "jurisdiction: XYZ"]],
    file: HMD,
    at: "jurisdiction: XYZ",
    field: "jurisdiction",
    says: /^unknown jurisdiction: XYZ; use an ISO 3166-1 alpha-3 code such as KEN, or EUU$/,
  },
  {
    what: "a file has another country's name",
    rule: "known-jurisdiction",
    edits: [[HMD, "jurisdiction: HMD", "jurisdiction: ATF"]],
    file: HMD,
    at: "jurisdiction: ATF",
    field: "jurisdiction",
    says: /^the file of ATF must be named ATF\.yaml$/,
  },
  {
    what: "an unknown country takes part in a treaty",
    rule: "known-jurisdiction",
    edits: [[UNCC, "state: HMD", "state: XYZ"]],
    file: UNCC,
    at: "state: XYZ",
    field: "participation[1].state",
    says: /^unknown jurisdiction: XYZ/,
  },
  {
    what: "a person is named by one news organisation only",
    rule: "name-may-be-shown",
    edits: [
      [ATA, "tier: court", "tier: news"],
      [
        ATA,
        "The day is in no source, sources: [watch]",
        "The day is in no source, sources: [court-2012]",
      ],
    ],
    file: ATA,
    at: "name: Emperor P.",
    field: "cases[0].name",
    says: /^named without a court, .* withhold the name or add a source$/,
  },
  {
    what: "a person is named by weak sources only",
    rule: "name-may-be-shown",
    edits: [
      [ATA, "tier: court", "tier: weak"],
      [
        ATA,
        "The day is in no source, sources: [watch]",
        "The day is in no source, sources: [court-2012]",
      ],
    ],
    file: ATA,
    at: "name: Emperor P.",
    field: "cases[0].name",
    says: /withhold the name/,
  },
  {
    what: "one address has two tiers",
    rule: "one-address-one-source",
    edits: [[BVT, "tier: ngo", "tier: news"]],
    file: BVT,
    at: "tier: news",
    field: "sources.watch.tier",
    says: /^https:\/\/example\.org\/watch\/ice-2016 is of tier ngo in jurisdictions\/ATA\.yaml and news here/,
  },
  {
    what: "two laws have one id",
    rule: "unique-ids",
    edits: [[ATA, "- id: bill/2024/1", "- id: act/2010/1"]],
    file: ATA,
    at: "id: act/2010/1\n    title: Penguin",
    field: "laws[1].id",
    says: /^the id act\/2010\/1 is used twice in this file; merge the two or tell them apart$/,
  },
  {
    what: "two wordings of a section are not told apart",
    rule: "unique-ids",
    edits: [[ATA, 'version: "2015"', 'version: "2010"']],
    file: ATA,
    at: 'section: "7"\n        version: "2010"\n        title: False news\n        summary: Publishing false news or',
    field: "laws[0].provisions[2].section",
    says: /^the id act\/2010\/1#7@2010 is used twice/,
  },
  {
    what: "two cases have one id",
    rule: "unique-ids",
    edits: [[ATA, "id: 2016-eleven-bloggers", "id: 2012-emperor"]],
    file: ATA,
    at: "id: 2012-emperor\n    name: Eleven",
    field: "cases[1].id",
    says: /^the id 2012-emperor is used twice/,
  },
  {
    what: "two articles have one number",
    rule: "unique-ids",
    edits: [[FROST, "number: 4,", "number: 3,"]],
    file: FROST,
    at: "number: 3,",
    field: "articles[2].number",
    says: /^3 comes twice in this file/,
  },
  {
    what: "a state takes part twice",
    rule: "unique-ids",
    edits: [[FROST, "state: ATF", "state: HMD"]],
    file: FROST,
    at: "state: HMD, signed",
    field: "participation[3].state",
    says: /^HMD comes twice in this file/,
  },
  {
    what: "two files have one treaty",
    rule: "unique-ids",
    edits: [[UNCC, "treaty: uncc", "treaty: frost"]],
    file: UNCC,
    at: "treaty: frost",
    field: "treaty",
    says: /^another file has the treaty frost already$/,
  },
  {
    what: "a treaty cooperates by an article that it does not have",
    rule: "article-exists",
    edits: [[UNCC, 'clause: "40"', 'clause: "41"']],
    file: UNCC,
    at: 'clause: "41"',
    field: "cooperation[0].clause",
    says: /^no article 41 in this file; add it under articles$/,
  },
  {
    what: "an article descends from one that is not there",
    rule: "article-exists",
    edits: [[UNCC, "descendsFrom: [frost#3]", "descendsFrom: [frost#9]"]],
    file: UNCC,
    at: "descendsFrom",
    field: "articles[0].descendsFrom[0]",
    says: /^no article frost#9; .* \(treaties: frost, uncc\)$/,
  },
  {
    what: "an article descends from a treaty that is not there",
    rule: "article-exists",
    edits: [[UNCC, "descendsFrom: [frost#3]", "descendsFrom: [thaw#3]"]],
    file: UNCC,
    at: "descendsFrom",
    field: "articles[0].descendsFrom[0]",
    says: /^no article thaw#3/,
  },
  {
    what: "a state reserves an article that the treaty does not have",
    rule: "article-exists",
    edits: [[FROST, "article: 4,\n          clause", "article: 44,\n          clause"]],
    file: FROST,
    at: "article: 44,",
    field: "participation[1].reservations[0].article",
    says: /^no article 44 in this file/,
  },
  {
    what: "a law is said to follow one that is not there",
    rule: "influence-exists",
    edits: [[ATA, "fromId: BVT/code/penal", "fromId: BVT/code/moon"]],
    file: ATA,
    at: "fromId: BVT/code/moon",
    field: "laws[0].influences[0].fromId",
    says: /^no law or treaty BVT\/code\/moon; write ISO3\/law id/,
  },
  {
    what: "a law is said to follow itself",
    rule: "influence-exists",
    edits: [[ATA, "fromId: BVT/code/penal", "fromId: ATA/act/2010/1"]],
    file: ATA,
    at: "fromId: ATA/act/2010/1",
    field: "laws[0].influences[0].fromId",
    says: /^a law does not follow itself/,
  },
  {
    what: "a position points to an article that the treaty does not have",
    rule: "article-exists",
    edits: [[FROST, "    articles: [3]\n    gist: Wanted", "    articles: [33]\n    gist: Wanted"]],
    file: FROST,
    at: "articles: [33]",
    field: "positions[1].articles[0]",
    says: /^no article 33 in this file/,
  },
  {
    what: "an answer to a letter points to an article that the treaty does not have",
    rule: "article-exists",
    edits: [
      [
        SNOW,
        "      - value: met\n        articles: [3]",
        "      - value: met\n        articles: [34]",
      ],
    ],
    file: SNOW,
    at: "articles: [34]",
    field: "demands[0].answers[0].articles[0]",
    says: /^no article 34 in the file of frost/,
  },
  {
    what: "a letter is about a treaty that is not there",
    rule: "article-exists",
    edits: [[SNOW, "treaty: frost", "treaty: thaw"]],
    file: SNOW,
    at: "treaty: thaw",
    field: "treaty",
    says: /^no treaty thaw; one of frost, uncc$/,
  },
  {
    what: "a letter asks the same twice",
    rule: "unique-ids",
    edits: [[SNOW, "id: silence", "id: onward"]],
    file: SNOW,
    at: "id: onward\n    demand: Let",
    field: "demands[1].id",
    says: /^onward comes twice/,
  },
  {
    what: "a signatory is at home in a place that is none",
    rule: "known-jurisdiction",
    edits: [
      [
        SNOW,
        "- { id: penguin-watch, name: Penguin Watch, jurisdiction: ATA, sources",
        "- { id: penguin-watch, name: Penguin Watch, jurisdiction: XQX, sources",
      ],
    ],
    file: SNOW,
    at: "- { id: penguin-watch, name: Penguin Watch, jurisdiction: XQX",
    field: "signatories[0].jurisdiction",
    says: /^unknown jurisdiction: XQX/,
  },
  {
    what: "an id was merged into one that is not there",
    rule: "retired-ids",
    edits: [["ids.yaml", "into: ATA/act/2010/1", "into: ATA/act/2010/2"]],
    file: "ids.yaml",
    at: "into: ATA/act/2010/2",
    field: "merged[0].into",
    says: /^there is no ATA\/act\/2010\/2/,
  },
  {
    what: "an id that was merged is in use",
    rule: "retired-ids",
    edits: [["ids.yaml", "id: ATA/ordinance/2009/7", "id: BVT/code/penal"]],
    file: "ids.yaml",
    at: "id: BVT/code/penal",
    field: "merged[0].id",
    says: /^BVT\/code\/penal is in use$/,
  },
  {
    what: "a skeleton was not filled in",
    rule: "filled-in",
    edits: [[SNOW, "demand: Let those who live here speak.", "demand: TODO"]],
    file: SNOW,
    at: "demand: TODO",
    field: "demands[1].demand",
    says: /^fill this in$/,
  },
  {
    what: "an address was not filled in",
    rule: "filled-in",
    edits: [[ATA, "url: https://example.org/ata/glossary", "url: https://TODO.invalid/glossary"]],
    file: ATA,
    at: "url: https://TODO",
    field: "sources.glossary.url",
    says: /^fill this in$/,
  },
  {
    what: "why an id went was not filled in",
    rule: "filled-in",
    edits: [["ids.yaml", "reason: The same law under its draft number.", "reason: TODO"]],
    file: "ids.yaml",
    at: "reason: TODO",
    field: "merged[0].reason",
    says: /^fill this in$/,
  },
  {
    what: "a position is taken by nobody",
    rule: "readable",
    edits: [[FROST, "      state: ATA,\n      date: 2008-03,", "      date: 2008-03,"]],
    file: FROST,
    at: "- {\n      date: 2008-03,",
    field: "positions[0]",
    says: /^a position is taken by a state or by an organization/,
  },
  {
    what: "a clause extends an article that the other treaty does not have",
    rule: "article-exists",
    edits: [[UNCC, "applies: frost#3(1)(c)", "applies: frost#9(1)"]],
    file: UNCC,
    at: "applies: frost#9(1)",
    field: "cooperation[0].applies",
    says: /^no article frost#9; /,
  },
  {
    what: "a clause is not written as one",
    rule: "readable",
    edits: [[FROST, "clause: 3(1)(c)", "clause: third"]],
    file: FROST,
    at: "clause: third",
    field: "cooperation[0].clause",
    says: /^write article and paragraph, such as 18\(3\)\(c\); found "third"$/,
  },
  {
    what: "a ground of refusal names no clause",
    rule: "readable",
    edits: [[FROST, "    clause: 3(4)\n", ""]],
    file: FROST,
    at: "- ground: dual_criminality",
    field: "refusals[0].clause",
    says: /expected string/,
  },
  {
    what: "an override rests on a clause that only permits",
    rule: "override-is-a-duty",
    edits: [[FROST, "duty: shall\n    clause: 3(6)", "duty: may\n    clause: 3(6)"]],
    file: FROST,
    at: "duty: may",
    field: "overrides[0].duty",
    says: /^an override needs shall, not may; write a permit instead$/,
  },
  {
    what: "an override rests on a ground that may be used",
    rule: "override-is-a-duty",
    edits: [[FROST, "clause: 3(6)", "clause: 3(4)"]],
    file: FROST,
    at: 'clause: 3(4)\n    clauses: ["3"]\n    note: Only',
    field: "overrides[0].clause",
    says: /^3\(4\) is a ground that may be used in this file, so it settles nothing$/,
  },
  {
    what: "an override rests on a paragraph that steps back, and does not say so",
    rule: "gate-is-noted",
    edits: [[FROST, "gated: [3(5)]", "gated: [3(5), 3(6)]"]],
    file: FROST,
    at: "- safeguard: onward_transfer_limits",
    field: "overrides[0]",
    says: /^3\(6\) steps back where another treaty binds the two \(gates\); add when$/,
  },
  {
    what: "a ground is said to step back, and no gate makes it",
    rule: "gate-is-noted",
    edits: [[FROST, "gated: [3(5)]", "gated: [3(9)]"]],
    file: FROST,
    at: "when: no_other_mla_treaty,\n      closedList",
    field: "refusals[1].when",
    says: /^no gate of this file makes 3\(5\) step back/,
  },
  {
    what: "a ground belongs to no clause of cooperation",
    rule: "belongs-to-a-clause",
    edits: [[FROST, 'clauses: ["3"]\n    force: may', 'clauses: ["8"]\n    force: may']],
    file: FROST,
    at: 'clauses: ["8"]',
    field: "refusals[0].clauses[0]",
    says: /^no clause 8 under cooperation; one of 3\(1\)\(c\), 4$/,
  },
  {
    what: "extradition asks for nothing of the law of both",
    rule: "extradition-asks-for-both",
    edits: [
      [
        FROST,
        "cooperation:\n",
        'cooperation:\n  - { power: extradition, clause: "4(2)", branch: extradition, read: true, sources: [text] }\n',
      ],
    ],
    file: FROST,
    at: "power: extradition",
    field: "cooperation[0]",
    says: /^extradition without dual criminality: /,
  },
  {
    what: "a direct order is written as a request to the state",
    rule: "direct-goes-past-the-state",
    edits: [
      [
        FROST,
        "branch: live\n    duty: as_law_allows\n    read: true\n    scope",
        "branch: direct\n    duty: as_law_allows\n    read: true\n    scope",
      ],
    ],
    file: FROST,
    at: "branch: direct",
    field: "cooperation[1].branch",
    says: /^branch direct with channel state; both are direct, or neither is$/,
  },
  {
    what: "a request between states is written as a direct one",
    rule: "direct-goes-past-the-state",
    edits: [
      [
        FROST,
        "branch: live\n    duty: as_law_allows\n    read: true\n    scope",
        "branch: live\n    channel: direct\n    read: true\n    scope",
      ],
    ],
    file: FROST,
    at: "branch: live\n    channel",
    field: "cooperation[1].branch",
    says: /^branch live with channel direct/,
  },
  {
    what: "a step of a case stands after one that came later",
    rule: "case-steps-in-order",
    edits: [[ATA, "stage: charged, date: 2012-02,", "stage: charged, date: 2011-12,"]],
    file: ATA,
    at: "stage: charged, date: 2011-12",
    field: "cases[0].stages[1].date",
    says: /^charged on 2011-12 stands after arrested on 2012-01-15; /,
  },
  {
    what: "a conviction is upheld that the case does not tell",
    rule: "appeal-has-verdict",
    edits: [[ATA, "stage: charged, date: 2012-02,", "stage: conviction_upheld, date: 2012-02,"]],
    file: ATA,
    at: "stage: conviction_upheld",
    field: "cases[0].stages[1].stage",
    says: /^conviction_upheld without a conviction before it; /,
  },
  {
    what: "a case was last looked for before a step that it tells",
    rule: "followed-covers-steps",
    edits: [[ATA, 'followed: "2024-03-01"', 'followed: "2015-12-31"']],
    file: ATA,
    at: 'followed: "2015-12-31"',
    field: "cases[1].followed",
    says: /^2015-12-31 is before detained on 2016-01\/2016-03; /,
  },
  {
    what: "a group's outcomes are of more people than it has",
    rule: "outcomes-within-people",
    edits: [[ATA, "outcome: unknown, people: 9", "outcome: unknown, people: 10"]],
    file: ATA,
    at: "outcomes: [",
    field: "cases[1].outcomes",
    says: /^outcomes of 12 people in a group of 11; /,
  },
  {
    what: "a list without a state is newer than its consent",
    rule: "not-party-before-consent",
    edits: [[FROST, "consented: 2012-05\n", "consented: 2012-05\n    notPartyAsOf: 2013-01-01\n"]],
    file: FROST,
    at: "notPartyAsOf: 2013-01-01",
    field: "participation[1].notPartyAsOf",
    says: /^no party by a list of 2013-01-01, after consented 2012-05$/,
  },
  {
    what: "an article that is not mandatory requires a safeguard",
    rule: "requires-is-a-duty",
    edits: [
      [
        FROST,
        "    enables: [production_content]\n    requires",
        "    mandatory: false\n    enables: [production_content]\n    requires",
      ],
      [FROST, "duty: shall\n    clause: 3(6)", "duty: shall\n    clause: 4(6)"],
    ],
    file: FROST,
    at: "requires: [prior_judicial_authorisation]",
    field: "articles[1].requires[0]",
    says: /^not asked of every party: the article is not mandatory; leave it out$/,
  },
  {
    what: "an article requires what a permit of it lets a state set",
    rule: "requires-is-a-duty",
    edits: [[FROST, "requires: [prior_judicial_authorisation]", "requires: [user_notification]"]],
    file: FROST,
    at: "requires: [user_notification]",
    field: "articles[1].requires[0]",
    says: /it is a permit of this file/,
  },
  {
    what: "a ground stands beside a closed list",
    rule: "closed-list-is-closed",
    edits: [[FROST, "closedList: false", "closedList: true"]],
    file: FROST,
    at: 'clauses: ["3"]\n    force: may',
    field: "refusals[0].clauses[0]",
    says: /^the list of grounds for 3 is closed, and dual_criminality is not of it$/,
  },
];

describe("the fixture", () => {
  it("breaks no rule", async () => {
    expect(await complaintsAbout()).toEqual([]);
  });
});

describe.each(WRONG)("$rule: $what", ({ rule, edits, file, at, field, says }) => {
  it("is one complaint that names file, line and field", async () => {
    const { issues, line } = await complaintsAt(file, at, ...edits);
    const found = issues.filter((issue) => issue.rule === rule && says.test(issue.message));
    expect(found, JSON.stringify(issues)).toHaveLength(1);
    expect(found[0]).toMatchObject({ level: "error", file, line, field });
  });
});

describe("names that were taken out", () => {
  const KEY = "a key that is used in tests and nowhere else";
  const TAKEN: Edit = [
    "ids.yaml",
    "merged:\n",
    `key: ${keyMark(KEY)}\nredacted:\n${spellings("Zoë al-Nasser")
      .map(
        (words) =>
          `  - { words: [${words.map((word) => `"${wordHash(KEY, word)}"`).join(", ")}], date: 2025-02-03 }\n`,
      )
      .join("")}merged:\n`,
  ];
  const complaints = async (redactionKey: string | undefined, ...edits: Edit[]) =>
    (await run({ sources: [], atlas: editedFixture(TAKEN, ...edits), redactionKey })).issues;

  it.each<[string, Edit, string]>([
    [
      "a title",
      [ATA, "title: State v. Emperor [2012] 7", "title: State v. NASSER (Zoe)"],
      "sources.court-2012.title",
    ],
    [
      "an address",
      [
        ATA,
        "url: https://example.org/ata/court/2012-7",
        "url: https://example.org/Zo%C3%AB-al-Nasser",
      ],
      "sources.court-2012.url",
    ],
    [
      "an archived copy",
      [
        ATA,
        "archive: https://example.org/archive/ata-2015-2",
        "archive: https://example.org/zoeAlNasser",
      ],
      "sources.gazette-2015.archive",
    ],
    [
      "a text",
      [
        ATA,
        "outcome: Two were acquitted; of the others nothing is known.",
        "outcome: Zoe al-Nasser went home.",
      ],
      "cases[1].outcome",
    ],
    ["an id", [ATA, "id: 2016-eleven-bloggers", "id: 2016-zoe-nasser"], "cases[1].id"],
    [
      "a letter",
      [SNOW, "demand: Let those who live here speak.", "demand: Let Zoë Nasser speak."],
      "demands[1].demand",
    ],
  ])("name-taken-out: are refused in %s", async (_, edit, field) => {
    expect(await complaints(KEY)).toEqual([]);
    const issues = await complaints(KEY, edit);
    expect(issues.map((issue) => [issue.level, issue.rule, issue.field])).toEqual([
      ["error", "name-taken-out", field],
    ]);
    for (const { message } of issues) {
      expect(message).toContain("taken out on 2025-02-03");
      expect(message).not.toMatch(/zo[eë]|nasser/i);
    }
  });

  it("name-taken-out: says that the key is another one, since then no name is found", async () => {
    expect(await complaints(KEY.toUpperCase())).toMatchObject([
      { level: "error", rule: "name-taken-out", file: "ids.yaml", line: 2, field: "key" },
    ]);
  });

  it("names-are-looked-for: warns that nothing is looked for without the key", async () => {
    expect(await complaints(undefined)).toMatchObject([
      { level: "warning", rule: "names-are-looked-for", file: "ids.yaml", line: 2, field: "key" },
    ]);
  });

  it("retired-ids: refuses an id that was withdrawn with the key", async () => {
    const edit: Edit = [
      "ids.yaml",
      "withdrawn:\n",
      `withdrawn:\n  - { hash: ${withdrawnIdHash(KEY, "case/ATA/2012-emperor")}, date: 2025-02-03, reason: asked }\n`,
    ];
    expect(await complaints(KEY, edit)).toMatchObject([
      { level: "error", rule: "retired-ids", field: "withdrawn[0].hash" },
    ]);
  });
});

describe("source-is-cited", () => {
  it("warns of a source that no fact cites", async () => {
    const edit: Edit = [
      ATA,
      "sources: [glossary]\n    provisions:",
      "sources: [gazette]\n    provisions:",
    ];
    expect(await complaintsAbout(edit)).toEqual([]);
    const { issues, line } = await complaintsAt(UNCC, "spare:", [
      UNCC,
      "cite: [draft]",
      "  spare:\n    { url: https://example.org/spare, title: Spare, publisher: Spare, tier: weak }\ncite: [draft]",
    ]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      level: "warning",
      rule: "source-is-cited",
      file: UNCC,
      line: line + 1,
      field: "sources.spare",
    });
  });
});

describe("the rule on the day on which a case was last looked for", () => {
  it("refuses a day after the run, where the day of the run is known", async () => {
    const atlas = editedFixture();
    const on = async (today?: string) =>
      (await run({ sources: [], atlas, today })).issues.map(({ rule, message }) => [rule, message]);
    expect(await on("2024-02-29")).toEqual([
      ["followed-covers-steps", "2024-03-01 is later than today, 2024-02-29"],
    ]);
    expect(await on("2024-03-01")).toEqual([]);
    expect(await on()).toEqual([]);
  });
});

describe("the rule on the day on which a source shows a provision in force", () => {
  it("refuses a day after the run, where the day of the run is known", async () => {
    const atlas = editedFixture(
      [ATA, "retrieved: 2024-03-01", 'retrieved: "2024"'],
      [ATA, 'followed: "2024-03-01"', 'followed: "2024-01-31"'],
    );
    const on = async (today?: string) =>
      (await run({ sources: [], atlas, today })).issues.map(({ rule, message }) => [rule, message]);
    expect(await on("2024-01-31")).toEqual([
      ["in-force-as-of", "2024-02 is later than today, 2024-01-31"],
    ]);
    expect(await on("2024-02-01")).toEqual([]);
    expect(await on()).toEqual([]);
  });
});

describe("the rules on texts that a user brings", () => {
  const TEXTS = "texts.yaml";
  const complaintOn = async (at: string, ...edits: Edit[]) => {
    const texts = editedTexts(...edits);
    const { issues } = await run({ sources: [], atlas: FIXTURE, texts });
    expect(issues, JSON.stringify(issues)).toHaveLength(1);
    return { ...issues[0], expected: lineOf(texts, TEXTS, at) };
  };

  it("let the fixture's pass", async () => {
    const { issues } = await run({ sources: [], atlas: FIXTURE, texts: editedTexts() });
    expect(issues).toEqual([]);
  });

  it("text-law-exists: refuses the text of a law that is not in the atlas", async () => {
    const { expected, ...issue } = await complaintOn("law: HMD/act/2022/4", [
      TEXTS,
      "law: HMD/act/2022/3",
      "law: HMD/act/2022/4",
    ]);
    expect(issue).toEqual({
      level: "error",
      rule: "text-law-exists",
      file: TEXTS,
      line: expected,
      field: "texts[2].law",
      message:
        "no law HMD/act/2022/4 in the atlas; correct it, or add the law to jurisdictions/HMD.yaml first",
    });
  });

  it("text-has-one-wording: warns where the text does not say which of several wordings it is", async () => {
    const { expected, ...issue } = await complaintOn("file: ATA/act/2010/1.xml", [
      TEXTS,
      '    version: "2015" # of section 7, of which the atlas has two wordings\n',
      "",
    ]);
    expect(issue).toMatchObject({
      level: "warning",
      rule: "text-has-one-wording",
      line: expected,
      message: "the atlas has 2 wordings of section 7; say which one this is by `version`",
    });
  });

  it("cited-source-exists: holds for texts too", async () => {
    const texts = editedTexts([TEXTS, "sources: [network]", "sources: [rumour]"]);
    const { issues } = await run({ sources: [], atlas: FIXTURE, texts });
    expect(issues.map(({ rule, line }) => [rule, line])).toEqual([
      ["cited-source-exists", lineOf(texts, TEXTS, "sources: [rumour]")],
      ["source-is-cited", lineOf(texts, TEXTS, "url: https://example.org/bvt/decree-2018-9.txt")],
    ]);
  });
});

describe("what the rules let pass", () => {
  it.each<[string, Edit[]]>([
    [
      "a law in force before it was assented to",
      [[ATA, "event: in_force, date: 2010-07-01", "event: in_force, date: 2010-05-01"]],
    ],
    [
      "dates that may be in order, one being imprecise",
      [[BVT, "event: struck_down, date: 2021-06-30", "event: repealed, date: 2018-01-01"]],
    ],
    [
      "a provision that ends on the day on which it began",
      [[ATA, "to: 2015-03-01", "to: 2010-07-01"]],
    ],
    [
      "an offence not punished, which a provision has beside the one that it is about",
      [
        [
          HMD,
          "powers: [production_content]\n",
          "offences: [insult_of_religion, defamation]\n        primary: [defamation]\n",
        ],
      ],
    ],
    [
      "an offence not punished any more, by a provision that fell",
      [
        [
          HMD,
          "powers: [production_content]\n",
          "offences: [insult_of_religion]\n        status: struck_down\n",
        ],
      ],
    ],
    [
      "steps of a case that may be in order, one day being imprecise",
      [[ATA, "stage: charged, date: 2012-02,", "stage: charged, date: ../2012-01-15,"]],
    ],
    [
      "a conviction upheld after a verdict without a day",
      [
        [
          ATA,
          "stage: charged, date: 2012-02, court: High Court of the Ice, sources: [court-2012] }\n      - { stage: released,",
          "stage: convicted, sources: [court-2012] }\n      - { stage: conviction_upheld,",
        ],
      ],
    ],
    ["a name in two news organisations", [[ATA, "tier: court", "tier: news"]]],
    ["a section that several wordings tell apart", []],
  ])("%s", async (_, edits) => {
    expect(await complaintsAbout(...edits)).toEqual([]);
  });
});

describe("the rules", () => {
  it("are each broken by a test", async () => {
    const names = (await listRules()).map(({ name }) => name);
    const tested = new Set([
      ...WRONG.map(({ rule }) => rule),
      "source-is-cited",
      "text-has-one-wording",
      "text-law-exists",
      "name-taken-out",
      "names-are-looked-for",
    ]);
    expect(names.filter((name) => !tested.has(name))).toEqual([]);
  });

  it("each have their file's name and a description for people", async () => {
    for (const { name, description } of await listRules()) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });
});
