// Written by `npm run generate`; do not edit.
import type { AnyNode, Node as Row } from "../../schema/graph/nodes.ts";
import type { FacetedPage } from "../store/answers.ts";
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LargestGroups as LargestGroupsAnswer, Abuse as AbuseAnswer, AbuseFlow as AbuseFlowAnswer, AbuseProvision as AbuseProvisionAnswer, CodeCount as CodeCountAnswer, YearCount as YearCountAnswer, OutcomeCount as OutcomeCountAnswer } from '../measures/abuse.ts';
import type { RequestReach as RequestReachAnswer } from '../measures/request/reach.ts';
import type { RequestRefusal as RequestRefusalAnswer } from '../measures/request/refusal.ts';
import type { CollectedSafeguard as CollectedSafeguardAnswer } from '../measures/request/collecting.ts';
import type { HandedOverSafeguard as HandedOverSafeguardAnswer } from '../measures/request/after-hand-over.ts';
import type { AssistanceRequest as AssistanceRequestAnswer } from '../measures/request/assistance-request.ts';
import type { WordsAtLine as WordsAtLineAnswer, RuleCounts as RuleCountsAnswer, Asker as AskerAnswer, WhoMayAsk as WhoMayAskAnswer, MeansCounts as MeansCountsAnswer } from '../measures/request/who-may-ask.ts';
import type { OnwardTransfer as OnwardTransferAnswer } from '../measures/request/onward.ts';
import type { PairCounts as PairCountsAnswer, AddedPairs as AddedPairsAnswer, OnceInForceRow as OnceInForceRowAnswer, OnceInForce as OnceInForceAnswer } from '../measures/request/once-in-force.ts';
import type { CaseStatus as CaseStatusAnswer, StatusCount as StatusCountAnswer, Charge as ChargeAnswer, CaseCooperation as CaseCooperationAnswer, CodeExample as CodeExampleAnswer, Facet as FacetAnswer, FacetValue as FacetValueAnswer, IndicatorValue as IndicatorValueAnswer, OtherName as OtherNameAnswer, Meta as MetaAnswer, Count as CountAnswer, Coverage as CoverageAnswer, Limits as LimitsAnswer, Neighbourhood as NeighbourhoodAnswer, Relation as RelationAnswer, Path as PathAnswer, PathStep as PathStepAnswer, Citations as CitationsAnswer, ElementAnswer as ElementAnswerAnswer } from '../store/answers.ts';
import type { Comparison as ComparisonAnswer, OffenceRow as OffenceRowAnswer, CodingRow as CodingRowAnswer, CodingCell as CodingCellAnswer } from '../measures/comparison.ts';
import type { OffenceCell as OffenceCellAnswer } from '../measures/offence-on.ts';
import type { CoverageReport as CoverageReportAnswer, JurisdictionCoverage as JurisdictionCoverageAnswer, SafeguardCoverage as SafeguardCoverageAnswer } from '../measures/coverage.ts';
import type { Families as FamiliesAnswer, FirstAdoption as FirstAdoptionAnswer, Adoption as AdoptionAnswer, StructuralFamilies as StructuralFamiliesAnswer, StructuralFamily as StructuralFamilyAnswer } from '../measures/families.ts';
import type { TextFamilies as TextFamiliesAnswer, TextFamily as TextFamilyAnswer, TextMember as TextMemberAnswer } from '../measures/text-families.ts';
import type { LetterScorecard as LetterScorecardAnswer, ScorecardRow as ScorecardRowAnswer, ScorecardStates as ScorecardStatesAnswer } from '../measures/letter-scorecard.ts';
import type { Audit as AuditAnswer, AuditedShare as AuditedShareAnswer } from '../measures/audit.ts';
import type { PrisonForWords as PrisonForWordsAnswer, PrisonForWordsRow as PrisonForWordsRowAnswer, ImposedSentence as ImposedSentenceAnswer, PrisonForWordsGroupCount as PrisonForWordsGroupCountAnswer, PrisonForWordsKindCount as PrisonForWordsKindCountAnswer, PrisonForWordsCodeCount as PrisonForWordsCodeCountAnswer, PrisonForWordsLine as PrisonForWordsLineAnswer, PrisonForWordsRobustness as PrisonForWordsRobustnessAnswer, SecondReadingAgreement as SecondReadingAgreementAnswer, ReadersAgreement as ReadersAgreementAnswer } from '../measures/prison-for-words.ts';
import type { PrisonTerm as PrisonTermAnswer, AggravatedTerm as AggravatedTermAnswer } from '../measures/forms.ts';
import type { Interval as IntervalAnswer } from '../measures/interval.ts';
import type { Race as RaceAnswer, RaceState as RaceStateAnswer, RaceEdge as RaceEdgeAnswer } from '../measures/race.ts';
import type { OwnLaw as OwnLawAnswer } from '../measures/request/own-law.ts';
import type { Ratifications as RatificationsAnswer, Ratification as RatificationAnswer } from '../measures/ratifications.ts';
import type { Robustness as RobustnessAnswer } from '../measures/robustness.ts';
import type { SearchResult as SearchResultAnswer, SearchHit as SearchHitAnswer } from '../search/find.ts';
import type { SearchMatch as SearchMatchAnswer } from '../search/matches.ts';
import type { SeriousCrimeReach as SeriousCrimeReachAnswer, SeriousProvision as SeriousProvisionAnswer, ReachAt as ReachAtAnswer } from '../measures/serious-crime-reach.ts';
import type { Spread as SpreadAnswer, SpreadCountry as SpreadCountryAnswer, SpreadYear as SpreadYearAnswer, SpreadFirst as SpreadFirstAnswer } from '../measures/spread.ts';
import type { TreatyFloor as TreatyFloorAnswer, FloorRow as FloorRowAnswer, FloorParty as FloorPartyAnswer } from '../measures/treaty-floor.ts';
import type { ClauseScope as ClauseScopeAnswer } from '../measures/request/treaty.ts';
import type { WhatIf as WhatIfAnswer, WhatIfChange as WhatIfChangeAnswer } from '../measures/what-if.ts';
import type { Context } from '../store/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A date as precisely as its source gives it, in ISO 8601-2 notation: `2018`, `2018-05`, `2018-05-16`;
   * some day between two dates, `2023-08/2024-08`; not later than, `../2008-04`; not earlier than, `2018-12/..`.
   */
  PartialDate: { input: string; output: string; }
  /** A calendar day, `2018-05-16`. */
  Day: { input: string; output: string; }
};

/** Where a case stands by its last step on file. */
export type CaseOutcome =
  /** Convicted, in custody or in prison by a step on file, and the prison term may still run. */
  | 'convicted_serving'
  /**
   * Convicted, and free by the last step on file: left custody or prison after the verdict, left the country, or nothing of
   * the prison term is left to serve.
   */
  | 'convicted_released'
  /** Convicted to a fine, a suspended term, community service or nothing. */
  | 'convicted_without_prison'
  /** Convicted; whether the person is in prison for it is not on file. */
  | 'convicted_unknown'
  /** Found guilty, and no later step took that back. */
  | 'convicted'
  /** Found not guilty. */
  | 'acquitted'
  /** The verdict was set aside by a higher court. */
  | 'quashed'
  /**
   * Ended by a court, or given up by the prosecution or the complainant, without a final verdict: there was none, or one that
   * did not become final.
   */
  | 'ended_without_verdict'
  /** Pardoned, or freed by amnesty. */
  | 'pardoned'
  /** Reported, arrested, charged, on trial or on appeal; no source that was read tells how it ended. */
  | 'open'
  /** Kept in custody, and no hearing or verdict is on file. */
  | 'in_custody_not_tried'
  /** Released, and no charge is on file. */
  | 'released_without_charge'
  /** Died in custody; not by an execution. */
  | 'died_in_custody'
  /** Put to death under a sentence. */
  | 'executed'
  /** Died, before or after a verdict; that it was in custody is not on file. */
  | 'died'
  /** A group whose members fared differently. */
  | 'several'
  /** No source that was read tells any step. */
  | 'unknown';

/** Records of a group that count most people. */
export type LargestGroups = {
  readonly __typename?: 'LargestGroups';
  /** How many such records. */
  readonly cases: Scalars['Int']['output'];
  /** How many people sources count in them. */
  readonly people: Scalars['Int']['output'];
};

/**
 * How laws are used against people: from the provision over the charge to the outcome. The numbers count
 * what was reported and found by us. They are no rates, and do not let countries be ranked.
 */
export type Abuse = {
  readonly __typename?: 'Abuse';
  /** How many cases are counted. */
  readonly cases: Scalars['Int']['output'];
  /**
   * How many people they concern, at least: a case of one person counts as one, an aggregate as many as a source counts, or
   * as one if none does; a ruling on a law concerns nobody here.
   */
  readonly people: Scalars['Int']['output'];
  /** The records of a group that count most people, three at most: a few totals may hold most of `people`. */
  readonly largestGroups: LargestGroups;
  /** How many cases are counted in which no provision is known: only the law, or nothing. */
  readonly provisionUnknown: Scalars['Int']['output'];
  /** How many of these are rulings on a law, which have no status of a person and stand in no flow. */
  readonly rulings: Scalars['Int']['output'];
  /** How many cases stand how, most first; each case counts once. */
  readonly outcomes: ReadonlyArray<OutcomeCount>;
  /** How many cases were charged with an offence, most first; a case with several counts in each. */
  readonly offences: ReadonlyArray<CodeCount>;
  /**
   * From the charge to where the case stands. Each case stands in exactly one flow: those charged with
   * several offences have a flow of their own.
   */
  readonly flows: ReadonlyArray<AbuseFlow>;
  /** Provision by provision, most cases first. */
  readonly provisions: ReadonlyArray<AbuseProvision>;
  /** Who was charged, most cases first; a person may have several roles. */
  readonly roles: ReadonlyArray<CodeCount>;
  /** In which year the first dated step fell; cases without a date are left out. */
  readonly years: ReadonlyArray<YearCount>;
  /** The answer in sentences, with its bounds. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** What these numbers must not be taken for, in a sentence. */
  readonly caution: Scalars['String']['output'];
};


/**
 * How laws are used against people: from the provision over the charge to the outcome. The numbers count
 * what was reported and found by us. They are no rates, and do not let countries be ranked.
 */
export type AbuseSentencesArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * How laws are used against people: from the provision over the charge to the outcome. The numbers count
 * what was reported and found by us. They are no rates, and do not let countries be ranked.
 */
export type AbuseCautionArgs = {
  lang?: InputMaybe<Language>;
};

/** Cases from one offence to one outcome. */
export type AbuseFlow = {
  readonly __typename?: 'AbuseFlow';
  /** The offence; null where no provision, or none with a coded offence, is known, and where there are several. */
  readonly offence?: Maybe<Code>;
  /** Whether the cases were charged with more than one offence. */
  readonly severalOffences: Scalars['Boolean']['output'];
  /** The outcome. */
  readonly outcome: CaseOutcome;
  /** Cases. */
  readonly cases: Scalars['Int']['output'];
  /** People they concern. */
  readonly people: Scalars['Int']['output'];
};

/** The cases under one provision. */
export type AbuseProvision = {
  readonly __typename?: 'AbuseProvision';
  /** The provision. */
  readonly provision: Provision;
  /** Cases in which someone was charged under it. */
  readonly cases: Scalars['Int']['output'];
  /** People they concern. */
  readonly people: Scalars['Int']['output'];
  /** How the cases ended. */
  readonly outcomes: ReadonlyArray<OutcomeCount>;
  /** The heaviest term that it threatens, in months; null if unknown, none, life or death. */
  readonly threatenedMonths?: Maybe<Scalars['Float']['output']>;
  /** What is known about prison over its penalties: the heaviest kind. */
  readonly threatened: PrisonKind;
  /** The longest prison term that was imposed in a case under it, suspended ones included, in months; null if none is known. */
  readonly imposedMonths?: Maybe<Scalars['Float']['output']>;
  /**
   * Whether the longest term imposed is above the heaviest that the provision is known to threaten: for several
   * counts, under another provision too, or because one of the two is not up to date.
   */
  readonly imposedAboveThreatened: Scalars['Boolean']['output'];
  /**
   * Days from the first arrest or charge to the first verdict, the median over the cases of which both
   * are known to the day; null if there is none.
   */
  readonly daysToVerdict?: Maybe<Scalars['Float']['output']>;
  /** Whether it, or its law, was struck down or ended: what was done under it rested on what no longer stands. */
  readonly ended: Scalars['Boolean']['output'];
};

/** How often something of the codebook stands in what was counted. */
export type CodeCount = {
  readonly __typename?: 'CodeCount';
  /** What. */
  readonly code: Code;
  /** Cases. */
  readonly cases: Scalars['Int']['output'];
};

/** Cases of one year. */
export type YearCount = {
  readonly __typename?: 'YearCount';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Cases. */
  readonly cases: Scalars['Int']['output'];
};

/** Cases with one outcome. */
export type OutcomeCount = {
  readonly __typename?: 'OutcomeCount';
  /** The outcome. */
  readonly outcome: CaseOutcome;
  /** Cases. */
  readonly cases: Scalars['Int']['output'];
};

/** Whether a request is inside a clause of a treaty. */
export type ReachValue =
  /** Both countries are bound, the words of the clause were read and are a duty, and it reaches the offence. */
  | 'in_scope'
  /** It may be: `reasons` say what is open. */
  | 'possibly'
  /** It is not: the offence is outside the clause, or one of the two does not punish it as the clause asks. */
  | 'out'
  /** No offence was named. `reasons` say what is open whatever the offence. */
  | 'depends_on_offence';

/** Why a request is no more than possibly inside a clause, or outside it. */
export type ReachReason =
  /** Whether the treaty binds the requesting country on that day is not certain. */
  | 'requesting_possibly_bound'
  /** Whether the treaty binds the requested country on that day is not certain. */
  | 'requested_possibly_bound'
  /** Nobody read the words of the clause. */
  | 'clause_not_read'
  /** The words may carry the power asked for. */
  | 'words_may_carry_power'
  /** The clause is no plain duty: countries only endeavour, do it as their law allows, or agree on it; or its words were not read. */
  | 'weaker_duty'
  /** It asks for something that nobody outside the case can check: see `conditions`. */
  | 'condition'
  /** One of the two made a reservation that may touch the clause. */
  | 'reservation'
  /** Which maximum the requesting country's law gives is not on file. */
  | 'months_not_on_file'
  /** Whether the requesting country punishes it is not on file. */
  | 'requesting_not_on_file'
  /** Whether the requested country punishes it, as the clause asks, is not on file. */
  | 'requested_not_on_file'
  /** Which maximum the requested country's law gives is not on file, and the clause asks for one. */
  | 'requested_months_not_on_file'
  /** A source shows that the requesting country does not punish it. */
  | 'requesting_does_not_punish'
  /** A source shows that the requested country does not punish it, and the clause asks for both. */
  | 'requested_does_not_punish'
  /** The requesting country's maximum is below the one that the clause asks for. */
  | 'below_line'
  /** The requested country's maximum is below the one that the clause asks for. */
  | 'below_line_in_requested'
  /** The clause reaches other offences. */
  | 'outside_scope';

/** Whether the requested country can refuse because the act is no crime there (dual criminality: it must be a crime in both). */
export type DualCriminalityStep =
  /** No offence was named. */
  | 'depends_on_offence'
  /** A source shows that the requested country does not punish such conduct, and a clause lets or makes it refuse for that. */
  | 'opened'
  /** The same, but only if the requested country's own law asks for dual criminality, which is not on file. */
  | 'opened_if_its_law_asks'
  /** The requested country punishes that kind of conduct as well, so this ground is not open. */
  | 'punished_there'
  /** Whether the requested country punishes such conduct is not on file. */
  | 'not_on_file'
  /** A clause takes this ground away. */
  | 'barred'
  /** The clauses on refusal were read, and none of those for this request names it. */
  | 'no_such_ground'
  /** The clauses on refusal were not read whole. */
  | 'not_read';

/** What the requested country's law gives while it collects. */
export type CollectingValue =
  /** Given. */
  | 'given'
  /** Given in part. */
  | 'partly'
  /** Not given, as a source shows. */
  | 'not_given'
  /** Sources disagree, nobody noted whether it was read for this power, or the requesting country may ask for secrecy. */
  | 'unclear'
  /** Somebody looked and found no law on it. */
  | 'no_known_law'
  /** An answer is on file, but it was read for other powers, not for this one: `codings` say what and for which. */
  | 'read_for_other_powers'
  /** Nothing is on file for any power. */
  | 'not_researched';

/** Whether the law of the country that now holds the data has a rule like that of the country that gave them. */
export type RuleInRequesting =
  /** It has one that gives at least as much: the whole of the safeguard. */
  | 'counterpart'
  /** It has one that gives part of it. Where both give a part, nothing says that it is the same part. */
  | 'partial_counterpart'
  /** A source shows that it gives none. */
  | 'none_known_to_exist'
  /** An answer is on file, but it was read for other powers, not for this one. */
  | 'read_for_other_powers'
  /** Not researched, or no law on it is known, or nobody noted whether it was read for this power. */
  | 'not_known'
  /** Sources disagree. */
  | 'disputed';

/** What the requested country has in hand to keep a protection after the hand-over. */
export type MeansOfRequested =
  /** A duty of the treaty, in force between the two, whose text was read. */
  | 'secured'
  /** The treaty lets it set a condition, which the requesting country then has to keep. */
  | 'condition_may_be_set'
  /** No clause on it was read. */
  | 'none_read';

/** Step 1: whether the request is inside the clause. */
export type RequestReach = {
  readonly __typename?: 'RequestReach';
  /** In scope, possibly, out, or depending on the offence. */
  readonly value: ReachValue;
  /** Why it is not certainly in scope; empty where it is. */
  readonly reasons: ReadonlyArray<ReachReason>;
  /** What the clause asks for that nobody outside the case can check. */
  readonly conditions: ReadonlyArray<ClauseCondition>;
  /** Provisions of the two countries on which it rests; empty without an offence or where none is on file. */
  readonly provisions: ReadonlyArray<Provision>;
};

/** Step 2: on what the requested country may refuse. */
export type RequestRefusal = {
  readonly __typename?: 'RequestRefusal';
  /** Grounds that any request meets, such as public order or the requested country's own law. They are never counted. */
  readonly alwaysOpen: ReadonlyArray<Refusal>;
  /** Grounds that depend on the case or the person, such as a political offence. They may be invoked, and are never computed. */
  readonly mayBeInvoked: ReadonlyArray<Refusal>;
  /** Whether it can refuse because the act is no crime there. */
  readonly dualCriminality: DualCriminalityStep;
  /** The ground that a known fact opens; null if none is. */
  readonly opened?: Maybe<Refusal>;
  /** Whether the text allows no ground but those listed for this clause. */
  readonly closedList: Scalars['Boolean']['output'];
  /** Grounds that a clause takes away. */
  readonly barred: ReadonlyArray<Bar>;
  /** Whether the treaty's clauses on refusal were read whole; if not, a ground may be missing here. */
  readonly read: Scalars['Boolean']['output'];
};

/** Step 3: one safeguard while the requested country collects. */
export type CollectedSafeguard = {
  readonly __typename?: 'CollectedSafeguard';
  /** The safeguard. */
  readonly safeguard: Code;
  /** What the requested country's law gives. */
  readonly value: CollectingValue;
  /** The codings on which it rests, or those that were read for other powers; empty where there is none. */
  readonly codings: ReadonlyArray<Coding>;
  /** The clause by which the requesting country may ask for secrecy, where that makes it unclear; else null. */
  readonly secrecy?: Maybe<Permit>;
};

/** Step 4: one protection that the requested country is known to give, once the data were handed over. */
export type HandedOverSafeguard = {
  readonly __typename?: 'HandedOverSafeguard';
  /** The safeguard. */
  readonly safeguard: Code;
  /** What the requested country gives: `yes` or `partial`. */
  readonly given: Scalars['String']['output'];
  /** Whether the requesting country's law has a rule like it. */
  readonly rule: RuleInRequesting;
  /** What the requested country has in hand. */
  readonly means: MeansOfRequested;
  /** The duty of the treaty that secures it; null if none does. */
  readonly securedBy?: Maybe<Override>;
  /** The clause that lets a condition be set; null if none was read. */
  readonly permittedBy?: Maybe<Permit>;
  /** Codings of the two countries on which it rests. */
  readonly codings: ReadonlyArray<Coding>;
};

/**
 * One country asks another for data by one clause of one treaty, in four steps. It shows what treaties and
 * laws on file allow, not how often it happens. The country asked may refuse; which conditions it sets, and
 * other treaties between the two, are not in it.
 */
export type AssistanceRequest = {
  readonly __typename?: 'AssistanceRequest';
  /** The country that asks. */
  readonly requesting: Jurisdiction;
  /** The country that is asked: where the data or the provider are, not where the person lives. */
  readonly requested: Jurisdiction;
  /** The treaty: a request has one basis. */
  readonly treaty: Treaty;
  /** The clause by which it asks. */
  readonly clause: Cooperation;
  /** The article in which the clause stands; null if it is not on file. */
  readonly article?: Maybe<Article>;
  /** The power asked for. */
  readonly power: Code;
  /** The offence; null if none was named. */
  readonly offence?: Maybe<Code>;
  /**
   * Whether the one may ask the other by it: certainly only where both are bound, the words carry the power, neither
   * made a reservation on the clause and, if an offence is named, the clause reaches it; null where it is out of scope.
   */
  readonly mayAsk?: Maybe<Certainty>;
  /** Step 1: whether the request is inside the clause. */
  readonly reach: RequestReach;
  /** Step 2: on what the requested country may refuse. */
  readonly refusal: RequestRefusal;
  /**
   * Step 3: what applies while the requested country collects, under its own law. Empty on a direct channel,
   * where its authorities are not asked, and for extradition.
   */
  readonly collecting: ReadonlyArray<CollectedSafeguard>;
  /**
   * Step 4: what becomes of each protection that the requested country is known to give. Empty where nothing
   * is handed over.
   */
  readonly afterHandOver: ReadonlyArray<HandedOverSafeguard>;
  /** What this must not be taken for. */
  readonly caution: Scalars['String']['output'];
};


/**
 * One country asks another for data by one clause of one treaty, in four steps. It shows what treaties and
 * laws on file allow, not how often it happens. The country asked may refuse; which conditions it sets, and
 * other treaties between the two, are not in it.
 */
export type AssistanceRequestCautionArgs = {
  lang?: InputMaybe<Language>;
};

/** Whether the requested country punishes like conduct. */
export type PunishedToo =
  /** It has a provision on such conduct in force. */
  | 'punishes'
  /** A source shows that it does not. */
  | 'known_not_to_punish'
  /** Nothing on file says either. */
  | 'not_on_file';

/** An offence of something said or published that the requesting country is known to punish at the line or above. */
export type WordsAtLine = {
  readonly __typename?: 'WordsAtLine';
  /** The offence. */
  readonly offence: Code;
  /** The provision. */
  readonly provision: Provision;
  /** Longest prison term of its basic form. */
  readonly term: PrisonTerm;
  /** Whether the requested country punishes like conduct. */
  readonly requested: PunishedToo;
};

/** How many protections that the requested country is known to give meet each rule in the requesting country. */
export type RuleCounts = {
  readonly __typename?: 'RuleCounts';
  /** With a counterpart that gives at least as much. */
  readonly counterpart: Scalars['Int']['output'];
  /** With one that gives part of it. */
  readonly partialCounterpart: Scalars['Int']['output'];
  /** Of which a source shows that there is none. */
  readonly noneKnownToExist: Scalars['Int']['output'];
  /** Of which nothing is known, or nothing for this power. */
  readonly notKnown: Scalars['Int']['output'];
  /** On which sources disagree. */
  readonly disputed: Scalars['Int']['output'];
};

/** A country that may ask another for data, with every clause by which it may. */
export type Asker = {
  readonly __typename?: 'Asker';
  /** The country that may ask. */
  readonly requesting: Jurisdiction;
  /** The clauses by which it may, each a request. */
  readonly requests: ReadonlyArray<AssistanceRequest>;
  /** Whether a treaty in force binds both today; null if none does, so that it could ask only once a treaty is in force. */
  readonly today?: Maybe<Certainty>;
  /** Whether it could ask once every treaty is in force for all who signed or ratified it; the same as today if that was not asked. */
  readonly onceInForce: Scalars['Boolean']['output'];
  /** In which group it stands at the line, by the measure `prisonForWords`; null where nobody read its laws. */
  readonly wordsGroup?: Maybe<PrisonForWordsGroup>;
  /** What it is known to punish of words at the line or above, by the measure `prisonForWords`; empty where none is on file, which is not none. */
  readonly words: ReadonlyArray<WordsAtLine>;
  /** What becomes, after the hand-over, of the protections that the requested country is known to give; by the first clause. */
  readonly afterHandOver: RuleCounts;
};

/**
 * Who may ask one country for data. What treaties on file allow, not how often it happens or that requests
 * are granted. Treaties that are not on file, and help without a treaty, are not in it.
 */
export type WhoMayAsk = {
  readonly __typename?: 'WhoMayAsk';
  /** The day asked about. */
  readonly asOf: Scalars['Day']['output'];
  /** The country that is asked. */
  readonly requested: Jurisdiction;
  /** The power asked for. */
  readonly power: Code;
  /** The line for prison for words, in months. */
  readonly months: Scalars['Int']['output'];
  /** The countries that may ask, by code. */
  readonly askers: ReadonlyArray<Asker>;
  /** Treaties on file that carry the power, by which requests could come once they are in force or bind the country. */
  readonly treaties: ReadonlyArray<Treaty>;
  /** What this must not be taken for. */
  readonly caution: Scalars['String']['output'];
  /** Where data may go next, transfer by transfer after the first; empty where no country is left that could ask, or no transfer was asked about. */
  readonly onward: ReadonlyArray<OnwardTransfer>;
};


/**
 * Who may ask one country for data. What treaties on file allow, not how often it happens or that requests
 * are granted. Treaties that are not on file, and help without a treaty, are not in it.
 */
export type WhoMayAskCautionArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * Who may ask one country for data. What treaties on file allow, not how often it happens or that requests
 * are granted. Treaties that are not on file, and help without a treaty, are not in it.
 */
export type WhoMayAskOnwardArgs = {
  transfers?: InputMaybe<Scalars['Int']['input']>;
};

/** One further transfer: countries that may ask a country which holds the data by then. What treaties allow, not that anybody asks. */
export type OnwardTransfer = {
  readonly __typename?: 'OnwardTransfer';
  /** How many transfers after the first. */
  readonly transfers: Scalars['Int']['output'];
  /** Countries that may get the data by it and not before: each step is certain, and a source shows that the law of the country that passes them on does not limit that. */
  readonly certainly: ReadonlyArray<Jurisdiction>;
  /** Countries for which a step is not certain, or it is not known whether passing on is limited. */
  readonly possibly: ReadonlyArray<Jurisdiction>;
  /** Countries that hold the data by then and may not pass them on: their own law, as a source shows, or the clause by which they got them limits it. */
  readonly limited: ReadonlyArray<Jurisdiction>;
  /** How many countries are in `certainly` and `possibly`. */
  readonly reached: Scalars['Int']['output'];
};

/** Pairs of a requesting and a requested country; each pair is counted once, by the way that asks for least. */
export type PairCounts = {
  readonly __typename?: 'PairCounts';
  /** A treaty in force lets the one ask the other, whether or not an organised group is involved. */
  readonly withoutGroup: Scalars['Int']['output'];
  /** Treaties in force let it ask only where an organised group is involved. */
  readonly onlyWithGroup: Scalars['Int']['output'];
  /** It is not known whether it may: a date, a clause, a reservation or another condition is not settled. */
  readonly possibly: Scalars['Int']['output'];
  /** No treaty on file lets it ask. Others may, under another name, or help without a treaty. */
  readonly noTreaty: Scalars['Int']['output'];
};

/**
 * Pairs that need no organised group once the treaty is in force and are not known to need none today, by how the one
 * may ask the other today.
 */
export type AddedPairs = {
  readonly __typename?: 'AddedPairs';
  /** Treaties in force let it ask only where an organised group is involved, and none is unclear. */
  readonly onlyWithGroup: Scalars['Int']['output'];
  /**
   * A treaty may let it ask today already, with or without such a group: a date, a clause, a reservation or another
   * condition is not settled. So it may be no addition.
   */
  readonly possibly: Scalars['Int']['output'];
  /** No treaty on file lets it ask today. Others may, under another name, or help without a treaty. */
  readonly noTreaty: Scalars['Int']['output'];
};

/** One country with prison for words at the line, and whom it could ask about that. */
export type OnceInForceRow = {
  readonly __typename?: 'OnceInForceRow';
  /** The country that could ask. */
  readonly requesting: Jurisdiction;
  /** The other researched countries, by how it may ask them today. */
  readonly today: PairCounts;
  /** The same once the treaty is in force for all that signed or ratified it, and all other treaties as today. */
  readonly later: PairCounts;
  /** Pairs that need no organised group any more, by how the one may ask the other today. */
  readonly added: AddedPairs;
};

/**
 * What one treaty would change for requests about prison for words. Counts of what treaties on file allow, not of
 * requests; the requested country may refuse.
 */
export type OnceInForce = {
  readonly __typename?: 'OnceInForce';
  /** The day asked about. */
  readonly asOf: Scalars['Day']['output'];
  /** The line for prison for words, in months. */
  readonly months: Scalars['Int']['output'];
  /** The treaty that is supposed to be in force for all that signed or ratified it. */
  readonly treaty: Treaty;
  /** Whether its clauses that carry the power were read in a text; if not, what they reach is as other sources give it. */
  readonly clausesRead: Scalars['Boolean']['output'];
  /** How many countries were read in part; each can be the requested one. */
  readonly researched: Scalars['Int']['output'];
  /** All pairs, by how the one may ask the other today. */
  readonly today: PairCounts;
  /** The same once the treaty is in force for all that signed or ratified it, and all other treaties as today. */
  readonly later: PairCounts;
  /** Pairs that need no organised group any more, by how the one may ask the other today. */
  readonly added: AddedPairs;
  /** The countries with prison for words at the line, by code. One of which none is on file is not listed, which is not none. */
  readonly rows: ReadonlyArray<OnceInForceRow>;
  /** What this must not be taken for. */
  readonly caution: Scalars['String']['output'];
};


/**
 * What one treaty would change for requests about prison for words. Counts of what treaties on file allow, not of
 * requests; the requested country may refuse.
 */
export type OnceInForceCautionArgs = {
  lang?: InputMaybe<Language>;
};

/** As what a case names its provisions. */
export type NamedAs =
  /** A step on file is a charge or comes after one, or members of a group are on file as tried. */
  | 'charged'
  /** Sources name them, but no step on file says that anybody was charged. */
  | 'accused'
  /** The case is a ruling on a law: nobody is charged in it. */
  | 'challenged';

/**
 * A person, group or ruling. Being listed means that a case was reported. It does not mean that
 * the person did anything wrong.
 */
export type Case = Node & Fact & {
  readonly __typename?: 'Case';
  /** Stable id, such as `case/KEN/2020-…`. */
  readonly id: Scalars['ID']['output'];
  /** Where it took place. */
  readonly jurisdiction: Jurisdiction;
  /** The name, pseudonym or description that may be shown. */
  readonly name: Scalars['String']['output'];
  /** Why the name may be shown: named, pseudonym, initials, withheld, aggregate or ruling. */
  readonly naming: Scalars['String']['output'];
  /** How many people, for an aggregate that a source counts; null otherwise. */
  readonly people?: Maybe<Scalars['Int']['output']>;
  /** Who the person is. */
  readonly roles: ReadonlyArray<Code>;
  /** What happened, in our words. */
  readonly summary: Scalars['String']['output'];
  /** The charges, or what a person is accused of or a ruling is on: `namedAs` says which. */
  readonly charges: ReadonlyArray<Charge>;
  /** As what `charges` are named. */
  readonly namedAs: NamedAs;
  /** What happened, step by step, in the order known. */
  readonly stages: ReadonlyArray<Stage>;
  /** Last known status, in our words. */
  readonly outcome: Scalars['String']['output'];
  /**
   * Last known status as a code, with its date, computed from the steps on file; null for a ruling on
   * a law, which is about no person.
   */
  readonly outcomeNow?: Maybe<CaseStatus>;
  /** Whether a court ended a provision that it rests on; what was done under it then rests on what no longer stands. */
  readonly lawFell: Scalars['Boolean']['output'];
  /** When a court ended it; null if none did or no source gives the day. */
  readonly lawStruckDown?: Maybe<Scalars['PartialDate']['output']>;
  /** The day on which somebody last looked for news of it, whether or not anything was found; null if nobody has. */
  readonly followed?: Maybe<Scalars['Day']['output']>;
  /** What was imposed; empty if nothing was or nothing is known. */
  readonly sanctions: ReadonlyArray<Sanction>;
  /** Rights at stake, as coded by us. */
  readonly rights: ReadonlyArray<Code>;
  /** Cross-border elements, as far as sources report them. */
  readonly crossBorder: ReadonlyArray<Code>;
  /**
   * Treaties by which the country of the case may ask others for evidence on the day asked about, and
   * those that it has signed and that do not bind it yet. They show what is possible, not that it was
   * used here.
   */
  readonly cooperation: ReadonlyArray<CaseCooperation>;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What sources disagree about. */
  readonly contradictions: ReadonlyArray<Contradiction>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};


/**
 * A person, group or ruling. Being listed means that a case was reported. It does not mean that
 * the person did anything wrong.
 */
export type CaseCooperationArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
};

/** Where a case stands by its last step on file. What happened since and was not reported, or not found, is not in it. */
export type CaseStatus = {
  readonly __typename?: 'CaseStatus';
  /** The status. */
  readonly code: CaseOutcome;
  /** The date of the last dated step that shows it; null if none is dated. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** How many members of a group fared how; empty unless the status is `several`. */
  readonly counts: ReadonlyArray<StatusCount>;
};

/** How many members of a group have one status. */
export type StatusCount = {
  readonly __typename?: 'StatusCount';
  /** The status. */
  readonly outcome: CaseOutcome;
  /** How many people. */
  readonly people: Scalars['Int']['output'];
};

