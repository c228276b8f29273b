import type { Label, Node } from "../../schema/graph/nodes.ts";
import type { AbuseFound, CodeCounted, Flow, ProvisionUsed } from "../measures/abuse.ts";
import type { JurisdictionCovered, SafeguardCovered } from "../measures/coverage.ts";
import type { Punished as PunishedFound } from "../measures/crimes.ts";
import type { GapRow as GapRowFound } from "../measures/criminalisation-gap.ts";
import type { Exposure } from "../measures/exposure.ts";
import type { FoundOffenceCell } from "../measures/offence-on.ts";
import type { OnwardFound } from "../measures/onward.ts";
import type { PathSafeguard } from "../measures/path-level.ts";
import type { RaceEdge, RaceFound, RaceState } from "../measures/race.ts";
import type { Robustness as RobustnessFound } from "../measures/robustness.ts";
import type { SeriousProvision } from "../measures/serious-crime-reach.ts";
import type { FloorFound, FloorRow } from "../measures/treaty-floor.ts";
import type { Changed } from "../measures/what-if.ts";
import type {
  CompareFound,
  FoundCodingCell,
  FoundCodingRow,
  FoundOffenceRow,
} from "../questions/compare.ts";
import type { CoverageFound } from "../questions/coverage.ts";
import type { GapFound } from "../questions/criminalisation-gap.ts";
import type { DriftFound, DriftStateFound, DriftYearFound } from "../questions/drift.ts";
import type { ExposureFound } from "../questions/exposure.ts";
import type {
  AdoptionFound,
  FamiliesFound,
  FirstAdoptionFound,
  StructuralFamilyFound,
} from "../questions/families.ts";
import type { ScorecardFound, ScorecardRowFound } from "../questions/letter-scorecard.ts";
import type { NeighbourhoodFound, RelationFound } from "../questions/neighbourhood.ts";
import type { PathFound, StepFound } from "../questions/path.ts";
import type { RatificationsFound } from "../questions/ratifications.ts";
import type { SearchHitFound } from "../questions/search.ts";
import type { SeriousFound } from "../questions/serious-crime-reach.ts";
import type {
  TextFamiliesFound,
  TextFamilyFound,
  TextMemberFound,
} from "../questions/text-families.ts";
import type { TreatyFloorFound } from "../questions/treaty-floor.ts";
import type { WhatIfFound } from "../questions/what-if.ts";
import type { CasePower, Charged, StatusOfCase } from "../resolvers/case.ts";
import type { CitationsFound } from "../resolvers/cited-by.ts";
import type { ExampleFound } from "../resolvers/code.ts";

/** What each resolver of a type starts from: a row of the graph, or an answer of ours. */
export type JurisdictionData = Node<"Jurisdiction">;
export type LawData = Node<"Law">;
export type LawEventData = Node<"LawEvent">;
export type ProvisionData = Node<"Provision">;
export type PeriodData = Node<"Period">;
export type PenaltyData = Node<"Penalty">;
export type ExpressionReadingData = Node<"ExpressionReading">;
export type SecondReadingData = Node<"SecondReading">;
export type InForceAsOfData = Node<"InForceAsOf">;
export type AmendmentData = Node<"Amendment">;
export type CodingData = Node<"Coding">;
export type CaseData = Node<"Case">;
export type StageData = Node<"Stage">;
export type SanctionData = Node<"Sanction">;
export type TreatyData = Node<"Treaty">;
export type ArticleData = Node<"Article">;
export type CooperationData = Node<"Cooperation">;
export type RefusalData = Node<"Refusal">;
export type BarData = Node<"Bar">;
export type OverrideData = Node<"Override">;
export type PermitData = Node<"Permit">;
export type GateData = Node<"Gate">;
export type ParticipationData = Node<"Participation">;
export type ReservationData = Node<"Reservation">;
export type ContradictionData = Node<"Contradiction">;
export type ClaimData = Node<"Claim">;
export type SourceData = Node<"Source">;
export type OrganizationData = Node<"Organization">;
export type LetterData = Node<"Letter">;
export type DemandData = Node<"Demand">;
export type DemandAnswerData = Node<"DemandAnswer">;
export type TreatyEventData = Node<"TreatyEvent">;
export type PositionData = Node<"Position">;
export type InfluenceData = Node<"Influence">;
export type ChangeData = Node<"Change">;
export type TextData = Node<"Text">;
export type TextMatchData = Node<"TextMatch">;
export type RetiredIdData = Node<"RetiredId">;
export type CodeData = Node<"Code">;
export type WordingData = Node<"Wording">;
export type CodeExampleAnswer = ExampleFound;
export type CitationsAnswer = CitationsFound;

