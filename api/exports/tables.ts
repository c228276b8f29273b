import type { EdgeType, Label } from "../../schema/graph/nodes.ts";

/** The table of each label. */
export const TABLES = {
  Jurisdiction: "jurisdictions",
  Law: "laws",
  LawEvent: "law_events",
  Provision: "provisions",
  Period: "periods",
  Penalty: "penalties",
  ExpressionReading: "expression_readings",
  SecondReading: "second_readings",
  InForceAsOf: "in_force_as_of",
  Amendment: "amendments",
  Coding: "codings",
  NotPunished: "not_punished",
  Indicator: "indicators",
  Case: "cases",
  Stage: "stages",
  Sanction: "sanctions",
  Treaty: "treaties",
  Article: "articles",
  Cooperation: "cooperation",
  Refusal: "refusals",
  Bar: "bars",
  Override: "overrides",
  Permit: "permits",
  Gate: "gates",
  Participation: "participations",
  Reservation: "reservations",
  Contradiction: "contradictions",
  Claim: "claims",
  Source: "sources",
  Organization: "organizations",
  Letter: "letters",
  Demand: "demands",
  DemandAnswer: "demand_answers",
  TreatyEvent: "treaty_events",
  Position: "positions",
  Influence: "influences",
  Change: "changes",
  Text: "texts",
  TextMatch: "text_matches",
  TextComparison: "text_comparison",
  RetiredId: "retired_ids",
  Code: "codebook",
  Wording: "codebook_words",
  AuditedKind: "audited_kinds",
  Release: "release",
} as const satisfies Record<Label, string>;

/** Columns that hold the id of a node of one label, by the name that they have in every table but these. */
const REFERS: Readonly<Record<string, Label>> = {
  jurisdiction: "Jurisdiction",
  law: "Law",
  provision: "Provision",
  reading: "ExpressionReading",
  case: "Case",
  treaty: "Treaty",
  participation: "Participation",
  contradiction: "Contradiction",
  letter: "Letter",
  demand: "Demand",
  organization: "Organization",
  saidBy: "Organization",
  a: "Text",
  b: "Text",
};
/** Columns of such a name that hold something else: what a demand demands. */
const OTHERWISE = new Set(["Demand.demand"]);

/** A key of another table that columns of a table hold. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly columns: readonly string[];
}

/** The foreign keys of a label's table, given its columns. */
export function foreignKeysOf(label: Label, columns: readonly string[]): ForeignKey[] {
  const simple = columns.flatMap((name) => {
    const other = REFERS[name];
    if (other === undefined || OTHERWISE.has(`${label}.${name}`)) return [];
    return [{ fields: [name], table: TABLES[other], columns: ["id"] }];
  });
  const code = { fields: ["kind", "code"], table: TABLES.Code, columns: ["kind", "code"] };
  return label === "Coding" ? [...simple, code] : simple;
}

/** A table of relationships that no column says: each end in the column of its label, the others empty. */
export interface LinkTable {
  readonly name: string;
  readonly type: EdgeType;
  readonly description: string;
  readonly from: Readonly<Record<string, Label>>;
  readonly to: Readonly<Record<string, Label>>;
}

export const LINKS: readonly LinkTable[] = [
  {
    name: "charges",
    type: "CHARGED_UNDER",
    description:
      "Which provision, or law where no source gives the section, a case names: by a charge, an accusation, or a challenge.",
    from: { case: "Case" },
    to: { provision: "Provision", law: "Law" },
  },
  {
    name: "replacements",
    type: "REPLACES",
    description: "Which law replaced which.",
    from: { law: "Law" },
    to: { replaced: "Law" },
  },
  {
    name: "codes_applied",
    type: "CODED_AS",
    description: "Which codes of the codebook a provision or an article of a treaty is coded as.",
    from: { provision: "Provision", article: "Article" },
    to: { code: "Code" },
  },
  {
    name: "primary_offences",
    type: "MAINLY_ABOUT",
    description: "Which of its offences a provision is about, where it was read for that.",
    from: { provision: "Provision" },
    to: { code: "Code" },
  },
  {
    name: "article_ancestors",
    type: "DESCENDS_FROM",
    description: "After which earlier article an article of a treaty was modelled.",
    from: { article: "Article" },
    to: { ancestor: "Article" },
  },
  {
    name: "signatures",
    type: "SIGNED",
    description: "Which organisation signed which letter.",
    from: { organization: "Organization" },
    to: { letter: "Letter" },
  },
  {
    name: "articles_named",
    type: "POINTS_TO",
    description: "Which articles an answer to a demand, or a position, points to.",
    from: { demand_answer: "DemandAnswer", position: "Position" },
    to: { article: "Article" },
  },
  {
    name: "provision_texts",
    type: "HAS_TEXT",
    description: "Which texts are those of which provision.",
    from: { provision: "Provision" },
    to: { text: "Text" },
  },
  {
    name: "codebook_translations",
    type: "WORDED",
    description: "Which words in other languages belong to which code.",
    from: { code: "Code" },
    to: { words: "Wording" },
  },
  {
    name: "codebook_examples",
    type: "EXEMPLIFIED_BY",
    description: "Facts that show how a code is applied.",
    from: { code: "Code" },
    to: { provision: "Provision", coding: "Coding", case: "Case" },
  },
];
