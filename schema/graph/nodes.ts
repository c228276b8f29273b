import { z } from "zod";

/**
 * What stands in the graph: one flat row a label. A property that is absent is unknown and reads as
 * null; an empty list means that the records name none. Every fact lists the ids of its sources.
 */

/** A property that may be absent; neither engine stores null. */
const opt = <T extends z.ZodType>(shape: T) => shape.nullish().transform((value) => value ?? null);
const text = z.string();
const list = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);
/** A list that is always read, though who makes a row may leave it out. */
const spare = list as unknown as z.ZodOptional<typeof list>;
/** The overlays that brought or changed it; empty where all of it is the atlas's. */
const brought = { overlays: spare };
const cited = { sources: list, ...brought };

const JurisdictionNode = z.object({
  id: text,
  nameEn: text,
  nameEs: opt(text),
  nameFr: opt(text),
  nameAr: opt(text),
  nameRu: opt(text),
  nameZh: opt(text),
  /** `former:Swaziland`, one entry a name. */
  otherNames: list,
  region: opt(text),
  subregion: opt(text),
  kind: text,
  /** Whether the atlas has a file on its law; otherwise only its treaties are known. */
  researched: z.boolean(),
  ...brought,
});
const LawNode = z.object({
  id: text,
  jurisdiction: text,
  title: text,
  originalTitle: opt(text),
  language: opt(text),
  kind: text,
  number: opt(text),
  /** What it calls its provisions, a value of `LAW_UNITS`. */
  unit: opt(text),
  status: text,
  officialUrl: opt(text),
  frbr: opt(text),
  note: opt(text),
  /** The part of the country in which it is in force; null for the whole. */
  territory: opt(text),
  /** The day on which a court case about it was last seen pending. */
  pending: opt(text),
  /** The first day on which it may have come into force, by which lists are ordered. */
  since: opt(text),
  ...cited,
});
const LawEventNode = z.object({
  id: text,
  law: text,
  event: text,
  date: text,
  note: opt(text),
  ...cited,
});
const ProvisionNode = z.object({
  id: text,
  law: text,
  jurisdiction: text,
  section: text,
  version: opt(text),
  title: opt(text),
  summary: text,
  offences: list,
  /** Those of its offences that it is about; empty where nobody has read it for that. */
  primary: list,
  powers: list,
  /** `intent:knowledge`, one entry an element that a source answers. */
  elements: list,
  vagueTerms: list,
  status: text,
  from: opt(text),
  to: opt(text),
  insertedBy: opt(text),
  note: opt(text),
  /**
   * Its heaviest known prison term in months, by which lists are ordered; life is 10,000, death 20,000.
   * A term of which the form is unclear is not known to be its own.
   */
  heaviest: opt(z.number()),
  order: z.number(),
  ...cited,
});
/** A time in which a law or provision was in force, as four days, YYYY-MM-DD. */
const PeriodNode = z.object({
  id: text,
  of: text,
  /** It may have begun on this day; 0000-01-01 if nothing says when at the earliest. */
  possiblyFrom: text,
  /** It had begun by the end of this day; 9999-12-31 if nothing says so. */
  certainlyFrom: text,
  /** It may have ended on this day; 0000-01-01 if it ended and nothing says when, or if nobody knows whether it did. */
  possiblyTo: text,
  /** It had ended by this day; 9999-12-31 if it lasts, or if nothing says so. */
  certainlyTo: text,
});
/** How a provision punishes one offence of something said or published, as a reader answered. */
const ExpressionReadingNode = z.object({
  id: text,
  provision: text,
  offence: text,
  wordsOnly: text,
  objects: list,
  falsity: text,
  leaveToProsecute: text,
  fineInstead: text,
  because: text,
  order: z.number(),
  ...cited,
});
/** What a second reader answered without seeing the first answers. */
const SecondReadingNode = z.object({
  id: text,
  reading: text,
  wordsOnly: text,
  falsity: text,
  primary: text,
  /** unknown, none, term, life or death: the longest of the basic form, as the second reader read it. */
  basicPrison: text,
  basicMonths: opt(z.number()),
  because: text,
  ...brought,
});
/** The newest day on which a source shows a provision in force. */
const InForceAsOfNode = z.object({
  id: text,
  provision: text,
  date: text,
  ...cited,
});
const PenaltyNode = z.object({
  id: text,
  provision: text,
  /** basic, aggravated or unclear; null where nobody has read it for that. */
  form: opt(text),
  applies: opt(text),
  /** unknown, none, term, life or death. */
  prison: text,
  minMonths: opt(z.number()),
  maxMonths: opt(z.number()),
  namedTerm: opt(text),
  fineMin: opt(z.number()),
  fineMax: opt(z.number()),
  fineCurrency: opt(text),
  fineNote: opt(text),
  combination: opt(text),
  note: opt(text),
  order: z.number(),
  ...brought,
});
const AmendmentNode = z.object({
  id: text,
  law: text,
  effect: text,
  date: opt(text),
  by: opt(text),
  summary: text,
  sections: list,
  ...cited,
});
const CodingNode = z.object({
  id: text,
  jurisdiction: text,
  /** power or safeguard. */
  kind: text,
  code: text,
  /** The authority of a power, the value of a safeguard. */
  value: text,
  provision: opt(text),
  pinpoint: opt(text),
  note: opt(text),
  /** Powers for which a safeguard was read; `all` where it is tied to none; empty where nobody noted it. */
  readFor: list,
  from: opt(text),
  to: opt(text),
  /** The day from which a source shows the value, where `from` is unknown; null if no source is dated. */
  observed: opt(text),
  coder: text,
  reviewedBy: opt(text),
  /** The rule that computed it; null where a person coded it. */
  rule: opt(text),
  ...cited,
});
/** An offence that a source says the jurisdiction does not punish at all. */
const NotPunishedNode = z.object({
  id: text,
  jurisdiction: text,
  offence: text,
  from: opt(text),
  asOf: opt(text),
  note: opt(text),
  ...cited,
});
/** A rating that others publish; no measure counts it. */
const IndicatorNode = z.object({
  id: text,
  jurisdiction: text,
  title: text,
  about: opt(text),
  /** The ends of its scale. */
  least: opt(z.number()),
  most: opt(z.number()),
  /** Which end is freer: higher, lower or neither. */
  better: text,
  licence: text,
  /** `2023:0.41:0.35:0.47:Partly Free`: year, value, bounds and name of the value, one entry a year, the oldest first. */
  values: list,
  note: opt(text),
  order: z.number(),
  ...cited,
});
const CaseNode = z.object({
  id: text,
  jurisdiction: text,
  name: text,
  naming: text,
  people: opt(z.number()),
  roles: list,
  summary: text,
  outcome: text,
  /** Its last known status, computed from its steps; null for a ruling on a law. */
  outcomeCode: opt(text),
  /** The date of the last dated step that shows it. */
  outcomeAsOf: opt(text),
  /** `acquitted:2`, one entry a status, for a group whose members fared differently. */
  outcomes: list,
  /** Whether a court ended the provision, and when, if a source says. */
  lawFell: z.boolean(),
  lawStruckDown: opt(text),
  /** The day on which somebody last looked for news of it. */
  followed: opt(text),
  rights: list,
  crossBorder: list,
  /** Why no law can be linked to a charge. */
  unknownCharges: list,
  note: opt(text),
  /** The first and the last day that any dated stage can mean, by which lists are ordered. */
  firstDay: opt(text),
  lastDay: opt(text),
  ...cited,
});
const StageNode = z.object({
  id: text,
  case: text,
  stage: text,
  /** It ended some of the counts only. */
  partial: opt(z.boolean()),
  date: opt(text),
  court: opt(text),
  note: opt(text),
  order: z.number(),
  ...cited,
});
const SanctionNode = z.object({
  id: text,
  case: text,
  sanction: text,
  /** Nothing of it is left to serve. */
  over: opt(z.boolean()),
  months: opt(z.number()),
  amount: opt(z.number()),
  currency: opt(text),
  note: opt(text),
  order: z.number(),
  ...brought,
});
const TreatyNode = z.object({
  id: text,
  title: text,
  shortTitle: text,
  titleEs: opt(text),
  titleFr: opt(text),
  titleAr: opt(text),
  titleRu: opt(text),
  titleZh: opt(text),
  shortTitleEs: opt(text),
  shortTitleFr: opt(text),
  shortTitleAr: opt(text),
  shortTitleRu: opt(text),
  shortTitleZh: opt(text),
  reference: opt(text),
  kind: text,
  adopted: opt(text),
  opened: opt(text),
  inForce: opt(text),
  partiesNeeded: opt(z.number()),
  daysAfter: opt(z.number()),
  depositary: opt(text),
  depositaryEs: opt(text),
  depositaryFr: opt(text),
  depositaryAr: opt(text),
  depositaryRu: opt(text),
  depositaryZh: opt(text),
  officialUrl: opt(text),
  scopeOwnOffences: opt(z.boolean()),
  scopeSeriousMonths: opt(z.number()),
  scopeElectronicEvidence: opt(z.boolean()),
  refusalsRead: opt(z.boolean()),
  note: opt(text),
  /** The day on which somebody last looked at who signed and ratified it. */
  statusChecked: opt(text),
  ...cited,
});
const ArticleNode = z.object({
  id: text,
  treaty: text,
  number: z.number(),
  title: text,
  gist: opt(text),
  class: text,
  mandatory: opt(z.boolean()),
  enables: list,
  offences: list,
  requires: list,
  descendsFrom: list,
  checked: text,
  ...cited,
});
/** A clause by which one party may ask another for a power. */
const CooperationNode = z.object({
  id: text,
  treaty: text,
  power: text,
  clause: text,
  /** The number of the article in the clause. */
  article: z.number(),
  /** A clause of another treaty that it extends, `treaty/budapest#29`. */
  applies: opt(text),
  branch: text,
  channel: text,
  duty: opt(text),
  /** certainly or possibly: whether the words carry the power, or the heading where they were not read. */
  certainty: text,
  /** Whether the clause was read in a text. */
  read: z.boolean(),
  /** Whether anything is known of its scope. */
  scopeRead: z.boolean(),
  scopeOwnOffences: opt(z.boolean()),
  scopeSeriousMonths: opt(z.number()),
  scopeElectronicEvidence: opt(z.boolean()),
  scopeMinMonthsBoth: opt(z.number()),
  conditions: list,
  note: opt(text),
  order: z.number(),
  ...cited,
});
const RefusalNode = z.object({
  id: text,
  treaty: text,
  ground: text,
  clause: text,
  applies: opt(text),
  /** The clauses of cooperation to which it belongs: articles or paragraphs. */
  clauses: list,
  mandatory: opt(z.boolean()),
  when: opt(text),
  ifLawAsks: z.boolean(),
  closedList: z.boolean(),
  prosecuteInstead: opt(text),
  note: opt(text),
  order: z.number(),
  ...cited,
});
/** A ground that a clause takes away. */
const BarNode = z.object({
  id: text,
  treaty: text,
  ground: text,
  clause: text,
  applies: opt(text),
  clauses: list,
  ownOffencesOnly: z.boolean(),
  when: opt(text),
  note: opt(text),
  order: z.number(),
  ...cited,
});
const OverrideNode = z.object({
  id: text,
  treaty: text,
  safeguard: text,
  value: text,
  clause: text,
  applies: opt(text),
  clauses: list,
  when: opt(text),
  note: opt(text),
  order: z.number(),
  ...cited,
});
/** What one of two states may add to a request. */
const PermitNode = z.object({
  id: text,
  treaty: text,
  safeguard: text,
  by: text,
  effect: text,
  binds: opt(z.boolean()),
  clause: text,
  applies: opt(text),
  clauses: list,
  when: opt(text),
  note: opt(text),
  order: z.number(),
  ...cited,
});
/** Paragraphs that step back where another treaty binds the pair. */
const GateNode = z.object({
  id: text,
  treaty: text,
  clause: text,
  applies: opt(text),
  gated: list,
  when: text,
  note: opt(text),
  order: z.number(),
  ...cited,
});
const ParticipationNode = z.object({
  id: text,
  treaty: text,
  jurisdiction: text,
  signed: opt(text),
  consented: opt(text),
  consent: opt(text),
  inForce: opt(text),
  partyBy: opt(text),
  notPartyAsOf: opt(text),
  denounced: opt(text),
  invited: opt(text),
  domestic: opt(text),
  reported: opt(z.boolean()),
  /** The state of which it is a territory to which the treaty is applied. */
  territoryOf: opt(text),
  /** Whether all its reservations and declarations were read; the day that the pages show, and they. */
  reservationsRead: z.boolean(),
  reservationsAsOf: opt(text),
  reservationSources: list,
  note: opt(text),
  ...cited,
});
const ReservationNode = z.object({
  id: text,
  participation: text,
  article: z.number(),
  clause: opt(text),
  gist: text,
  ...cited,
});
const ContradictionNode = z.object({ id: text, subject: text, about: text, ...brought });
const ClaimNode = z.object({ id: text, contradiction: text, says: text, ...cited });
const SourceNode = z.object({
  id: text,
  url: text,
  title: text,
  publisher: text,
  date: opt(text),
  retrieved: opt(text),
  tier: text,
  language: opt(text),
  archive: opt(text),
  ...brought,
});
const OrganizationNode = z.object({
  id: text,
  name: text,
  jurisdiction: opt(text),
  ...brought,
});
const LetterNode = z.object({
  id: text,
  title: text,
  dated: opt(text),
  published: opt(text),
  addressee: text,
  treaty: text,
  languages: list,
  note: opt(text),
  ...cited,
});
const DemandNode = z.object({
  id: text,
  letter: text,
  order: z.number(),
  demand: text,
  safeguards: list,
  ...cited,
});
const DemandAnswerNode = z.object({
  id: text,
  demand: text,
  order: z.number(),
  value: text,
  why: text,
  saidBy: opt(text),
  on: text,
  adoptedText: z.boolean(),
  ...cited,
});
const TreatyEventNode = z.object({
  id: text,
  treaty: text,
  order: z.number(),
  date: text,
  title: text,
  gist: opt(text),
  ...cited,
});
const PositionNode = z.object({
  id: text,
  treaty: text,
  order: z.number(),
  jurisdiction: opt(text),
  organization: opt(text),
  date: text,
  topic: text,
  stance: text,
  gist: text,
  ...cited,
});
const InfluenceNode = z.object({
  id: text,
  law: text,
  order: z.number(),
  from: text,
  fromId: opt(text),
  kind: text,
  claimedBy: text,
  evidence: text,
  date: opt(text),
  note: opt(text),
  ...cited,
});
/** Something dated that happened, computed from the dated facts. */
const ChangeNode = z.object({
  id: text,
  date: text,
  /** The first day that the date can mean; 0000-01-01 if it sets no limit. */
  firstDay: text,
  /** The last day that the date can mean, by which changes are ordered; 9999-12-31 if it sets no limit. */
  day: text,
  kind: text,
  event: text,
  subject: text,
  jurisdiction: opt(text),
  note: opt(text),
  ...cited,
});
/** The words of a section of a law, as a user brought them. */
const TextNode = z.object({
  id: text,
  law: text,
  jurisdiction: text,
  section: text,
  /** The provision of that number, if the atlas has it. */
  provision: opt(text),
  heading: opt(text),
  language: text,
  /** How many words it has. */
  words: z.number(),
  /** Whether they may be shown to others. */
  show: z.boolean(),
  /** They themselves; only where they may be shown. */
  content: opt(text),
  /** What it punishes, by the atlas or by who brought it. */
  offences: list,
  ...cited,
});
/** Two texts of different states that resemble one another more than chance explains. */
const TextMatchNode = z.object({
  id: text,
  a: text,
  b: text,
  score: z.number(),
  /** Percent of the pairs of chance that score less. */
  percentile: z.number(),
  sharedWords: z.number(),
  /** Where the passage stands: the places of its first word and behind its last. */
  aStart: z.number(),
  aEnd: z.number(),
  bStart: z.number(),
  bEnd: z.number(),
  /** The passage in either text; only where both may be shown. */
  passageA: opt(text),
  passageB: opt(text),
});
/** How the texts of the release were compared; absent where there are none. */
const TextComparisonNode = z.object({
  id: text,
  texts: z.number(),
  /** Those with enough words. */
  compared: z.number(),
  /** Pairs close enough to be aligned. */
  candidates: z.number(),
  /** Pairs of texts on different offences, which tell what chance brings. */
  chancePairs: z.number(),
  percentile: z.number(),
  /** What a match scores more than; absent where there are too few pairs of chance. */
  threshold: opt(z.number()),
});
const RetiredIdNode = z.object({
  id: text,
  into: opt(text),
  date: text,
  reason: text,
});
const CodeNode = z.object({
  id: text,
  kind: text,
  code: text,
  label: text,
  definition: text,
  question: opt(text),
  includes: opt(text),
  includesAgainst: opt(z.boolean()),
  excludes: opt(text),
  group: opt(text),
  governs: opt(text),
  collect: opt(text),
  after: opt(text),
  lenses: list,
  values: list,
  weight: opt(z.number()),
  independent: opt(z.boolean()),
  articles: list,
  exampleBecause: opt(text),
});
const WordingNode = z.object({
  id: text,
  language: text,
  label: text,
  definition: text,
  question: opt(text),
  includes: opt(text),
  excludes: opt(text),
  reviewedBy: list,
});
/** What a reading of our own found of one kind of fact. */
const AuditedKindNode = z.object({
  id: text,
  date: text,
  /** What the facts were drawn with. */
  seed: text,
  kind: text,
  order: z.number(),
  drawn: z.number(),
  checkable: z.number(),
  right: z.number(),
  minor: z.number(),
  material: z.number(),
});
const ReleaseNode = z.object({
  id: text,
  hash: text,
  codebook: text,
  /** The latest day that any source of the release was published or read. */
  knowledgeDate: opt(text),
  /** The user's own folders whose data it holds beside the atlas. */
  overlays: spare,
  /** Those of them whose data may not be passed on. */
  unshared: spare,
});

