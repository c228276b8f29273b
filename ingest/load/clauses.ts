import { articleKey, partKey } from "../../schema/graph/keys.ts";
import type { Node } from "../../schema/graph/nodes.ts";
import { articleOf } from "../../schema/records/clause.ts";
import type { CooperationEntry } from "../../schema/records/cooperation.ts";
import type { TreatyFile } from "../../schema/records/treaty.ts";
import type { Graph } from "../graph.ts";
import type { Cited } from "./sources.ts";

/**
 * What the evidence clauses of a treaty reach, as one answer for the whole treaty: only what no further
 * condition narrows, so that it never says more than a clause does.
 */
export function widestScope(
  cooperation: readonly CooperationEntry[],
): Pick<
  Partial<Node<"Treaty">>,
  "scopeOwnOffences" | "scopeSeriousMonths" | "scopeElectronicEvidence"
> {
  const scopes = cooperation.flatMap(({ branch, scope }) =>
    branch === "evidence" && scope ? [scope] : [],
  );
  const free = scopes.filter(({ conditions }) =>
    conditions.every((one) => one === "located_in_requested"),
  );
  const months = free.flatMap(({ seriousMonths }) => seriousMonths ?? []);
  const known = <T>(values: readonly (T | undefined)[]) =>
    values.find((value) => value === true) ?? values.find((value) => value !== undefined);
  return {
    scopeOwnOffences: known(scopes.map(({ ownOffences }) => ownOffences)) ?? null,
    scopeSeriousMonths: months.length > 0 ? Math.min(...months) : null,
    scopeElectronicEvidence:
      known(free.map(({ electronicEvidence }) => electronicEvidence)) ?? null,
  };
}

/** The clauses of a treaty: by which one may ask, on what one may refuse, and what they settle. */
export function loadClauses(graph: Graph, file: TreatyFile, treaty: string, cited: Cited): void {
  /** What a clause of any kind has. */
  const common = (
    kind: string,
    order: number,
    clause: { readonly applies?: string | undefined; readonly sources: readonly string[] },
  ) => ({
    id: partKey(treaty, kind, order + 1),
    treaty,
    order,
    applies: clause.applies && `treaty/${clause.applies}`,
    sources: cited(clause.sources),
  });
  const place = ({ id, sources }: { readonly id: string; readonly sources: readonly string[] }) => {
    graph.link("HAS_CLAUSE", treaty, id);
    graph.cite(id, sources);
  };
  for (const [order, { scope, ...entry }] of file.cooperation.entries()) {
    const row = common("cooperation", order, entry);
    const article = articleOf(entry.clause);
    graph.add("Cooperation", {
      ...entry,
      ...row,
      article,
      scopeRead: scope !== undefined,
      scopeOwnOffences: scope?.ownOffences,
      scopeSeriousMonths: scope?.seriousMonths,
      scopeElectronicEvidence: scope?.electronicEvidence,
      scopeMinMonthsBoth: scope?.minMonthsBoth,
      conditions: scope?.conditions ?? [],
    });
    graph.link("ALLOWS", articleKey(file.treaty, article), row.id);
    place(row);
  }
  for (const [order, { force, ...entry }] of file.refusals.entries()) {
    const row = common("refusal", order, entry);
    graph.add("Refusal", {
      ...entry,
      ...row,
      mandatory: force && force === "must",
      ifLawAsks: entry.ifLawAsks === true,
      closedList: entry.closedList === true,
    });
    place(row);
  }
  for (const [order, entry] of file.bars.entries()) {
    const row = common("bar", order, entry);
    graph.add("Bar", { ...entry, ...row, ownOffencesOnly: entry.ownOffencesOnly === true });
    place(row);
  }
  for (const [order, { duty: _, ...entry }] of file.overrides.entries()) {
    const row = common("override", order, entry);
    graph.add("Override", { ...entry, ...row });
    place(row);
  }
  for (const [order, entry] of file.permits.entries()) {
    const row = common("permit", order, entry);
    graph.add("Permit", { ...entry, ...row });
    place(row);
  }
  for (const [order, entry] of file.gates.entries()) {
    const row = common("gate", order, entry);
    graph.add("Gate", { ...entry, ...row });
    place(row);
  }
}