export type CoverageReportAnswer = CoverageFound;
export type JurisdictionCoverageAnswer = JurisdictionCovered;
export type SafeguardCoverageAnswer = SafeguardCovered;

/** A row of any label, told apart by it. */
export type NodeData = { [L in Label]: Node<L> & { readonly __typename: L } }[Label];
export interface FactData {
  readonly sources: readonly string[];
}

export type ChargeAnswer = Charged;
export type CaseStatusAnswer = StatusOfCase;
export type CaseCooperationAnswer = CasePower;
export interface ElementAnswerAnswer {
  readonly element: string;
  readonly value: string;
}
export type ComparisonAnswer = CompareFound;
export type OffenceRowAnswer = FoundOffenceRow;
export type OffenceCellAnswer = FoundOffenceCell;
export type CodingRowAnswer = FoundCodingRow;
export type CodingCellAnswer = FoundCodingCell;
export type RaceAnswer = RaceFound & { readonly robustness: () => Promise<RobustnessFound> };
export type RaceStateAnswer = RaceState;
export type RaceEdgeAnswer = RaceEdge;
export type ExposureAnswer = Exposure;
export type PathSafeguardAnswer = PathSafeguard;
export type MetaAnswer = Node<"Release">;
export type AbuseAnswer = AbuseFound & { readonly caution: string };
export type AbuseFlowAnswer = Flow;
export type AbuseProvisionAnswer = ProvisionUsed;
export type CodeCountAnswer = CodeCounted;
export type SearchHitAnswer = SearchHitFound;
export type NeighbourhoodAnswer = NeighbourhoodFound;
export type RelationAnswer = RelationFound;
export type PathAnswer = PathFound;
export type PathStepAnswer = StepFound;
export type ExposureReportAnswer = ExposureFound;
export type OnwardTransferAnswer = OnwardFound;
export type RobustnessAnswer = RobustnessFound;
export type CriminalisationGapAnswer = GapFound;
export type GapRowAnswer = GapRowFound & { readonly between: readonly [string, string] };
export type PunishedAnswer = PunishedFound;
export type SeriousCrimeReachAnswer = SeriousFound;
export type SeriousProvisionAnswer = SeriousProvision;
export type DriftAnswer = DriftFound;
export type DriftStateAnswer = DriftStateFound;
export type DriftYearAnswer = DriftYearFound;
export type FamiliesAnswer = FamiliesFound;
export type AdoptionAnswer = AdoptionFound;
export type FirstAdoptionAnswer = FirstAdoptionFound;
export type StructuralFamiliesAnswer = FamiliesFound["structural"];
export type StructuralFamilyAnswer = StructuralFamilyFound;
export type TextFamiliesAnswer = TextFamiliesFound;
export type TextFamilyAnswer = TextFamilyFound;
export type TextMemberAnswer = TextMemberFound;
export type WhatIfAnswer = WhatIfFound;
export type WhatIfChangeAnswer = Changed;
export type TreatyFloorAnswer = TreatyFloorFound;
export type FloorRowAnswer = FloorRow;
export type FloorPartyAnswer = FloorFound["parties"][number];
export type LetterScorecardAnswer = ScorecardFound;
export type ScorecardRowAnswer = ScorecardRowFound;
export type ScorecardStatesAnswer = FloorRow;
export type RatificationsAnswer = RatificationsFound;
export type RatificationAnswer = RatificationsFound["rows"][number];