/** A charge: a provision, a law, or unknown and why. Exactly one is set. */
export type Charge = {
  readonly __typename?: 'Charge';
  /** The provision; null if only the law is known, or nothing. */
  readonly provision?: Maybe<Provision>;
  /** The law; null if nothing can be linked. */
  readonly law?: Maybe<Law>;
  /** Why nothing can be linked; null otherwise. */
  readonly unknown?: Maybe<Scalars['String']['output']>;
};

/** A step of a case. */
export type Stage = Fact & {
  readonly __typename?: 'Stage';
  /** The step: summoned, arrested, charged, convicted and so on. */
  readonly stage: Code;
  /** When; null if no source says. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it is known to have ended some of the counts only, so that the case went on; false where nothing says so. */
  readonly partial: Scalars['Boolean']['output'];
  /** The court; null if none or not known. */
  readonly court?: Maybe<Scalars['String']['output']>;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
};

/** What was imposed on a person. */
export type Sanction = {
  readonly __typename?: 'Sanction';
  /** What it was. */
  readonly sanction: Code;
  /** Its length in months; null if it has none or none is known. */
  readonly months?: Maybe<Scalars['Float']['output']>;
  /** Whether a source says that nothing of it is left to serve, served or not; false where none says so. */
  readonly over: Scalars['Boolean']['output'];
  /** Amount of money; null if none or not known. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** Currency of the amount, ISO 4217; null without an amount. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A treaty by which the country of a case may ask others, now or once it binds, and how many may be asked. */
export type CaseCooperation = {
  readonly __typename?: 'CaseCooperation';
  /** The treaty. */
  readonly treaty: Treaty;
  /** The clauses by which it may ask. */
  readonly clauses: ReadonlyArray<Cooperation>;
  /** Whether the country of the case is bound on that day; null if it has signed and is not bound yet. */
  readonly bound?: Maybe<Certainty>;
  /** How many other countries are certainly bound on that day. */
  readonly otherParties: Scalars['Int']['output'];
};

/** A page of cases. */
export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  /** The cases of this page. */
  readonly nodes: ReadonlyArray<Case>;
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** How many match on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /**
   * By what the cases can be narrowed: for each facet its values, and how many cases have each. A facet is counted over all
   * that meet `where`, whatever `where.facets` chooses of this facet at its top level.
   */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of cases. */
export type CaseConnectionFacetsArgs = {
  of: ReadonlyArray<CaseFacet>;
};

/** One of a page of cases. */
export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  /** Where it stands: given as `after`, the page after begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The case itself. */
  readonly node: Case;
};

/**
 * Which cases. Fields combine with and; a list means any of its items. What is unknown meets no
 * condition, so it does meet a `not`.
 */
export type CaseFilter = {
  /** Of these jurisdictions, by code. */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of people with any of these roles, by code. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In which someone was charged under this provision or law, by id. */
  readonly chargedUnder?: InputMaybe<Scalars['ID']['input']>;
  /** In which someone was charged under a provision that meets this. */
  readonly provision?: InputMaybe<ProvisionFilter>;
  /** That went through any of these steps, by code, such as convicted. */
  readonly stages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whose last known status is any of these. */
  readonly outcomes?: InputMaybe<ReadonlyArray<CaseOutcome>>;
  /** In which any of these was imposed, by code, such as prison. */
  readonly sanctions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In which a sanction of at least this many months was imposed. */
  readonly prisonAtLeastMonths?: InputMaybe<Scalars['Float']['input']>;
  /** With any of these rights at stake, by code. */
  readonly rights?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With any of these cross-border elements, by code. */
  readonly crossBorder?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whose person is shown in any of these ways, by code. */
  readonly naming?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of which a dated step may have been on this day or later. */
  readonly notBefore?: InputMaybe<Scalars['Day']['input']>;
  /** Of which a dated step may have been on this day or earlier. */
  readonly notAfter?: InputMaybe<Scalars['Day']['input']>;
  /** Of jurisdictions that meet this. */
  readonly jurisdiction?: InputMaybe<JurisdictionFilter>;
  /** With a source of any of these strengths. */
  readonly sourceTiers?: InputMaybe<ReadonlyArray<SourceTier>>;
  /** That have any of these values of a facet; several facets combine with and. */
  readonly facets?: InputMaybe<ReadonlyArray<CaseFacetChoice>>;
  /** That hold these words, as `search` finds cases; at most 200 characters. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
  /** That meet all of these. */
  readonly and?: InputMaybe<ReadonlyArray<CaseFilter>>;
  /** That meet any of these. */
  readonly or?: InputMaybe<ReadonlyArray<CaseFilter>>;
  /** That are not known to meet this. */
  readonly not?: InputMaybe<CaseFilter>;
};

/** By what cases can be narrowed and counted. */
export type CaseFacet =
  /** Who the person is, by code of kind `role`. */
  | 'role'
  /** Where it took place, by code of the jurisdiction. */
  | 'country'
  /** What the provisions charged punish, by code of kind `offence`; null where no section that punishes one is on file. */
  | 'offence'
  /** Last known status, a value of `CaseOutcome`; null for a ruling on a law, which is about no person. */
  | 'outcome'
  /** What was imposed, by code of kind `sanction`; null where nothing was, or no source says. */
  | 'sanction'
  /** The year of the first day that a dated step of it can mean; null where no step is dated. */
  | 'year';

/** Values of a facet of cases, any of which is enough. */
export type CaseFacetChoice = {
  /** The facet. */
  readonly facet: CaseFacet;
  /** Values of it, as `Facet.values` gives them. */
  readonly values?: ReadonlyArray<Scalars['String']['input']>;
  /** Also those of which nothing is on file, which `Facet.values` counts under null. */
  readonly unknown?: Scalars['Boolean']['input'];
};

/** By what cases can be ordered. What is unknown comes last either way; what is equal is ordered by id. */
export type CaseOrderField =
  /** By id. */
  | 'id'
  /** By the first day that a dated step of it can mean. */
  | 'first'
  /** By the last day that a dated step of it can mean. */
  | 'last'
  /** By the name that may be shown. */
  | 'name';

