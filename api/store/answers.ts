import type { CodeKind } from "../../schema/codebook/codebook.ts";
import type { AnyNode, EdgeType, Label, Node } from "../../schema/graph/nodes.ts";
import type { CaseOutcome } from "../../schema/records/case.ts";
import type { IndicatorValue as RecordedValue } from "../../schema/records/indicator.ts";
import type { OtherName as RecordedName } from "../../schema/records/jurisdiction.ts";
import type { LIMITS } from "../arguments/limits.ts";
import type { PageInfo } from "../arguments/paging.ts";

/**
 * What resolvers of the SDL's types start from, where it is neither a row of the graph nor a measure:
 * each under its name in the SDL, by which `generate` finds it.
 */
export interface Relation {
  readonly name: EdgeType;
  readonly direction: "out" | "in";
  readonly to: Label;
  readonly totalCount: number;
  readonly ids: readonly string[];
  readonly next: string | null;
}

export interface Neighbourhood {
  readonly id: string;
  readonly relations: readonly Relation[];
}

export interface PathStep {
  readonly from: string;
  readonly name: EdgeType;
  readonly direction: "out" | "in";
  readonly to: string;
}

export interface Path {
  readonly steps: readonly PathStep[];
  readonly words: string;
}

/** What was charged; exactly one is known. */
export interface Charge {
  readonly provision: Node<"Provision"> | null;
  readonly law: Node<"Law"> | null;
  readonly unknown: string | null;
}

/** A treaty by which the state of a case may ask others. */
export interface CaseCooperation {
  readonly treaty: string;
  /** null: signed, not bound yet. */
  readonly bound: "certainly" | "possibly" | null;
  readonly otherParties: number;
}

/** How many people of a group fared how. */
export interface StatusCount {
  readonly outcome: CaseOutcome;
  readonly people: number;
}

/** Where a case stands; a group has how many fared how. */
export interface CaseStatus {
  readonly code: CaseOutcome;
  readonly asOf: string | null;
  readonly counts: readonly StatusCount[];
}

export interface Citations {
  readonly totalCount: number;
  readonly ids: readonly string[];
  readonly next: string | null;
}

/** A fact that shows how a code is applied. */
export interface CodeExample {
  readonly fact: AnyNode;
  readonly because: string;
}

export interface ElementAnswer {
  readonly element: string;
  readonly value: string;
}

export type OtherName = RecordedName;

export type IndicatorValue = RecordedValue;

export type Meta = Node<"Release">;

export type Limits = typeof LIMITS;

/** How many nodes of a label there are. */
export interface Count {
  readonly of: string;
  readonly count: number;
}

/** How much is known of the states researched. */
export interface Coverage {
  readonly researched: number;
  readonly known: number;
  readonly possible: number;
  readonly byRule: number;
}

/** A value of a facet with the list of names that it is of; null where values have no names. */
export interface FacetValue {
  readonly value: string | null;
  readonly count: number;
  readonly names: CodeKind | "Jurisdiction" | "Treaty" | null;
}

export interface Facet {
  readonly name: string;
  readonly totalCount: number;
  readonly values: readonly FacetValue[];
}

/** A page of a list with what the list can be narrowed by, counted when it is asked for. */
export interface FacetedPage<L extends Label> {
  readonly nodes: readonly Node<L>[];
  readonly edges: readonly { readonly node: Node<L>; readonly cursor: string }[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  facets(names: readonly string[]): Promise<Facet[]>;
}