/** The row of each label. */
export const NODES = {
  Jurisdiction: JurisdictionNode,
  Law: LawNode,
  LawEvent: LawEventNode,
  Provision: ProvisionNode,
  Period: PeriodNode,
  Penalty: PenaltyNode,
  ExpressionReading: ExpressionReadingNode,
  SecondReading: SecondReadingNode,
  InForceAsOf: InForceAsOfNode,
  Amendment: AmendmentNode,
  Coding: CodingNode,
  NotPunished: NotPunishedNode,
  Indicator: IndicatorNode,
  Case: CaseNode,
  Stage: StageNode,
  Sanction: SanctionNode,
  Treaty: TreatyNode,
  Article: ArticleNode,
  Cooperation: CooperationNode,
  Refusal: RefusalNode,
  Bar: BarNode,
  Override: OverrideNode,
  Permit: PermitNode,
  Gate: GateNode,
  Participation: ParticipationNode,
  Reservation: ReservationNode,
  Contradiction: ContradictionNode,
  Claim: ClaimNode,
  Source: SourceNode,
  Organization: OrganizationNode,
  Letter: LetterNode,
  Demand: DemandNode,
  DemandAnswer: DemandAnswerNode,
  TreatyEvent: TreatyEventNode,
  Position: PositionNode,
  Influence: InfluenceNode,
  Change: ChangeNode,
  Text: TextNode,
  TextMatch: TextMatchNode,
  TextComparison: TextComparisonNode,
  RetiredId: RetiredIdNode,
  Code: CodeNode,
  Wording: WordingNode,
  AuditedKind: AuditedKindNode,
  Release: ReleaseNode,
} as const;
export type Label = keyof typeof NODES;
export type Node<L extends Label> = z.infer<(typeof NODES)[L]>;