/** The order of cases. */
export type CaseOrder = {
  /** By what. */
  readonly field?: CaseOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What happened. */
export type ChangeKind =
  /** A dated step of a law: assented, in force, repealed and so on. */
  | 'law'
  /** A law was amended, or struck down in part. */
  | 'amendment'
  /** A step of a case. */
  | 'case'
  /** A country signed, consented to, was bound by or left a treaty. */
  | 'participation'
  /** A step of a treaty's making or life. */
  | 'treaty'
  /** A country or organisation took a position. */
  | 'position';

/** Something dated that happened to a law, a case or a treaty: computed from the dated facts of the graph. */
export type Change = Node & Fact & {
  readonly __typename?: 'Change';
  /** Stable id, made from that of the dated fact. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly date: Scalars['PartialDate']['output'];
  /** What kind of thing happened. */
  readonly kind: ChangeKind;
  /** What happened, as a code: in_force, amends, convicted, signed and so on. */
  readonly event: Scalars['String']['output'];
  /** The law, case, treaty or participation that it happened to. */
  readonly subject: Node;
  /** The country in which it happened; null for treaties as such. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** More about it, in our words; null if there is nothing to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of changes. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes of this page. */
  readonly nodes: ReadonlyArray<Change>;
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** How many match on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of changes. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Where it stands: given as `after`, the page after begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The change itself. */
  readonly node: Change;
};

/**
 * Which changes. Fields combine with and; a list means any of its items. What is unknown meets no
 * condition, so it does meet a `not`.
 */
export type ChangeFilter = {
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  /** Any of these events, such as convicted or in_force. */
  readonly events?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In these jurisdictions, by code. */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** To these laws, cases, treaties or participations, by id. */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That may have been on this day or earlier. */
  readonly notAfter?: InputMaybe<Scalars['Day']['input']>;
  /** With a source of any of these strengths. */
  readonly sourceTiers?: InputMaybe<ReadonlyArray<SourceTier>>;
  /** That meet all of these. */
  readonly and?: InputMaybe<ReadonlyArray<ChangeFilter>>;
  /** That meet any of these. */
  readonly or?: InputMaybe<ReadonlyArray<ChangeFilter>>;
  /** That are not known to meet this. */
  readonly not?: InputMaybe<ChangeFilter>;
};

/** By what changes can be ordered. What is equal is ordered by id. */
export type ChangeOrderField =
  /** By id. */
  | 'id'
  /** By the last day that their date can mean. */
  | 'date';

/** The order of changes. */
export type ChangeOrder = {
  /** By what. */
  readonly field?: ChangeOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** Which list of the codebook a code belongs to. */
export type CodeKind =
  /** What a provision punishes. */
  | 'offence'
  /** How a provision is drafted. */
  | 'element'
  /** What authorities may order or do. */
  | 'power'
  /** What protects a person. */
  | 'safeguard'
  /** Which safeguards count together. */
  | 'lens'
  /** Values of a safeguard. */
  | 'value'
  /** Who authorises a power. */
  | 'authority'
  /** Who the person is. */
  | 'role'
  /** Stage of a case. */
  | 'stage'
  /** What was imposed. */
  | 'sanction'
  /** Human right at stake. */
  | 'right'
  /** Cross-border element of a case. */
  | 'cross_border'
  /** Why a name is shown. */
  | 'naming'
  /** How strong a source is. */
  | 'tier'
  /** Whether saying or publishing something is enough for an offence of expression. */
  | 'words_only'
  /** Of whom or what something is said. */
  | 'expression_object'
  /** Whether what is said must be false. */
  | 'falsity'
  /** Answers to a question about a text that was read. */
  | 'yes_no_unclear'
  /** Which form of an offence a penalty is for. */
  | 'penalty_form';

/** Whose law decides on a safeguard when one country asks another. */
export type Governs =
  /** The country that is asked. */
  | 'requested'
  /** The country that asks. */
  | 'requesting'
  /** No better than the weaker of the two. */
  | 'weaker';

/** Whose law gives a safeguard while the country asked collects data for another. */
export type CollectedUnder =
  /** The country that is asked: it collects under its own law. */
  | 'requested'
  /** The country that asks. */
  | 'requesting'
  /** It has no meaning there. */
  | 'none';

/** What gives a safeguard once the data were handed over. */
export type AfterHandOver =
  /** The law of the country that asked and now holds them. */
  | 'requesting'
  /** The law of the country that gave them. */
  | 'requested'
  /** A clause of the treaty or a condition of the country that gave them; else the law of the country that holds them. */
  | 'treaty'
  /** It has no meaning there. */
  | 'none';

/**
 * An entry of the codebook. Its words are ours; in languages other than English they are translations
 * of ours, and `translations` says whether anybody has checked them.
 */
export type Code = Node & {
  readonly __typename?: 'Code';
  /** Stable id, `code/kind/code`. */
  readonly id: Scalars['ID']['output'];
  /** The list it belongs to. */
  readonly kind: CodeKind;
  /** Its key in the data. */
  readonly code: Scalars['String']['output'];
  /** Its name for people. */
  readonly label: Scalars['String']['output'];
  /** What it means. */
  readonly definition: Scalars['String']['output'];
  /** The question that a coder answers; null for what is not a question. */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** What belongs here though one might doubt it; null where there is no doubt. */
  readonly includes?: Maybe<Scalars['String']['output']>;
  /** Whether what `includes` names counts against a safeguard, such as a duty that it means to be free of. */
  readonly includesAgainst: Scalars['Boolean']['output'];
  /** What does not belong here, and where it does; null where there is no doubt. */
  readonly excludes?: Maybe<Scalars['String']['output']>;
  /** Group within its list (offences: core, enabled, content, tools_and_access); null where there is none. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /**
   * Whose law decides on it across borders; null for all but safeguards.
   * @deprecated One word for two stages: ask for `collect` and `after`.
   */
  readonly governs?: Maybe<Governs>;
  /** Whose law gives it while data are collected for another country; null for all but safeguards. */
  readonly collect?: Maybe<CollectedUnder>;
  /** What gives it once the data were handed over; null for all but safeguards. */
  readonly after?: Maybe<AfterHandOver>;
  /** The lenses that count it; empty for all but safeguards. */
  readonly lenses: ReadonlyArray<Scalars['String']['output']>;
  /** The answers that a coder chooses from; empty for all but elements. Safeguards take the codes of kind `value`. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
  /** What it adds to a level, 0 to 1; null for all but values, and for those that do not count as known. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
  /** Whether it counts as a judge or independent body beforehand; null for all but authorities. */
  readonly independent?: Maybe<Scalars['Boolean']['output']>;
  /** Treaty articles that it stems from or is measured against, such as `uncc#40`; empty if none. */
  readonly articles: ReadonlyArray<Scalars['String']['output']>;
  /** A fact that shows how it is applied; null if the codebook gives none, or this release has it not. */
  readonly example?: Maybe<CodeExample>;
  /** The translations of its words. */
  readonly translations: ReadonlyArray<Wording>;
};


/**
 * An entry of the codebook. Its words are ours; in languages other than English they are translations
 * of ours, and `translations` says whether anybody has checked them.
 */
export type CodeLabelArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * An entry of the codebook. Its words are ours; in languages other than English they are translations
 * of ours, and `translations` says whether anybody has checked them.
 */
export type CodeDefinitionArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * An entry of the codebook. Its words are ours; in languages other than English they are translations
 * of ours, and `translations` says whether anybody has checked them.
 */
export type CodeQuestionArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * An entry of the codebook. Its words are ours; in languages other than English they are translations
 * of ours, and `translations` says whether anybody has checked them.
 */
export type CodeIncludesArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * An entry of the codebook. Its words are ours; in languages other than English they are translations
 * of ours, and `translations` says whether anybody has checked them.
 */
export type CodeExcludesArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact of this release that shows how a code is applied. */
export type CodeExample = {
  readonly __typename?: 'CodeExample';
  /** The provision, coding or case. */
  readonly fact: Node;
  /** Why it is coded so. */
  readonly because: Scalars['String']['output'];
};

/** An entry of the codebook in a language other than English. */
export type Wording = {
  readonly __typename?: 'Wording';
  /** Its language. */
  readonly language: Language;
  /** Its name for people. */
  readonly label: Scalars['String']['output'];
  /** What it means. */
  readonly definition: Scalars['String']['output'];
  /** The question that a coder answers; null for what is not a question. */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** What belongs here though one might doubt it; null where there is no doubt. */
  readonly includes?: Maybe<Scalars['String']['output']>;
  /** What does not belong here, and where it does; null where there is no doubt. */
  readonly excludes?: Maybe<Scalars['String']['output']>;
  /** Who checked the translation against the English text; empty: nobody yet. */
  readonly reviewedBy: ReadonlyArray<Scalars['String']['output']>;
};

/**
 * One answer to one question of the codebook about one jurisdiction: who authorises a power, or
 * whether a safeguard is given.
 */
export type Coding = Node & Fact & {
  readonly __typename?: 'Coding';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The jurisdiction whose law it is about. */
  readonly jurisdiction: Jurisdiction;
  /** The question. */
  readonly code: Code;
  /**
   * For a safeguard: yes, partial, no, not_applicable, no_known_law, not_researched or disputed. For a
   * power: who authorises it, or unknown. Unknown is never no.
   */
  readonly value: Scalars['String']['output'];
  /** The provision that it rests on; null if that is not on file. */
  readonly provision?: Maybe<Provision>;
  /** Law and section in words; null if not given. */
  readonly pinpoint?: Maybe<Scalars['String']['output']>;
  /** Why this value; null if not given. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * Powers for which a safeguard was read, such as interception_content; mutual_legal_assistance stands for help
   * between countries of every kind but extradition. `all` alone where the rule is tied to no power, such as a
   * constitution's remedy. Empty where it is not noted for which: then nothing says that it fits a power.
   */
  readonly readFor: ReadonlyArray<Scalars['String']['output']>;
  /** Since when; null if the sources give no date. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when; null while it lasts or if the sources give no date. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  /** Who coded it. */
  readonly coder: Scalars['String']['output'];
  /** Who reviewed it; null if nobody has yet. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** The rule that computed it from other facts; null where a person read it in a source. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** Where it was read; for a computed one, the sources of what it follows from. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of codings. */
export type CodingConnection = {
  readonly __typename?: 'CodingConnection';
  /** The codings of this page. */
  readonly nodes: ReadonlyArray<Coding>;
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<CodingEdge>;
  /** How many match on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of codings. */
export type CodingEdge = {
  readonly __typename?: 'CodingEdge';
  /** Where it stands: given as `after`, the page after begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The coding itself. */
  readonly node: Coding;
};

/**
 * Which codings. Fields combine with and; a list means any of its items. What is unknown meets no
 * condition, so it does meet a `not`.
 */
export type CodingFilter = {
  /** Of these jurisdictions, by code. */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About safeguards, powers, or both. */
  readonly kinds?: InputMaybe<ReadonlyArray<CodingKind>>;
  /** Of these safeguards or powers, by code. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With these values: of a safeguard `yes`, `no` and so on; of a power the authority. */
  readonly values?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether a rule computed it from other facts, or a person coded it. */
  readonly computed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a second person reviewed it. */
  readonly reviewed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of jurisdictions that meet this. */
  readonly jurisdiction?: InputMaybe<JurisdictionFilter>;
  /** With a source of any of these strengths. */
  readonly sourceTiers?: InputMaybe<ReadonlyArray<SourceTier>>;
  /** That meet all of these. */
  readonly and?: InputMaybe<ReadonlyArray<CodingFilter>>;
  /** That meet any of these. */
  readonly or?: InputMaybe<ReadonlyArray<CodingFilter>>;
  /** That are not known to meet this. */
  readonly not?: InputMaybe<CodingFilter>;
};

/** By what codings can be ordered. What is unknown comes last either way; what is equal is ordered by id. */
export type CodingOrderField =
  /** By id. */
  | 'id'
  /** By the code. */
  | 'code';

/** The order of codings. */
export type CodingOrder = {
  /** By what. */
  readonly field?: CodingOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What a coding is about. */
export type CodingKind =
  /** Whether a safeguard is given. */
  | 'safeguard'
  /** Who authorises a power. */
  | 'power';

/** Jurisdictions beside one another, question by question. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** The day compared. */
  readonly asOf: Scalars['Day']['output'];
  /** The jurisdictions, in the order asked for. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** How much each one's own law guarantees, through the lens asked for, in the same order. */
  readonly levels: ReadonlyArray<Interval>;
  /** What each punishes: one row an offence that at least one of them punishes, punished, or is known not to punish. */
  readonly offences: ReadonlyArray<OffenceRow>;
  /** Who authorises what: one row a power that is known of at least one of them. */
  readonly powers: ReadonlyArray<CodingRow>;
  /** Which safeguards each gives: one row a safeguard of the lens. */
  readonly safeguards: ReadonlyArray<CodingRow>;
  /** Where they differ, in words; empty if nothing known differs. */
  readonly differences: ReadonlyArray<Scalars['String']['output']>;
};


/** Jurisdictions beside one another, question by question. */
export type ComparisonDifferencesArgs = {
  lang?: InputMaybe<Language>;
};

/** One offence over the jurisdictions compared. */
export type OffenceRow = {
  readonly __typename?: 'OffenceRow';
  /** The offence. */
  readonly code: Code;
  /** One cell a jurisdiction, in the order asked for. */
  readonly cells: ReadonlyArray<OffenceCell>;
  /**
   * Whether the known cells differ: their basic terms differ, or in some a court struck it down or a source shows that it
   * is no crime.
   */
  readonly differs: Scalars['Boolean']['output'];
};

/** What one jurisdiction punishes under one offence. */
export type OffenceCell = {
  readonly __typename?: 'OffenceCell';
  /** The jurisdiction. */
  readonly jurisdiction: Jurisdiction;
  /** Whether a provision that is about the offence was in force that day; else the nearest that is on file. */
  readonly standing: OffenceStanding;
  /**
   * certainly or possibly if a provision on file that punishes it was in force that day, whatever it is about; null
   * if none is on file, which is unknown and not “no”.
   */
  readonly inForce?: Maybe<Certainty>;
  /**
   * The longest known term of the basic form: as it was read; where nobody has read the form, only of a penalty that is
   * the only one of the only provision that may punish it so. Unknown where a penalty whose form nobody has read may be a
   * longer one: see `formNotRead`.
   */
  readonly basic: PrisonTerm;
  /**
   * The longest known term of penalties of which nobody has read which form they are for, where that leaves the basic
   * term open; null otherwise. It is compared with nothing.
   */
  readonly formNotRead?: Maybe<PrisonTerm>;
  /**
   * The basic form of the provision that has the lightest known one, where it is lighter than `basic`, or than
   * `formNotRead` if that is given; null otherwise.
   */
  readonly basicFrom?: Maybe<PrisonTerm>;
  /** The heaviest other form, with its condition, where it is known to be longer; null otherwise. */
  readonly aggravated?: Maybe<AggravatedTerm>;
  /** Whether each penalty was read for which form it is for; false if there is none. */
  readonly formsRead: Scalars['Boolean']['output'];
  /** The heaviest prison term known under any condition, in months; null if unknown, none, life or death. */
  readonly heaviestMonths?: Maybe<Scalars['Float']['output']>;
  /** The least term known over all its provisions, in months; null if no penalty has a known least term. */
  readonly leastMonths?: Maybe<Scalars['Float']['output']>;
  /** What is known about prison under any condition: the heaviest kind. */
  readonly heaviestPrison: PrisonKind;
  /** The provisions in force that are about it. Terms are theirs alone. */
  readonly provisions: ReadonlyArray<Provision>;
  /** Provisions in force that are about something else and punish it as well. */
  readonly also: ReadonlyArray<Provision>;
  /** Provisions in force on several offences, of which nobody has read which they are about. */
  readonly undecided: ReadonlyArray<Provision>;
  /** Provisions that a court had struck down by that day. */
  readonly struckDown: ReadonlyArray<Provision>;
  /** What shows that it was no crime there that day; empty if no source on file does, or if a provision may have punished it. */
  readonly notPunished: ReadonlyArray<NotPunished>;
};

/** Whether an offence is punished by a provision that is about it; else the nearest that is on file. */
export type OffenceStanding =
  /** A provision in force is about it. */
  | 'punished'
  /** A provision in force punishes it among several offences, and nobody has read which it is about. */
  | 'undecided'
  /** A provision in force punishes it as well, but is about something else. */
  | 'also'
  /** None is in force; a court struck one down. */
  | 'struck_down'
  /** Nothing on file, which is not that it is no offence. */
  | 'not_on_file';

/** One power or safeguard over the jurisdictions compared. */
export type CodingRow = {
  readonly __typename?: 'CodingRow';
  /** The power or safeguard. */
  readonly code: Code;
  /** One cell a jurisdiction, in the order asked for. */
  readonly cells: ReadonlyArray<CodingCell>;
  /** Whether known values differ; unknown differs from nothing. */
  readonly differs: Scalars['Boolean']['output'];
};

/** What is known of one power or safeguard in one jurisdiction. */
export type CodingCell = {
  readonly __typename?: 'CodingCell';
  /** The jurisdiction. */
  readonly jurisdiction: Jurisdiction;
  /** The values known, several if there are several codings; empty if not researched. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
  /** The codings behind them. */
  readonly codings: ReadonlyArray<Coding>;
};

/** How much one safeguard counts in a level. Weights of several safeguards count in proportion. */
export type Weight = {
  /** The safeguard, by code. */
  readonly safeguard: Scalars['String']['input'];
  /** How much it counts: 0 leaves it out, 2 counts it twice. */
  readonly weight: Scalars['Float']['input'];
};

/** How much of what could be known is known, jurisdiction by jurisdiction and safeguard by safeguard. */
export type CoverageReport = {
  readonly __typename?: 'CoverageReport';
  /** The lens; null if all safeguards were counted. */
  readonly lens?: Maybe<Code>;
  /** The coverage under which nothing is ranked. */
  readonly threshold: Scalars['Float']['output'];
  /** How many researched jurisdictions reach it. */
  readonly reached: Scalars['Int']['output'];
  /** Researched jurisdictions, best known first. */
  readonly jurisdictions: ReadonlyArray<JurisdictionCoverage>;
  /** Safeguards of the lens, least known first: where research helps most. */
  readonly safeguards: ReadonlyArray<SafeguardCoverage>;
};

/** How much is known of one jurisdiction. */
export type JurisdictionCoverage = {
  readonly __typename?: 'JurisdictionCoverage';
  /** The jurisdiction. */
  readonly jurisdiction: Jurisdiction;
  /** The share of the safeguards that is known, 0 to 1. */
  readonly coverage: Scalars['Float']['output'];
  /** Safeguards of which nothing is known. */
  readonly missing: ReadonlyArray<Code>;
};

/** Of how many jurisdictions one safeguard is known. */
export type SafeguardCoverage = {
  readonly __typename?: 'SafeguardCoverage';
  /** The safeguard. */
  readonly safeguard: Code;
  /** Researched jurisdictions of which it is known. */
  readonly known: Scalars['Int']['output'];
  /** Researched jurisdictions in all. */
  readonly possible: Scalars['Int']['output'];
};

/** A facet of a list: values by which the list can be narrowed, each with how many items have it. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** Its name in the enum of the list, such as `role` of `CaseFacet`. */
  readonly name: Scalars['String']['output'];
  /** How many items meet `where` without what it chooses of this facet. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * The values, most frequent first, that of which nothing is on file last; those that are chosen also if no item has them.
   * An item with several values is counted at each of them, so the counts may add up to more than there are items.
   */
  readonly values: ReadonlyArray<FacetValue>;
};

/** A value of a facet with how many items have it. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** The value, to be chosen by; null for items of which nothing is on file, to be chosen by `unknown`. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /**
   * What it is called: a label of the codebook, the name of a jurisdiction, the short title of a treaty; null where a
   * value has no name of its own, such as a year or a value of an enum.
   */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** How many items have it. */
  readonly count: Scalars['Int']['output'];
};


/** A value of a facet with how many items have it. */
export type FacetValueLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Since when an offence is punished, and what resembles what. To resemble is not to copy. */
export type Families = {
  readonly __typename?: 'Families';
  /** The offence. */
  readonly offence: Code;
  /** The provisions on it, earliest first; those without any date last. */
  readonly adoption: ReadonlyArray<Adoption>;
  /**
   * Who was first, as far as dates tell.
   * @deprecated Who was first is said once: ask spread(offence:) { first }. 2026-11-30
   */
  readonly first: FirstAdoption;
  /** Claims, by others, that one of their laws followed another: no findings of ours. */
  readonly claimed: ReadonlyArray<Influence>;
  /** Resemblance in structure: the same offences, drafting and weight of penalty. */
  readonly structural: StructuralFamilies;
  /** The answer in sentences, with its bounds. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** Resemblance in words, between texts of laws that whoever runs this service brought; empty without any. */
  readonly text: TextFamilies;
  /** What this must not be taken for. */
  readonly caution: Scalars['String']['output'];
};


/** Since when an offence is punished, and what resembles what. To resemble is not to copy. */
export type FamiliesSentencesArgs = {
  lang?: InputMaybe<Language>;
};


/** Since when an offence is punished, and what resembles what. To resemble is not to copy. */
export type FamiliesCautionArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Who punished an offence first, of the provisions on file. Sources often limit a date only from one side, so
 * that one is known to be the first and others cannot be excluded.
 */
export type FirstAdoption = {
  readonly __typename?: 'FirstAdoption';
  /** The provision that certainly was in force by the earliest day; null if no such day is known of any. */
  readonly known?: Maybe<Adoption>;
  /**
   * Provisions of other countries that may have been in force on that day or before: the earliest possible first,
   * those whose start nothing limits last. Empty if the known one certainly was the first.
   */
  readonly perhapsEarlier: ReadonlyArray<Adoption>;
};

/** When a country first punished an offence, as far as is on file. */
export type Adoption = {
  readonly __typename?: 'Adoption';
  /** The country. */
  readonly jurisdiction: Jurisdiction;
  /** The provision. */
  readonly provision: Provision;
  /** The first day on which it may have been in force; null if nothing says when. */
  readonly possiblyFrom?: Maybe<Scalars['Day']['output']>;
  /** The day by which it certainly was; null if nothing says so. */
  readonly certainlyFrom?: Maybe<Scalars['Day']['output']>;
  /** Whether it is in force today; null if it certainly is not. */
  readonly inForce?: Maybe<Certainty>;
};

/** Provisions that resemble one another in structure, beside what chance alone would bring. */
export type StructuralFamilies = {
  readonly __typename?: 'StructuralFamilies';
  /** How alike two provisions of different countries have to be: shared traits over all traits of both, 0 to 1. */
  readonly threshold: Scalars['Float']['output'];
  /** How many traits a provision needs to be compared; those of which less is known are left out. */
  readonly leastTraits: Scalars['Int']['output'];
  /** How many provisions were compared. */
  readonly compared: Scalars['Int']['output'];
  /** Pairs that are as alike as that. */
  readonly observed: Scalars['Int']['output'];
  /** How many pairs chance would bring, with every trait as frequent as it is: the mean over random redistributions. */
  readonly expected: Scalars['Float']['output'];
  /** Share of the redistributions that brought at least as many pairs as were observed, 0 to 1. */
  readonly byChance: Scalars['Float']['output'];
  /** Groups of provisions that belong together through such pairs, largest first. */
  readonly families: ReadonlyArray<StructuralFamily>;
};

/** A group of provisions that resemble one another. */
export type StructuralFamily = {
  readonly __typename?: 'StructuralFamily';
  /** Its provisions, earliest first. */
  readonly members: ReadonlyArray<Adoption>;
  /** The traits that all of them share, in words. */
  readonly shared: ReadonlyArray<Scalars['String']['output']>;
  /** A treaty that models the offence and may be the common origin, rather than one country the other's; null if none does. */
  readonly commonModel?: Maybe<Treaty>;
};

/**
 * Texts of laws of different countries that resemble one another in words more than chance explains. The texts
 * are not part of our data: only texts added to this service are compared.
 */
export type TextFamilies = {
  readonly __typename?: 'TextFamilies';
  /** How many texts of sections were brought, on any offence. */
  readonly texts: Scalars['Int']['output'];
  /** How many of them have enough words to be compared. */
  readonly compared: Scalars['Int']['output'];
  /** How many pairs of different countries were close enough to be aligned word by word. */
  readonly aligned: Scalars['Int']['output'];
  /**
   * What a pair must score more than: one for each rare word that both have in order, less a half for each
   * changed, added or left out; words that most texts have count nothing. Null where there are too few pairs of
   * chance to say, and then nothing is found.
   */
  readonly threshold?: Maybe<Scalars['Float']['output']>;
  /** Which share of the pairs of chance the threshold exceeds at least, in percent. */
  readonly percentile: Scalars['Float']['output'];
  /** How many pairs of texts on different offences told what chance brings. */
  readonly chancePairs: Scalars['Int']['output'];
  /** Groups of texts that belong together through such pairs and of which at least one is on the offence, largest first. */
  readonly families: ReadonlyArray<TextFamily>;
  /** What this rests on and must not be taken for, in this answer. */
  readonly note: Scalars['String']['output'];
};


/**
 * Texts of laws of different countries that resemble one another in words more than chance explains. The texts
 * are not part of our data: only texts added to this service are compared.
 */
export type TextFamiliesNoteArgs = {
  lang?: InputMaybe<Language>;
};

/** Texts that resemble one another. */
export type TextFamily = {
  readonly __typename?: 'TextFamily';
  /** Its texts, in the order in which their provisions or laws came into force; undated ones last. */
  readonly members: ReadonlyArray<TextMember>;
  /**
   * The member that was certainly in force before all others; null if their dates cannot tell. First of those
   * brought, and no proof that others followed it.
   */
  readonly firstMover?: Maybe<TextMember>;
  /** The most words that any two of them share in one passage. */
  readonly sharedWords: Scalars['Int']['output'];
  /** Its pairs, highest score first. */
  readonly matches: ReadonlyArray<TextMatch>;
};

/** A text in a family, with its date. */
export type TextMember = {
  readonly __typename?: 'TextMember';
  /** The text. */
  readonly text: Text;
  /** The first day on which its provision, or else its law, may have been in force; null if nothing says when. */
  readonly possiblyFrom?: Maybe<Scalars['Day']['output']>;
  /** The day by which it certainly was; null if nothing says so. */
  readonly certainlyFrom?: Maybe<Scalars['Day']['output']>;
};

/**
 * The words of a section of a law, as whoever runs this service brought them. They are their source's and not
 * under the licence of this release.
 */
export type Text = Node & Fact & {
  readonly __typename?: 'Text';
  /** Stable id, such as `text/KEN/act/2018/5#22@en`. */
  readonly id: Scalars['ID']['output'];
  /** The law. */
  readonly law: Law;
  /** Whose law it is. */
  readonly jurisdiction: Jurisdiction;
  /** The number of the section. */
  readonly section: Scalars['String']['output'];
  /** The provision of that number; null if none is on file, or if it is not known which wording this is. */
  readonly provision?: Maybe<Provision>;
  /** Its heading; null if it has none. */
  readonly heading?: Maybe<Scalars['String']['output']>;
  /** Its language as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** How many words it has. */
  readonly words: Scalars['Int']['output'];
  /** Whether its words may be shown. */
  readonly show: Scalars['Boolean']['output'];
  /** Its words; null where they may not be shown. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** What it punishes, by our data or by who added it; empty if neither says. */
  readonly offences: ReadonlyArray<Code>;
  /** Where it is from. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};

/** Two texts that resemble one another, with the passage that they have most in common. Places count words. */
export type TextMatch = Node & {
  readonly __typename?: 'TextMatch';
  /** Stable id, made from the two texts. */
  readonly id: Scalars['ID']['output'];
  /** The one text. */
  readonly a: Text;
  /** The other. */
  readonly b: Text;
  /** What the passage is worth; see the threshold. */
  readonly score: Scalars['Float']['output'];
  /** Percent of the pairs of chance that score less. */
  readonly percentile: Scalars['Float']['output'];
  /** Words that both have in the passage, in the same order. */
  readonly sharedWords: Scalars['Int']['output'];
  /** The place of its first word in the one text, from 0. */
  readonly aStart: Scalars['Int']['output'];
  /** The place behind its last word there. */
  readonly aEnd: Scalars['Int']['output'];
  /** The place of its first word in the other text, from 0. */
  readonly bStart: Scalars['Int']['output'];
  /** The place behind its last word there. */
  readonly bEnd: Scalars['Int']['output'];
  /** The passage in the one text; null unless both texts may be shown. */
  readonly passageA?: Maybe<Scalars['String']['output']>;
  /** The passage in the other text; null unless both texts may be shown. */
  readonly passageB?: Maybe<Scalars['String']['output']>;
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'asc'
  /** The other way round. */
  | 'desc';

/** What is in force on a day. */
export type InForceFilter = {
  /** The day. */
  readonly on: Scalars['Day']['input'];
  /** certainly: on every reading of the dates known; possibly: on some reading, the certain ones included. */
  readonly certainty?: Certainty;
};

/** Which countries are bound on a day. */
export type BoundFilter = {
  /** The day. */
  readonly on: Scalars['Day']['input'];
  /** certainly: on every reading of the dates known; possibly: on some reading, the certain ones included. */
  readonly certainty?: Certainty;
};

/** Who is bound by a treaty on a day. */
export type PartyFilter = {
  /** The treaty, by id such as `treaty/uncc`. */
  readonly treaty: Scalars['ID']['input'];
  /** The day; today if left out. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** certainly: on every reading of the dates known; possibly: on some reading, the certain ones included. */
  readonly certainty?: Certainty;
};

/** An answer to a question of the codebook. */
export type AnswerFilter = {
  /** The safeguard or power, by code. */
  readonly code: Scalars['String']['input'];
  /** Any of these values (of a safeguard) or authorities (of a power), by code. */
  readonly values: ReadonlyArray<Scalars['String']['input']>;
};

/** An answer to a question about how a provision is drafted. */
export type ElementFilter = {
  /** The question, by code of kind `element`. */
  readonly element: Scalars['String']['input'];
  /** Any of these answers. */
  readonly values: ReadonlyArray<Scalars['String']['input']>;
};

/**
 * A rating of a jurisdiction that others publish, year by year, such as an index of freedom of expression. It comes from a
 * file that a user added. No measure counts it.
 */
export type Indicator = Node & Fact & {
  readonly __typename?: 'Indicator';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The jurisdiction that is rated. */
  readonly jurisdiction: Jurisdiction;
  /** What its publisher calls it, in English. */
  readonly title: Scalars['String']['output'];
  /** What it measures, in our own words, in English; null if not given. */
  readonly about?: Maybe<Scalars['String']['output']>;
  /** The lowest value of its scale, in the unit of its values; null where the scale has no end, or it is not noted. */
  readonly least?: Maybe<Scalars['Float']['output']>;
  /** The highest value of its scale, in the unit of its values; null where the scale has no end, or it is not noted. */
  readonly most?: Maybe<Scalars['Float']['output']>;
  /** Which end of the scale is freer, as the publisher says. */
  readonly better: IndicatorDirection;
  /** The terms under which its publisher allows to use it. The licence of the atlas does not cover it. */
  readonly licence: Scalars['String']['output'];
  /**
   * Its values, the oldest first; a year that is not listed is not known. Years of one indicator can be compared, those of two
   * cannot.
   */
  readonly values: ReadonlyArray<IndicatorValue>;
  /** What is to be known of it, such as a change of its method; null if not given. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};

/** What an indicator says of one year. */
export type IndicatorValue = {
  readonly __typename?: 'IndicatorValue';
  /** The year that its publisher gives it: the year that is rated, or that of the edition, as `note` of the indicator says. */
  readonly year: Scalars['Int']['output'];
  /** The value, on the scale of the indicator. */
  readonly value: Scalars['Float']['output'];
  /** The lower bound of the value; null where the publisher gives none, which does not make it certain. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The upper bound of the value; null where the publisher gives none, which does not make it certain. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** What the publisher calls the value, such as Partly Free; null if nothing. */
  readonly label?: Maybe<Scalars['String']['output']>;
};

/** Which end of a scale is freer. */
export type IndicatorDirection =
  /** Higher values are freer. */
  | 'higher'
  /** Lower values are freer. */
  | 'lower'
  /** Neither end is. */
  | 'neither';

/** How a law is said to have come from another. */
export type InfluenceKind =
  /** Words were taken over. */
  | 'copied'
  /** It served as a model. */
  | 'modelled_on'
  /** It names the other. */
  | 'cites'
  /** Those behind the other helped to draft it. */
  | 'assisted';

/** What a claim of influence rests on. */
export type InfluenceEvidence =
  /** Those who drafted it say so. */
  | 'statement_of_drafters'
  /** The texts were compared. */
  | 'comparison_of_texts'
  /** Documents of the drafting. */
  | 'drafting_history'
  /** A report that gives no more. */
  | 'report';

/** A claim, by somebody, that a law followed another. It is no finding of ours. */
export type Influence = Node & Fact & {
  readonly __typename?: 'Influence';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The law that is said to have followed. */
  readonly law: Law;
  /** What it is said to have followed, as the claim names it. */
  readonly from: Scalars['String']['output'];
  /** The same in our data, a law or a treaty; null if it is not on file. */
  readonly followed?: Maybe<Node>;
  /** How. */
  readonly kind: InfluenceKind;
  /** Who claims it. */
  readonly claimedBy: Scalars['String']['output'];
  /** What the claim rests on. */
  readonly evidence: InfluenceEvidence;
  /** When it was claimed; null if unknown. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where this was read; at least one. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of influences. */
export type InfluenceConnection = {
  readonly __typename?: 'InfluenceConnection';
  /** The influences of this page. */
  readonly nodes: ReadonlyArray<Influence>;
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<InfluenceEdge>;
  /** How many match on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of influences. */
export type InfluenceEdge = {
  readonly __typename?: 'InfluenceEdge';
  /** Where it stands: given as `after`, the page after begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The influence itself. */
  readonly node: Influence;
};

/**
 * Which influences. Fields combine with and; a list means any of its items. What is unknown meets no
 * condition, so it does meet a `not`.
 */
export type InfluenceFilter = {
  /** Of which one of these laws is said to have followed, by id. */
  readonly laws?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In which one of these laws or treaties is said to have been followed, by id. */
  readonly followed?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<InfluenceKind>>;
  /** That rest on any of these. */
  readonly evidence?: InputMaybe<ReadonlyArray<InfluenceEvidence>>;
  /** With a source of any of these strengths. */
  readonly sourceTiers?: InputMaybe<ReadonlyArray<SourceTier>>;
  /** That meet all of these. */
  readonly and?: InputMaybe<ReadonlyArray<InfluenceFilter>>;
  /** That meet any of these. */
  readonly or?: InputMaybe<ReadonlyArray<InfluenceFilter>>;
  /** That are not known to meet this. */
  readonly not?: InputMaybe<InfluenceFilter>;
};

/** By what influences can be ordered. What is unknown comes last either way; what is equal is ordered by id. */
export type InfluenceOrderField =
  /** By id. */
  | 'id'
  /** By the day of the claim. */
  | 'date';

/** The order of influences. */
export type InfluenceOrder = {
  /** By what. */
  readonly field?: InfluenceOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** A country, territory or union that makes law or joins treaties. */
export type Jurisdiction = Node & {
  readonly __typename?: 'Jurisdiction';
  /** ISO 3166-1 alpha-3 code, or EUU for the European Union. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for; English if there is none in that language. */
  readonly name: Scalars['String']['output'];
  /** Whether it is a country or area, or an organisation, such as the European Union, that joined a treaty. */
  readonly kind: JurisdictionKind;
  /**
   * Names by which it is or was known beside those of `name`, in any language and script. They rest on
   * i18n-iso-countries, CLDR, the World Factbook and single pages, each named in `ingest/sources/countries/names.yaml`;
   * a name that is not listed may be used all the same.
   */
  readonly otherNames: ReadonlyArray<OtherName>;
  /** United Nations M49 region; null where M49 places it in none. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Smallest M49 region that holds it; null where M49 places it in none. */
  readonly subregion?: Maybe<Scalars['String']['output']>;
  /** Whether we have researched its law. If not, only its treaties are known. */
  readonly researched: Scalars['Boolean']['output'];
  /** Its laws, drafts and repealed laws included. */
  readonly laws: ReadonlyArray<Law>;
  /** Who authorises which power; a power that is not listed is not researched. */
  readonly powers: ReadonlyArray<Coding>;
  /** Which safeguards its law gives; a safeguard that is not listed is not researched. */
  readonly safeguards: ReadonlyArray<Coding>;
  /**
   * Offences that a source says its law does not punish at all; what is neither listed here nor punished by a provision
   * is not known, which is not no.
   */
  readonly notPunished: ReadonlyArray<NotPunished>;
  /**
   * How others rate it, from files that a user added; empty where none were, which says nothing of the country. They are shown
   * beside what we know: no measure counts them, and their licences are their publishers'.
   */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Documented cases. Their number says what was reported, not how often it happens. */
  readonly cases: ReadonlyArray<Case>;
  /** What it did about treaties. */
  readonly participations: ReadonlyArray<Participation>;
  /** What it said on treaties while they were negotiated, as far as it was read. */
  readonly positions: ReadonlyArray<Position>;
  /** How much its own law guarantees, seen through a lens. */
  readonly level: Interval;
  /** What is known to have held on the day about one safeguard or power; empty if nothing is, which is not no. */
  readonly answers: ReadonlyArray<Coding>;
  /** What is known of how it punished an offence on the day. Without a provision nothing is known, which is not no. */
  readonly punishes: OffenceCell;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};


/** A country, territory or union that makes law or joins treaties. */
export type JurisdictionNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A country, territory or union that makes law or joins treaties. */
export type JurisdictionOtherNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A country, territory or union that makes law or joins treaties. */
export type JurisdictionLevelArgs = {
  lens?: InputMaybe<Lens>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
};


/** A country, territory or union that makes law or joins treaties. */
export type JurisdictionAnswersArgs = {
  code: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Day']['input']>;
};


/** A country, territory or union that makes law or joins treaties. */
export type JurisdictionPunishesArgs = {
  offence: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Day']['input']>;
};

/** A name of a jurisdiction that is not the one shown. */
export type OtherName = {
  readonly __typename?: 'OtherName';
  /** The name as it is written. */
  readonly name: Scalars['String']['output'];
  /** How it is used. */
  readonly kind: NameKind;
};

/** How a name is used. */
export type NameKind =
  /** In use today: a short or long form, an abbreviation, another spelling or language. */
  | 'other'
  /** In use before the country took its present name or borders, such as Swaziland. */
  | 'former'
  /** What belongs to it, such as Kenyan. */
  | 'adjective'
  /** A place within it that has law of its own, such as Scotland. */
  | 'part';

/** The six languages of the United Nations. */
export type Language =
  /** English */
  | 'en'
  /** Spanish */
  | 'es'
  /** French */
  | 'fr'
  /** Arabic */
  | 'ar'
  /** Russian */
  | 'ru'
  /** Chinese */
  | 'zh';

/** What takes part in a treaty. */
export type JurisdictionKind =
  /** A country or area. */
  | 'country_or_area'
  /** An organisation of states. It may join a treaty; it is no country, and is not counted as one that asks or is asked. */
  | 'organisation';

/** Which safeguards count together. */
export type Lens =
  /** How an investigation may be conducted against a person. */
  | 'due_process'
  /** What protects a person's data, at home and when another country asks for it. */
  | 'privacy_cross_border'
  /** What protects expression and those who report. */
  | 'speech'
  /** What protects those who test systems or disclose wrongs. */
  | 'research';

/** A page of jurisdictions. */
export type JurisdictionConnection = {
  readonly __typename?: 'JurisdictionConnection';
  /** The jurisdictions of this page. */
  readonly nodes: ReadonlyArray<Jurisdiction>;
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<JurisdictionEdge>;
  /** How many match on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /**
   * By what the jurisdictions can be narrowed: for each facet its values, and how many jurisdictions have each. A facet is counted over all
   * that meet `where`, whatever `where.facets` chooses of this facet at its top level.
   */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of jurisdictions. */
export type JurisdictionConnectionFacetsArgs = {
  of: ReadonlyArray<JurisdictionFacet>;
};

/** One of a page of jurisdictions. */
export type JurisdictionEdge = {
  readonly __typename?: 'JurisdictionEdge';
  /** Where it stands: given as `after`, the page after begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The jurisdiction itself. */
  readonly node: Jurisdiction;
};

/**
 * Which jurisdictions. Fields combine with and; a list means any of its items. What is unknown meets no
 * condition, so it does meet a `not`.
 */
export type JurisdictionFilter = {
  /** With these codes. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In these M49 regions, such as Africa. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In these smallest M49 regions, such as Eastern Africa. */
  readonly subregions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether we have researched their law. */
  readonly researched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Bound by a treaty on a day. */
  readonly partyTo?: InputMaybe<PartyFilter>;
  /** That answer a safeguard with any of these values, today. */
  readonly safeguard?: InputMaybe<AnswerFilter>;
  /** In which any of these authorities decides on a power, today. */
  readonly power?: InputMaybe<AnswerFilter>;
  /** With a provision that meets this. */
  readonly provision?: InputMaybe<ProvisionFilter>;
  /** That have any of these values of a facet; several facets combine with and. */
  readonly facets?: InputMaybe<ReadonlyArray<JurisdictionFacetChoice>>;
  /** That these words name, as `search` finds jurisdictions; at most 200 characters. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
  /** That meet all of these. */
  readonly and?: InputMaybe<ReadonlyArray<JurisdictionFilter>>;
  /** That meet any of these. */
  readonly or?: InputMaybe<ReadonlyArray<JurisdictionFilter>>;
  /** That are not known to meet this. */
  readonly not?: InputMaybe<JurisdictionFilter>;
};

/** By what jurisdictions can be narrowed and counted. */
export type JurisdictionFacet =
  /** Its M49 region, such as Africa; null where it is in none. */
  | 'region'
  /** What was researched: `law`, or `treaties` where only what it did about treaties was. */
  | 'research'
  /** The treaties that certainly bind it today, by id; null where none does for certain. */
  | 'treaty'
  /** What its provisions on file punish, by code of kind `offence`; null where none on file punishes anything. */
  | 'offence';

/** Values of a facet of jurisdictions, any of which is enough. */
export type JurisdictionFacetChoice = {
  /** The facet. */
  readonly facet: JurisdictionFacet;
  /** Values of it, as `Facet.values` gives them. */
  readonly values?: ReadonlyArray<Scalars['String']['input']>;
  /** Also those of which nothing is on file, which `Facet.values` counts under null. */
  readonly unknown?: Scalars['Boolean']['input'];
};

/** By what jurisdictions can be ordered. What is unknown comes last either way; what is equal is ordered by id. */
export type JurisdictionOrderField =
  /** By id. */
  | 'id'
  /** By the name in the language of the order. */
  | 'name'
  /** Those whose law was researched first, then by the name in the language of the order. */
  | 'research';

/** The order of jurisdictions. */
export type JurisdictionOrder = {
  /** By what. */
  readonly field?: JurisdictionOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
  /** The language of names. Accents on first letters count as none; a jurisdiction without a name in it has its English one. */
  readonly lang?: Language;
};

/** What kind of norm it is. */
export type LawKind =
  /** Act of parliament. */
  | 'act'
  /** Decree with the force of an act. */
  | 'decree_law'
  /** Decree. */
  | 'decree'
  /** Code. */
  | 'code'
  /** Ordinance. */
  | 'ordinance'
  /** Regulation made under a law. */
  | 'regulation'
  /** Resolution. */
  | 'resolution'
  /** Constitution. */
  | 'constitution'
  /** Draft before parliament. */
  | 'bill'
  /** Policy without the force of law. */
  | 'policy';

/** Where a law stands today. */
export type LawStatus =
  /** In force. */
  | 'in_force'
  /** Parts of it are in force. */
  | 'partly_in_force'
  /** Passed, not in force yet. */
  | 'not_yet_in_force'
  /** Suspended by a court or the legislator. */
  | 'suspended'
  /** Repealed. */
  | 'repealed'
  /** Replaced by another law. */
  | 'replaced'
  /** Struck down by a court. */
  | 'struck_down'
  /** A draft. */
  | 'draft'
  /** The sources do not say. */
  | 'unknown';

/** What a law calls its provisions. */
export type LawUnit =
  /** Article 27. */
  | 'article'
  /** Section 39. */
  | 'section'
  /** Paragraph, printed as § 188. */
  | 'paragraph'
  /** Clause 12. */
  | 'clause'
  /** Regulation 5. */
  | 'regulation';

/** A law, decree, code or draft. */
export type Law = Node & Fact & {
  readonly __typename?: 'Law';
  /** Stable id, such as `KEN/act/2018/5`. */
  readonly id: Scalars['ID']['output'];
  /** Whose law it is. */
  readonly jurisdiction: Jurisdiction;
  /** Its title in English. */
  readonly title: Scalars['String']['output'];
  /** Its title in its own language; null if not noted. */
  readonly originalTitle?: Maybe<Scalars['String']['output']>;
  /** Language of the original title as a BCP 47 tag; null if not noted. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** What kind of norm it is. */
  readonly kind: LawKind;
  /** Its official number; null if it has none or none is known. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** What it calls its provisions; null if no source on file says. */
  readonly unit?: Maybe<LawUnit>;
  /** Where it stands today. */
  readonly status: LawStatus;
  /** Whether it was in force on a day; null if it certainly was not. */
  readonly inForce?: Maybe<Certainty>;
  /** The times in which it was in force, computed from its dated steps; empty for a draft. */
  readonly periods: ReadonlyArray<Period>;
  /** Where the official text is; null if not known. */
  readonly officialUrl?: Maybe<Scalars['String']['output']>;
  /** FRBR or ELI identifier as a legal information institute gives it; null if not known. */
  readonly frbr?: Maybe<Scalars['String']['output']>;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The part of the country in which it is in force, in English; null for the whole country. */
  readonly territory?: Maybe<Scalars['String']['output']>;
  /** The day on which a court case about it was last seen pending; null if none is known. */
  readonly pending?: Maybe<Scalars['Day']['output']>;
  /** What happened to it, by date. Two events of one kind mean that sources differ. */
  readonly events: ReadonlyArray<LawEvent>;
  /** How it was changed. */
  readonly amendments: ReadonlyArray<Amendment>;
  /** Claims, by others, that it followed another law; empty if none was read. */
  readonly influences: ReadonlyArray<Influence>;
  /** Its provisions on file; seldom the whole law. */
  readonly provisions: ReadonlyArray<Provision>;
  /** Documented cases in which it was used. */
  readonly cases: ReadonlyArray<Case>;
  /** What sources disagree about. */
  readonly contradictions: ReadonlyArray<Contradiction>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};


/** A law, decree, code or draft. */
export type LawInForceArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
};

/** A dated step in the life of a law. */
export type LawEvent = Fact & {
  readonly __typename?: 'LawEvent';
  /** introduced, adopted, assented, published, in_force, amended, suspended, partly_struck_down, struck_down or repealed. */
  readonly event: Scalars['String']['output'];
  /** When. */
  readonly date: Scalars['PartialDate']['output'];
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
};

/**
 * A time in which a law or provision was in force, as two bounds at either end. Where the days differ,
 * the dates are not known to the day, or sources differ. 0000-01-01 stands for “nothing says when at the
 * earliest”, 9999-12-31 for “nothing says when at the latest”.
 */
export type Period = {
  readonly __typename?: 'Period';
  /** The first day on which it may have begun. */
  readonly possiblyFrom: Scalars['Day']['output'];
  /** The day by which it had certainly begun. */
  readonly certainlyFrom: Scalars['Day']['output'];
  /** The first day on which it may have been over. */
  readonly possiblyTo: Scalars['Day']['output'];
  /** The day by which it was certainly over. */
  readonly certainlyTo: Scalars['Day']['output'];
};

/** A change to a law, or to how it is applied. */
export type Amendment = Fact & {
  readonly __typename?: 'Amendment';
  /** amends, inserts, replaces, repeals, struck_down, partly_struck_down, suspended, policy or proposed. */
  readonly effect: Scalars['String']['output'];
  /** When; null if the sources give no date. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The act, judgment or body that made it; null if not known. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** What changed, in our words. */
  readonly summary: Scalars['String']['output'];
  /** The sections that it touches; empty if not known. */
  readonly sections: ReadonlyArray<Scalars['String']['output']>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
};

/** A page of laws. */
export type LawConnection = {
  readonly __typename?: 'LawConnection';
  /** The laws of this page. */
  readonly nodes: ReadonlyArray<Law>;
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<LawEdge>;
  /** How many match on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /**
   * By what the laws can be narrowed: for each facet its values, and how many laws have each. A facet is counted over all
   * that meet `where`, whatever `where.facets` chooses of this facet at its top level.
   */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of laws. */
export type LawConnectionFacetsArgs = {
  of: ReadonlyArray<LawFacet>;
};

/** One of a page of laws. */
export type LawEdge = {
  readonly __typename?: 'LawEdge';
  /** Where it stands: given as `after`, the page after begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The law itself. */
  readonly node: Law;
};

/**
 * Which laws. Fields combine with and; a list means any of its items. What is unknown meets no
 * condition, so it does meet a `not`.
 */
export type LawFilter = {
  /** Of these jurisdictions, by code. */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these standings today. */
  readonly status?: InputMaybe<ReadonlyArray<LawStatus>>;
  /** Of these kinds of norm. */
  readonly kinds?: InputMaybe<ReadonlyArray<LawKind>>;
  /** In force on a day. */
  readonly inForce?: InputMaybe<InForceFilter>;
  /** Of jurisdictions that meet this. */
  readonly jurisdiction?: InputMaybe<JurisdictionFilter>;
  /** That contain a provision that meets this. */
  readonly provision?: InputMaybe<ProvisionFilter>;
  /** Under which, as a whole and not a section of it, someone was charged in a case that meets this. */
  readonly case?: InputMaybe<CaseFilter>;
  /** With a source of any of these strengths. */
  readonly sourceTiers?: InputMaybe<ReadonlyArray<SourceTier>>;
  /** That have any of these values of a facet; several facets combine with and. */
  readonly facets?: InputMaybe<ReadonlyArray<LawFacetChoice>>;
  /** That hold these words, as `search` finds laws; at most 200 characters. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
  /** That meet all of these. */
  readonly and?: InputMaybe<ReadonlyArray<LawFilter>>;
  /** That meet any of these. */
  readonly or?: InputMaybe<ReadonlyArray<LawFilter>>;
  /** That are not known to meet this. */
  readonly not?: InputMaybe<LawFilter>;
};

/** By what laws can be narrowed and counted. */
export type LawFacet =
  /** Whose law it is, by code of the jurisdiction. */
  | 'country'
  /** What kind of norm it is, a value of `LawKind`. */
  | 'kind'
  /** Where it stands today, a value of `LawStatus`. */
  | 'status'
  /** What its provisions punish, by code of kind `offence`; null where no provision on file punishes one. */
  | 'offence'
  /** The year of the first day on which it may have come into force; null where no source dates that. */
  | 'year';

/** Values of a facet of laws, any of which is enough. */
export type LawFacetChoice = {
  /** The facet. */
  readonly facet: LawFacet;
  /** Values of it, as `Facet.values` gives them. */
  readonly values?: ReadonlyArray<Scalars['String']['input']>;
  /** Also those of which nothing is on file, which `Facet.values` counts under null. */
  readonly unknown?: Scalars['Boolean']['input'];
};

/** By what laws can be ordered. What is unknown comes last either way; what is equal is ordered by id. */
export type LawOrderField =
  /** By id. */
  | 'id'
  /** By the English title. */
  | 'title'
  /** By the first day on which it may have come into force. */
  | 'since';

/** The order of laws. */
export type LawOrder = {
  /** By what. */
  readonly field?: LawOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** Each demand of a letter against the adopted text and against national law. */
export type LetterScorecard = {
  readonly __typename?: 'LetterScorecard';
  /** The day asked about. */
  readonly asOf: Scalars['Day']['output'];
  /** The letter. */
  readonly letter: Letter;
  /** Demand by demand, in the letter's order. */
  readonly rows: ReadonlyArray<ScorecardRow>;
  /** How many countries signed or consented to the treaty: those whose law is counted. */
  readonly states: Scalars['Int']['output'];
  /** The answer in sentences, with its bounds. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** What this must not be taken for. */
  readonly caution: Scalars['String']['output'];
};


/** Each demand of a letter against the adopted text and against national law. */
export type LetterScorecardSentencesArgs = {
  lang?: InputMaybe<Language>;
};


/** Each demand of a letter against the adopted text and against national law. */
export type LetterScorecardCautionArgs = {
  lang?: InputMaybe<Language>;
};

/** One demand. */
export type ScorecardRow = {
  readonly __typename?: 'ScorecardRow';
  /** The demand. */
  readonly demand: Demand;
  /**
   * How the text answers it: one value if all who say something agree, else unclear; null if nobody was read on it.
   * What is said of the adopted text goes before what is said of a draft.
   */
  readonly value?: Maybe<AnswerValue>;
  /**
   * Whether `value` is about the adopted text; false if it is about drafts only, which may differ from it; null if nobody
   * was read on it.
   */
  readonly onAdoptedText?: Maybe<Scalars['Boolean']['output']>;
  /** Whether those who say something agree; null for fewer than two. */
  readonly agreed?: Maybe<Scalars['Boolean']['output']>;
  /** How many countries' own law meets it, safeguard by safeguard; empty if the demand is about none. */
  readonly states: ReadonlyArray<ScorecardStates>;
};

/** How many of the countries meet a safeguard that a demand is about. */
export type ScorecardStates = {
  readonly __typename?: 'ScorecardStates';
  /** The safeguard. */
  readonly safeguard: Code;
  /** Countries whose law has it. */
  readonly yes: Scalars['Int']['output'];
  /** Countries whose law has it in part. */
  readonly partial: Scalars['Int']['output'];
  /** Countries whose law does not have it. */
  readonly no: Scalars['Int']['output'];
  /** Countries of which it is not known, or for which the question does not arise. */
  readonly unknown: Scalars['Int']['output'];
};

/** How a text answers a demand. */
export type AnswerValue =
  /** It gives what was asked. */
  | 'met'
  /** It gives a part of it. */
  | 'partly'
  /** It does not give it. */
  | 'not_met'
  /** The text can be read either way. */
  | 'unclear';

/** A letter to those who negotiated a treaty. */
export type Letter = Node & Fact & {
  readonly __typename?: 'Letter';
  /** Stable id, such as `letter/2022-01-13`. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The day that it bears; null if unknown. */
  readonly dated?: Maybe<Scalars['PartialDate']['output']>;
  /** When it was published; null if unknown. */
  readonly published?: Maybe<Scalars['PartialDate']['output']>;
  /** To whom it was sent. */
  readonly addressee: Scalars['String']['output'];
  /** The treaty that it is about. */
  readonly treaty: Treaty;
  /** Languages of its versions, BCP 47 tags; empty if unknown. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Those of which a source says that they signed: seldom all who did. */
  readonly signatories: ReadonlyArray<Organization>;
  /** What it asks, in its own order. */
  readonly demands: ReadonlyArray<Demand>;
  /** What sources disagree about; empty if nothing. */
  readonly contradictions: ReadonlyArray<Contradiction>;
  /** Where this was read; at least one. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};

/** One thing that a letter asks. */
export type Demand = Node & Fact & {
  readonly __typename?: 'Demand';
  /** Stable id, such as `letter/2022-01-13#narrow_scope`. */
  readonly id: Scalars['ID']['output'];
  /** What is asked, in our words. */
  readonly demand: Scalars['String']['output'];
  /** Safeguards of the codebook that would meet it; empty if none does. */
  readonly safeguards: ReadonlyArray<Code>;
  /** What is said of how the treaty answers it; several may disagree. Empty if nobody was read: unknown. */
  readonly answers: ReadonlyArray<DemandAnswer>;
  /** Where this was read; at least one. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};

/** What somebody says of how a treaty answers a demand. */
export type DemandAnswer = Fact & {
  readonly __typename?: 'DemandAnswer';
  /** How it answers. */
  readonly value: AnswerValue;
  /** Articles that are meant; empty if none is named. */
  readonly articles: ReadonlyArray<Article>;
  /** The reason, in our words. */
  readonly why: Scalars['String']['output'];
  /** Who says so; null if it is our own reading. */
  readonly saidBy?: Maybe<Organization>;
  /** Which text was judged, in words: the adopted one, or a draft of which day. */
  readonly on: Scalars['String']['output'];
  /** Whether the text judged is the one that was adopted. False for an earlier draft, which may differ from it. */
  readonly adoptedText: Scalars['Boolean']['output'];
  /** Where this was read; at least one. */
  readonly sources: ReadonlyArray<Source>;
};

/** An organisation that signed a letter, took a position or is cited for a judgment. */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** Stable id, such as `organization/human-rights-watch`. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Where it is at home; null if it works worldwide or that is not known. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Letters that it signed, as far as known. */
  readonly letters: ReadonlyArray<Letter>;
  /** Positions that it took, as far as known. */
  readonly positions: ReadonlyArray<Position>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The organizations of this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** How many match on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of organizations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Where it stands: given as `after`, the page after begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The organization itself. */
  readonly node: Organization;
};

/**
 * Which organizations. Fields combine with and; a list means any of its items. What is unknown meets no
 * condition, so it does meet a `not`.
 */
export type OrganizationFilter = {
  /** At home in these jurisdictions, by code. */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That signed this letter, by id, as far as known. */
  readonly signed?: InputMaybe<Scalars['ID']['input']>;
  /** That meet all of these. */
  readonly and?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** That meet any of these. */
  readonly or?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** That are not known to meet this. */
  readonly not?: InputMaybe<OrganizationFilter>;
};

/** By what organizations can be ordered. What is unknown comes last either way; what is equal is ordered by id. */
export type OrganizationOrderField =
  /** By id. */
  | 'id'
  /** By name. */
  | 'name';

/** The order of organizations. */
export type OrganizationOrder = {
  /** By what. */
  readonly field?: OrganizationOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** A page of letters. */
export type LetterConnection = {
  readonly __typename?: 'LetterConnection';
  /** The letters of this page. */
  readonly nodes: ReadonlyArray<Letter>;
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<LetterEdge>;
  /** How many match on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of letters. */
export type LetterEdge = {
  readonly __typename?: 'LetterEdge';
  /** Where it stands: given as `after`, the page after begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The letter itself. */
  readonly node: Letter;
};

/**
 * Which letters. Fields combine with and; a list means any of its items. What is unknown meets no
 * condition, so it does meet a `not`.
 */
export type LetterFilter = {
  /** About these treaties, by id. */
  readonly treaties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Signed by any of these organisations, by id, as far as known. */
  readonly signedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That meet all of these. */
  readonly and?: InputMaybe<ReadonlyArray<LetterFilter>>;
  /** That meet any of these. */
  readonly or?: InputMaybe<ReadonlyArray<LetterFilter>>;
  /** That are not known to meet this. */
  readonly not?: InputMaybe<LetterFilter>;
};

/** By what letters can be ordered. What is unknown comes last either way; what is equal is ordered by id. */
export type LetterOrderField =
  /** By id. */
  | 'id'
  /** By the day that it bears. */
  | 'dated';

/** The order of letters. */
export type LetterOrder = {
  /** By what. */
  readonly field?: LetterOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What is being served. */
export type Meta = {
  readonly __typename?: 'Meta';
  /** Id of the release, made from its contents. */
  readonly release: Scalars['String']['output'];
  /** SHA-256 of the contents. */
  readonly hash: Scalars['String']['output'];
  /** Version of the codebook. */
  readonly codebook: Scalars['String']['output'];
  /** The last day to which its sources reach; null if none is dated. */
  readonly knowledgeDate?: Maybe<Scalars['Day']['output']>;
  /**
   * The user's own folders whose data the release holds beside the atlas, by name; empty where it holds none. The licence
   * does not cover what they bring.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
  /** Licence of the data. */
  readonly licence: Scalars['String']['output'];
  /** How to cite it. */
  readonly citation: Scalars['String']['output'];
  /** How many nodes of each kind it holds. */
  readonly counts: ReadonlyArray<Count>;
  /** How much of the safeguards is known over the researched jurisdictions. */
  readonly coverage: Coverage;
  /** The newest reading of facts drawn at random, by people of the project who had not entered them; null if there was none. */
  readonly audit?: Maybe<Audit>;
  /** Limits of this service. */
  readonly limits: Limits;
};

/** What a reading of our own found of facts drawn at random. It is no review by a person outside the project. */
export type Audit = {
  readonly __typename?: 'Audit';
  /** The day of the reading. */
  readonly date: Scalars['Day']['output'];
  /** What the facts were drawn with. */
  readonly seed: Scalars['String']['output'];
  /** What it found, by kind of fact. */
  readonly kinds: ReadonlyArray<AuditedKind>;
};

/** Which facts a reading drew. */
export type AuditedFacts =
  /** Cases. */
  | 'cases'
  /** Answers on safeguards. */
  | 'safeguards'
  /** Answers on powers. */
  | 'powers'
  /** Provisions. */
  | 'provisions'
  /** Dated steps of laws. */
  | 'law_events'
  /** What countries did about treaties. */
  | 'participations';

/** What a reading found of one kind of fact. `right`, `minor` and `material` add up to `checkable`. */
export type AuditedKind = {
  readonly __typename?: 'AuditedKind';
  /** The kind. */
  readonly kind: AuditedFacts;
  /** Facts drawn. */
  readonly drawn: Scalars['Int']['output'];
  /** Of these, facts on which a source could be read. */
  readonly checkable: Scalars['Int']['output'];
  /** Right in every detail. */
  readonly right: Scalars['Int']['output'];
  /** Wrong in something that is not material. */
  readonly minor: Scalars['Int']['output'];
  /** With a material error: the status or a main fact is not right. */
  readonly material: Scalars['Int']['output'];
  /** The share of the checkable ones without a material error; null where none could be checked. */
  readonly free?: Maybe<AuditedShare>;
};

/**
 * A share, with the 95 % interval of Wilson within which it may lie among all facts of the kind, if what was drawn is a
 * plain sample of them.
 */
export type AuditedShare = {
  readonly __typename?: 'AuditedShare';
  /** The share in what was checked, from 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** The low end of the interval. */
  readonly low: Scalars['Float']['output'];
  /** The high end of the interval. */
  readonly high: Scalars['Float']['output'];
};

/** How many of something there are. */
export type Count = {
  readonly __typename?: 'Count';
  /** What is counted. */
  readonly of: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How much is known. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Jurisdictions whose law we have researched. */
  readonly researched: Scalars['Int']['output'];
  /** Safeguards with a known value over them. */
  readonly known: Scalars['Int']['output'];
  /** Safeguards that could be known over them. */
  readonly possible: Scalars['Int']['output'];
  /** Of the known ones, how many follow by rule from other facts. */
  readonly byRule: Scalars['Int']['output'];
};

/** What one request may ask for. */
export type Limits = {
  readonly __typename?: 'Limits';
  /** Deepest nesting of fields. */
  readonly depth: Scalars['Int']['output'];
  /**
   * Highest cost of a query; the directives `@cost` and `@listSize` say how it is reckoned, each answer
   * says what it came to.
   */
  readonly cost: Scalars['Int']['output'];
  /** Most aliases. */
  readonly aliases: Scalars['Int']['output'];
  /** Most items of a page. */
  readonly pageSize: Scalars['Int']['output'];
  /** Most items of all lists of one answer together. */
  readonly items: Scalars['Int']['output'];
  /** Most conditions of a filter. Words that are searched count as ten of them, a choice of a facet as four, each word of a source as one. */
  readonly conditions: Scalars['Int']['output'];
  /** Most questions that are answered at a time; one more is refused with 503. */
  readonly concurrent: Scalars['Int']['output'];
  /** Longest time in milliseconds. */
  readonly milliseconds: Scalars['Int']['output'];
  /** Largest body in bytes. */
  readonly bodyBytes: Scalars['Int']['output'];
};

/** Which way a relation leads, seen from the node asked about. */
export type RelationDirection =
  /** From the node to its neighbours. */
  | 'out'
  /** From its neighbours to the node. */
  | 'in';

/**
 * A node with those that a relationship of the graph links it with, relation by relation. Parts of facts
 * (penalties, stages, dated steps) are not neighbours: they are read with their fact.
 */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** The node asked about. */
  readonly node: Node;
  /** Its relations, in the order of their names. */
  readonly relations: ReadonlyArray<Relation>;
};

/** The neighbours of one node by one kind of relationship. */
export type Relation = {
  readonly __typename?: 'Relation';
  /** The relationship's name, such as CHARGED_UNDER. */
  readonly name: Scalars['String']['output'];
  /** Which way it leads. */
  readonly direction: RelationDirection;
  /** What it leads to: the type of the neighbours, such as Provision. */
  readonly to: Scalars['String']['output'];
  /** How many neighbours there are. */
  readonly totalCount: Scalars['Int']['output'];
  /** The first of them, ordered by id, behind `after`. */
  readonly neighbours: ReadonlyArray<Node>;
  /** The id of the last of them, to be given as `after` with this relation's name and type; null if no more follow. */
  readonly next?: Maybe<Scalars['ID']['output']>;
};

/** The shortest way over the graph's relationships from one node to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** The steps; empty if both are the same node. */
  readonly steps: ReadonlyArray<PathStep>;
  /** The whole path in words. */
  readonly words: Scalars['String']['output'];
};

/** One relationship of a path. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Where the step begins. */
  readonly from: Node;
  /** The relationship's name, such as CHARGED_UNDER. */
  readonly name: Scalars['String']['output'];
  /** Which way the relationship leads, seen from where the step begins. */
  readonly direction: RelationDirection;
  /** Where the step ends. */
  readonly to: Node;
};

/**
 * A jurisdiction is known not to punish an offence at all: a source says so. It holds from `from` on; where that is
 * not known, for five years from `asOf`, as long as a source speaks for. A provision that punishes the offence, or may
 * have been in force, goes before it on any day.
 */
export type NotPunished = Node & Fact & {
  readonly __typename?: 'NotPunished';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The jurisdiction whose law it is about. */
  readonly jurisdiction: Jurisdiction;
  /** The offence that is no crime there. */
  readonly offence: Code;
  /** Since when it is not punished; null if the sources do not say. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** The newest day on which a source shows that it is not punished; null if `from` says enough. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** What the sources say, such as which sections were repealed; null if not given. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * Whether it is known to be no crime on the day: the entry holds, and no provision on file punishes the offence or may
   * have been in force.
   */
  readonly holds: Scalars['Boolean']['output'];
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};


/**
 * A jurisdiction is known not to punish an offence at all: a source says so. It holds from `from` on; where that is
 * not known, for five years from `asOf`, as long as a source speaks for. A provision that punishes the offence, or may
 * have been in force, goes before it on any day.
 */
export type NotPunishedHoldsArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page began behind a cursor, so that some come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item, to be given as `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** What a position is about. */
export type PositionTopic =
  /** How many crimes the treaty covers. */
  | 'scope'
  /** Offences that punish content. */
  | 'content_offences'
  /** Safeguards of human rights. */
  | 'human_rights_safeguards'
  /** Cooperation between countries. */
  | 'international_cooperation'
  /** Whether civil society takes part. */
  | 'civil_society_participation'
  /** How it is negotiated and voted on. */
  | 'procedure';

/** What was wanted of the text as it stood that day. */
export type PositionStance =
  /** For it. */
  | 'supports'
  /** Against it. */
  | 'opposes'
  /** With other words. */
  | 'would_amend'
  /** Without it. */
  | 'would_delete'
  /** As it stands. */
  | 'would_keep';

/** What a country or an organisation said on a treaty while it was negotiated. */
export type Position = Node & Fact & {
  readonly __typename?: 'Position';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The treaty. */
  readonly treaty: Treaty;
  /** The country that took it; null if an organisation did. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** The organisation that took it; null if a country did. */
  readonly organization?: Maybe<Organization>;
  /** When. */
  readonly date: Scalars['PartialDate']['output'];
  /** What it is about. */
  readonly topic: PositionTopic;
  /** What was wanted. */
  readonly stance: PositionStance;
  /** Articles of the adopted text that it is about; empty if none is named. */
  readonly articles: ReadonlyArray<Article>;
  /** What was said, in our words. */
  readonly gist: Scalars['String']['output'];
  /** Where this was read; at least one. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};

/** A step of a treaty's making or life. */
export type TreatyEvent = Fact & {
  readonly __typename?: 'TreatyEvent';
  /** When. */
  readonly date: Scalars['PartialDate']['output'];
  /** What happened. */
  readonly title: Scalars['String']['output'];
  /** More about it; null if there is nothing to add. */
  readonly gist?: Maybe<Scalars['String']['output']>;
  /** Where this was read; at least one. */
  readonly sources: ReadonlyArray<Source>;
};

/** A page of positions. */
export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  /** The positions of this page. */
  readonly nodes: ReadonlyArray<Position>;
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** How many match on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of positions. */
export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  /** Where it stands: given as `after`, the page after begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The position itself. */
  readonly node: Position;
};

/**
 * Which positions. Fields combine with and; a list means any of its items. What is unknown meets no
 * condition, so it does meet a `not`.
 */
export type PositionFilter = {
  /** On these treaties, by id such as `treaty/uncc`. */
  readonly treaties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Taken by one of these countries, by code. */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Taken by one of these organisations, by id. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About one of these. */
  readonly topics?: InputMaybe<ReadonlyArray<PositionTopic>>;
  /** That want one of these. */
  readonly stances?: InputMaybe<ReadonlyArray<PositionStance>>;
  /** Of jurisdictions that meet this. */
  readonly jurisdiction?: InputMaybe<JurisdictionFilter>;
  /** With a source of any of these strengths. */
  readonly sourceTiers?: InputMaybe<ReadonlyArray<SourceTier>>;
  /** That meet all of these. */
  readonly and?: InputMaybe<ReadonlyArray<PositionFilter>>;
  /** That meet any of these. */
  readonly or?: InputMaybe<ReadonlyArray<PositionFilter>>;
  /** That are not known to meet this. */
  readonly not?: InputMaybe<PositionFilter>;
};

/** By what positions can be ordered. What is unknown comes last either way; what is equal is ordered by id. */
export type PositionOrderField =
  /** By id. */
  | 'id'
  /** By the day on which it was taken. */
  | 'date';

/** The order of positions. */
export type PositionOrder = {
  /** By what. */
  readonly field?: PositionOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/**
 * Where the law on file allows prison of at least so many months for something said or published, where no violence,
 * threat or call to violence is needed. A provision is counted only if each of its fields was read and has
 * a source; what is not on file is given beside it.
 */
export type PrisonForWords = {
  readonly __typename?: 'PrisonForWords';
  /** The day asked about. */
  readonly asOf: Scalars['Day']['output'];
  /** The line, in months: a maximum of at least so many counts. */
  readonly months: Scalars['Float']['output'];
  /** The offences counted. Incitement to hatred, terrorism, secrets and foreign interest are other questions. */
  readonly offences: ReadonlyArray<Code>;
  /** Only what is said of these; empty if the object does not matter. */
  readonly objects: ReadonlyArray<Code>;
  /** How many jurisdictions were read in part. They were not drawn at random, so no share of anything follows. */
  readonly researched: Scalars['Int']['output'];
  /** The provisions, each with one of its offences: by group, then by jurisdiction, the longest term first. */
  readonly rows: ReadonlyArray<PrisonForWordsRow>;
  /** Each jurisdiction in exactly one group, the first that fits: the counts add up to `researched`. */
  readonly groups: ReadonlyArray<PrisonForWordsGroupCount>;
  /**
   * Which of those counted can punish opinion or truth, and which only what is false or known to be false. One that
   * has provisions of both kinds stands in both.
   */
  readonly kinds: ReadonlyArray<PrisonForWordsKindCount>;
  /** Which are counted by a provision on each offence; one can stand in several. */
  readonly countedByOffence: ReadonlyArray<PrisonForWordsCodeCount>;
  /** Which are counted by a provision on each object; one can stand in several. Terms compare only within an object. */
  readonly countedByObject: ReadonlyArray<PrisonForWordsCodeCount>;
  /** The groups at other lines, as far as on file, and at the line asked for. */
  readonly lines: ReadonlyArray<PrisonForWordsLine>;
  /** Documented cases under the provisions counted that reached a charge or a later step. */
  readonly charged: ReadonlyArray<Case>;
  /**
   * Of these, cases in which a court found somebody guilty, in whatever instance; verdicts that were set aside later are
   * among them.
   */
  readonly convicted: ReadonlyArray<Case>;
  /** Those counted that had signed the UN Convention against Cybercrime by the day. */
  readonly signatories: ReadonlyArray<Jurisdiction>;
  /** What the count turns on. */
  readonly robustness: PrisonForWordsRobustness;
  /** How often a second reader, who had not seen the first answers, gave the same. */
  readonly secondReading: SecondReadingAgreement;
  /** The answer in sentences, each with what is not on file. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** What this must not be taken for. */
  readonly caution: Scalars['String']['output'];
};


/**
 * Where the law on file allows prison of at least so many months for something said or published, where no violence,
 * threat or call to violence is needed. A provision is counted only if each of its fields was read and has
 * a source; what is not on file is given beside it.
 */
export type PrisonForWordsRowsArgs = {
  groups?: InputMaybe<ReadonlyArray<PrisonForWordsGroup>>;
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Where the law on file allows prison of at least so many months for something said or published, where no violence,
 * threat or call to violence is needed. A provision is counted only if each of its fields was read and has
 * a source; what is not on file is given beside it.
 */
export type PrisonForWordsSentencesArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * Where the law on file allows prison of at least so many months for something said or published, where no violence,
 * threat or call to violence is needed. A provision is counted only if each of its fields was read and has
 * a source; what is not on file is given beside it.
 */
export type PrisonForWordsCautionArgs = {
  lang?: InputMaybe<Language>;
};

/** Where a provision stands, or a jurisdiction by the first of these in which one of its provisions stands. */
export type PrisonForWordsGroup =
  /** Every field fits, and the sources are strong and new enough to be printed. */
  | 'counted'
  /** Every field fits, but its sources are too few, too weak or too old to be printed. */
  | 'reported'
  /** Every field fits but the term: the maximum of the basic form is not on file. */
  | 'maximum_not_on_file'
  /** A field is not clear, not read yet, or its readers differ. */
  | 'field_unclear'
  /** The maximum of the basic form is known to be below the line. */
  | 'below_the_line'
  /** No provision on such an offence is on file. That is not a finding that there is none. */
  | 'none_on_file';

/** What keeps a provision from being counted. */
export type PrisonForWordsReason =
  /** Nobody has read it for this question. */
  | 'not_read'
  /** It is not clear whether words alone are enough. */
  | 'words_only'
  /** It has several offences, and nobody has read which it is about. */
  | 'primary'
  /** It is not clear of whom it is said. */
  | 'object'
  /** It is not certain that it was in force on the day. */
  | 'standing'
  /** No source is noted that shows it in force. */
  | 'standing_source'
  /** Its law is in force in a part of the country only. */
  | 'part_of_country'
  /** A second reader answered otherwise. */
  | 'readers_differ'
  /** Nobody has read which of its penalties is for the basic form. */
  | 'form'
  /** The maximum of the basic form is not on file. */
  | 'term'
  /** It has neither a text of the law or a judgment nor two independent sources above weak. */
  | 'sources'
  /** The newest source that shows it in force is more than five years older than the day, or has no date. */
  | 'sources_old';

/** What can be punished: two rows that always stand apart, and what is not clear. */
export type PrisonForWordsKind =
  /** Opinion or truth can be punished: what is said need not be false. */
  | 'opinion_or_truth'
  /** Only what is false, or known to be false, can be punished. */
  | 'only_false'
  /** What is proven true goes free, or it is not clear whether it must be false. */
  | 'unclear';

/** A provision and one of its offences together. */
export type PrisonForWordsRow = {
  readonly __typename?: 'PrisonForWordsRow';
  /** The provision. */
  readonly provision: Provision;
  /** Whose law it is. */
  readonly jurisdiction: Jurisdiction;
  /** The offence. */
  readonly offence: Code;
  /** Where it stands at the line. */
  readonly group: PrisonForWordsGroup;
  /** What keeps it from being counted; empty if it is counted, or known to be below the line. */
  readonly reasons: ReadonlyArray<PrisonForWordsReason>;
  /** Whether opinion or truth can be punished, or only what is false. */
  readonly kind: PrisonForWordsKind;
  /** The longest known term of the basic form, by what was read as basic. */
  readonly basic: PrisonTerm;
  /** The heaviest form that is known to need a further condition; null if none is on file. */
  readonly aggravated?: Maybe<AggravatedTerm>;
  /** Of whom or what it is said; empty if nobody has read it. */
  readonly objects: ReadonlyArray<Code>;
  /** Whether what is said must be false; null if nobody has read it. */
  readonly falsity?: Maybe<Code>;
  /** The answer of the codebook's element `intent`; null if no source gives it. */
  readonly intent?: Maybe<Scalars['String']['output']>;
  /** The answer of the codebook's element `harm`; null if no source gives it. */
  readonly harm?: Maybe<Scalars['String']['output']>;
  /** The answer of the codebook's element `truth_defence`; null if no source gives it. */
  readonly truthDefence?: Maybe<Scalars['String']['output']>;
  /** Whether an authority must agree before it is prosecuted; null if nobody has read it. */
  readonly leaveToProsecute?: Maybe<YesNoUnclear>;
  /** Whether a court may fine instead of sending to prison; null if nobody has read it. */
  readonly fineInstead?: Maybe<YesNoUnclear>;
  /** Why it was read so; null if nobody has read it. */
  readonly because?: Maybe<Scalars['String']['output']>;
  /** The longest prison sentence on file in a case charged under the provision; null if none is on file. */
  readonly imposed?: Maybe<ImposedSentence>;
  /** The day of the newest source that shows it in force; null if no source does. */
  readonly newest?: Maybe<Scalars['PartialDate']['output']>;
  /** The sources of the provision, of its reading and of the day in force. */
  readonly sources: ReadonlyArray<Source>;
};

/** What is known about the longest term of prison in one form of an offence. */
export type PrisonTerm = {
  readonly __typename?: 'PrisonTerm';
  /** What is known about prison. */
  readonly prison: PrisonKind;
  /** The longest term in months; null if unknown, or for life and death. */
  readonly months?: Maybe<Scalars['Float']['output']>;
};

/** The longest term in a heavier form of an offence, with what makes it heavier. */
export type AggravatedTerm = {
  readonly __typename?: 'AggravatedTerm';
  /** What is known about prison. */
  readonly prison: PrisonKind;
  /** The longest term in months; null if unknown, or for life and death. */
  readonly months?: Maybe<Scalars['Float']['output']>;
  /** When it applies; null if not noted. */
  readonly condition?: Maybe<Scalars['String']['output']>;
};

/** A prison sentence on file. */
export type ImposedSentence = {
  readonly __typename?: 'ImposedSentence';
  /** Its length in months. */
  readonly months: Scalars['Float']['output'];
  /** The case in which it was imposed. */
  readonly case: Case;
  /** Whether the case was charged under this provision alone; otherwise the sentence may be for other counts as well. */
  readonly alone: Scalars['Boolean']['output'];
};

/** The jurisdictions of one group. */
export type PrisonForWordsGroupCount = {
  readonly __typename?: 'PrisonForWordsGroupCount';
  /** The group. */
  readonly group: PrisonForWordsGroup;
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** Which, by code. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
};

/** The jurisdictions counted by provisions of one kind. */
export type PrisonForWordsKindCount = {
  readonly __typename?: 'PrisonForWordsKindCount';
  /** The kind. */
  readonly kind: PrisonForWordsKind;
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** Which, by code. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
};

/** The jurisdictions counted by provisions of one code, or without them. */
export type PrisonForWordsCodeCount = {
  readonly __typename?: 'PrisonForWordsCodeCount';
  /** The offence, or the object. */
  readonly code: Code;
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** Which, by code. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
};

/** The groups at one line, as far as on file. */
export type PrisonForWordsLine = {
  readonly __typename?: 'PrisonForWordsLine';
  /** The line, in months. 60 and 61 stand apart, since many maxima are exactly five years. */
  readonly months: Scalars['Float']['output'];
  /** Each jurisdiction in exactly one group. */
  readonly groups: ReadonlyArray<PrisonForWordsGroupCount>;
};

/** What the count turns on. */
export type PrisonForWordsRobustness = {
  readonly __typename?: 'PrisonForWordsRobustness';
  /** How many jurisdictions are counted. */
  readonly counted: Scalars['Int']['output'];
  /** Those counted by a single provision: another coding of it would take them out. */
  readonly onOneProvision: ReadonlyArray<Jurisdiction>;
  /** Those whose longest basic term is exactly the line: one month more would take them out. */
  readonly exactlyAtLine: ReadonlyArray<Jurisdiction>;
  /** Those counted by reports of two publishers alone, without a text of the law or a judgment. */
  readonly onReportsAlone: ReadonlyArray<Jurisdiction>;
  /** Those counted by provisions alone that no second reader has read. */
  readonly readOnce: ReadonlyArray<Jurisdiction>;
  /** Those whose sources would be too old a year after the day, unless newer ones are found. */
  readonly lapseWithinYear: ReadonlyArray<Jurisdiction>;
  /** Which would be counted without each of the offences. */
  readonly withoutOffence: ReadonlyArray<PrisonForWordsCodeCount>;
  /** The same in one sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** What the count turns on. */
export type PrisonForWordsRobustnessSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** How often two readers agreed. */
export type SecondReadingAgreement = {
  readonly __typename?: 'SecondReadingAgreement';
  /** How many readings have a second one, whatever their group. */
  readonly readings: Scalars['Int']['output'];
  /** Question by question. */
  readonly answers: ReadonlyArray<ReadersAgreement>;
  /** The same in one sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** How often two readers agreed. */
export type SecondReadingAgreementSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** How often two readers gave the same answer to one question. The rate is `agreed` of `compared`. */
export type ReadersAgreement = {
  readonly __typename?: 'ReadersAgreement';
  /** wordsOnly, falsity, primary or basicMonths. */
  readonly question: Scalars['String']['output'];
  /** How many readings both answered. */
  readonly compared: Scalars['Int']['output'];
  /** How many of these they answered alike. */
  readonly agreed: Scalars['Int']['output'];
};

/** How strong a source is, strongest first. */
export type SourceTier =
  /** Published by the country or body whose act it is. */
  | 'official'
  /** The official text as kept by a legal information institute or parser. */
  | 'official_text_mirror'
  /** A judgment or order. */
  | 'court'
  /** A body of countries, such as the United Nations or the Council of Europe. */
  | 'intergovernmental'
  /** A civil-society organisation that documents cases or laws. */
  | 'ngo'
  /** A news organisation with an editor. */
  | 'news'
  /** A law firm, scholar or legal publisher. */
  | 'legal_analysis'
  /** Encyclopaedia copy, blog or mirror: good to find a fact, to be replaced before anyone relies on it. */
  | 'weak';

/** A kind of fact that cites sources. A part of a fact counts as what it is a part of, as in `Source.citedBy`. */
export type SourcedFact =
  /** Laws, with the steps of their history and their amendments. */
  | 'law'
  /** Provisions of laws, with what they threaten. */
  | 'provision'
  /** Answers to the codebook's questions about safeguards and powers. */
  | 'coding'
  /** That a country is known not to punish an offence. */
  | 'not_punished'
  /** Ratings of countries that others publish. */
  | 'indicator'
  /** Cases, with their steps. */
  | 'case'
  /** Treaties, with the steps of their history and their clauses on cooperation. A treaty is of no one country. */
  | 'treaty'
  /** Articles of treaties, with the cooperation that they allow. An article is of no one country. */
  | 'article'
  /** What countries did about treaties, with their reservations. */
  | 'participation'
  /** What countries and organisations said of a treaty; an organisation's is of no country. */
  | 'position'
  /** Open letters. A letter is of no one country. */
  | 'letter'
  /** What open letters demand, with how each demand is said to be answered. A demand is of no one country. */
  | 'demand'
  /** Claims that a law followed another law or a treaty; of the country whose law it is. */
  | 'influence'
  /** Statements that contradict one another; of the country whose law, provision, case or participation they are about. */
  | 'contradiction'
  /** Words of laws, as a user brought them; a release may hold none. */
  | 'text';

/** Where a statement was read. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Stable id, made from the address. */
  readonly id: Scalars['ID']['output'];
  /** The address of the page or document itself. */
  readonly url: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** When it was published; null if it gives no date. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** When it was last read for this graph; null if that was not noted. */
  readonly retrieved?: Maybe<Scalars['PartialDate']['output']>;
  /** How strong it is. */
  readonly tier: SourceTier;
  /** Its language as a BCP 47 tag; null means English or not noted. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** An archived copy; null if none is known. */
  readonly archive?: Maybe<Scalars['String']['output']>;
  /**
   * The facts that it supports, ordered by id: each fact that cites it, once. A step of a case, a clause of a treaty
   * and the like count as the fact that they are a part of; dated changes, which repeat them, are left out.
   */
  readonly citedBy: Citations;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};


/** Where a statement was read. */
export type SourceCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of what rests on a source. */
export type Citations = {
  readonly __typename?: 'Citations';
  /** How many facts there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The facts of this page. */
  readonly nodes: ReadonlyArray<Node>;
  /** The id of the last of them, to be given as `after`; null if no more follow. */
  readonly next?: Maybe<Scalars['ID']['output']>;
};

/** A node that can be fetched again by its id. */
export type Node = {
  /** Stable id, made from facts, the same in every release. */
  readonly id: Scalars['ID']['output'];
};

/** A statement about the world; it always says where it was read. */
export type Fact = {
  /** Where it was read; at least one, save for contradictory statements, whose claims carry them. */
  readonly sources: ReadonlyArray<Source>;
};

/** Statements of sources that contradict one another. All are kept, none is chosen. */
export type Contradiction = Node & {
  readonly __typename?: 'Contradiction';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The law, provision, case, participation, treaty or letter that it is about. */
  readonly subject: Node;
  /** What they disagree about. */
  readonly about: Scalars['String']['output'];
  /** What each says. */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};

/** One side of a contradiction. */
export type Claim = Fact & {
  readonly __typename?: 'Claim';
  /** What it says, in our words. */
  readonly says: Scalars['String']['output'];
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
};

/**
 * A number that is known only between two bounds. Unknown answers count as bad in `low` and as good in
 * `high`; the more is known, the closer the two.
 */
export type Interval = {
  readonly __typename?: 'Interval';
  /** The value if everything unknown were bad for the person. */
  readonly low: Scalars['Float']['output'];
  /** The value if everything unknown were good for the person. */
  readonly high: Scalars['Float']['output'];
  /** Share of what counts that is known, 0 to 1. Under 0.5 nothing should be ranked by it. */
  readonly coverage: Scalars['Float']['output'];
};

/** Whether something certainly holds, or only possibly, because a date or fact is not known precisely. */
export type Certainty =
  /** On every reading of what is known. */
  | 'certainly'
  /** On some readings of what is known. */
  | 'possibly';

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The sources of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** How many match on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /**
   * By what the sources can be narrowed: for each facet its values, and how many sources have each. A facet is counted over all
   * that meet `where`, whatever `where.facets` chooses of this facet at its top level.
   */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of sources. */
export type SourceConnectionFacetsArgs = {
  of: ReadonlyArray<SourceFacet>;
};

/** One of a page of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Where it stands: given as `after`, the page after begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The source itself. */
  readonly node: Source;
};

/**
 * Which sources. Fields combine with and; a list means any of its items. What is unknown meets no
 * condition, so it does meet a `not`.
 */
export type SourceFilter = {
  /** Of these strengths. */
  readonly tiers?: InputMaybe<ReadonlyArray<SourceTier>>;
  /** Of these publishers, by their full name. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In these languages, BCP 47 tags; those that say none are in English, or it was not noted. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Cited by a fact of these kinds. Given with `jurisdictions`, one and the same fact has to meet both. */
  readonly facts?: InputMaybe<ReadonlyArray<SourcedFact>>;
  /**
   * Cited by a fact of these countries, by code. Facts that are of no one country, such as articles of treaties, are of none
   * of them.
   */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That have any of these values of a facet; several facets combine with and. */
  readonly facets?: InputMaybe<ReadonlyArray<SourceFacetChoice>>;
  /** Whose title, publisher or address holds each of these words, whatever the size of their letters; at most 200 characters. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
  /** That meet all of these. */
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** That meet any of these. */
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** That are not known to meet this. */
  readonly not?: InputMaybe<SourceFilter>;
};

/** By what sources can be narrowed and counted. */
export type SourceFacet =
  /** The kind of fact that cites it, a value of `SourcedFact`; null where only dated changes and the like do. Chosen with `country`, one and the same fact has to meet both; a kind that is of no one country, such as articles of treaties, counts whichever countries are chosen. */
  | 'fact'
  /** Whose facts cite it, by code of the jurisdiction; null where no fact of one country does. */
  | 'country'
  /** How strong it is, a value of `SourceTier`. */
  | 'tier'
  /** The year of publication; null where it is not noted. */
  | 'year'
  /** Its language as a BCP 47 tag; null for English, or where it is not noted. */
  | 'language';

/** Values of a facet of sources, any of which is enough. */
export type SourceFacetChoice = {
  /** The facet. */
  readonly facet: SourceFacet;
  /** Values of it, as `Facet.values` gives them. */
  readonly values?: ReadonlyArray<Scalars['String']['input']>;
  /** Also those of which nothing is on file, which `Facet.values` counts under null. */
  readonly unknown?: Scalars['Boolean']['input'];
};

/** By what sources can be ordered. What is unknown comes last either way; what is equal is ordered by id. */
export type SourceOrderField =
  /** By id. */
  | 'id'
  /** By the day of publication. */
  | 'date'
  /** By the name of the publisher. */
  | 'publisher'
  /** By the title. */
  | 'title';

/** The order of sources. */
export type SourceOrder = {
  /** By what. */
  readonly field?: SourceOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** A page of contradictions. */
export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** The contradictions of this page. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** How many match on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of contradictions. */
export type ContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  /** Where it stands: given as `after`, the page after begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The contradiction itself. */
  readonly node: Contradiction;
};

/**
 * Which contradictions. Fields combine with and; a list means any of its items. What is unknown meets no
 * condition, so it does meet a `not`.
 */
export type ContradictionFilter = {
  /** About these laws, provisions, cases, participations, treaties or letters, by id. */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That meet all of these. */
  readonly and?: InputMaybe<ReadonlyArray<ContradictionFilter>>;
  /** That meet any of these. */
  readonly or?: InputMaybe<ReadonlyArray<ContradictionFilter>>;
  /** That are not known to meet this. */
  readonly not?: InputMaybe<ContradictionFilter>;
};

/** A section, article or paragraph of a law. */
export type Provision = Node & Fact & {
  readonly __typename?: 'Provision';
  /** Stable id, such as `KEN/act/2018/5#22`. */
  readonly id: Scalars['ID']['output'];
  /** The law that contains it. */
  readonly law: Law;
  /** Whose law it is. */
  readonly jurisdiction: Jurisdiction;
  /** Its number as printed; a short name where no source gives a number. */
  readonly section: Scalars['String']['output'];
  /** Year of this wording, where several of the section are on file; null otherwise. */
  readonly version?: Maybe<Scalars['String']['output']>;
  /** Its heading; null if not noted. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What it says, in our words. */
  readonly summary: Scalars['String']['output'];
  /** What it punishes; empty for powers and safeguards. */
  readonly offences: ReadonlyArray<Code>;
  /** Of its offences, those that it is about; empty if nobody has read it for that. The order of `offences` says nothing. */
  readonly primary: ReadonlyArray<Code>;
  /**
   * How it punishes something said or published, as a reader answered: one reading for each of its offences of that kind;
   * empty if nobody has read it for that.
   */
  readonly expression: ReadonlyArray<ExpressionReading>;
  /** What it lets authorities do; empty for offences. */
  readonly powers: ReadonlyArray<Code>;
  /** How it is drafted, as far as a source answers. */
  readonly elements: ReadonlyArray<ElementAnswer>;
  /** Operative words that it leaves undefined, according to a source; empty if no source says so. */
  readonly vagueTerms: ReadonlyArray<Scalars['String']['output']>;
  /** What it threatens; empty if no source gives the penalty, which is not the same as none. */
  readonly penalties: ReadonlyArray<Penalty>;
  /**
   * The longest prison term of its basic form; null where that is not on file: nobody has read which of its penalties is
   * basic, or a source leaves the length of one open.
   */
  readonly basicMaximum?: Maybe<PrisonTerm>;
  /** in_force, replaced, struck_down, draft or unknown. */
  readonly status: Scalars['String']['output'];
  /** When this wording came into force; null if only the law's own date is known. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** When this wording ended; null while it lasts or if not known. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it was in force on a day; null if it certainly was not. */
  readonly inForce?: Maybe<Certainty>;
  /** The times in which it was in force, by its own dates, else by those of its law; empty for a draft. */
  readonly periods: ReadonlyArray<Period>;
  /** The newest source that shows this wording in force; null if no source says so. */
  readonly inForceAsOf?: Maybe<InForceAsOf>;
  /** The act that put it there; null if it is original or not known. */
  readonly insertedBy?: Maybe<Scalars['String']['output']>;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Documented cases in which someone was charged under it. */
  readonly cases: ReadonlyArray<Case>;
  /** What sources disagree about. */
  readonly contradictions: ReadonlyArray<Contradiction>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};


/** A section, article or paragraph of a law. */
export type ProvisionInForceArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
};

/** The answer to a question about drafting. */
export type ElementAnswer = {
  readonly __typename?: 'ElementAnswer';
  /** The question. */
  readonly element: Code;
  /** One of the answers that the codebook lists for it. */
  readonly value: Scalars['String']['output'];
};

/** How one provision punishes one offence of something said or published, as a reader answered from the text or from sources on it. */
export type ExpressionReading = {
  readonly __typename?: 'ExpressionReading';
  /** The offence read for. */
  readonly offence: Code;
  /** Whether saying or publishing is enough: `yes`, `no` or `unclear` of the codebook's `words_only`. */
  readonly wordsOnly: Code;
  /** Of whom or what it is said. */
  readonly objects: ReadonlyArray<Code>;
  /** Whether what is said must be false. */
  readonly falsity: Code;
  /** Whether an authority or the head of state must agree before it is prosecuted. */
  readonly leaveToProsecute: YesNoUnclear;
  /** Whether a court may fine instead of sending to prison, for the basic form. */
  readonly fineInstead: YesNoUnclear;
  /** Why these answers, in our own words. */
  readonly because: Scalars['String']['output'];
  /** What a second reader answered without seeing these answers; null if there was none. */
  readonly second?: Maybe<SecondReading>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
};

/** What a second reader answered without seeing the first answers. */
export type SecondReading = {
  readonly __typename?: 'SecondReading';
  /** Whether saying or publishing is enough. */
  readonly wordsOnly: Code;
  /** Whether what is said must be false. */
  readonly falsity: Code;
  /** Whether the offence is what the provision is about. */
  readonly primary: YesNoUnclear;
  /** What the second reader read about prison in the basic form. */
  readonly basicPrison: PrisonKind;
  /** Its longest term in months; null if the second reader gave none, or for life and death. */
  readonly basicMonths?: Maybe<Scalars['Float']['output']>;
  /** Why these answers. */
  readonly because: Scalars['String']['output'];
};

/** The newest day on which a source shows a provision in force. */
export type InForceAsOf = {
  readonly __typename?: 'InForceAsOf';
  /** Day of that source; for an official text, the day on which it was looked at. */
  readonly date: Scalars['PartialDate']['output'];
  /** The sources that show it. */
  readonly sources: ReadonlyArray<Source>;
};

/** An answer to a question about a text that was read. */
export type YesNoUnclear =
  /** The text says so. */
  | 'yes'
  /** The text says that it is not so, or leaves no room for it. */
  | 'no'
  /** The text could not be read well enough, or its readers disagree. */
  | 'unclear';

/** What is known about prison. */
export type PrisonKind =
  /** A term; its bounds may or may not be known. */
  | 'term'
  /** Life. */
  | 'life'
  /** Death penalty. */
  | 'death'
  /** A source shows that there is no prison. */
  | 'none'
  /** No source says. */
  | 'unknown';

/** What a provision threatens, once for each basic, heavier or lighter case. */
export type Penalty = {
  readonly __typename?: 'Penalty';
  /** Which form it is for: basic, aggravated or unclear; null if nobody has read it for that. */
  readonly form?: Maybe<Code>;
  /** When it applies; null for the basic case. */
  readonly applies?: Maybe<Scalars['String']['output']>;
  /** What is known about prison. */
  readonly prison: PrisonKind;
  /** Least term in months; null if there is none or none is known. */
  readonly minMonths?: Maybe<Scalars['Float']['output']>;
  /** Longest term in months; null if unknown, or for life and death. */
  readonly maxMonths?: Maybe<Scalars['Float']['output']>;
  /** The law's own word where it names a class of term without length; null otherwise. */
  readonly namedTerm?: Maybe<Scalars['String']['output']>;
  /** Least fine; null if there is none or none is known. */
  readonly fineMin?: Maybe<Scalars['Float']['output']>;
  /** Highest fine; null if there is none or none is known. */
  readonly fineMax?: Maybe<Scalars['Float']['output']>;
  /** Currency of the fine, ISO 4217; null without a fine in money. */
  readonly fineCurrency?: Maybe<Scalars['String']['output']>;
  /** Fines in other units, or a remark; null if there is none. */
  readonly fineNote?: Maybe<Scalars['String']['output']>;
  /** How prison and fine combine: and, or, and_or, unknown; null if not noted. */
  readonly combination?: Maybe<Scalars['String']['output']>;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A page of provisions. */
export type ProvisionConnection = {
  readonly __typename?: 'ProvisionConnection';
  /** The provisions of this page. */
  readonly nodes: ReadonlyArray<Provision>;
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<ProvisionEdge>;
  /** How many match on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /**
   * By what the provisions can be narrowed: for each facet its values, and how many provisions have each. A facet is counted over all
   * that meet `where`, whatever `where.facets` chooses of this facet at its top level.
   */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of provisions. */
export type ProvisionConnectionFacetsArgs = {
  of: ReadonlyArray<ProvisionFacet>;
};

/** One of a page of provisions. */
export type ProvisionEdge = {
  readonly __typename?: 'ProvisionEdge';
  /** Where it stands: given as `after`, the page after begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The provision itself. */
  readonly node: Provision;
};

/**
 * Which provisions. Fields combine with and; a list means any of its items. What is unknown meets no
 * condition, so it does meet a `not`.
 */
export type ProvisionFilter = {
  /** Of these jurisdictions, by code. */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That punish any of these offences, by code. */
  readonly offences?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** That give any of these powers, by code. */
  readonly powers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** That answer a question about drafting in a certain way, such as `intent` with `none`. */
  readonly element?: InputMaybe<ElementFilter>;
  /** Whose longest known prison term is at least this many months; life and death count as longer. */
  readonly prisonAtLeastMonths?: InputMaybe<Scalars['Float']['input']>;
  /** In force on a day. */
  readonly inForce?: InputMaybe<InForceFilter>;
  /** Of these standings today: in_force, replaced, struck_down, draft, unknown. */
  readonly status?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of jurisdictions that meet this. */
  readonly jurisdiction?: InputMaybe<JurisdictionFilter>;
  /** Of a law that meets this. */
  readonly law?: InputMaybe<LawFilter>;
  /** Under which someone was charged in a case that meets this. */
  readonly case?: InputMaybe<CaseFilter>;
  /** With a source of any of these strengths. */
  readonly sourceTiers?: InputMaybe<ReadonlyArray<SourceTier>>;
  /** That have any of these values of a facet; several facets combine with and. */
  readonly facets?: InputMaybe<ReadonlyArray<ProvisionFacetChoice>>;
  /** That hold these words, as `search` finds provisions; at most 200 characters. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
  /** That meet all of these. */
  readonly and?: InputMaybe<ReadonlyArray<ProvisionFilter>>;
  /** That meet any of these. */
  readonly or?: InputMaybe<ReadonlyArray<ProvisionFilter>>;
  /** That are not known to meet this. */
  readonly not?: InputMaybe<ProvisionFilter>;
};

/** By what provisions can be narrowed and counted. */
export type ProvisionFacet =
  /** What it punishes, by code of kind `offence`; null for powers and safeguards, which punish nothing. */
  | 'offence'
  /** Whose law it is, by code of the jurisdiction. */
  | 'country'
  /** The longest prison term of its basic form, as a step: `no_prison`, `under_1_year`, `from_1_year` (less than 4 years), `from_4_years` (the line of the UN Convention, article 2; life and death are among these), `life`, `death`; `no_offence` for what punishes nothing; null where the basic form is not on file, as `Provision.basicMaximum`. */
  | 'basicMaximum'
  /** What it lets authorities do, by code of kind `power`; null for what gives no power. */
  | 'power'
  /** Where it stands today: in_force, replaced, struck_down, draft or unknown. */
  | 'status';

/** Values of a facet of provisions, any of which is enough. */
export type ProvisionFacetChoice = {
  /** The facet. */
  readonly facet: ProvisionFacet;
  /** Values of it, as `Facet.values` gives them. */
  readonly values?: ReadonlyArray<Scalars['String']['input']>;
  /** Also those of which nothing is on file, which `Facet.values` counts under null. */
  readonly unknown?: Scalars['Boolean']['input'];
};

/** By what provisions can be ordered. What is unknown comes last either way; what is equal is ordered by id. */
export type ProvisionOrderField =
  /** By id. */
  | 'id'
  /** By the heaviest known prison term, life and death being longest. */
  | 'heaviest';

/** The order of provisions. */
export type ProvisionOrder = {
  /** By what. */
  readonly field?: ProvisionOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** Everything that can be asked. Nothing can be changed over this interface. */
export type Query = {
  readonly __typename?: 'Query';
  /** One jurisdiction; null if there is none with that code. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Jurisdictions. */
  readonly jurisdictions: JurisdictionConnection;
  /** One law; null if there is none with that id. */
  readonly law?: Maybe<Law>;
  /** Laws, drafts and repealed laws included. */
  readonly laws: LawConnection;
  /** One provision; null if there is none with that id. */
  readonly provision?: Maybe<Provision>;
  /** Provisions. */
  readonly provisions: ProvisionConnection;
  /** One case; null if there is none with that id. */
  readonly case?: Maybe<Case>;
  /** Cases. Their number says what was reported, not how often it happens. */
  readonly cases: CaseConnection;
  /** One treaty; null if there is none with that id. */
  readonly treaty?: Maybe<Treaty>;
  /** Treaties. */
  readonly treaties: TreatyConnection;
  /** Sources. */
  readonly sources: SourceConnection;
  /** Entries of the codebook, ordered as in the codebook's files. */
  readonly codebook: ReadonlyArray<Code>;
  /** Jurisdictions beside one another, cell by cell, with what lies behind each cell. */
  readonly compare: Comparison;
  /** Who may ask whom for a person's data through treaties, today and once they are in force. */
  readonly race: Race;
  /** One letter to those who negotiated a treaty; null if there is none with that id. */
  readonly letter?: Maybe<Letter>;
  /** Letters to those who negotiated a treaty. */
  readonly letters: LetterConnection;
  /** What countries and organisations said on treaties while they were negotiated. */
  readonly positions: PositionConnection;
  /** How much is known: the share of safeguards by jurisdiction and by safeguard, today. */
  readonly coverage: CoverageReport;
  /** What sources disagree about; both sides are kept. */
  readonly contradictions: ContradictionConnection;
  /** What became of an id that is no longer in use; null if it is in use or never was. */
  readonly retired?: Maybe<RetiredId>;
  /** Any node by its id, or by an id that was merged into it; null if there is none. */
  readonly node?: Maybe<Node>;
  /** What is being served, by whom it may be used, and its limits. */
  readonly meta: Meta;
  /** Codings: the answers about safeguards and powers, each with what it rests on. */
  readonly codings: CodingConnection;
  /** Articles of treaties. */
  readonly articles: ArticleConnection;
  /** What countries did about treaties. */
  readonly participations: ParticipationConnection;
  /** Organisations that signed a letter, took a position or are cited for a judgment. */
  readonly organizations: OrganizationConnection;
  /** Claims, by others, that a law followed another. */
  readonly influences: InfluenceConnection;
  /** One source; null if there is none with that id. */
  readonly source?: Maybe<Source>;
  /** One organisation; null if there is none with that id. */
  readonly organization?: Maybe<Organization>;
  /** One article of a treaty; null if there is none with that id. */
  readonly article?: Maybe<Article>;
  /** One coding; null if there is none with that id. */
  readonly coding?: Maybe<Coding>;
  /**
   * Full-text search over jurisdictions, laws, provisions, cases, treaties, articles, organisations and the codebook,
   * in the language of the text and in English; words of the field are known in six languages. A country that is named
   * narrows what is sought to it. What holds every word comes first; if nothing does, what holds most of them. Words
   * may be cut short, and a word that stands in no text is set right, which `didYouMean` says.
   */
  readonly search: SearchResult;
  /**
   * The jurisdictions that a name or code means, and no more than it: by ISO 3166-1 code of two or three letters, by
   * name in any of six languages, or by a common or former name. Several if the name is shared, such as Congo; empty if
   * it is not known, which is not that there is none.
   */
  readonly jurisdictionsNamed: ReadonlyArray<Jurisdiction>;
  /** How laws are used against people, counted over the documented cases. */
  readonly abuse: Abuse;
  /** What happened to laws, cases and treaties since a day, latest first. */
  readonly changes: ChangeConnection;
  /** A node with its neighbours in the graph; null if there is none with that id. */
  readonly neighbourhood?: Maybe<Neighbourhood>;
  /**
   * How two nodes are connected over the graph's relationships; null if no connection was found, or there is no such
   * node. Nodes that are linked directly are connected by that link. Otherwise a way along the law is preferred, from a
   * charge to the provision, its law, the country that enacted it, its status under a treaty and an article, or from a
   * provision to the article on the same offence; a place or a topic that both share connects them only where there is no
   * such way, or it is much longer. Sources and dated changes link almost everything and are never walked through. A
   * connection shows recorded facts, not that one caused the other.
   */
  readonly path?: Maybe<Path>;
  /** One country asks another for data about an offence: whether the request is inside the clause, on what it may be refused, what applies while the data are collected, and after they were handed over. One answer for each clause that carries the power between the two; empty if there is none on file. */
  readonly request: ReadonlyArray<AssistanceRequest>;
  /** Who may ask one country for data: by which treaties, today and once they are in force, what each is known to punish of words, and what becomes of protections after the hand-over. */
  readonly whoMayAsk: WhoMayAsk;
  /** What one treaty would change for requests about prison for words: pairs of countries that need an organised group today, and what is added once it is in force. */
  readonly onceInForce: OnceInForce;
  /** Which provisions carry a term that makes their offence a serious crime, about which parties of the UN Convention have to help one another collect evidence. */
  readonly seriousCrimeReach: SeriousCrimeReach;
  /**
   * Where the law on file allows prison of at least so many months for something said or published, where no violence,
   * threat or call to violence is needed.
   */
  readonly prisonForWords: PrisonForWords;
  /** Since when the laws on file punish an offence, country by country, with those of which no day is on file. */
  readonly spread: Spread;
  /** Which provisions on an offence resemble one another, and which is said to have followed which: claims of others, and computed resemblance, kept apart. */
  readonly families: Families;
  /** What would change for whom if countries ratified, left or reserved, or if a safeguard or penalty were otherwise. */
  readonly whatIf: WhatIf;
  /** What a treaty asks of every party in the way of safeguards, and how many parties' own law has them. */
  readonly treatyFloor: TreatyFloor;
  /** Each demand of a letter against the adopted text and against national law. */
  readonly letterScorecard: LetterScorecard;
  /** Whom each signatory of a treaty could newly ask, if all of them ratified it. */
  readonly ratifications: Ratifications;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryJurisdictionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryJurisdictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<JurisdictionFilter>;
  orderBy?: InputMaybe<JurisdictionOrder>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryLawArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryLawsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LawFilter>;
  orderBy?: InputMaybe<LawOrder>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryProvisionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryProvisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProvisionFilter>;
  orderBy?: InputMaybe<ProvisionOrder>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CaseFilter>;
  orderBy?: InputMaybe<CaseOrder>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryTreatyArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryTreatiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<TreatyFilter>;
  orderBy?: InputMaybe<TreatyOrder>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryCodebookArgs = {
  kinds?: InputMaybe<ReadonlyArray<CodeKind>>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryCompareArgs = {
  jurisdictions: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  lens?: InputMaybe<Lens>;
  weights?: InputMaybe<ReadonlyArray<Weight>>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryRaceArgs = {
  power?: InputMaybe<Scalars['String']['input']>;
  lens?: InputMaybe<Lens>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  weights?: InputMaybe<ReadonlyArray<Weight>>;
  treaties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  offence?: InputMaybe<Scalars['String']['input']>;
  scenario?: InputMaybe<Scenario>;
  onceInForce?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryLetterArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryLettersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LetterFilter>;
  orderBy?: InputMaybe<LetterOrder>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryPositionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PositionFilter>;
  orderBy?: InputMaybe<PositionOrder>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryCoverageArgs = {
  lens?: InputMaybe<Lens>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryContradictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ContradictionFilter>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryRetiredArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryCodingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CodingFilter>;
  orderBy?: InputMaybe<CodingOrder>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ParticipationFilter>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<OrganizationFilter>;
  orderBy?: InputMaybe<OrganizationOrder>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryInfluencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<InfluenceFilter>;
  orderBy?: InputMaybe<InfluenceOrder>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryCodingArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryJurisdictionsNamedArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryAbuseArgs = {
  where?: InputMaybe<CaseFilter>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryChangesArgs = {
  since: Scalars['Day']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ChangeFilter>;
  orderBy?: InputMaybe<ChangeOrder>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryNeighbourhoodArgs = {
  id: Scalars['ID']['input'];
  relations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  to?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryRequestArgs = {
  requesting: Scalars['ID']['input'];
  requested: Scalars['ID']['input'];
  power?: InputMaybe<Scalars['String']['input']>;
  treaty?: InputMaybe<Scalars['ID']['input']>;
  offence?: InputMaybe<Scalars['String']['input']>;
  lens?: InputMaybe<Lens>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  onceInForce?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryWhoMayAskArgs = {
  jurisdiction: Scalars['ID']['input'];
  power?: InputMaybe<Scalars['String']['input']>;
  months?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<Lens>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  onceInForce?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryOnceInForceArgs = {
  treaty?: InputMaybe<Scalars['ID']['input']>;
  power?: InputMaybe<Scalars['String']['input']>;
  months?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QuerySeriousCrimeReachArgs = {
  thresholdMonths?: InputMaybe<Scalars['Float']['input']>;
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  offences?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryPrisonForWordsArgs = {
  months?: InputMaybe<Scalars['Int']['input']>;
  offences?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  objects?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QuerySpreadArgs = {
  offence: Scalars['String']['input'];
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryFamiliesArgs = {
  offence: Scalars['String']['input'];
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryWhatIfArgs = {
  scenario: Scenario;
  power?: InputMaybe<Scalars['String']['input']>;
  lens?: InputMaybe<Lens>;
  weights?: InputMaybe<ReadonlyArray<Weight>>;
  treaties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  offence?: InputMaybe<Scalars['String']['input']>;
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryTreatyFloorArgs = {
  treaty?: InputMaybe<Scalars['ID']['input']>;
  lens?: InputMaybe<Lens>;
  weights?: InputMaybe<ReadonlyArray<Weight>>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryLetterScorecardArgs = {
  letter?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
};


/** Everything that can be asked. Nothing can be changed over this interface. */
export type QueryRatificationsArgs = {
  treaty?: InputMaybe<Scalars['ID']['input']>;
  power?: InputMaybe<Scalars['String']['input']>;
  lens?: InputMaybe<Lens>;
  weights?: InputMaybe<ReadonlyArray<Weight>>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
};

/**
 * Who may ask whom for a person's data through treaties on file: today, and once they are in force. It shows what
 * treaties allow, not how often it happens or that the country asked agrees. It does not cover bilateral treaties, comity,
 * police channels or voluntary disclosure. Order and colour of a picture may rest on what is known only:
 * what is not on file is a number of its own here, never a value.
 */
export type Race = {
  readonly __typename?: 'Race';
  /** The day asked about. */
  readonly asOf: Scalars['Day']['output'];
  /** The power asked for. */
  readonly power: Code;
  /** The lens: which safeguards are told. */
  readonly lens: Code;
  /** The offence that requests are about; null if none was named. */
  readonly offence?: Maybe<Code>;
  /** The jurisdictions shown, ordered by id. */
  readonly states: ReadonlyArray<RaceState>;
  /**
   * Who may ask whom among the jurisdictions shown. With `onceInForce` also who could ask only once treaties are in force: there `today` is null.
   * There are some ten thousand over all jurisdictions: name some, or ask for few fields of each.
   */
  readonly edges: ReadonlyArray<RaceEdge>;
  /** Treaties that carry the power between countries on that day. */
  readonly treaties: ReadonlyArray<Treaty>;
  /** What this must not be taken for. */
  readonly caution: Scalars['String']['output'];
  /** How firm an order of the countries shown by what their own law guarantees would be. The race is not ordered by it. */
  readonly robustness: Robustness;
};


/**
 * Who may ask whom for a person's data through treaties on file: today, and once they are in force. It shows what
 * treaties allow, not how often it happens or that the country asked agrees. It does not cover bilateral treaties, comity,
 * police channels or voluntary disclosure. Order and colour of a picture may rest on what is known only:
 * what is not on file is a number of its own here, never a value.
 */
export type RaceCautionArgs = {
  lang?: InputMaybe<Language>;
};

/** One jurisdiction in the race, as the country that is asked. */
export type RaceState = {
  readonly __typename?: 'RaceState';
  /** The jurisdiction. */
  readonly jurisdiction: Jurisdiction;
  /** What its own law guarantees, as a share of the safeguards of the lens: a description, not a rank. */
  readonly own: Interval;
  /** The same as counts, for the power asked for. */
  readonly ownLaw: OwnLaw;
  /** Whether it punishes the offence asked about; null if none was named. */
  readonly punishes?: Maybe<PunishedToo>;
  /** Countries that may ask it today, shown or not: a treaty in force binds both, its words carry the power and, if an offence was named, it is in scope. */
  readonly mayAskToday: ReadonlyArray<Jurisdiction>;
  /** Countries of which that is possible only. */
  readonly possiblyMayAskToday: ReadonlyArray<Jurisdiction>;
  /** Countries that no treaty lets ask it today, and that could once every treaty is in force for all who signed or ratified it. */
  readonly mayAskOnceInForce: ReadonlyArray<Jurisdiction>;
};

/** How many of the safeguards of a lens one country's own law is known to give. What does not apply there is not counted. */
export type OwnLaw = {
  readonly __typename?: 'OwnLaw';
  /** Given. */
  readonly given: Scalars['Int']['output'];
  /** Given in part. */
  readonly partly: Scalars['Int']['output'];
  /** Not given, as a source shows. */
  readonly notGiven: Scalars['Int']['output'];
  /** Not known: not researched, no law on it known, disputed, or read for another power. */
  readonly notKnown: Scalars['Int']['output'];
};

/** One country may ask another. */
export type RaceEdge = {
  readonly __typename?: 'RaceEdge';
  /** The requesting country. */
  readonly requesting: Jurisdiction;
  /**
   * The country that asks.
   * @deprecated Ask for `requesting`. 2026-11-30
   */
  readonly asker: Jurisdiction;
  /** The requested country. */
  readonly requested: Jurisdiction;
  /**
   * The country that is asked.
   * @deprecated Ask for `requested`. 2026-11-30
   */
  readonly asked: Jurisdiction;
  /** Whether it may ask today; null if it could only once a treaty is in force. Certainly only where both are bound, the words carry the power and, if an offence was named, it is in scope. */
  readonly today?: Maybe<Certainty>;
  /**
   * Whether both are certainly bound.
   * @deprecated Ask for `today`. 2026-11-30
   */
  readonly certainty: Certainty;
  /** Every clause by which it may ask, each a request in four steps; that which reaches furthest first. */
  readonly requests: ReadonlyArray<AssistanceRequest>;
  /** Whether it may ask only about what an organised group acting for gain has a hand in: by each request of which it is known that it may ask, or, where that is known of none, by each of `requests`. */
  readonly onlyWithGroup: Scalars['Boolean']['output'];
  /** The treaty of the first of them. */
  readonly treaty: Treaty;
  /** The article of the first of them; null if it is not on file. */
  readonly article?: Maybe<Article>;
  /** Whether the requested country punishes the offence asked about; null if none was named. */
  readonly requestedPunishes?: Maybe<PunishedToo>;
  /** After the hand-over: how many protections that the requested country is known to give have a rule like them in the requesting country's law. */
  readonly afterHandOver: RuleCounts;
  /** What the requested country has in hand for them, by the first clause. */
  readonly means: MeansCounts;
};

/** What the requested country has in hand for the protections that it is known to give, once the data were handed over. */
export type MeansCounts = {
  readonly __typename?: 'MeansCounts';
  /** Secured by a duty of the treaty, in force between the two, whose text was read. */
  readonly secured: Scalars['Int']['output'];
  /** The treaty lets it set a condition. */
  readonly conditionMayBeSet: Scalars['Int']['output'];
  /** No clause on it was read. */
  readonly noneRead: Scalars['Int']['output'];
};

/** Whom each signatory of a treaty could newly ask, supposing that every other one ratifies as well. */
export type Ratifications = {
  readonly __typename?: 'Ratifications';
  /** The day asked about. */
  readonly asOf: Scalars['Day']['output'];
  /** The treaty. */
  readonly treaty: Treaty;
  /** How many countries would be parties: those looked at. */
  readonly states: Scalars['Int']['output'];
  /** The signatories and parties, those that could ask most countries first. */
  readonly rows: ReadonlyArray<Ratification>;
  /** The answer in sentences, with its bounds. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** What this must not be taken for. */
  readonly caution: Scalars['String']['output'];
};


/** Whom each signatory of a treaty could newly ask, supposing that every other one ratifies as well. */
export type RatificationsSentencesArgs = {
  lang?: InputMaybe<Language>;
};


/** Whom each signatory of a treaty could newly ask, supposing that every other one ratifies as well. */
export type RatificationsCautionArgs = {
  lang?: InputMaybe<Language>;
};

/** What one country's ratification would matter. */
export type Ratification = {
  readonly __typename?: 'Ratification';
  /** The country. */
  readonly jurisdiction: Jurisdiction;
  /** Countries that it may not ask today, and could ask by the treaty once all have ratified. */
  readonly couldAsk: ReadonlyArray<Jurisdiction>;
};

/** An id that is no longer in use. Ids are never used again. */
export type RetiredId = {
  readonly __typename?: 'RetiredId';
  /** When it was retired. */
  readonly date: Scalars['PartialDate']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What took its place; null if it was withdrawn. */
  readonly into?: Maybe<Node>;
};

/** How firm an order of countries is. */
export type Robustness = {
  readonly __typename?: 'Robustness';
  /** The order looked at: the first five that are known well enough to be ranked, least protected first. */
  readonly order: ReadonlyArray<Jurisdiction>;
  /** Share of random weightings around the chosen one in which the order holds, 0 to 1; null for fewer than two countries. */
  readonly weightings?: Maybe<Scalars['Float']['output']>;
  /** How many weightings were drawn; always the same ones. */
  readonly draws: Scalars['Int']['output'];
  /** Safeguards without any one of which the order changes. */
  readonly dependsOn: ReadonlyArray<Code>;
  /** Countries whose place changes when codings on weak sources alone are left out. */
  readonly weakSourced: ReadonlyArray<Jurisdiction>;
  /** Neighbours whose bounds overlap, so that missing data could turn them round. */
  readonly overlapping: Scalars['Int']['output'];
  /** All of this in one sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** How firm an order of countries is. */
export type RobustnessSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** What is supposed to be otherwise than it is. Several suppositions hold together. */
export type Scenario = {
  /** Countries that become parties. The treaty is then supposed to be in force among its parties. */
  readonly ratify?: InputMaybe<ReadonlyArray<TreatyStep>>;
  /** Countries that leave a treaty. */
  readonly denounce?: InputMaybe<ReadonlyArray<TreatyStep>>;
  /** Treaties, by id, that every signatory ratifies. */
  readonly everySignatory?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Articles that a country excludes by reservation: it can then neither ask nor be asked by them. */
  readonly reserve?: InputMaybe<ReadonlyArray<ReservationStep>>;
  /** Safeguards that a country gets or loses. */
  readonly safeguards?: InputMaybe<ReadonlyArray<SafeguardStep>>;
  /** Offences that a country punishes otherwise. */
  readonly penalties?: InputMaybe<ReadonlyArray<PenaltyStep>>;
};

/** A step of one country about one treaty. */
export type TreatyStep = {
  /** The country, by code. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** The treaty, by id. */
  readonly treaty: Scalars['ID']['input'];
};

/** A reservation of one country. */
export type ReservationStep = {
  /** The country, by code. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** The treaty, by id. */
  readonly treaty: Scalars['ID']['input'];
  /** Number of the article. */
  readonly article: Scalars['Int']['input'];
};

/** A safeguard that one country gets or loses. */
export type SafeguardStep = {
  /** The country, by code. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** The safeguard, by code. */
  readonly safeguard: Scalars['String']['input'];
  /** Its value: yes, partial or no. */
  readonly value: Scalars['String']['input'];
};

/** A penalty that one country sets. */
export type PenaltyStep = {
  /** The country, by code. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** The offence, by code. */
  readonly offence: Scalars['String']['input'];
  /** The longest term in months; 0: it is no crime any more. */
  readonly months: Scalars['Float']['input'];
};

/** What can be searched. */
export type SearchKind =
  /** Jurisdictions, by their names in six languages, and by their common and former names. */
  | 'jurisdiction'
  /** Laws, by title in English and in their own language, by number, by the first letters of the title, and by what they punish. */
  | 'law'
  /** Provisions, by heading, summary and section, by their law, and by what they punish. */
  | 'provision'
  /** Cases, by the name that may be shown, what happened, the last known status, and what the provisions charged punish. */
  | 'case'
  /** Treaties, by title. */
  | 'treaty'
  /** Articles of treaties, by heading, gist and number. */
  | 'article'
  /** Organisations, by name. */
  | 'organization'
  /** Offences, powers, safeguards, rights and lenses of the codebook, by what they are called in six languages. */
  | 'code';

/** What a search found, best first. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** The hits of this page. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * The jurisdictions that the words name, in any of six languages or by a common or former name. What is found
   * belongs to them first. Several if a name is shared, such as Congo; empty if none is named.
   */
  readonly within: ReadonlyArray<Jurisdiction>;
  /** The query with words set right that stand in no text, which then is what was searched for; null if none was. */
  readonly didYouMean?: Maybe<Scalars['String']['output']>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** Something that a search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** What was found. */
  readonly node: Node;
  /** What kind it is. */
  readonly kind: SearchKind;
  /** The text by which people know it: a name, a title, or the section and its law. */
  readonly title: Scalars['String']['output'];
  /** How well it fits, compared with other hits of the same query only. */
  readonly score: Scalars['Float']['output'];
  /** Which of its texts matched, best first. */
  readonly matched: ReadonlyArray<SearchMatch>;
};

/** A text in which a search matched. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /**
   * What holds the text: a field of the node, such as `originalTitle`, or what it is linked with: `offences`, `law`,
   * `treaty`, `jurisdiction`.
   */
  readonly field: Scalars['String']['output'];
  /** The text, cut around the match if it is long; of a list of names those that matched. */
  readonly text: Scalars['String']['output'];
  /** The words of the text that matched; they may be spelt otherwise than what was asked. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

/** Which provisions make their offence a serious crime by the term that they carry. */
export type SeriousCrimeReach = {
  readonly __typename?: 'SeriousCrimeReach';
  /** The day asked about. */
  readonly asOf: Scalars['Day']['output'];
  /** The least maximum term used, in months. */
  readonly thresholdMonths: Scalars['Float']['output'];
  /** The offences counted. */
  readonly offences: ReadonlyArray<Code>;
  /** Provisions that certainly or possibly reach it, heaviest first. */
  readonly provisions: ReadonlyArray<SeriousProvision>;
  /** How the count moves with the threshold, from one year to ten. */
  readonly curve: ReadonlyArray<ReachAt>;
  /** The answer in sentences, with its bounds. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** What this must not be taken for. */
  readonly caution: Scalars['String']['output'];
};


/** Which provisions make their offence a serious crime by the term that they carry. */
export type SeriousCrimeReachSentencesArgs = {
  lang?: InputMaybe<Language>;
};


/** Which provisions make their offence a serious crime by the term that they carry. */
export type SeriousCrimeReachCautionArgs = {
  lang?: InputMaybe<Language>;
};

/** A provision that certainly or possibly reaches the threshold. */
export type SeriousProvision = {
  readonly __typename?: 'SeriousProvision';
  /** The provision. */
  readonly provision: Provision;
  /**
   * Its heaviest known term in months, under whatever condition, since a request cites that; life and death as 10,000
   * and 20,000; null if no source gives it.
   */
  readonly months?: Maybe<Scalars['Float']['output']>;
  /**
   * The longest known term of its basic form in months, life and death as 10,000 and 20,000; null if nobody has read
   * which form is basic, or no source gives its term. `prisonForWords` counts this one.
   */
  readonly basicMonths?: Maybe<Scalars['Float']['output']>;
  /**
   * possibly: no source gives its penalty, the penalty is for some of the acts only, or it is not certain that it was
   * in force: its standing is unknown, or its dates are not precise. A draft, or what an authority announces, never counts.
   */
  readonly certainty: Certainty;
  /** Documented cases in which someone was charged under it. */
  readonly cases: Scalars['Int']['output'];
};

/** The count at one threshold. */
export type ReachAt = {
  readonly __typename?: 'ReachAt';
  /** The threshold in months. */
  readonly months: Scalars['Float']['output'];
  /** Provisions that certainly reach it. */
  readonly certain: Scalars['Int']['output'];
  /** Provisions that possibly reach it. */
  readonly possible: Scalars['Int']['output'];
  /** Jurisdictions with at least one that certainly does. */
  readonly jurisdictions: Scalars['Int']['output'];
  /** Documented cases under provisions that certainly do. */
  readonly cases: Scalars['Int']['output'];
};

/**
 * Since when the laws on file punish an offence, country by country. What is not on file is not counted as absent:
 * a country may have punished it earlier, under a law that nobody has entered.
 */
export type Spread = {
  readonly __typename?: 'Spread';
  /** The offence. */
  readonly offence: Code;
  /** The day asked about. What came into force later is left out. */
  readonly asOf: Scalars['Day']['output'];
  /**
   * Countries and territories whose law on file punishes it, or did once, and of which the year of its start is on
   * file: the earliest first.
   */
  readonly dated: ReadonlyArray<SpreadCountry>;
  /**
   * Those whose law on file punishes it, or may, but the year of whose start is not on file: a law may only be known to
   * stand, or to have begun within several years.
   */
  readonly undated: ReadonlyArray<SpreadCountry>;
  /** Those of which a source says that they do not punish it, and no law on file does: a value of its own, never what is missing. */
  readonly knownNotToPunish: ReadonlyArray<Jurisdiction>;
  /** Of how many further countries and territories asked about nothing on this offence is on file. */
  readonly notOnFile: Scalars['Int']['output'];
  /** The years in which a day falls by which a first law on file was in force, earliest first; other years are left out. */
  readonly years: ReadonlyArray<SpreadYear>;
  /** Whose law on file is known to have been in force first, and whose may have been as early. */
  readonly first: SpreadFirst;
  /** The answer in sentences; each number is the length of a list above. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** What this must not be taken for. */
  readonly caution: Scalars['String']['output'];
};


/**
 * Since when the laws on file punish an offence, country by country. What is not on file is not counted as absent:
 * a country may have punished it earlier, under a law that nobody has entered.
 */
export type SpreadSentencesArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * Since when the laws on file punish an offence, country by country. What is not on file is not counted as absent:
 * a country may have punished it earlier, under a law that nobody has entered.
 */
export type SpreadCautionArgs = {
  lang?: InputMaybe<Language>;
};

/** The earliest law on file of one country against an offence. */
export type SpreadCountry = {
  readonly __typename?: 'SpreadCountry';
  /** The country or territory. */
  readonly jurisdiction: Jurisdiction;
  /** The provision whose day is given; where no day is known, the first of its provisions by id. */
  readonly provision: Provision;
  /** The first day on which any of its provisions may have been in force; null if nothing limits it. */
  readonly possiblyFrom?: Maybe<Scalars['Day']['output']>;
  /** The day by which one of its provisions was in force, as a source shows; null if none gives one. */
  readonly certainlyFrom?: Maybe<Scalars['Day']['output']>;
};

/** One year in which the first law on file of a country came. */
export type SpreadYear = {
  readonly __typename?: 'SpreadYear';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Countries with a start on file whose day falls in it. */
  readonly countries: Scalars['Int']['output'];
  /** Countries whose law was in force by its end, or had been, at least: one may have come without our knowing its day. */
  readonly atLeast: Scalars['Int']['output'];
};

/** Who was first, as far as days on file tell. */
export type SpreadFirst = {
  readonly __typename?: 'SpreadFirst';
  /** The country whose law was in force by the earliest day; null if no day is known of any. */
  readonly known?: Maybe<SpreadCountry>;
  /**
   * Others whose law may have been in force on that day or before, the earliest possible first, those whose start nothing
   * limits last.
   */
  readonly perhapsEarlier: ReadonlyArray<SpreadCountry>;
};

/** What a treaty says of a safeguard. */
export type FloorAnswer =
  /** An article asks it of every party. */
  | 'requires'
  /** A clause settles it on every path under the treaty. */
  | 'settles'
  /** No article of it that was read says anything of it; whether another does is not known. */
  | 'silent';

/** What a treaty asks of every party, beside what parties have. */
export type TreatyFloor = {
  readonly __typename?: 'TreatyFloor';
  /** The day asked about. */
  readonly asOf: Scalars['Day']['output'];
  /** The treaty. */
  readonly treaty: Treaty;
  /** The lens. */
  readonly lens: Code;
  /** Whether those counted are bound, or, of a treaty not in force, only signed or consented. */
  readonly bound: Scalars['Boolean']['output'];
  /**
   * The level of a country that does only what the treaty asks. What no article that was read speaks of is unknown: the
   * lower bound counts it as not asked, the upper one as asked.
   */
  readonly floor: Interval;
  /** Safeguard by safeguard. */
  readonly rows: ReadonlyArray<FloorRow>;
  /** The parties, in the order of their codes: bounds that overlap give no order. */
  readonly parties: ReadonlyArray<FloorParty>;
  /** The answer in sentences, with its bounds. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** What this must not be taken for. */
  readonly caution: Scalars['String']['output'];
};


/** What a treaty asks of every party, beside what parties have. */
export type TreatyFloorSentencesArgs = {
  lang?: InputMaybe<Language>;
};


/** What a treaty asks of every party, beside what parties have. */
export type TreatyFloorCautionArgs = {
  lang?: InputMaybe<Language>;
};

/** One safeguard of a treaty and its parties. */
export type FloorRow = {
  readonly __typename?: 'FloorRow';
  /** The safeguard. */
  readonly safeguard: Code;
  /** What the treaty says of it. */
  readonly answer: FloorAnswer;
  /** The articles that ask it; empty if none does. */
  readonly articles: ReadonlyArray<Article>;
  /** The clause that settles it; null if none does. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** Parties that have it. */
  readonly yes: Scalars['Int']['output'];
  /** Parties that have it in part. */
  readonly partial: Scalars['Int']['output'];
  /** Parties that do not have it. */
  readonly no: Scalars['Int']['output'];
  /** Parties for which the question does not arise. */
  readonly notApplicable: Scalars['Int']['output'];
  /** Parties of which it is not known, or on which sources disagree. */
  readonly unknown: Scalars['Int']['output'];
};

/** One party beside the floor. */
export type FloorParty = {
  readonly __typename?: 'FloorParty';
  /** The party. */
  readonly jurisdiction: Jurisdiction;
  /** What its own law guarantees. */
  readonly level: Interval;
};

/** What a treaty is about. */
export type TreatyKind =
  /** Cybercrime and electronic evidence. */
  | 'cybercrime'
  /** Human rights. */
  | 'human_rights'
  /** Other cooperation between countries. */
  | 'cooperation';

/** A treaty with its articles and what countries did about it. */
export type Treaty = Node & Fact & {
  readonly __typename?: 'Treaty';
  /** Stable id, such as `treaty/uncc`. */
  readonly id: Scalars['ID']['output'];
  /** Its full title. The English one where there is none in the language asked for; where a treaty has no official title in it, a translation of ours. */
  readonly title: Scalars['String']['output'];
  /** The title that people use. The English one where there is none in the language asked for; where a treaty has no official title in it, a translation of ours. */
  readonly shortTitle: Scalars['String']['output'];
  /** Number with its depositary; null if not noted. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly kind: TreatyKind;
  /** When it was adopted; null if not noted. */
  readonly adopted?: Maybe<Scalars['PartialDate']['output']>;
  /** When it was opened for signature; null if not noted. */
  readonly opened?: Maybe<Scalars['PartialDate']['output']>;
  /** When the treaty itself came into force; null while it is not, or where no day is on file. */
  readonly inForce?: Maybe<Scalars['PartialDate']['output']>;
  /** How many consents it needs to come into force; null if not noted. */
  readonly partiesNeeded?: Maybe<Scalars['Int']['output']>;
  /** How many days after the last of these; null if not noted. */
  readonly daysAfter?: Maybe<Scalars['Int']['output']>;
  /** Who keeps it; null if not noted. In English where there is no such word in the language asked for. */
  readonly depositary?: Maybe<Scalars['String']['output']>;
  /** Where the official text is; null if not noted. */
  readonly officialUrl?: Maybe<Scalars['String']['output']>;
  /**
   * Whether a duty to help with evidence covers the treaty's own offences; null if not noted. Computed from
   * the clauses; conditions that a clause adds are not in it.
   * @deprecated A scope belongs to a clause: ask for `cooperation { scope { … } }`.
   */
  readonly scopeOwnOffences?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Least maximum term, in months, of other offences for which parties help with evidence without further
   * condition; null if no clause that was read has such a rule.
   * @deprecated A scope belongs to a clause: ask for `cooperation { scope { … } }`.
   */
  readonly scopeSeriousMonths?: Maybe<Scalars['Float']['output']>;
  /**
   * Whether a duty to help with evidence covers any offence whose evidence is electronic without further
   * condition; null if not noted.
   * @deprecated A scope belongs to a clause: ask for `cooperation { scope { … } }`.
   */
  readonly scopeElectronicEvidence?: Maybe<Scalars['Boolean']['output']>;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The day on which somebody last looked at who signed and ratified it; null if nobody has. */
  readonly statusChecked?: Maybe<Scalars['Day']['output']>;
  /** Its articles on file, by number. */
  readonly articles: ReadonlyArray<Article>;
  /** For which powers one party may ask another, clause by clause. */
  readonly cooperation: ReadonlyArray<Cooperation>;
  /** On which grounds a party may or must refuse, clause by clause. */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Grounds that a clause takes away. */
  readonly bars: ReadonlyArray<Bar>;
  /** Whether every clause on refusal was read in the text; if not, grounds may be missing here. */
  readonly refusalsRead: Scalars['Boolean']['output'];
  /** Safeguards that a duty of the treaty settles, whatever national law says. */
  readonly overrides: ReadonlyArray<Override>;
  /** What one of two countries may add to a request, such as a condition on use. */
  readonly permits: ReadonlyArray<Permit>;
  /**
   * Paragraphs that step back where another treaty on mutual assistance binds the two countries. Which pairs
   * these are is not on file: it is a sentence to stand beside every path, not a value of it.
   */
  readonly gates: ReadonlyArray<Gate>;
  /** What countries did about it, by country. */
  readonly participations: ReadonlyArray<Participation>;
  /** How it came about and what became of it, step by step. */
  readonly history: ReadonlyArray<TreatyEvent>;
  /** What countries and organisations said while it was negotiated, as far as it was read. */
  readonly positions: ReadonlyArray<Position>;
  /** Letters about it. */
  readonly letters: ReadonlyArray<Letter>;
  /** What sources disagree about. */
  readonly contradictions: ReadonlyArray<Contradiction>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};


/** A treaty with its articles and what countries did about it. */
export type TreatyTitleArgs = {
  lang?: InputMaybe<Language>;
};


/** A treaty with its articles and what countries did about it. */
export type TreatyShortTitleArgs = {
  lang?: InputMaybe<Language>;
};


/** A treaty with its articles and what countries did about it. */
export type TreatyDepositaryArgs = {
  lang?: InputMaybe<Language>;
};

/** An article of a treaty. */
export type Article = Node & Fact & {
  readonly __typename?: 'Article';
  /** Stable id, such as `treaty/uncc#40`. */
  readonly id: Scalars['ID']['output'];
  /** The treaty. */
  readonly treaty: Treaty;
  /** Its number. */
  readonly number: Scalars['Int']['output'];
  /** Its heading. */
  readonly title: Scalars['String']['output'];
  /** What it asks, in our words; null where its text was not read yet. */
  readonly gist?: Maybe<Scalars['String']['output']>;
  /** scope, definition, offence, jurisdiction, procedural_power, safeguard, cooperation, prevention, technical_assistance, mechanism or final. */
  readonly class: Scalars['String']['output'];
  /** Whether countries must do it; null if not checked. */
  readonly mandatory?: Maybe<Scalars['Boolean']['output']>;
  /** Powers that it enables or requires. */
  readonly enables: ReadonlyArray<Code>;
  /** Offences that it models. */
  readonly offences: ReadonlyArray<Code>;
  /** Safeguards that it asks of every party. */
  readonly requires: ReadonlyArray<Code>;
  /** Articles that it was modelled on. */
  readonly descendsFrom: ReadonlyArray<Article>;
  /** How number and content were verified: official_text, two_sources, one_source or unchecked. */
  readonly checked: Scalars['String']['output'];
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};

/** What kind of help a clause is about. Each kind has grounds of refusal of its own. */
export type Branch =
  /** Securing data and finding its way: preservation, and traffic data as far as it shows another provider. */
  | 'provisional'
  /** Handing over stored data and other evidence. */
  | 'evidence'
  /** Recording while it passes: traffic data or content. */
  | 'live'
  /** Turning to a provider or person in the other country, past its authorities. */
  | 'direct'
  /** Handing over a person. */
  | 'extradition';

/** How strongly a clause binds the country that is asked. */
export type Duty =
  /** It shall help. */
  | 'shall'
  /** It shall endeavour to help. */
  | 'endeavour'
  /** It helps as far as its own law and other treaties allow. */
  | 'as_law_allows'
  /** It helps by agreement, in general or for one case. */
  | 'by_agreement'
  /** It may help, or let it happen. */
  | 'may';

/** Whom the asking country turns to. */
export type Channel =
  /** The other country. */
  | 'state'
  /** A provider or person there, past its authorities: no judge of that country is asked. */
  | 'direct';

/** What has to hold for a clause beside the offence. */
export type ClauseCondition =
  /** The offence is transnational. */
  | 'transnational'
  /** An organised group of three or more has a hand in it. */
  | 'organised_group'
  /** It is for financial or other material benefit. */
  | 'for_gain'
  /** The motive is racist or xenophobic. */
  | 'racist_motive'
  /** It is one of four cases that cross borders. */
  | 'four_cross_border_cases'
  /** The act is punished in both countries. */
  | 'punished_in_both'
  /** The country asked could do the same in a similar case of its own. */
  | 'similar_domestic_case'
  /** A provider of another country had a part in the transmission. */
  | 'provider_of_another_state'
  /** The data are kept as a record that may be asked for. */
  | 'kept_as_record'
  /** The data are held on the territory of the country asked. */
  | 'located_in_requested'
  /** There is an emergency: a significant and imminent risk to life or safety. */
  | 'emergency'
  /** A person who is entitled to disclose the data consents, lawfully and of free will. */
  | 'consent_of_entitled_person'
  /** A request to hand over the data is to follow. */
  | 'request_to_follow';

/** When a clause applies at all. */
export type Gated =
  /** Only between countries that no other treaty on mutual assistance binds. */
  | 'no_other_mla_treaty';

/** For which offences a clause may be used: any one of the reaches that are given, if all conditions hold. */
export type ClauseScope = {
  readonly __typename?: 'ClauseScope';
  /** Whether it reaches the offences that the treaty makes countries punish; null if the text does not say. */
  readonly ownOffences?: Maybe<Scalars['Boolean']['output']>;
  /** It reaches other offences with at least this maximum, in months; null if there is no such rule. */
  readonly seriousMonths?: Maybe<Scalars['Float']['output']>;
  /** Whether it reaches any offence whose evidence is electronic; null if the text does not say. */
  readonly electronicEvidence?: Maybe<Scalars['Boolean']['output']>;
  /** Least maximum, in months, that the laws of both countries must give; null if there is no such rule. */
  readonly minMonthsBoth?: Maybe<Scalars['Float']['output']>;
  /** What has to hold beside. Most of it cannot be checked from outside the case: it makes a reach possible only. */
  readonly conditions: ReadonlyArray<ClauseCondition>;
};

/** A clause by which one party may ask another for the use of a power. */
export type Cooperation = Fact & {
  readonly __typename?: 'Cooperation';
  /** The power. */
  readonly power: Code;
  /** The article; null if it is not on file. */
  readonly article?: Maybe<Article>;
  /** Article and paragraph, such as `18(3)(c)`. */
  readonly clause: Scalars['String']['output'];
  /** The letter of the list of kinds of help in that paragraph; null where the clause names none. */
  readonly letter?: Maybe<Scalars['String']['output']>;
  /**
   * The clause of another treaty that it extends to its own offences, such as `treaty/budapest#29`; null
   * where it stands by itself.
   */
  readonly applies?: Maybe<Scalars['String']['output']>;
  /** What kind of help it is. */
  readonly branch: Branch;
  /** Whom the asking country turns to. */
  readonly channel: Channel;
  /** How strongly it binds the country that is asked; null where the words were not read. */
  readonly duty?: Maybe<Duty>;
  /**
   * Whether its words carry the power, or its heading where they were not read: possibly where they only may.
   * What binds no country to help, by agreement or as law allows, is possibly.
   */
  readonly certainty: Certainty;
  /** Whether somebody read the clause in a text. */
  readonly read: Scalars['Boolean']['output'];
  /** For which offences it may be used; null where that was not read. */
  readonly scope?: Maybe<ClauseScope>;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
};

/** A ground on which a party may, or must, refuse to help. */
export type Refusal = Fact & {
  readonly __typename?: 'Refusal';
  /**
   * dual_criminality, political_offence, rights, sovereignty, law_of_requested (whatever the law of the country
   * asked gives), formal (the request is not as the treaty wants it), nationality, scope (not an offence of
   * the treaty) or secrecy.
   */
  readonly ground: Scalars['String']['output'];
  /** Article and paragraph. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** The clause of another treaty that it extends to its own offences; null where it stands by itself. */
  readonly applies?: Maybe<Scalars['String']['output']>;
  /** The clauses of cooperation to which it belongs: articles such as `29`, or paragraphs of them. */
  readonly clauses: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it must refuse; null if not known. */
  readonly mandatory?: Maybe<Scalars['Boolean']['output']>;
  /** When it applies at all; null where it always does. */
  readonly when?: Maybe<Gated>;
  /** Whether it opens only where the law of the country asked has such a condition. */
  readonly ifLawAsks: Scalars['Boolean']['output'];
  /** Whether the text allows no other ground for these clauses than those it lists. */
  readonly closedList: Scalars['Boolean']['output'];
  /** The clause by which a country that refuses on this ground has to prosecute itself; null where there is none. */
  readonly prosecuteInstead?: Maybe<Scalars['String']['output']>;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
};

/** A ground that a clause takes away: a party cannot rest a refusal on it. */
export type Bar = Fact & {
  readonly __typename?: 'Bar';
  /** dual_criminality, political_offence, fiscal or bank_secrecy. */
  readonly ground: Scalars['String']['output'];
  /** Article and paragraph. */
  readonly clause: Scalars['String']['output'];
  /** The clause of another treaty that it extends to its own offences; null where it stands by itself. */
  readonly applies?: Maybe<Scalars['String']['output']>;
  /** The clauses of cooperation to which it belongs. */
  readonly clauses: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is barred for the treaty's own offences only. */
  readonly ownOffencesOnly: Scalars['Boolean']['output'];
  /** When it applies at all; null where it always does. */
  readonly when?: Maybe<Gated>;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
};

/** A duty that settles a safeguard on every path to which it belongs, whatever national law says. */
export type Override = Fact & {
  readonly __typename?: 'Override';
  /** The safeguard. */
  readonly safeguard: Code;
  /** yes, partial or no. */
  readonly value: Scalars['String']['output'];
  /** Article and paragraph. */
  readonly clause: Scalars['String']['output'];
  /** The clause of another treaty that it extends to its own offences; null where it stands by itself. */
  readonly applies?: Maybe<Scalars['String']['output']>;
  /** The clauses of cooperation to which it belongs. */
  readonly clauses: ReadonlyArray<Scalars['String']['output']>;
  /** When it applies at all; null where it always does. */
  readonly when?: Maybe<Gated>;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
};

/** Which of two countries may set something. */
export type RequestSide =
  /** The country that is asked. */
  | 'requested'
  /** The country that asks. */
  | 'requesting';

/** What a permit does to a safeguard where it is used. */
export type PermitEffect =
  /** The safeguard is given where it is set. */
  | 'gives'
  /** It takes from the safeguard where it is set. */
  | 'limits';

/** What a treaty lets one of two countries add to a request, case by case. Whether it does is not known before. */
export type Permit = Fact & {
  readonly __typename?: 'Permit';
  /** The safeguard that it touches. */
  readonly safeguard: Code;
  /** Which of the two may set it. */
  readonly by: RequestSide;
  /** Whether it gives the safeguard or takes from it. */
  readonly effect: PermitEffect;
  /** Whether it binds the other country once accepted; null if the text does not say. */
  readonly binds?: Maybe<Scalars['Boolean']['output']>;
  /** Article and paragraph. */
  readonly clause: Scalars['String']['output'];
  /** The clause of another treaty that it extends to its own offences; null where it stands by itself. */
  readonly applies?: Maybe<Scalars['String']['output']>;
  /** The clauses of cooperation to which it belongs. */
  readonly clauses: ReadonlyArray<Scalars['String']['output']>;
  /** When it applies at all; null where it always does. */
  readonly when?: Maybe<Gated>;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
};

/** A paragraph that makes others step back where another treaty on mutual assistance binds the two countries. */
export type Gate = Fact & {
  readonly __typename?: 'Gate';
  /** Article and paragraph. */
  readonly clause: Scalars['String']['output'];
  /** The clause of another treaty that it extends to its own offences; null where it stands by itself. */
  readonly applies?: Maybe<Scalars['String']['output']>;
  /** The clauses that step back. */
  readonly gated: ReadonlyArray<Scalars['String']['output']>;
  /** When they apply. */
  readonly when: Gated;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
};

/** What one country did about one treaty. */
export type Participation = Node & Fact & {
  readonly __typename?: 'Participation';
  /** Stable id, such as `treaty/uncc/KEN`. */
  readonly id: Scalars['ID']['output'];
  /** The treaty. */
  readonly treaty: Treaty;
  /** The country. */
  readonly jurisdiction: Jurisdiction;
  /** When it signed; null if it did not or no source says. */
  readonly signed?: Maybe<Scalars['PartialDate']['output']>;
  /** When it deposited its consent; null if it did not or no source says. */
  readonly consented?: Maybe<Scalars['PartialDate']['output']>;
  /** ratified, acceded, accepted, approved or unspecified; null without consent. */
  readonly consent?: Maybe<Scalars['String']['output']>;
  /** When the treaty came to bind it; null if it does not or no source says. */
  readonly inForce?: Maybe<Scalars['PartialDate']['output']>;
  /** Date of a list that shows it as a party, where no date of deposit is known; null otherwise. */
  readonly partyBy?: Maybe<Scalars['PartialDate']['output']>;
  /** Date of a complete list that does not show it as a party; null otherwise. */
  readonly notPartyAsOf?: Maybe<Scalars['PartialDate']['output']>;
  /** When it left; null if it did not. */
  readonly denounced?: Maybe<Scalars['PartialDate']['output']>;
  /** When it was invited to accede; null if it was not or no source says. */
  readonly invited?: Maybe<Scalars['PartialDate']['output']>;
  /** A step at home, which is not a deposit; null if none is known. */
  readonly domestic?: Maybe<Scalars['PartialDate']['output']>;
  /** True if consent was reported but not confirmed by the depositary: it then counts as possible only. */
  readonly reported: Scalars['Boolean']['output'];
  /**
   * The country of which this is a territory to which the treaty is applied: the treaty binds there, and the
   * territory is no party itself. Null for countries.
   */
  readonly territoryOf?: Maybe<Jurisdiction>;
  /** The status of the country under the treaty on a day. */
  readonly status: TreatyStanding;
  /**
   * Where the country stood towards the treaty on a day.
   * @deprecated Ask for `status`. 2026-11-30
   */
  readonly standing: TreatyStanding;
  /** A remark; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it reserved, as far as that was read. */
  readonly reservations: ReadonlyArray<Reservation>;
  /**
   * Whether all its reservations and declarations were read. If not, that none is listed does not mean that
   * there is none.
   */
  readonly reservationsRead: Scalars['Boolean']['output'];
  /** The day that the pages show on which they were read; null if they were not read or are not dated. */
  readonly reservationsAsOf?: Maybe<Scalars['PartialDate']['output']>;
  /** The pages on which they were read; empty if they were not. */
  readonly reservationSources: ReadonlyArray<Source>;
  /** What sources disagree about. */
  readonly contradictions: ReadonlyArray<Contradiction>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The user's own folders that brought or changed it or a part of it, by name; empty where all of it is the atlas's. The
   * licence of the atlas does not cover what they bring, and nobody of the project has checked it.
   */
  readonly overlays: ReadonlyArray<Scalars['String']['output']>;
};


/** What one country did about one treaty. */
export type ParticipationStatusArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
};


/** What one country did about one treaty. */
export type ParticipationStandingArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
};

/** Where a country stands towards a treaty on a day: the nearest to being bound that is known. */
export type TreatyStanding =
  /** Bound on every reading of the dates known. */
  | 'party'
  /** Bound on some reading of the dates known, or by a consent that was reported only. */
  | 'possibly_party'
  /** Consented, but not bound yet. */
  | 'consented'
  /** Signed, without a consent known on the day. */
  | 'signed'
  /** Left on every reading of the dates known. */
  | 'left'
  /** Neither: it signed later, or a complete list does not show it as a party, which may be older than the day. */
  | 'neither'
  /** Nothing that is known tells; that is not no. */
  | 'unknown';

/** A part of a treaty that a country did not accept. */
export type Reservation = Fact & {
  readonly __typename?: 'Reservation';
  /** Number of the article. */
  readonly article: Scalars['Int']['output'];
  /** Where in the article, such as `29(4)`; null if the source names the article only. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** What it reserved, in our words. */
  readonly gist: Scalars['String']['output'];
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
};

/** A page of treaties. */
export type TreatyConnection = {
  readonly __typename?: 'TreatyConnection';
  /** The treaties of this page. */
  readonly nodes: ReadonlyArray<Treaty>;
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<TreatyEdge>;
  /** How many match on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /**
   * By what the treaties can be narrowed: for each facet its values, and how many treaties have each. A facet is counted over all
   * that meet `where`, whatever `where.facets` chooses of this facet at its top level.
   */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of treaties. */
export type TreatyConnectionFacetsArgs = {
  of: ReadonlyArray<TreatyFacet>;
};

/** One of a page of treaties. */
export type TreatyEdge = {
  readonly __typename?: 'TreatyEdge';
  /** Where it stands: given as `after`, the page after begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The treaties itself. */
  readonly node: Treaty;
};

/**
 * Which treaties. Fields combine with and; a list means any of its items. What is unknown meets no
 * condition, so it does meet a `not`.
 */
export type TreatyFilter = {
  /** About any of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<TreatyKind>>;
  /** By which one party may ask another for any of these powers, by code. */
  readonly cooperatesFor?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** That have any of these values of a facet; several facets combine with and. */
  readonly facets?: InputMaybe<ReadonlyArray<TreatyFacetChoice>>;
  /** That hold these words, as `search` finds treaties; at most 200 characters. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
  /** That meet all of these. */
  readonly and?: InputMaybe<ReadonlyArray<TreatyFilter>>;
  /** That meet any of these. */
  readonly or?: InputMaybe<ReadonlyArray<TreatyFilter>>;
  /** That are not known to meet this. */
  readonly not?: InputMaybe<TreatyFilter>;
};

/** By what treaties can be narrowed and counted. */
export type TreatyFacet =
  /** What it is about, a value of `TreatyKind`. */
  | 'kind'
  /** Whether it is in force today: `in_force`, or `not_in_force` where fewer have ratified than it needs; null where neither is on file. */
  | 'status'
  /** For what one party may ask another, by code of kind `power`; null where no clause on file lets it ask. */
  | 'power'
  /** The year of adoption; null where it is not on file. */
  | 'year';

/** Values of a facet of treaties, any of which is enough. */
export type TreatyFacetChoice = {
  /** The facet. */
  readonly facet: TreatyFacet;
  /** Values of it, as `Facet.values` gives them. */
  readonly values?: ReadonlyArray<Scalars['String']['input']>;
  /** Also those of which nothing is on file, which `Facet.values` counts under null. */
  readonly unknown?: Scalars['Boolean']['input'];
};

/** By what treaties can be ordered. What is unknown comes last either way; what is equal is ordered by id. */
export type TreatyOrderField =
  /** By id. */
  | 'id'
  /** By the day of adoption. */
  | 'adopted'
  /** By the short title. */
  | 'title';

/** The order of treaties. */
export type TreatyOrder = {
  /** By what. */
  readonly field?: TreatyOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The articles of this page. */
  readonly nodes: ReadonlyArray<Article>;
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** How many match on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of articles. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Where it stands: given as `after`, the page after begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The article itself. */
  readonly node: Article;
};

/**
 * Which articles. Fields combine with and; a list means any of its items. What is unknown meets no
 * condition, so it does meet a `not`.
 */
export type ArticleFilter = {
  /** Of these treaties, by id. */
  readonly treaties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these classes, such as safeguard or procedural_power. */
  readonly classes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** That enable or require any of these powers, by code. */
  readonly enables?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** That model any of these offences, by code. */
  readonly offences?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** That ask any of these safeguards of every party, by code. */
  readonly requires?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether countries must do it; articles that were not checked are neither. */
  readonly mandatory?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a source of any of these strengths. */
  readonly sourceTiers?: InputMaybe<ReadonlyArray<SourceTier>>;
  /** That meet all of these. */
  readonly and?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** That meet any of these. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** That are not known to meet this. */
  readonly not?: InputMaybe<ArticleFilter>;
};

/** By what articles can be ordered. What is unknown comes last either way; what is equal is ordered by id. */
export type ArticleOrderField =
  /** By id. */
  | 'id'
  /** By number. */
  | 'number';

/** The order of articles. */
export type ArticleOrder = {
  /** By what. */
  readonly field?: ArticleOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** A page of participations. */
export type ParticipationConnection = {
  readonly __typename?: 'ParticipationConnection';
  /** The participations of this page. */
  readonly nodes: ReadonlyArray<Participation>;
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<ParticipationEdge>;
  /** How many match on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of participations. */
export type ParticipationEdge = {
  readonly __typename?: 'ParticipationEdge';
  /** Where it stands: given as `after`, the page after begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The participation itself. */
  readonly node: Participation;
};

/**
 * Which participations. Fields combine with and; a list means any of its items. What is unknown meets no
 * condition, so it does meet a `not`.
 */
export type ParticipationFilter = {
  /** Of these jurisdictions, by code. */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In these treaties, by id. */
  readonly treaties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By which the country is bound on a day. */
  readonly bound?: InputMaybe<BoundFilter>;
  /** With a reservation on file, or without. */
  readonly reserved?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a known day of signature, or without. */
  readonly signed?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a known day of consent, or without. */
  readonly consented?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of jurisdictions that meet this. */
  readonly jurisdiction?: InputMaybe<JurisdictionFilter>;
  /** With a source of any of these strengths. */
  readonly sourceTiers?: InputMaybe<ReadonlyArray<SourceTier>>;
  /** That meet all of these. */
  readonly and?: InputMaybe<ReadonlyArray<ParticipationFilter>>;
  /** That meet any of these. */
  readonly or?: InputMaybe<ReadonlyArray<ParticipationFilter>>;
  /** That are not known to meet this. */
  readonly not?: InputMaybe<ParticipationFilter>;
};

/** By what participations can be ordered. What is unknown comes last either way; what is equal is ordered by id. */
export type ParticipationOrderField =
  /** By id. */
  | 'id'
  /** By the day of signature. */
  | 'signed'
  /** By the day of consent. */
  | 'consented';

/** The order of participations. */
export type ParticipationOrder = {
  /** By what. */
  readonly field?: ParticipationOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What a supposition changes. */
export type WhatIf = {
  readonly __typename?: 'WhatIf';
  /** The day asked about. */
  readonly asOf: Scalars['Day']['output'];
  /** The power asked for. */
  readonly power: Code;
  /** The lens: which safeguards are told. */
  readonly lens: Code;
  /** Countries for which who may ask them, or a step of a request, changes: those that the scenario names first, then by how many more may ask. */
  readonly changed: ReadonlyArray<WhatIfChange>;
  /** How many countries were looked at. */
  readonly states: Scalars['Int']['output'];
  /** The outcome in sentences. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** What this must not be taken for. */
  readonly caution: Scalars['String']['output'];
};


/** What a supposition changes. */
export type WhatIfSentencesArgs = {
  lang?: InputMaybe<Language>;
};


/** What a supposition changes. */
export type WhatIfCautionArgs = {
  lang?: InputMaybe<Language>;
};

/** What a supposition changes for one country, as the country that is asked. */
export type WhatIfChange = {
  readonly __typename?: 'WhatIfChange';
  /** The country. */
  readonly jurisdiction: Jurisdiction;
  /** Who could ask it and may not today. */
  readonly newly: ReadonlyArray<RaceEdge>;
  /** Who may ask it today and no longer could. */
  readonly noLonger: ReadonlyArray<RaceEdge>;
  /** Who may ask it both ways, where a step of the request is otherwise: how surely, by which clause, what may be refused, what applies while collecting, or what is known after the hand-over. As it would be then. */
  readonly otherwise: ReadonlyArray<RaceEdge>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Row<"Case"> )
    | ( Row<"Change"> )
    | ( Row<"Code"> )
    | ( Row<"Coding"> )
    | ( Row<"Text"> )
    | ( Row<"TextMatch"> )
    | ( Row<"Indicator"> )
    | ( Row<"Influence"> )
    | ( Row<"Jurisdiction"> )
    | ( Row<"Law"> )
    | ( Row<"Letter"> )
    | ( Row<"Demand"> )
    | ( Row<"Organization"> )
    | ( Row<"NotPunished"> )
    | ( Row<"Position"> )
    | ( Row<"Source"> )
    | ( Row<"Contradiction"> )
    | ( Row<"Provision"> )
    | ( Row<"Treaty"> )
    | ( Row<"Article"> )
    | ( Row<"Participation"> )
  ;
  Fact:
    | ( Row<"Case"> )
    | ( Row<"Stage"> )
    | ( Row<"Change"> )
    | ( Row<"Coding"> )
    | ( Row<"Text"> )
    | ( Row<"Indicator"> )
    | ( Row<"Influence"> )
    | ( Row<"Law"> )
    | ( Row<"LawEvent"> )
    | ( Row<"Amendment"> )
    | ( Row<"Letter"> )
    | ( Row<"Demand"> )
    | ( Row<"DemandAnswer"> )
    | ( Row<"NotPunished"> )
    | ( Row<"Position"> )
    | ( Row<"TreatyEvent"> )
    | ( Row<"Claim"> )
    | ( Row<"Provision"> )
    | ( Row<"Treaty"> )
    | ( Row<"Article"> )
    | ( Row<"Cooperation"> )
    | ( Row<"Refusal"> )
    | ( Row<"Bar"> )
    | ( Row<"Override"> )
    | ( Row<"Permit"> )
    | ( Row<"Gate"> )
    | ( Row<"Participation"> )
    | ( Row<"Reservation"> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CaseOutcome: CaseOutcome;
  LargestGroups: ResolverTypeWrapper<LargestGroupsAnswer>;
  Abuse: ResolverTypeWrapper<AbuseAnswer>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AbuseFlow: ResolverTypeWrapper<AbuseFlowAnswer>;
  AbuseProvision: ResolverTypeWrapper<AbuseProvisionAnswer>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CodeCount: ResolverTypeWrapper<CodeCountAnswer>;
  YearCount: ResolverTypeWrapper<YearCountAnswer>;
  OutcomeCount: ResolverTypeWrapper<OutcomeCountAnswer>;
  ReachValue: ReachValue;
  ReachReason: ReachReason;
  DualCriminalityStep: DualCriminalityStep;
  CollectingValue: CollectingValue;
  RuleInRequesting: RuleInRequesting;
  MeansOfRequested: MeansOfRequested;
  RequestReach: ResolverTypeWrapper<RequestReachAnswer>;
  RequestRefusal: ResolverTypeWrapper<RequestRefusalAnswer>;
  CollectedSafeguard: ResolverTypeWrapper<CollectedSafeguardAnswer>;
  HandedOverSafeguard: ResolverTypeWrapper<HandedOverSafeguardAnswer>;
  AssistanceRequest: ResolverTypeWrapper<AssistanceRequestAnswer>;
  PunishedToo: PunishedToo;
  WordsAtLine: ResolverTypeWrapper<WordsAtLineAnswer>;
  RuleCounts: ResolverTypeWrapper<RuleCountsAnswer>;
  Asker: ResolverTypeWrapper<AskerAnswer>;
  WhoMayAsk: ResolverTypeWrapper<WhoMayAskAnswer>;
  OnwardTransfer: ResolverTypeWrapper<OnwardTransferAnswer>;
  PairCounts: ResolverTypeWrapper<PairCountsAnswer>;
  AddedPairs: ResolverTypeWrapper<AddedPairsAnswer>;
  OnceInForceRow: ResolverTypeWrapper<OnceInForceRowAnswer>;
  OnceInForce: ResolverTypeWrapper<OnceInForceAnswer>;
  NamedAs: NamedAs;
  Case: ResolverTypeWrapper<Row<"Case">>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CaseStatus: ResolverTypeWrapper<CaseStatusAnswer>;
  StatusCount: ResolverTypeWrapper<StatusCountAnswer>;
  Charge: ResolverTypeWrapper<ChargeAnswer>;
  Stage: ResolverTypeWrapper<Row<"Stage">>;
  Sanction: ResolverTypeWrapper<Row<"Sanction">>;
  CaseCooperation: ResolverTypeWrapper<CaseCooperationAnswer>;
  CaseConnection: ResolverTypeWrapper<FacetedPage<"Case">>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseFilter: CaseFilter;
  CaseFacet: CaseFacet;
  CaseFacetChoice: CaseFacetChoice;
  CaseOrderField: CaseOrderField;
  CaseOrder: CaseOrder;
  ChangeKind: ChangeKind;
  Change: ResolverTypeWrapper<Row<"Change">>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Change']>, edges: ReadonlyArray<ResolversTypes['ChangeEdge']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeFilter: ChangeFilter;
  ChangeOrderField: ChangeOrderField;
  ChangeOrder: ChangeOrder;
  CodeKind: CodeKind;
  Governs: Governs;
  CollectedUnder: CollectedUnder;
  AfterHandOver: AfterHandOver;
  Code: ResolverTypeWrapper<Row<"Code">>;
  CodeExample: ResolverTypeWrapper<CodeExampleAnswer>;
  Wording: ResolverTypeWrapper<Row<"Wording">>;
  Coding: ResolverTypeWrapper<Row<"Coding">>;
  CodingConnection: ResolverTypeWrapper<Omit<CodingConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Coding']>, edges: ReadonlyArray<ResolversTypes['CodingEdge']> }>;
  CodingEdge: ResolverTypeWrapper<Omit<CodingEdge, 'node'> & { node: ResolversTypes['Coding'] }>;
  CodingFilter: CodingFilter;
  CodingOrderField: CodingOrderField;
  CodingOrder: CodingOrder;
  CodingKind: CodingKind;
  Comparison: ResolverTypeWrapper<ComparisonAnswer>;
  OffenceRow: ResolverTypeWrapper<OffenceRowAnswer>;
  OffenceCell: ResolverTypeWrapper<OffenceCellAnswer>;
  OffenceStanding: OffenceStanding;
  CodingRow: ResolverTypeWrapper<CodingRowAnswer>;
  CodingCell: ResolverTypeWrapper<CodingCellAnswer>;
  Weight: Weight;
  CoverageReport: ResolverTypeWrapper<CoverageReportAnswer>;
  JurisdictionCoverage: ResolverTypeWrapper<JurisdictionCoverageAnswer>;
  SafeguardCoverage: ResolverTypeWrapper<SafeguardCoverageAnswer>;
  Facet: ResolverTypeWrapper<FacetAnswer>;
  FacetValue: ResolverTypeWrapper<FacetValueAnswer>;
  Families: ResolverTypeWrapper<FamiliesAnswer>;
  FirstAdoption: ResolverTypeWrapper<FirstAdoptionAnswer>;
  Adoption: ResolverTypeWrapper<AdoptionAnswer>;
  StructuralFamilies: ResolverTypeWrapper<StructuralFamiliesAnswer>;
  StructuralFamily: ResolverTypeWrapper<StructuralFamilyAnswer>;
  TextFamilies: ResolverTypeWrapper<TextFamiliesAnswer>;
  TextFamily: ResolverTypeWrapper<TextFamilyAnswer>;
  TextMember: ResolverTypeWrapper<TextMemberAnswer>;
  Text: ResolverTypeWrapper<Row<"Text">>;
  TextMatch: ResolverTypeWrapper<Row<"TextMatch">>;
  OrderDirection: OrderDirection;
  InForceFilter: InForceFilter;
  BoundFilter: BoundFilter;
  PartyFilter: PartyFilter;
  AnswerFilter: AnswerFilter;
  ElementFilter: ElementFilter;
  Indicator: ResolverTypeWrapper<Row<"Indicator">>;
  IndicatorValue: ResolverTypeWrapper<IndicatorValueAnswer>;
  IndicatorDirection: IndicatorDirection;
  InfluenceKind: InfluenceKind;
  InfluenceEvidence: InfluenceEvidence;
  Influence: ResolverTypeWrapper<Row<"Influence">>;
  InfluenceConnection: ResolverTypeWrapper<Omit<InfluenceConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Influence']>, edges: ReadonlyArray<ResolversTypes['InfluenceEdge']> }>;
  InfluenceEdge: ResolverTypeWrapper<Omit<InfluenceEdge, 'node'> & { node: ResolversTypes['Influence'] }>;
  InfluenceFilter: InfluenceFilter;
  InfluenceOrderField: InfluenceOrderField;
  InfluenceOrder: InfluenceOrder;
  Jurisdiction: ResolverTypeWrapper<Row<"Jurisdiction">>;
  OtherName: ResolverTypeWrapper<OtherNameAnswer>;
  NameKind: NameKind;
  Language: Language;
  JurisdictionKind: JurisdictionKind;
  Lens: Lens;
  JurisdictionConnection: ResolverTypeWrapper<FacetedPage<"Jurisdiction">>;
  JurisdictionEdge: ResolverTypeWrapper<Omit<JurisdictionEdge, 'node'> & { node: ResolversTypes['Jurisdiction'] }>;
  JurisdictionFilter: JurisdictionFilter;
  JurisdictionFacet: JurisdictionFacet;
  JurisdictionFacetChoice: JurisdictionFacetChoice;
  JurisdictionOrderField: JurisdictionOrderField;
  JurisdictionOrder: JurisdictionOrder;
  LawKind: LawKind;
  LawStatus: LawStatus;
  LawUnit: LawUnit;
  Law: ResolverTypeWrapper<Row<"Law">>;
  LawEvent: ResolverTypeWrapper<Row<"LawEvent">>;
  Period: ResolverTypeWrapper<Row<"Period">>;
  Amendment: ResolverTypeWrapper<Row<"Amendment">>;
  LawConnection: ResolverTypeWrapper<FacetedPage<"Law">>;
  LawEdge: ResolverTypeWrapper<Omit<LawEdge, 'node'> & { node: ResolversTypes['Law'] }>;
  LawFilter: LawFilter;
  LawFacet: LawFacet;
  LawFacetChoice: LawFacetChoice;
  LawOrderField: LawOrderField;
  LawOrder: LawOrder;
  LetterScorecard: ResolverTypeWrapper<LetterScorecardAnswer>;
  ScorecardRow: ResolverTypeWrapper<ScorecardRowAnswer>;
  ScorecardStates: ResolverTypeWrapper<ScorecardStatesAnswer>;
  AnswerValue: AnswerValue;
  Letter: ResolverTypeWrapper<Row<"Letter">>;
  Demand: ResolverTypeWrapper<Row<"Demand">>;
  DemandAnswer: ResolverTypeWrapper<Row<"DemandAnswer">>;
  Organization: ResolverTypeWrapper<Row<"Organization">>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Organization']>, edges: ReadonlyArray<ResolversTypes['OrganizationEdge']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrderField: OrganizationOrderField;
  OrganizationOrder: OrganizationOrder;
  LetterConnection: ResolverTypeWrapper<Omit<LetterConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Letter']>, edges: ReadonlyArray<ResolversTypes['LetterEdge']> }>;
  LetterEdge: ResolverTypeWrapper<Omit<LetterEdge, 'node'> & { node: ResolversTypes['Letter'] }>;
  LetterFilter: LetterFilter;
  LetterOrderField: LetterOrderField;
  LetterOrder: LetterOrder;
  Meta: ResolverTypeWrapper<MetaAnswer>;
  Audit: ResolverTypeWrapper<AuditAnswer>;
  AuditedFacts: AuditedFacts;
  AuditedKind: ResolverTypeWrapper<Row<"AuditedKind">>;
  AuditedShare: ResolverTypeWrapper<AuditedShareAnswer>;
  Count: ResolverTypeWrapper<CountAnswer>;
  Coverage: ResolverTypeWrapper<CoverageAnswer>;
  Limits: ResolverTypeWrapper<LimitsAnswer>;
  RelationDirection: RelationDirection;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodAnswer>;
  Relation: ResolverTypeWrapper<RelationAnswer>;
  Path: ResolverTypeWrapper<PathAnswer>;
  PathStep: ResolverTypeWrapper<PathStepAnswer>;
  NotPunished: ResolverTypeWrapper<Row<"NotPunished">>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PositionTopic: PositionTopic;
  PositionStance: PositionStance;
  Position: ResolverTypeWrapper<Row<"Position">>;
  TreatyEvent: ResolverTypeWrapper<Row<"TreatyEvent">>;
  PositionConnection: ResolverTypeWrapper<Omit<PositionConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Position']>, edges: ReadonlyArray<ResolversTypes['PositionEdge']> }>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  PositionFilter: PositionFilter;
  PositionOrderField: PositionOrderField;
  PositionOrder: PositionOrder;
  PrisonForWords: ResolverTypeWrapper<PrisonForWordsAnswer>;
  PrisonForWordsGroup: PrisonForWordsGroup;
  PrisonForWordsReason: PrisonForWordsReason;
  PrisonForWordsKind: PrisonForWordsKind;
  PrisonForWordsRow: ResolverTypeWrapper<PrisonForWordsRowAnswer>;
  PrisonTerm: ResolverTypeWrapper<PrisonTermAnswer>;
  AggravatedTerm: ResolverTypeWrapper<AggravatedTermAnswer>;
  ImposedSentence: ResolverTypeWrapper<ImposedSentenceAnswer>;
  PrisonForWordsGroupCount: ResolverTypeWrapper<PrisonForWordsGroupCountAnswer>;
  PrisonForWordsKindCount: ResolverTypeWrapper<PrisonForWordsKindCountAnswer>;
  PrisonForWordsCodeCount: ResolverTypeWrapper<PrisonForWordsCodeCountAnswer>;
  PrisonForWordsLine: ResolverTypeWrapper<PrisonForWordsLineAnswer>;
  PrisonForWordsRobustness: ResolverTypeWrapper<PrisonForWordsRobustnessAnswer>;
  SecondReadingAgreement: ResolverTypeWrapper<SecondReadingAgreementAnswer>;
  ReadersAgreement: ResolverTypeWrapper<ReadersAgreementAnswer>;
  SourceTier: SourceTier;
  SourcedFact: SourcedFact;
  Source: ResolverTypeWrapper<Row<"Source">>;
  Citations: ResolverTypeWrapper<CitationsAnswer>;
  Node: ResolverTypeWrapper<AnyNode>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  Contradiction: ResolverTypeWrapper<Row<"Contradiction">>;
  Claim: ResolverTypeWrapper<Row<"Claim">>;
  Interval: ResolverTypeWrapper<IntervalAnswer>;
  Certainty: Certainty;
  SourceConnection: ResolverTypeWrapper<FacetedPage<"Source">>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceFacet: SourceFacet;
  SourceFacetChoice: SourceFacetChoice;
  SourceOrderField: SourceOrderField;
  SourceOrder: SourceOrder;
  ContradictionConnection: ResolverTypeWrapper<Omit<ContradictionConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Contradiction']>, edges: ReadonlyArray<ResolversTypes['ContradictionEdge']> }>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  ContradictionFilter: ContradictionFilter;
  Provision: ResolverTypeWrapper<Row<"Provision">>;
  ElementAnswer: ResolverTypeWrapper<ElementAnswerAnswer>;
  ExpressionReading: ResolverTypeWrapper<Row<"ExpressionReading">>;
  SecondReading: ResolverTypeWrapper<Row<"SecondReading">>;
  InForceAsOf: ResolverTypeWrapper<Row<"InForceAsOf">>;
  YesNoUnclear: YesNoUnclear;
  PrisonKind: PrisonKind;
  Penalty: ResolverTypeWrapper<Row<"Penalty">>;
  ProvisionConnection: ResolverTypeWrapper<FacetedPage<"Provision">>;
  ProvisionEdge: ResolverTypeWrapper<Omit<ProvisionEdge, 'node'> & { node: ResolversTypes['Provision'] }>;
  ProvisionFilter: ProvisionFilter;
  ProvisionFacet: ProvisionFacet;
  ProvisionFacetChoice: ProvisionFacetChoice;
  ProvisionOrderField: ProvisionOrderField;
  ProvisionOrder: ProvisionOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Race: ResolverTypeWrapper<RaceAnswer>;
  RaceState: ResolverTypeWrapper<RaceStateAnswer>;
  OwnLaw: ResolverTypeWrapper<OwnLawAnswer>;
  RaceEdge: ResolverTypeWrapper<RaceEdgeAnswer>;
  MeansCounts: ResolverTypeWrapper<MeansCountsAnswer>;
  Ratifications: ResolverTypeWrapper<RatificationsAnswer>;
  Ratification: ResolverTypeWrapper<RatificationAnswer>;
  RetiredId: ResolverTypeWrapper<Row<"RetiredId">>;
  Robustness: ResolverTypeWrapper<RobustnessAnswer>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  Scenario: Scenario;
  TreatyStep: TreatyStep;
  ReservationStep: ReservationStep;
  SafeguardStep: SafeguardStep;
  PenaltyStep: PenaltyStep;
  SearchKind: SearchKind;
  SearchResult: ResolverTypeWrapper<SearchResultAnswer>;
  SearchHit: ResolverTypeWrapper<SearchHitAnswer>;
  SearchMatch: ResolverTypeWrapper<SearchMatchAnswer>;
  SeriousCrimeReach: ResolverTypeWrapper<SeriousCrimeReachAnswer>;
  SeriousProvision: ResolverTypeWrapper<SeriousProvisionAnswer>;
  ReachAt: ResolverTypeWrapper<ReachAtAnswer>;
  Spread: ResolverTypeWrapper<SpreadAnswer>;
  SpreadCountry: ResolverTypeWrapper<SpreadCountryAnswer>;
  SpreadYear: ResolverTypeWrapper<SpreadYearAnswer>;
  SpreadFirst: ResolverTypeWrapper<SpreadFirstAnswer>;
  FloorAnswer: FloorAnswer;
  TreatyFloor: ResolverTypeWrapper<TreatyFloorAnswer>;
  FloorRow: ResolverTypeWrapper<FloorRowAnswer>;
  FloorParty: ResolverTypeWrapper<FloorPartyAnswer>;
  TreatyKind: TreatyKind;
  Treaty: ResolverTypeWrapper<Row<"Treaty">>;
  Article: ResolverTypeWrapper<Row<"Article">>;
  Branch: Branch;
  Duty: Duty;
  Channel: Channel;
  ClauseCondition: ClauseCondition;
  Gated: Gated;
  ClauseScope: ResolverTypeWrapper<ClauseScopeAnswer>;
  Cooperation: ResolverTypeWrapper<Row<"Cooperation">>;
  Refusal: ResolverTypeWrapper<Row<"Refusal">>;
  Bar: ResolverTypeWrapper<Row<"Bar">>;
  Override: ResolverTypeWrapper<Row<"Override">>;
  RequestSide: RequestSide;
  PermitEffect: PermitEffect;
  Permit: ResolverTypeWrapper<Row<"Permit">>;
  Gate: ResolverTypeWrapper<Row<"Gate">>;
  Participation: ResolverTypeWrapper<Row<"Participation">>;
  TreatyStanding: TreatyStanding;
  Reservation: ResolverTypeWrapper<Row<"Reservation">>;
  TreatyConnection: ResolverTypeWrapper<FacetedPage<"Treaty">>;
  TreatyEdge: ResolverTypeWrapper<Omit<TreatyEdge, 'node'> & { node: ResolversTypes['Treaty'] }>;
  TreatyFilter: TreatyFilter;
  TreatyFacet: TreatyFacet;
  TreatyFacetChoice: TreatyFacetChoice;
  TreatyOrderField: TreatyOrderField;
  TreatyOrder: TreatyOrder;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Article']>, edges: ReadonlyArray<ResolversTypes['ArticleEdge']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleOrderField: ArticleOrderField;
  ArticleOrder: ArticleOrder;
  ParticipationConnection: ResolverTypeWrapper<Omit<ParticipationConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Participation']>, edges: ReadonlyArray<ResolversTypes['ParticipationEdge']> }>;
  ParticipationEdge: ResolverTypeWrapper<Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Participation'] }>;
  ParticipationFilter: ParticipationFilter;
  ParticipationOrderField: ParticipationOrderField;
  ParticipationOrder: ParticipationOrder;
  WhatIf: ResolverTypeWrapper<WhatIfAnswer>;
  WhatIfChange: ResolverTypeWrapper<WhatIfChangeAnswer>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  LargestGroups: LargestGroupsAnswer;
  Abuse: AbuseAnswer;
  String: Scalars['String']['output'];
  AbuseFlow: AbuseFlowAnswer;
  AbuseProvision: AbuseProvisionAnswer;
  Float: Scalars['Float']['output'];
  CodeCount: CodeCountAnswer;
  YearCount: YearCountAnswer;
  OutcomeCount: OutcomeCountAnswer;
  RequestReach: RequestReachAnswer;
  RequestRefusal: RequestRefusalAnswer;
  CollectedSafeguard: CollectedSafeguardAnswer;
  HandedOverSafeguard: HandedOverSafeguardAnswer;
  AssistanceRequest: AssistanceRequestAnswer;
  WordsAtLine: WordsAtLineAnswer;
  RuleCounts: RuleCountsAnswer;
  Asker: AskerAnswer;
  WhoMayAsk: WhoMayAskAnswer;
  OnwardTransfer: OnwardTransferAnswer;
  PairCounts: PairCountsAnswer;
  AddedPairs: AddedPairsAnswer;
  OnceInForceRow: OnceInForceRowAnswer;
  OnceInForce: OnceInForceAnswer;
  Case: Row<"Case">;
  ID: Scalars['ID']['output'];
  CaseStatus: CaseStatusAnswer;
  StatusCount: StatusCountAnswer;
  Charge: ChargeAnswer;
  Stage: Row<"Stage">;
  Sanction: Row<"Sanction">;
  CaseCooperation: CaseCooperationAnswer;
  CaseConnection: FacetedPage<"Case">;
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseFilter: CaseFilter;
  CaseFacetChoice: CaseFacetChoice;
  CaseOrder: CaseOrder;
  Change: Row<"Change">;
  ChangeConnection: Omit<ChangeConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Change']>, edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeFilter: ChangeFilter;
  ChangeOrder: ChangeOrder;
  Code: Row<"Code">;
  CodeExample: CodeExampleAnswer;
  Wording: Row<"Wording">;
  Coding: Row<"Coding">;
  CodingConnection: Omit<CodingConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Coding']>, edges: ReadonlyArray<ResolversParentTypes['CodingEdge']> };
  CodingEdge: Omit<CodingEdge, 'node'> & { node: ResolversParentTypes['Coding'] };
  CodingFilter: CodingFilter;
  CodingOrder: CodingOrder;
  Comparison: ComparisonAnswer;
  OffenceRow: OffenceRowAnswer;
  OffenceCell: OffenceCellAnswer;
  CodingRow: CodingRowAnswer;
  CodingCell: CodingCellAnswer;
  Weight: Weight;
  CoverageReport: CoverageReportAnswer;
  JurisdictionCoverage: JurisdictionCoverageAnswer;
  SafeguardCoverage: SafeguardCoverageAnswer;
  Facet: FacetAnswer;
  FacetValue: FacetValueAnswer;
  Families: FamiliesAnswer;
  FirstAdoption: FirstAdoptionAnswer;
  Adoption: AdoptionAnswer;
  StructuralFamilies: StructuralFamiliesAnswer;
  StructuralFamily: StructuralFamilyAnswer;
  TextFamilies: TextFamiliesAnswer;
  TextFamily: TextFamilyAnswer;
  TextMember: TextMemberAnswer;
  Text: Row<"Text">;
  TextMatch: Row<"TextMatch">;
  InForceFilter: InForceFilter;
  BoundFilter: BoundFilter;
  PartyFilter: PartyFilter;
  AnswerFilter: AnswerFilter;
  ElementFilter: ElementFilter;
  Indicator: Row<"Indicator">;
  IndicatorValue: IndicatorValueAnswer;
  Influence: Row<"Influence">;
  InfluenceConnection: Omit<InfluenceConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Influence']>, edges: ReadonlyArray<ResolversParentTypes['InfluenceEdge']> };
  InfluenceEdge: Omit<InfluenceEdge, 'node'> & { node: ResolversParentTypes['Influence'] };
  InfluenceFilter: InfluenceFilter;
  InfluenceOrder: InfluenceOrder;
  Jurisdiction: Row<"Jurisdiction">;
  OtherName: OtherNameAnswer;
  JurisdictionConnection: FacetedPage<"Jurisdiction">;
  JurisdictionEdge: Omit<JurisdictionEdge, 'node'> & { node: ResolversParentTypes['Jurisdiction'] };
  JurisdictionFilter: JurisdictionFilter;
  JurisdictionFacetChoice: JurisdictionFacetChoice;
  JurisdictionOrder: JurisdictionOrder;
  Law: Row<"Law">;
  LawEvent: Row<"LawEvent">;
  Period: Row<"Period">;
  Amendment: Row<"Amendment">;
  LawConnection: FacetedPage<"Law">;
  LawEdge: Omit<LawEdge, 'node'> & { node: ResolversParentTypes['Law'] };
  LawFilter: LawFilter;
  LawFacetChoice: LawFacetChoice;
  LawOrder: LawOrder;
  LetterScorecard: LetterScorecardAnswer;
  ScorecardRow: ScorecardRowAnswer;
  ScorecardStates: ScorecardStatesAnswer;
  Letter: Row<"Letter">;
  Demand: Row<"Demand">;
  DemandAnswer: Row<"DemandAnswer">;
  Organization: Row<"Organization">;
  OrganizationConnection: Omit<OrganizationConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Organization']>, edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  LetterConnection: Omit<LetterConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Letter']>, edges: ReadonlyArray<ResolversParentTypes['LetterEdge']> };
  LetterEdge: Omit<LetterEdge, 'node'> & { node: ResolversParentTypes['Letter'] };
  LetterFilter: LetterFilter;
  LetterOrder: LetterOrder;
  Meta: MetaAnswer;
  Audit: AuditAnswer;
  AuditedKind: Row<"AuditedKind">;
  AuditedShare: AuditedShareAnswer;
  Count: CountAnswer;
  Coverage: CoverageAnswer;
  Limits: LimitsAnswer;
  Neighbourhood: NeighbourhoodAnswer;
  Relation: RelationAnswer;
  Path: PathAnswer;
  PathStep: PathStepAnswer;
  NotPunished: Row<"NotPunished">;
  PageInfo: PageInfo;
  Position: Row<"Position">;
  TreatyEvent: Row<"TreatyEvent">;
  PositionConnection: Omit<PositionConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Position']>, edges: ReadonlyArray<ResolversParentTypes['PositionEdge']> };
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  PositionFilter: PositionFilter;
  PositionOrder: PositionOrder;
  PrisonForWords: PrisonForWordsAnswer;
  PrisonForWordsRow: PrisonForWordsRowAnswer;
  PrisonTerm: PrisonTermAnswer;
  AggravatedTerm: AggravatedTermAnswer;
  ImposedSentence: ImposedSentenceAnswer;
  PrisonForWordsGroupCount: PrisonForWordsGroupCountAnswer;
  PrisonForWordsKindCount: PrisonForWordsKindCountAnswer;
  PrisonForWordsCodeCount: PrisonForWordsCodeCountAnswer;
  PrisonForWordsLine: PrisonForWordsLineAnswer;
  PrisonForWordsRobustness: PrisonForWordsRobustnessAnswer;
  SecondReadingAgreement: SecondReadingAgreementAnswer;
  ReadersAgreement: ReadersAgreementAnswer;
  Source: Row<"Source">;
  Citations: CitationsAnswer;
  Node: AnyNode;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  Contradiction: Row<"Contradiction">;
  Claim: Row<"Claim">;
  Interval: IntervalAnswer;
  SourceConnection: FacetedPage<"Source">;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceFacetChoice: SourceFacetChoice;
  SourceOrder: SourceOrder;
  ContradictionConnection: Omit<ContradictionConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Contradiction']>, edges: ReadonlyArray<ResolversParentTypes['ContradictionEdge']> };
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  ContradictionFilter: ContradictionFilter;
  Provision: Row<"Provision">;
  ElementAnswer: ElementAnswerAnswer;
  ExpressionReading: Row<"ExpressionReading">;
  SecondReading: Row<"SecondReading">;
  InForceAsOf: Row<"InForceAsOf">;
  Penalty: Row<"Penalty">;
  ProvisionConnection: FacetedPage<"Provision">;
  ProvisionEdge: Omit<ProvisionEdge, 'node'> & { node: ResolversParentTypes['Provision'] };
  ProvisionFilter: ProvisionFilter;
  ProvisionFacetChoice: ProvisionFacetChoice;
  ProvisionOrder: ProvisionOrder;
  Query: Record<PropertyKey, never>;
  Race: RaceAnswer;
  RaceState: RaceStateAnswer;
  OwnLaw: OwnLawAnswer;
  RaceEdge: RaceEdgeAnswer;
  MeansCounts: MeansCountsAnswer;
  Ratifications: RatificationsAnswer;
  Ratification: RatificationAnswer;
  RetiredId: Row<"RetiredId">;
  Robustness: RobustnessAnswer;
  PartialDate: Scalars['PartialDate']['output'];
  Day: Scalars['Day']['output'];
  Scenario: Scenario;
  TreatyStep: TreatyStep;
  ReservationStep: ReservationStep;
  SafeguardStep: SafeguardStep;
  PenaltyStep: PenaltyStep;
  SearchResult: SearchResultAnswer;
  SearchHit: SearchHitAnswer;
  SearchMatch: SearchMatchAnswer;
  SeriousCrimeReach: SeriousCrimeReachAnswer;
  SeriousProvision: SeriousProvisionAnswer;
  ReachAt: ReachAtAnswer;
  Spread: SpreadAnswer;
  SpreadCountry: SpreadCountryAnswer;
  SpreadYear: SpreadYearAnswer;
  SpreadFirst: SpreadFirstAnswer;
  TreatyFloor: TreatyFloorAnswer;
  FloorRow: FloorRowAnswer;
  FloorParty: FloorPartyAnswer;
  Treaty: Row<"Treaty">;
  Article: Row<"Article">;
  ClauseScope: ClauseScopeAnswer;
  Cooperation: Row<"Cooperation">;
  Refusal: Row<"Refusal">;
  Bar: Row<"Bar">;
  Override: Row<"Override">;
  Permit: Row<"Permit">;
  Gate: Row<"Gate">;
  Participation: Row<"Participation">;
  Reservation: Row<"Reservation">;
  TreatyConnection: FacetedPage<"Treaty">;
  TreatyEdge: Omit<TreatyEdge, 'node'> & { node: ResolversParentTypes['Treaty'] };
  TreatyFilter: TreatyFilter;
  TreatyFacetChoice: TreatyFacetChoice;
  TreatyOrder: TreatyOrder;
  ArticleConnection: Omit<ArticleConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Article']>, edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  ParticipationConnection: Omit<ParticipationConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Participation']>, edges: ReadonlyArray<ResolversParentTypes['ParticipationEdge']> };
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Participation'] };
  ParticipationFilter: ParticipationFilter;
  ParticipationOrder: ParticipationOrder;
  WhatIf: WhatIfAnswer;
  WhatIfChange: WhatIfChangeAnswer;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Scalars['Int']['input'];
  pairs?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LargestGroupsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LargestGroups'] = ResolversParentTypes['LargestGroups']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AbuseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Abuse'] = ResolversParentTypes['Abuse']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  largestGroups?: Resolver<ResolversTypes['LargestGroups'], ParentType, ContextType>;
  provisionUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rulings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['OutcomeCount']>, ParentType, ContextType>;
  offences?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['AbuseFlow']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['AbuseProvision']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['YearCount']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AbuseSentencesArgs, 'lang'>>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AbuseCautionArgs, 'lang'>>;
};

export type AbuseFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbuseFlow'] = ResolversParentTypes['AbuseFlow']> = {
  offence?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  severalOffences?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CaseOutcome'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AbuseProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbuseProvision'] = ResolversParentTypes['AbuseProvision']> = {
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['OutcomeCount']>, ParentType, ContextType>;
  threatenedMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  threatened?: Resolver<ResolversTypes['PrisonKind'], ParentType, ContextType>;
  imposedMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  imposedAboveThreatened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  daysToVerdict?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CodeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeCount'] = ResolversParentTypes['CodeCount']> = {
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeCount'] = ResolversParentTypes['OutcomeCount']> = {
  outcome?: Resolver<ResolversTypes['CaseOutcome'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReach'] = ResolversParentTypes['RequestReach']> = {
  value?: Resolver<ResolversTypes['ReachValue'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ReachReason']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['ClauseCondition']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
};

export type RequestRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestRefusal'] = ResolversParentTypes['RequestRefusal']> = {
  alwaysOpen?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  mayBeInvoked?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  dualCriminality?: Resolver<ResolversTypes['DualCriminalityStep'], ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  closedList?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  barred?: Resolver<ReadonlyArray<ResolversTypes['Bar']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CollectedSafeguardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectedSafeguard'] = ResolversParentTypes['CollectedSafeguard']> = {
  safeguard?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CollectingValue'], ParentType, ContextType>;
  codings?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  secrecy?: Resolver<Maybe<ResolversTypes['Permit']>, ParentType, ContextType>;
};

export type HandedOverSafeguardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandedOverSafeguard'] = ResolversParentTypes['HandedOverSafeguard']> = {
  safeguard?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RuleInRequesting'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['MeansOfRequested'], ParentType, ContextType>;
  securedBy?: Resolver<Maybe<ResolversTypes['Override']>, ParentType, ContextType>;
  permittedBy?: Resolver<Maybe<ResolversTypes['Permit']>, ParentType, ContextType>;
  codings?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
};

export type AssistanceRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceRequest'] = ResolversParentTypes['AssistanceRequest']> = {
  requesting?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  treaty?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Cooperation'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  power?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  offence?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  mayAsk?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['RequestReach'], ParentType, ContextType>;
  refusal?: Resolver<ResolversTypes['RequestRefusal'], ParentType, ContextType>;
  collecting?: Resolver<ReadonlyArray<ResolversTypes['CollectedSafeguard']>, ParentType, ContextType>;
  afterHandOver?: Resolver<ReadonlyArray<ResolversTypes['HandedOverSafeguard']>, ParentType, ContextType>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssistanceRequestCautionArgs, 'lang'>>;
};

export type WordsAtLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordsAtLine'] = ResolversParentTypes['WordsAtLine']> = {
  offence?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['PrisonTerm'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['PunishedToo'], ParentType, ContextType>;
};

export type RuleCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleCounts'] = ResolversParentTypes['RuleCounts']> = {
  counterpart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partialCounterpart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noneKnownToExist?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AskerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Asker'] = ResolversParentTypes['Asker']> = {
  requesting?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  requests?: Resolver<ReadonlyArray<ResolversTypes['AssistanceRequest']>, ParentType, ContextType>;
  today?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  onceInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wordsGroup?: Resolver<Maybe<ResolversTypes['PrisonForWordsGroup']>, ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['WordsAtLine']>, ParentType, ContextType>;
  afterHandOver?: Resolver<ResolversTypes['RuleCounts'], ParentType, ContextType>;
};

export type WhoMayAskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhoMayAsk'] = ResolversParentTypes['WhoMayAsk']> = {
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  power?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  askers?: Resolver<ReadonlyArray<ResolversTypes['Asker']>, ParentType, ContextType>;
  treaties?: Resolver<ReadonlyArray<ResolversTypes['Treaty']>, ParentType, ContextType>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WhoMayAskCautionArgs, 'lang'>>;
  onward?: Resolver<ReadonlyArray<ResolversTypes['OnwardTransfer']>, ParentType, ContextType, RequireFields<WhoMayAskOnwardArgs, 'transfers'>>;
};

export type OnwardTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnwardTransfer'] = ResolversParentTypes['OnwardTransfer']> = {
  transfers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainly?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  possibly?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  limited?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairCounts'] = ResolversParentTypes['PairCounts']> = {
  withoutGroup?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyWithGroup?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noTreaty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AddedPairsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddedPairs'] = ResolversParentTypes['AddedPairs']> = {
  onlyWithGroup?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noTreaty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OnceInForceRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnceInForceRow'] = ResolversParentTypes['OnceInForceRow']> = {
  requesting?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['PairCounts'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['PairCounts'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['AddedPairs'], ParentType, ContextType>;
};

export type OnceInForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnceInForce'] = ResolversParentTypes['OnceInForce']> = {
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  treaty?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  clausesRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  researched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['PairCounts'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['PairCounts'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['AddedPairs'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['OnceInForceRow']>, ParentType, ContextType>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OnceInForceCautionArgs, 'lang'>>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  naming?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  charges?: Resolver<ReadonlyArray<ResolversTypes['Charge']>, ParentType, ContextType>;
  namedAs?: Resolver<ResolversTypes['NamedAs'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomeNow?: Resolver<Maybe<ResolversTypes['CaseStatus']>, ParentType, ContextType>;
  lawFell?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lawStruckDown?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  followed?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  sanctions?: Resolver<ReadonlyArray<ResolversTypes['Sanction']>, ParentType, ContextType>;
  rights?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  crossBorder?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  cooperation?: Resolver<ReadonlyArray<ResolversTypes['CaseCooperation']>, ParentType, ContextType, Partial<CaseCooperationArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStatus'] = ResolversParentTypes['CaseStatus']> = {
  code?: Resolver<ResolversTypes['CaseOutcome'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  outcome?: Resolver<ResolversTypes['CaseOutcome'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Charge'] = ResolversParentTypes['Charge']> = {
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['Law']>, ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  stage?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  court?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SanctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sanction'] = ResolversParentTypes['Sanction']> = {
  sanction?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  over?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseCooperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseCooperation'] = ResolversParentTypes['CaseCooperation']> = {
  treaty?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Cooperation']>, ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  otherParties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<CaseConnectionFacetsArgs, 'of'>>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CodeKind'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CodeLabelArgs, 'lang'>>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CodeDefinitionArgs, 'lang'>>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CodeQuestionArgs, 'lang'>>;
  includes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CodeIncludesArgs, 'lang'>>;
  includesAgainst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excludes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CodeExcludesArgs, 'lang'>>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  governs?: Resolver<Maybe<ResolversTypes['Governs']>, ParentType, ContextType>;
  collect?: Resolver<Maybe<ResolversTypes['CollectedUnder']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['AfterHandOver']>, ParentType, ContextType>;
  lenses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  independent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['CodeExample']>, ParentType, ContextType>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['Wording']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeExampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeExample'] = ResolversParentTypes['CodeExample']> = {
  fact?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wording'] = ResolversParentTypes['Wording']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  includes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excludes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  pinpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readFor?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  coder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodingConnection'] = ResolversParentTypes['CodingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CodingEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CodingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodingEdge'] = ResolversParentTypes['CodingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coding'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Interval']>, ParentType, ContextType>;
  offences?: Resolver<ReadonlyArray<ResolversTypes['OffenceRow']>, ParentType, ContextType>;
  powers?: Resolver<ReadonlyArray<ResolversTypes['CodingRow']>, ParentType, ContextType>;
  safeguards?: Resolver<ReadonlyArray<ResolversTypes['CodingRow']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ComparisonDifferencesArgs, 'lang'>>;
};

export type OffenceRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OffenceRow'] = ResolversParentTypes['OffenceRow']> = {
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['OffenceCell']>, ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OffenceCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OffenceCell'] = ResolversParentTypes['OffenceCell']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['OffenceStanding'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  basic?: Resolver<ResolversTypes['PrisonTerm'], ParentType, ContextType>;
  formNotRead?: Resolver<Maybe<ResolversTypes['PrisonTerm']>, ParentType, ContextType>;
  basicFrom?: Resolver<Maybe<ResolversTypes['PrisonTerm']>, ParentType, ContextType>;
  aggravated?: Resolver<Maybe<ResolversTypes['AggravatedTerm']>, ParentType, ContextType>;
  formsRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heaviestMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leastMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  heaviestPrison?: Resolver<ResolversTypes['PrisonKind'], ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  also?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  undecided?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  struckDown?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  notPunished?: Resolver<ReadonlyArray<ResolversTypes['NotPunished']>, ParentType, ContextType>;
};

export type CodingRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodingRow'] = ResolversParentTypes['CodingRow']> = {
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['CodingCell']>, ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CodingCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodingCell'] = ResolversParentTypes['CodingCell']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  codings?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
};

export type CoverageReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageReport'] = ResolversParentTypes['CoverageReport']> = {
  lens?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['JurisdictionCoverage']>, ParentType, ContextType>;
  safeguards?: Resolver<ReadonlyArray<ResolversTypes['SafeguardCoverage']>, ParentType, ContextType>;
};

export type JurisdictionCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JurisdictionCoverage'] = ResolversParentTypes['JurisdictionCoverage']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type SafeguardCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeguardCoverage'] = ResolversParentTypes['SafeguardCoverage']> = {
  safeguard?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FacetValueLabelArgs, 'lang'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FamiliesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Families'] = ResolversParentTypes['Families']> = {
  offence?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  adoption?: Resolver<ReadonlyArray<ResolversTypes['Adoption']>, ParentType, ContextType>;
  first?: Resolver<ResolversTypes['FirstAdoption'], ParentType, ContextType>;
  claimed?: Resolver<ReadonlyArray<ResolversTypes['Influence']>, ParentType, ContextType>;
  structural?: Resolver<ResolversTypes['StructuralFamilies'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FamiliesSentencesArgs, 'lang'>>;
  text?: Resolver<ResolversTypes['TextFamilies'], ParentType, ContextType>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FamiliesCautionArgs, 'lang'>>;
};

export type FirstAdoptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstAdoption'] = ResolversParentTypes['FirstAdoption']> = {
  known?: Resolver<Maybe<ResolversTypes['Adoption']>, ParentType, ContextType>;
  perhapsEarlier?: Resolver<ReadonlyArray<ResolversTypes['Adoption']>, ParentType, ContextType>;
};

export type AdoptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Adoption'] = ResolversParentTypes['Adoption']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  possiblyFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  certainlyFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
};

export type StructuralFamiliesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StructuralFamilies'] = ResolversParentTypes['StructuralFamilies']> = {
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  leastTraits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  byChance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['StructuralFamily']>, ParentType, ContextType>;
};

export type StructuralFamilyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StructuralFamily'] = ResolversParentTypes['StructuralFamily']> = {
  members?: Resolver<ReadonlyArray<ResolversTypes['Adoption']>, ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commonModel?: Resolver<Maybe<ResolversTypes['Treaty']>, ParentType, ContextType>;
};

export type TextFamiliesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextFamilies'] = ResolversParentTypes['TextFamilies']> = {
  texts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aligned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentile?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  chancePairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['TextFamily']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TextFamiliesNoteArgs, 'lang'>>;
};

export type TextFamilyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextFamily'] = ResolversParentTypes['TextFamily']> = {
  members?: Resolver<ReadonlyArray<ResolversTypes['TextMember']>, ParentType, ContextType>;
  firstMover?: Resolver<Maybe<ResolversTypes['TextMember']>, ParentType, ContextType>;
  sharedWords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['TextMatch']>, ParentType, ContextType>;
};

export type TextMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextMember'] = ResolversParentTypes['TextMember']> = {
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  possiblyFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  certainlyFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type TextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  show?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offences?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextMatch'] = ResolversParentTypes['TextMatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  a?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  percentile?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharedWords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passageA?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passageB?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  better?: Resolver<ResolversTypes['IndicatorDirection'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValue'] = ResolversParentTypes['IndicatorValue']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InfluenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Influence'] = ResolversParentTypes['Influence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followed?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InfluenceKind'], ParentType, ContextType>;
  claimedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['InfluenceEvidence'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfluenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfluenceConnection'] = ResolversParentTypes['InfluenceConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Influence']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InfluenceEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InfluenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfluenceEdge'] = ResolversParentTypes['InfluenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Influence'], ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JurisdictionNameArgs, 'lang'>>;
  kind?: Resolver<ResolversTypes['JurisdictionKind'], ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OtherName']>, ParentType, ContextType, Partial<JurisdictionOtherNamesArgs>>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subregion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  researched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  laws?: Resolver<ReadonlyArray<ResolversTypes['Law']>, ParentType, ContextType>;
  powers?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  safeguards?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  notPunished?: Resolver<ReadonlyArray<ResolversTypes['NotPunished']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  participations?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Interval'], ParentType, ContextType, RequireFields<JurisdictionLevelArgs, 'lens'>>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType, RequireFields<JurisdictionAnswersArgs, 'code'>>;
  punishes?: Resolver<ResolversTypes['OffenceCell'], ParentType, ContextType, RequireFields<JurisdictionPunishesArgs, 'offence'>>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherName'] = ResolversParentTypes['OtherName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
};

export type JurisdictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JurisdictionConnection'] = ResolversParentTypes['JurisdictionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['JurisdictionEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<JurisdictionConnectionFacetsArgs, 'of'>>;
};

export type JurisdictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JurisdictionEdge'] = ResolversParentTypes['JurisdictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
};

export type LawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Law'] = ResolversParentTypes['Law']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originalTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LawKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['LawUnit']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LawStatus'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType, Partial<LawInForceArgs>>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  officialUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frbr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['LawEvent']>, ParentType, ContextType>;
  amendments?: Resolver<ReadonlyArray<ResolversTypes['Amendment']>, ParentType, ContextType>;
  influences?: Resolver<ReadonlyArray<ResolversTypes['Influence']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawEvent'] = ResolversParentTypes['LawEvent']> = {
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  possiblyFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  certainlyFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  possiblyTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  certainlyTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type AmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Amendment'] = ResolversParentTypes['Amendment']> = {
  effect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawConnection'] = ResolversParentTypes['LawConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Law']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LawEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<LawConnectionFacetsArgs, 'of'>>;
};

export type LawEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawEdge'] = ResolversParentTypes['LawEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
};

export type LetterScorecardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterScorecard'] = ResolversParentTypes['LetterScorecard']> = {
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ScorecardRow']>, ParentType, ContextType>;
  states?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LetterScorecardSentencesArgs, 'lang'>>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LetterScorecardCautionArgs, 'lang'>>;
};

export type ScorecardRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorecardRow'] = ResolversParentTypes['ScorecardRow']> = {
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['AnswerValue']>, ParentType, ContextType>;
  onAdoptedText?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  agreed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['ScorecardStates']>, ParentType, ContextType>;
};

export type ScorecardStatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorecardStates'] = ResolversParentTypes['ScorecardStates']> = {
  safeguard?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  yes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Letter'] = ResolversParentTypes['Letter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dated?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  addressee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  treaty?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  safeguards?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['DemandAnswer']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemandAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandAnswer'] = ResolversParentTypes['DemandAnswer']> = {
  value?: Resolver<ResolversTypes['AnswerValue'], ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adoptedText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  letters?: Resolver<ReadonlyArray<ResolversTypes['Letter']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type LetterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterConnection'] = ResolversParentTypes['LetterConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Letter']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LetterEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LetterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterEdge'] = ResolversParentTypes['LetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
};

export type MetaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codebook?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knowledgeDate?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
};

export type AuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Audit'] = ResolversParentTypes['Audit']> = {
  date?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['AuditedKind']>, ParentType, ContextType>;
};

export type AuditedKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditedKind'] = ResolversParentTypes['AuditedKind']> = {
  kind?: Resolver<ResolversTypes['AuditedFacts'], ParentType, ContextType>;
  drawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checkable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<Maybe<ResolversTypes['AuditedShare']>, ParentType, ContextType>;
};

export type AuditedShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditedShare'] = ResolversParentTypes['AuditedShare']> = {
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  researched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byRule?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aliases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concurrent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodyBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['RelationDirection'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['RelationDirection'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type NotPunishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotPunished'] = ResolversParentTypes['NotPunished']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  offence?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<NotPunishedHoldsArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  treaty?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['PositionTopic'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['PositionStance'], ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatyEvent'] = ResolversParentTypes['TreatyEvent']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type PrisonForWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrisonForWords'] = ResolversParentTypes['PrisonForWords']> = {
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  offences?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  researched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['PrisonForWordsRow']>, ParentType, ContextType, Partial<PrisonForWordsRowsArgs>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['PrisonForWordsGroupCount']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['PrisonForWordsKindCount']>, ParentType, ContextType>;
  countedByOffence?: Resolver<ReadonlyArray<ResolversTypes['PrisonForWordsCodeCount']>, ParentType, ContextType>;
  countedByObject?: Resolver<ReadonlyArray<ResolversTypes['PrisonForWordsCodeCount']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['PrisonForWordsLine']>, ParentType, ContextType>;
  charged?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  convicted?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  robustness?: Resolver<ResolversTypes['PrisonForWordsRobustness'], ParentType, ContextType>;
  secondReading?: Resolver<ResolversTypes['SecondReadingAgreement'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PrisonForWordsSentencesArgs, 'lang'>>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PrisonForWordsCautionArgs, 'lang'>>;
};

export type PrisonForWordsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrisonForWordsRow'] = ResolversParentTypes['PrisonForWordsRow']> = {
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  offence?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['PrisonForWordsGroup'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['PrisonForWordsReason']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrisonForWordsKind'], ParentType, ContextType>;
  basic?: Resolver<ResolversTypes['PrisonTerm'], ParentType, ContextType>;
  aggravated?: Resolver<Maybe<ResolversTypes['AggravatedTerm']>, ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  falsity?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  intent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  harm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  truthDefence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leaveToProsecute?: Resolver<Maybe<ResolversTypes['YesNoUnclear']>, ParentType, ContextType>;
  fineInstead?: Resolver<Maybe<ResolversTypes['YesNoUnclear']>, ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imposed?: Resolver<Maybe<ResolversTypes['ImposedSentence']>, ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type PrisonTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrisonTerm'] = ResolversParentTypes['PrisonTerm']> = {
  prison?: Resolver<ResolversTypes['PrisonKind'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AggravatedTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggravatedTerm'] = ResolversParentTypes['AggravatedTerm']> = {
  prison?: Resolver<ResolversTypes['PrisonKind'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImposedSentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImposedSentence'] = ResolversParentTypes['ImposedSentence']> = {
  months?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  alone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PrisonForWordsGroupCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrisonForWordsGroupCount'] = ResolversParentTypes['PrisonForWordsGroupCount']> = {
  group?: Resolver<ResolversTypes['PrisonForWordsGroup'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
};

export type PrisonForWordsKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrisonForWordsKindCount'] = ResolversParentTypes['PrisonForWordsKindCount']> = {
  kind?: Resolver<ResolversTypes['PrisonForWordsKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
};

export type PrisonForWordsCodeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrisonForWordsCodeCount'] = ResolversParentTypes['PrisonForWordsCodeCount']> = {
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
};

export type PrisonForWordsLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrisonForWordsLine'] = ResolversParentTypes['PrisonForWordsLine']> = {
  months?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['PrisonForWordsGroupCount']>, ParentType, ContextType>;
};

export type PrisonForWordsRobustnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrisonForWordsRobustness'] = ResolversParentTypes['PrisonForWordsRobustness']> = {
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onOneProvision?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  exactlyAtLine?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  onReportsAlone?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  readOnce?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  lapseWithinYear?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  withoutOffence?: Resolver<ReadonlyArray<ResolversTypes['PrisonForWordsCodeCount']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PrisonForWordsRobustnessSentenceArgs, 'lang'>>;
};

export type SecondReadingAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondReadingAgreement'] = ResolversParentTypes['SecondReadingAgreement']> = {
  readings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['ReadersAgreement']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SecondReadingAgreementSentenceArgs, 'lang'>>;
};

export type ReadersAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadersAgreement'] = ResolversParentTypes['ReadersAgreement']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['SourceTier'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archive?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['Citations'], ParentType, ContextType, RequireFields<SourceCitedByArgs, 'first'>>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citations'] = ResolversParentTypes['Citations']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Case' | 'Change' | 'Code' | 'Coding' | 'Text' | 'TextMatch' | 'Indicator' | 'Influence' | 'Jurisdiction' | 'Law' | 'Letter' | 'Demand' | 'Organization' | 'NotPunished' | 'Position' | 'Source' | 'Contradiction' | 'Provision' | 'Treaty' | 'Article' | 'Participation', ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Case' | 'Stage' | 'Change' | 'Coding' | 'Text' | 'Indicator' | 'Influence' | 'Law' | 'LawEvent' | 'Amendment' | 'Letter' | 'Demand' | 'DemandAnswer' | 'NotPunished' | 'Position' | 'TreatyEvent' | 'Claim' | 'Provision' | 'Treaty' | 'Article' | 'Cooperation' | 'Refusal' | 'Bar' | 'Override' | 'Permit' | 'Gate' | 'Participation' | 'Reservation', ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<SourceConnectionFacetsArgs, 'of'>>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offences?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  primary?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  expression?: Resolver<ReadonlyArray<ResolversTypes['ExpressionReading']>, ParentType, ContextType>;
  powers?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['ElementAnswer']>, ParentType, ContextType>;
  vagueTerms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  penalties?: Resolver<ReadonlyArray<ResolversTypes['Penalty']>, ParentType, ContextType>;
  basicMaximum?: Resolver<Maybe<ResolversTypes['PrisonTerm']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType, Partial<ProvisionInForceArgs>>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  inForceAsOf?: Resolver<Maybe<ResolversTypes['InForceAsOf']>, ParentType, ContextType>;
  insertedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElementAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementAnswer'] = ResolversParentTypes['ElementAnswer']> = {
  element?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpressionReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpressionReading'] = ResolversParentTypes['ExpressionReading']> = {
  offence?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  wordsOnly?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  falsity?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  leaveToProsecute?: Resolver<ResolversTypes['YesNoUnclear'], ParentType, ContextType>;
  fineInstead?: Resolver<ResolversTypes['YesNoUnclear'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['SecondReading']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type SecondReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondReading'] = ResolversParentTypes['SecondReading']> = {
  wordsOnly?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  falsity?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['YesNoUnclear'], ParentType, ContextType>;
  basicPrison?: Resolver<ResolversTypes['PrisonKind'], ParentType, ContextType>;
  basicMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InForceAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InForceAsOf'] = ResolversParentTypes['InForceAsOf']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type PenaltyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Penalty'] = ResolversParentTypes['Penalty']> = {
  form?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  applies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prison?: Resolver<ResolversTypes['PrisonKind'], ParentType, ContextType>;
  minMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  namedTerm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fineMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fineMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fineCurrency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fineNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  combination?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionConnection'] = ResolversParentTypes['ProvisionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ProvisionConnectionFacetsArgs, 'of'>>;
};

export type ProvisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionEdge'] = ResolversParentTypes['ProvisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType, RequireFields<QueryJurisdictionArgs, 'id'>>;
  jurisdictions?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, RequireFields<QueryJurisdictionsArgs, 'first' | 'skip'>>;
  law?: Resolver<Maybe<ResolversTypes['Law']>, ParentType, ContextType, RequireFields<QueryLawArgs, 'id'>>;
  laws?: Resolver<ResolversTypes['LawConnection'], ParentType, ContextType, RequireFields<QueryLawsArgs, 'first' | 'skip'>>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<QueryProvisionArgs, 'id'>>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<QueryProvisionsArgs, 'first' | 'skip'>>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first' | 'skip'>>;
  treaty?: Resolver<Maybe<ResolversTypes['Treaty']>, ParentType, ContextType, RequireFields<QueryTreatyArgs, 'id'>>;
  treaties?: Resolver<ResolversTypes['TreatyConnection'], ParentType, ContextType, RequireFields<QueryTreatiesArgs, 'first' | 'skip'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first' | 'skip'>>;
  codebook?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType, Partial<QueryCodebookArgs>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'jurisdictions'>>;
  race?: Resolver<ResolversTypes['Race'], ParentType, ContextType, RequireFields<QueryRaceArgs, 'power' | 'lens' | 'onceInForce'>>;
  letter?: Resolver<Maybe<ResolversTypes['Letter']>, ParentType, ContextType, RequireFields<QueryLetterArgs, 'id'>>;
  letters?: Resolver<ResolversTypes['LetterConnection'], ParentType, ContextType, RequireFields<QueryLettersArgs, 'first'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<QueryPositionsArgs, 'first'>>;
  coverage?: Resolver<ResolversTypes['CoverageReport'], ParentType, ContextType, Partial<QueryCoverageArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, RequireFields<QueryContradictionsArgs, 'first'>>;
  retired?: Resolver<Maybe<ResolversTypes['RetiredId']>, ParentType, ContextType, RequireFields<QueryRetiredArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  codings?: Resolver<ResolversTypes['CodingConnection'], ParentType, ContextType, RequireFields<QueryCodingsArgs, 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<QueryParticipationsArgs, 'first'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  influences?: Resolver<ResolversTypes['InfluenceConnection'], ParentType, ContextType, RequireFields<QueryInfluencesArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  coding?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType, RequireFields<QueryCodingArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'first'>>;
  jurisdictionsNamed?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType, RequireFields<QueryJurisdictionsNamedArgs, 'name'>>;
  abuse?: Resolver<ResolversTypes['Abuse'], ParentType, ContextType, Partial<QueryAbuseArgs>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'since' | 'first'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'id' | 'first'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to'>>;
  request?: Resolver<ReadonlyArray<ResolversTypes['AssistanceRequest']>, ParentType, ContextType, RequireFields<QueryRequestArgs, 'requesting' | 'requested' | 'power' | 'lens' | 'onceInForce'>>;
  whoMayAsk?: Resolver<ResolversTypes['WhoMayAsk'], ParentType, ContextType, RequireFields<QueryWhoMayAskArgs, 'jurisdiction' | 'power' | 'months' | 'lens' | 'onceInForce'>>;
  onceInForce?: Resolver<ResolversTypes['OnceInForce'], ParentType, ContextType, RequireFields<QueryOnceInForceArgs, 'treaty' | 'power' | 'months'>>;
  seriousCrimeReach?: Resolver<ResolversTypes['SeriousCrimeReach'], ParentType, ContextType, RequireFields<QuerySeriousCrimeReachArgs, 'thresholdMonths'>>;
  prisonForWords?: Resolver<ResolversTypes['PrisonForWords'], ParentType, ContextType, RequireFields<QueryPrisonForWordsArgs, 'months'>>;
  spread?: Resolver<ResolversTypes['Spread'], ParentType, ContextType, RequireFields<QuerySpreadArgs, 'offence'>>;
  families?: Resolver<ResolversTypes['Families'], ParentType, ContextType, RequireFields<QueryFamiliesArgs, 'offence'>>;
  whatIf?: Resolver<ResolversTypes['WhatIf'], ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'scenario' | 'power' | 'lens'>>;
  treatyFloor?: Resolver<ResolversTypes['TreatyFloor'], ParentType, ContextType, RequireFields<QueryTreatyFloorArgs, 'treaty' | 'lens'>>;
  letterScorecard?: Resolver<ResolversTypes['LetterScorecard'], ParentType, ContextType, RequireFields<QueryLetterScorecardArgs, 'letter'>>;
  ratifications?: Resolver<ResolversTypes['Ratifications'], ParentType, ContextType, RequireFields<QueryRatificationsArgs, 'treaty' | 'power' | 'lens'>>;
};

export type RaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Race'] = ResolversParentTypes['Race']> = {
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  power?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  lens?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  offence?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['RaceState']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RaceEdge']>, ParentType, ContextType>;
  treaties?: Resolver<ReadonlyArray<ResolversTypes['Treaty']>, ParentType, ContextType>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RaceCautionArgs, 'lang'>>;
  robustness?: Resolver<ResolversTypes['Robustness'], ParentType, ContextType>;
};

export type RaceStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaceState'] = ResolversParentTypes['RaceState']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  ownLaw?: Resolver<ResolversTypes['OwnLaw'], ParentType, ContextType>;
  punishes?: Resolver<Maybe<ResolversTypes['PunishedToo']>, ParentType, ContextType>;
  mayAskToday?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  possiblyMayAskToday?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  mayAskOnceInForce?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
};

export type OwnLawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnLaw'] = ResolversParentTypes['OwnLaw']> = {
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notGiven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaceEdge'] = ResolversParentTypes['RaceEdge']> = {
  requesting?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  asker?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  today?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  requests?: Resolver<ReadonlyArray<ResolversTypes['AssistanceRequest']>, ParentType, ContextType>;
  onlyWithGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  treaty?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  requestedPunishes?: Resolver<Maybe<ResolversTypes['PunishedToo']>, ParentType, ContextType>;
  afterHandOver?: Resolver<ResolversTypes['RuleCounts'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['MeansCounts'], ParentType, ContextType>;
};

export type MeansCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeansCounts'] = ResolversParentTypes['MeansCounts']> = {
  secured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conditionMayBeSet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noneRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatificationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ratifications'] = ResolversParentTypes['Ratifications']> = {
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  treaty?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  states?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Ratification']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RatificationsSentencesArgs, 'lang'>>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RatificationsCautionArgs, 'lang'>>;
};

export type RatificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ratification'] = ResolversParentTypes['Ratification']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  couldAsk?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
};

export type RetiredIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetiredId'] = ResolversParentTypes['RetiredId']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  into?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type RobustnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Robustness'] = ResolversParentTypes['Robustness']> = {
  order?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  weightings?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  draws?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  weakSourced?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  overlapping?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RobustnessSentenceArgs, 'lang'>>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  within?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeriousCrimeReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriousCrimeReach'] = ResolversParentTypes['SeriousCrimeReach']> = {
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  thresholdMonths?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  offences?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['SeriousProvision']>, ParentType, ContextType>;
  curve?: Resolver<ReadonlyArray<ResolversTypes['ReachAt']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SeriousCrimeReachSentencesArgs, 'lang'>>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeriousCrimeReachCautionArgs, 'lang'>>;
};

export type SeriousProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriousProvision'] = ResolversParentTypes['SeriousProvision']> = {
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  basicMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachAt'] = ResolversParentTypes['ReachAt']> = {
  months?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jurisdictions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Spread'] = ResolversParentTypes['Spread']> = {
  offence?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  dated?: Resolver<ReadonlyArray<ResolversTypes['SpreadCountry']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['SpreadCountry']>, ParentType, ContextType>;
  knownNotToPunish?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  notOnFile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['SpreadYear']>, ParentType, ContextType>;
  first?: Resolver<ResolversTypes['SpreadFirst'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SpreadSentencesArgs, 'lang'>>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SpreadCautionArgs, 'lang'>>;
};

export type SpreadCountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpreadCountry'] = ResolversParentTypes['SpreadCountry']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  possiblyFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  certainlyFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type SpreadYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpreadYear'] = ResolversParentTypes['SpreadYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpreadFirstResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpreadFirst'] = ResolversParentTypes['SpreadFirst']> = {
  known?: Resolver<Maybe<ResolversTypes['SpreadCountry']>, ParentType, ContextType>;
  perhapsEarlier?: Resolver<ReadonlyArray<ResolversTypes['SpreadCountry']>, ParentType, ContextType>;
};

export type TreatyFloorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatyFloor'] = ResolversParentTypes['TreatyFloor']> = {
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  treaty?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  lens?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  floor?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['FloorRow']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['FloorParty']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TreatyFloorSentencesArgs, 'lang'>>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TreatyFloorCautionArgs, 'lang'>>;
};

