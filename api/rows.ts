import type { Label, Node } from "../schema/graph/nodes.ts";
import type { AbuseFound, CodeCounted, Flow, ProvisionUsed } from "./measures/abuse.ts";
import type { JurisdictionCovered, SafeguardCovered } from "./measures/coverage.ts";
import type { Exposure } from "./measures/exposure.ts";
import type { PathSafeguard } from "./measures/path-level.ts";
import type { RaceEdge, RaceFound, RaceState } from "./measures/race.ts";
import type { CasePower, Charged } from "./nodes/case.ts";
import type { ExampleFound } from "./nodes/code.ts";
import type {
  CompareFound,
  FoundCodingCell,
  FoundCodingRow,
  FoundOffenceCell,
  FoundOffenceRow,
} from "./questions/compare.ts";
import type { CoverageFound } from "./questions/coverage.ts";
import type { NeighbourhoodFound, RelationFound } from "./questions/neighbourhood.ts";
import type { PathFound, StepFound } from "./questions/path.ts";
import type { SearchHitFound } from "./questions/search.ts";

/** What each resolver of a type starts from: a row of the graph, or an answer of ours. */
export type JurisdictionData = Node<"Jurisdiction">;
export type LawData = Node<"Law">;
export type LawEventData = Node<"LawEvent">;
export type ProvisionData = Node<"Provision">;
export type PeriodData = Node<"Period">;
export type PenaltyData = Node<"Penalty">;
export type AmendmentData = Node<"Amendment">;
export type CodingData = Node<"Coding">;
export type CaseData = Node<"Case">;
export type StageData = Node<"Stage">;
export type SanctionData = Node<"Sanction">;
export type TreatyData = Node<"Treaty">;
export type ArticleData = Node<"Article">;
export type CooperationData = Node<"Cooperation">;
export type RefusalData = Node<"Refusal">;
export type OverrideData = Node<"Override">;
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
export type RetiredIdData = Node<"RetiredId">;
export type CodeData = Node<"Code">;
export type WordingData = Node<"Wording">;
export type CodeExampleAnswer = ExampleFound;

export type CoverageReportAnswer = CoverageFound;
export type JurisdictionCoverageAnswer = JurisdictionCovered;
export type SafeguardCoverageAnswer = SafeguardCovered;

/** A row of any label, told apart by it. */
export type NodeData = { [L in Label]: Node<L> & { readonly __typename: L } }[Label];
export interface FactData {
  readonly sources: readonly string[];
}

export type ChargeAnswer = Charged;
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
export type RaceAnswer = RaceFound;
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
