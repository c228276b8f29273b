import { group } from "d3";
import { codebook } from "../../schema/codebook/codebook.ts";
import { type Answered, answered, ENOUGH, inDepth, ofLens, share } from "../coverage.ts";
import type { Graph } from "../graph.ts";
import { type Issue, showIssue } from "../issues.ts";

/** Lenses by which the race is read, in the order in which the report shows them. */
const LENSES = Object.keys(codebook.lens);

/** How many suggestions and weak spots a report names. */
const FEW = 12;

const percent = (value: number): string => `${Math.round(value * 100)} %`;

/** How many of the jurisdictions can be ranked in each lens. */
function lensLines(all: readonly Answered[]): string[] {
  return LENSES.map((lens) => {
    const safeguards = ofLens(lens);
    const reached = all.filter((one) => share(one, safeguards) >= ENOUGH).length;
    return `  ${lens.padEnd(22)} ${reached} of ${all.length} jurisdictions have half of it answered`;
  });
}

/** What brings most: the fewest answers that lift a jurisdiction over the line. */
function suggestionLines(all: readonly Answered[]): string[] {
  return LENSES.flatMap((lens) => {
    const safeguards = ofLens(lens);
    return all.map((one) => {
      const missing = safeguards.filter((code) => !one.known.has(code));
      const needed = Math.ceil(safeguards.length * ENOUGH) - (safeguards.length - missing.length);
      return { lens, jurisdiction: one.jurisdiction, needed, missing };
    });
  })
    .filter(({ needed }) => needed > 0)
    .toSorted((a, b) => a.needed - b.needed || (a.jurisdiction < b.jurisdiction ? -1 : 1))
    .slice(0, FEW)
    .map(
      ({ lens, jurisdiction, needed, missing }) =>
        `  ${jurisdiction} lacks ${needed} for ${lens}: any of ${missing.join(", ")}`,
    );
}

function safeguardLines(all: readonly Answered[]): string[] {
  return Object.keys(codebook.safeguard)
    .map((code) => ({ code, known: all.filter((one) => one.known.has(code)).length }))
    .toSorted((a, b) => a.known - b.known)
    .map(({ code, known }) => `  ${code.padEnd(30)} ${known} of ${all.length}`);
}

/** How strong the sources are, and which facts rest on weak ones alone. */
function sourceLines(graph: Graph): string[] {
  const sources = graph.rows("Source");
  const tiers = group(sources, ({ tier }) => tier);
  const tierOf = new Map(sources.map(({ id, tier }) => [id, tier]));
  const facts = (["Law", "Provision", "Coding", "Case"] as const).flatMap((label) =>
    graph.rows(label).map(({ id, sources: cited }) => ({ label, id, cited })),
  );
  const weak = facts.filter(
    ({ cited }) => cited.length > 0 && cited.every((id) => tierOf.get(id) === "weak"),
  );
  const read = sources.flatMap(({ retrieved }) => retrieved ?? []).toSorted();
  return [
    `  ${Object.keys(codebook.tier)
      .map((tier) => `${tiers.get(tier)?.length ?? 0} ${tier}`)
      .join(", ")}`,
    `  above weak: ${percent(1 - (tiers.get("weak")?.length ?? 0) / Math.max(sources.length, 1))}`,
    `  read again on a day that is noted: ${read.length} of ${sources.length}${read[0] ? `, the oldest on ${read[0]}` : ""}`,
    `  facts that rest on weak sources alone: ${weak.length}`,
    ...weak.slice(0, FEW).map(({ label, id }) => `    ${label} ${id}`),
    ...(weak.length > FEW ? [`    and ${weak.length - FEW} more`] : []),
  ];
}

function reviewLines(graph: Graph): string[] {
  const codings = graph.rows("Coding");
  const reviewed = codings.filter(({ reviewedBy }) => (reviewedBy ?? "") !== "").length;
  return [`  ${reviewed} of ${codings.length} codings were reviewed by a second person`];
}

/** What the atlas holds, where it is weak, and what to research next, for those who work on it. */
export function showAtlas(graph: Graph, issues: readonly Issue[]): string {
  const all = answered(graph);
  const deep = inDepth(graph);
  const count = (label: Parameters<Graph["rows"]>[0]) => graph.rows(label).length;
  const cells = all.reduce((sum, { known }) => sum + known.size, 0);
  const coded = graph.rows("Coding").filter(({ rule }) => !rule).length;
  return [
    ...issues.map(showIssue),
    `${all.length} jurisdictions with a file, ${count("Law")} laws, ${count("Provision")} provisions, ${count("Case")} cases, ${count("Treaty")} treaties, ${count("Letter")} letters`,
    `${all.filter(({ jurisdiction }) => deep.has(jurisdiction)).length} of them in depth: a penalty, a power with its authority, and safeguards coded by hand`,
    `${coded} codings by hand; ${cells} of ${all.length * Object.keys(codebook.safeguard).length} safeguards answered`,
    "",
    "Enough to be ranked",
    ...lensLines(all),
    "",
    "What brings most next",
    ...suggestionLines(all),
    "",
    "Safeguards, least known first",
    ...safeguardLines(all),
    "",
    "Sources",
    ...sourceLines(graph),
    "",
    "Review",
    ...reviewLines(graph),
  ].join("\n");
}