export type FloorRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FloorRow'] = ResolversParentTypes['FloorRow']> = {
  safeguard?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['FloorAnswer'], ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FloorPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FloorParty'] = ResolversParentTypes['FloorParty']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
};

export type TreatyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Treaty'] = ResolversParentTypes['Treaty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TreatyTitleArgs, 'lang'>>;
  shortTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TreatyShortTitleArgs, 'lang'>>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TreatyKind'], ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  partiesNeeded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  depositary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TreatyDepositaryArgs, 'lang'>>;
  officialUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopeOwnOffences?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scopeSeriousMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scopeElectronicEvidence?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusChecked?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  cooperation?: Resolver<ReadonlyArray<ResolversTypes['Cooperation']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  bars?: Resolver<ReadonlyArray<ResolversTypes['Bar']>, ParentType, ContextType>;
  refusalsRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overrides?: Resolver<ReadonlyArray<ResolversTypes['Override']>, ParentType, ContextType>;
  permits?: Resolver<ReadonlyArray<ResolversTypes['Permit']>, ParentType, ContextType>;
  gates?: Resolver<ReadonlyArray<ResolversTypes['Gate']>, ParentType, ContextType>;
  participations?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['TreatyEvent']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  letters?: Resolver<ReadonlyArray<ResolversTypes['Letter']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  treaty?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mandatory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enables?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  offences?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  requires?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  descendsFrom?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseScope'] = ResolversParentTypes['ClauseScope']> = {
  ownOffences?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  seriousMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  electronicEvidence?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  minMonthsBoth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['ClauseCondition']>, ParentType, ContextType>;
};