/** A row of any label, told apart by it. */
export type AnyNode = { [L in Label]: Node<L> & { readonly __typename: L } }[Label];

/** The label that every node of ours carries, so that a shared database's other data stays untouched. */
export const OURS = "Lawdrift";

/** Relationship types; the comment reads the relationship aloud. */
export const EDGES = [
  "ENACTED", // Jurisdiction enacted Law
  "CONTAINS", // Law contains Provision
  "HAD", // Law had LawEvent
  "CHANGED_BY", // Law was changed by Amendment
  "REPLACES", // Law replaces Law
  "IN_FORCE_DURING", // Law, Provision was in force during Period
  "PUNISHED_BY", // Provision is punished by Penalty
  "CODED_AS", // Provision, Article is coded as Code
  "MAINLY_ABOUT", // Provision is mainly about Code
  "READ_IN", // Provision is read in ExpressionReading
  "READ_AGAIN_IN", // ExpressionReading is read again in SecondReading
  "SHOWN_IN_FORCE_BY", // Provision is shown in force by InForceAsOf
  "HAS_CODING", // Jurisdiction has Coding
  "DOES_NOT_PUNISH", // Jurisdiction does not punish what NotPunished names
  "RATED_BY", // Jurisdiction is rated by Indicator
  "OF_CODE", // Coding, ExpressionReading, NotPunished is of Code
  "RESTS_ON", // Coding rests on Provision
  "TOOK_PLACE_IN", // Case took place in Jurisdiction
  "CHARGED_UNDER", // Case was charged under Provision or Law
  "WENT_THROUGH", // Case went through Stage
  "SANCTIONED_WITH", // Case was sanctioned with Sanction
  "HAS_ARTICLE", // Treaty has Article
  "ALLOWS", // Article allows Cooperation
  "HAS_CLAUSE", // Treaty has Cooperation, Refusal, Bar, Override, Permit, Gate
  "PARTICIPATES", // Jurisdiction participates by Participation
  "IN_TREATY", // Participation is in Treaty
  "RESERVED", // Participation reserved Reservation
  "DESCENDS_FROM", // Article descends from Article
  "DISPUTED_IN", // Law, Provision, Case, Participation is disputed in Contradiction
  "CLAIMS", // Contradiction holds Claim
  "SIGNED", // Organization signed Letter
  "ABOUT", // Letter is about Treaty
  "ASKS", // Letter asks Demand
  "ANSWERED_BY", // Demand is answered by DemandAnswer
  "POINTS_TO", // DemandAnswer, Position points to Article
  "WENT_ON", // Treaty went on by TreatyEvent
  "TOOK", // Jurisdiction, Organization took Position
  "POSITION_ON", // Position is on Treaty
  "SAID_TO_FOLLOW", // Law is said to follow by Influence
  "FOLLOWED", // Influence names Law, Treaty as what was followed
  "HAPPENED_TO", // Change happened to Law, Case, Treaty, Participation
  "BECAME", // RetiredId became Law, Provision, Case, Treaty, Letter
  "WORDED", // Code is worded in another language in Wording
  "EXEMPLIFIED_BY", // Code is exemplified by Provision, Coding, Case
  "HAS_TEXT", // Law, Provision has Text
  "BETWEEN", // TextMatch is between Text and Text
  "CITES", // any fact cites Source
] as const;
export type EdgeType = (typeof EDGES)[number];
