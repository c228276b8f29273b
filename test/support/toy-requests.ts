import { crimesOn } from "../../api/measures/crimes.ts";
import { level } from "../../api/measures/level.ts";
import type { RaceQuestion } from "../../api/measures/race.ts";
import type { RequestFacts } from "../../api/measures/request/assistance-request.ts";
import { claimsOn, type SafeguardCoding } from "../../api/measures/request/claims.ts";
import type { CooperationClause, RequestTreaty } from "../../api/measures/request/treaty.ts";
import { party, TOY } from "./toy.ts";
import { CRIME_FACTS, WITH_X, X } from "./toy-crimes.ts";

/**
 * The toy graph as requests see it. J is given while the requested state collects and has no meaning
 * afterwards; P and R are given while it collects, and afterwards by the state that asked.
 *
 *        J        P        R               punishes x with
 *   A    yes      yes      partial         (known not to punish it)
 *   B    partial  no       not researched  36 months
 *   C    no       no       no              84 months
 *   D    yes      partial  yes             12 months
 */
const SAFEGUARDS = ["J", "P", "R"];

export const DAY = "2024-08-08";

const coding = (jurisdiction: string, code: string, value: string): SafeguardCoding => ({
  id: `${jurisdiction}/${code}`,
  jurisdiction,
  code,
  value,
  from: "2000-01-01",
  to: null,
  observed: null,
  readFor: ["all"],
});

export const CODINGS: readonly SafeguardCoding[] = [
  coding("A", "J", "yes"),
  coding("A", "P", "yes"),
  coding("A", "R", "partial"),
  coding("B", "J", "partial"),
  coding("B", "P", "no"),
  coding("C", "J", "no"),
  coding("C", "P", "no"),
  coding("C", "R", "no"),
  coding("D", "J", "yes"),
  coding("D", "P", "partial"),
  coding("D", "R", "yes"),
];

export const CLAUSE: CooperationClause = {
  id: "T1/1(1)",
  power: "production_content",
  clause: "1(1)",
  applies: null,
  branch: "evidence",
  channel: "state",
  duty: "shall",
  certainty: "certainly",
  read: true,
  scope: {
    ownOffences: true,
    seriousMonths: 24,
    electronicEvidence: null,
    minMonthsBoth: null,
    conditions: [],
  },
};

const attached = { id: "", when: null, clauses: ["1"] };

export const treaty = (id: string, parties: readonly string[]): RequestTreaty => ({
  id,
  inForce: "2000-01-01",
  clauses: [{ ...CLAUSE, id: `${id}/1(1)` }],
  grounds: [],
  bars: [],
  duties: [],
  permits: [],
  refusalsRead: true,
  ownOffences: ["illegal_access"],
  participations: parties.map(party),
});

/** Refusable for want of dual criminality, open to public order, no onward transfer without consent. */
export const T1: RequestTreaty = {
  ...treaty("T1", ["A", "B", "D"]),
  grounds: [
    {
      ...attached,
      id: "T1/dual",
      ground: "dual_criminality",
      clause: "1(9)",
      mandatory: false,
      ifLawAsks: false,
      closedList: false,
    },
    {
      ...attached,
      id: "T1/order",
      ground: "sovereignty",
      clause: "1(21)",
      mandatory: false,
      ifLawAsks: false,
      closedList: false,
    },
  ],
  duties: [
    {
      ...attached,
      id: "T1/onward",
      safeguard: "onward",
      value: "yes",
      clause: "1(19)",
    },
  ],
};
export const T2 = treaty("T2", ["B", "C"]);

const stageOf = (after: string) => (code: string) =>
  code === "J"
    ? after === "after"
      ? "none"
      : "requested"
    : after === "after"
      ? "requesting"
      : "requested";

/** The toy's facts, or others. */
export const facts = (other: Partial<RequestFacts> = {}): RequestFacts => ({
  asOf: DAY,
  power: "production_content",
  offence: X,
  onceInForce: false,
  treaties: [T1, T2],
  safeguards: SAFEGUARDS,
  claims: claimsOn(CODINGS, "production_content", DAY, null),
  crimes: crimesOn(CRIME_FACTS, WITH_X, DAY),
  collectOf: stageOf("collect"),
  afterOf: stageOf("after"),
  ...other,
});

/** The race of the toy graph. */
export const raceQuestion = (
  other: Partial<RequestFacts> = {},
  shown: readonly string[] = ["A", "B", "C", "D"],
): RaceQuestion => ({
  facts: facts(other),
  lens: "toy",
  shown,
  own: (state) => level(TOY.get(state), SAFEGUARDS),
});