export type CooperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cooperation'] = ResolversParentTypes['Cooperation']> = {
  power?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['Branch'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['ClauseScope']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mandatory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['Gated']>, ParentType, ContextType>;
  ifLawAsks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedList?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prosecuteInstead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bar'] = ResolversParentTypes['Bar']> = {
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ownOffencesOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['Gated']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverrideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Override'] = ResolversParentTypes['Override']> = {
  safeguard?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['Gated']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PermitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permit'] = ResolversParentTypes['Permit']> = {
  safeguard?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['RequestSide'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['PermitEffect'], ParentType, ContextType>;
  binds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['Gated']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gate'] = ResolversParentTypes['Gate']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gated?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<ResolversTypes['Gated'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  treaty?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  signed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  consented?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  partyBy?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  notPartyAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  denounced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  invited?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  domestic?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  territoryOf?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TreatyStanding'], ParentType, ContextType, Partial<ParticipationStatusArgs>>;
  standing?: Resolver<ResolversTypes['TreatyStanding'], ParentType, ContextType, Partial<ParticipationStandingArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservations?: Resolver<ReadonlyArray<ResolversTypes['Reservation']>, ParentType, ContextType>;
  reservationsRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reservationsAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reservationSources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  overlays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation']> = {
  article?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatyConnection'] = ResolversParentTypes['TreatyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Treaty']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreatyEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<TreatyConnectionFacetsArgs, 'of'>>;
};

export type TreatyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatyEdge'] = ResolversParentTypes['TreatyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  power?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  lens?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['WhatIfChange']>, ParentType, ContextType>;
  states?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<WhatIfSentencesArgs, 'lang'>>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WhatIfCautionArgs, 'lang'>>;
};

export type WhatIfChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfChange'] = ResolversParentTypes['WhatIfChange']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  newly?: Resolver<ReadonlyArray<ResolversTypes['RaceEdge']>, ParentType, ContextType>;
  noLonger?: Resolver<ReadonlyArray<ResolversTypes['RaceEdge']>, ParentType, ContextType>;
  otherwise?: Resolver<ReadonlyArray<ResolversTypes['RaceEdge']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  LargestGroups?: LargestGroupsResolvers<ContextType>;
  Abuse?: AbuseResolvers<ContextType>;
  AbuseFlow?: AbuseFlowResolvers<ContextType>;
  AbuseProvision?: AbuseProvisionResolvers<ContextType>;
  CodeCount?: CodeCountResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
  OutcomeCount?: OutcomeCountResolvers<ContextType>;
  RequestReach?: RequestReachResolvers<ContextType>;
  RequestRefusal?: RequestRefusalResolvers<ContextType>;
  CollectedSafeguard?: CollectedSafeguardResolvers<ContextType>;
  HandedOverSafeguard?: HandedOverSafeguardResolvers<ContextType>;
  AssistanceRequest?: AssistanceRequestResolvers<ContextType>;
  WordsAtLine?: WordsAtLineResolvers<ContextType>;
  RuleCounts?: RuleCountsResolvers<ContextType>;
  Asker?: AskerResolvers<ContextType>;
  WhoMayAsk?: WhoMayAskResolvers<ContextType>;
  OnwardTransfer?: OnwardTransferResolvers<ContextType>;
  PairCounts?: PairCountsResolvers<ContextType>;
  AddedPairs?: AddedPairsResolvers<ContextType>;
  OnceInForceRow?: OnceInForceRowResolvers<ContextType>;
  OnceInForce?: OnceInForceResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseStatus?: CaseStatusResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  Charge?: ChargeResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  Sanction?: SanctionResolvers<ContextType>;
  CaseCooperation?: CaseCooperationResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CodeExample?: CodeExampleResolvers<ContextType>;
  Wording?: WordingResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  CodingConnection?: CodingConnectionResolvers<ContextType>;
  CodingEdge?: CodingEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  OffenceRow?: OffenceRowResolvers<ContextType>;
  OffenceCell?: OffenceCellResolvers<ContextType>;
  CodingRow?: CodingRowResolvers<ContextType>;
  CodingCell?: CodingCellResolvers<ContextType>;
  CoverageReport?: CoverageReportResolvers<ContextType>;
  JurisdictionCoverage?: JurisdictionCoverageResolvers<ContextType>;
  SafeguardCoverage?: SafeguardCoverageResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Families?: FamiliesResolvers<ContextType>;
  FirstAdoption?: FirstAdoptionResolvers<ContextType>;
  Adoption?: AdoptionResolvers<ContextType>;
  StructuralFamilies?: StructuralFamiliesResolvers<ContextType>;
  StructuralFamily?: StructuralFamilyResolvers<ContextType>;
  TextFamilies?: TextFamiliesResolvers<ContextType>;
  TextFamily?: TextFamilyResolvers<ContextType>;
  TextMember?: TextMemberResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  TextMatch?: TextMatchResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  Influence?: InfluenceResolvers<ContextType>;
  InfluenceConnection?: InfluenceConnectionResolvers<ContextType>;
  InfluenceEdge?: InfluenceEdgeResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  OtherName?: OtherNameResolvers<ContextType>;
  JurisdictionConnection?: JurisdictionConnectionResolvers<ContextType>;
  JurisdictionEdge?: JurisdictionEdgeResolvers<ContextType>;
  Law?: LawResolvers<ContextType>;
  LawEvent?: LawEventResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Amendment?: AmendmentResolvers<ContextType>;
  LawConnection?: LawConnectionResolvers<ContextType>;
  LawEdge?: LawEdgeResolvers<ContextType>;
  LetterScorecard?: LetterScorecardResolvers<ContextType>;
  ScorecardRow?: ScorecardRowResolvers<ContextType>;
  ScorecardStates?: ScorecardStatesResolvers<ContextType>;
  Letter?: LetterResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  DemandAnswer?: DemandAnswerResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  LetterConnection?: LetterConnectionResolvers<ContextType>;
  LetterEdge?: LetterEdgeResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  Audit?: AuditResolvers<ContextType>;
  AuditedKind?: AuditedKindResolvers<ContextType>;
  AuditedShare?: AuditedShareResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  NotPunished?: NotPunishedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  TreatyEvent?: TreatyEventResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  PrisonForWords?: PrisonForWordsResolvers<ContextType>;
  PrisonForWordsRow?: PrisonForWordsRowResolvers<ContextType>;
  PrisonTerm?: PrisonTermResolvers<ContextType>;
  AggravatedTerm?: AggravatedTermResolvers<ContextType>;
  ImposedSentence?: ImposedSentenceResolvers<ContextType>;
  PrisonForWordsGroupCount?: PrisonForWordsGroupCountResolvers<ContextType>;
  PrisonForWordsKindCount?: PrisonForWordsKindCountResolvers<ContextType>;
  PrisonForWordsCodeCount?: PrisonForWordsCodeCountResolvers<ContextType>;
  PrisonForWordsLine?: PrisonForWordsLineResolvers<ContextType>;
  PrisonForWordsRobustness?: PrisonForWordsRobustnessResolvers<ContextType>;
  SecondReadingAgreement?: SecondReadingAgreementResolvers<ContextType>;
  ReadersAgreement?: ReadersAgreementResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Citations?: CitationsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  ElementAnswer?: ElementAnswerResolvers<ContextType>;
  ExpressionReading?: ExpressionReadingResolvers<ContextType>;
  SecondReading?: SecondReadingResolvers<ContextType>;
  InForceAsOf?: InForceAsOfResolvers<ContextType>;
  Penalty?: PenaltyResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Race?: RaceResolvers<ContextType>;
  RaceState?: RaceStateResolvers<ContextType>;
  OwnLaw?: OwnLawResolvers<ContextType>;
  RaceEdge?: RaceEdgeResolvers<ContextType>;
  MeansCounts?: MeansCountsResolvers<ContextType>;
  Ratifications?: RatificationsResolvers<ContextType>;
  Ratification?: RatificationResolvers<ContextType>;
  RetiredId?: RetiredIdResolvers<ContextType>;
  Robustness?: RobustnessResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  SeriousCrimeReach?: SeriousCrimeReachResolvers<ContextType>;
  SeriousProvision?: SeriousProvisionResolvers<ContextType>;
  ReachAt?: ReachAtResolvers<ContextType>;
  Spread?: SpreadResolvers<ContextType>;
  SpreadCountry?: SpreadCountryResolvers<ContextType>;
  SpreadYear?: SpreadYearResolvers<ContextType>;
  SpreadFirst?: SpreadFirstResolvers<ContextType>;
  TreatyFloor?: TreatyFloorResolvers<ContextType>;
  FloorRow?: FloorRowResolvers<ContextType>;
  FloorParty?: FloorPartyResolvers<ContextType>;
  Treaty?: TreatyResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ClauseScope?: ClauseScopeResolvers<ContextType>;
  Cooperation?: CooperationResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Bar?: BarResolvers<ContextType>;
  Override?: OverrideResolvers<ContextType>;
  Permit?: PermitResolvers<ContextType>;
  Gate?: GateResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  TreatyConnection?: TreatyConnectionResolvers<ContextType>;
  TreatyEdge?: TreatyEdgeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  WhatIfChange?: WhatIfChangeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
