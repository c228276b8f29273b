import { codeKey, lawKey, partKey, provisionKey } from "../../schema/graph/keys.ts";
import type { ExpressionReading } from "../../schema/records/expression.ts";
import type { LawEntry } from "../../schema/records/law.ts";
import type { Penalty } from "../../schema/records/penalty.ts";
import type { ProvisionEntry } from "../../schema/records/provision.ts";
import { DEATH_MONTHS, LIFE_MONTHS } from "../../schema/records/terms.ts";
import type { Graph } from "../graph.ts";
import { loadContradictions } from "./contradictions.ts";
import type { Cited } from "./sources.ts";

/** A law with its events, amendments and provisions. */
export function loadLaw(graph: Graph, jurisdiction: string, law: LawEntry, cited: Cited): void {
  const id = lawKey(jurisdiction, law.id);
  const sources = cited(law.sources);
  graph.add("Law", {
    id,
    jurisdiction,
    title: law.title,
    originalTitle: law.originalTitle,
    language: law.language,
    kind: law.kind,
    number: law.number,
    unit: law.unit,
    status: law.status,
    officialUrl: law.officialUrl,
    frbr: law.frbr,
    note: law.note,
    territory: law.territory,
    pending: law.pending,
    sources,
  });
  graph.link("ENACTED", jurisdiction, id);
  graph.cite(id, sources);
  for (const replaced of law.replaces ?? [])
    graph.link("REPLACES", id, lawKey(jurisdiction, replaced));
  for (const [index, event] of law.events.entries()) {
    const part = partKey(id, "event", index + 1);
    const eventSources = cited(event.sources);
    graph.add("LawEvent", { ...event, id: part, law: id, sources: eventSources });
    graph.link("HAD", id, part);
    graph.cite(part, eventSources);
  }
  for (const [order, influence] of law.influences.entries()) {
    const part = partKey(id, "influence", order + 1);
    const influenceSources = cited(influence.sources);
    graph.add("Influence", { ...influence, id: part, law: id, order, sources: influenceSources });
    graph.link("SAID_TO_FOLLOW", id, part);
    if (influence.fromId !== undefined) graph.link("FOLLOWED", part, influence.fromId);
    graph.cite(part, influenceSources);
  }
  for (const [index, amendment] of law.amendments.entries()) {
    const part = partKey(id, "amendment", index + 1);
    const amendmentSources = cited(amendment.sources);
    graph.add("Amendment", {
      ...amendment,
      id: part,
      law: id,
      sections: amendment.sections ?? [],
      sources: amendmentSources,
    });
    graph.link("CHANGED_BY", id, part);
    graph.cite(part, amendmentSources);
  }
  for (const [order, provision] of law.provisions.entries())
    loadProvision(graph, jurisdiction, id, provision, order, cited);
  loadContradictions(graph, id, law.contradictions, cited);
}

function loadProvision(
  graph: Graph,
  jurisdiction: string,
  law: string,
  provision: ProvisionEntry,
  order: number,
  cited: Cited,
): void {
  const id = provisionKey(law, provision.section, provision.version);
  const sources = cited(provision.sources);
  graph.add("Provision", {
    id,
    law,
    jurisdiction,
    section: provision.section,
    version: provision.version,
    title: provision.title,
    summary: provision.summary,
    offences: provision.offences,
    primary: provision.primary ?? [],
    powers: provision.powers,
    elements: Object.entries(provision.elements ?? {}).map(
      ([element, value]) => `${element}:${value}`,
    ),
    vagueTerms: provision.vagueTerms ?? [],
    status: provision.status,
    from: provision.from,
    to: provision.to,
    insertedBy: provision.insertedBy,
    note: provision.note,
    heaviest: heaviestOf(provision.penalties),
    order,
    sources,
  });
  graph.link("CONTAINS", law, id);
  graph.cite(id, sources);
  for (const offence of provision.offences) graph.link("CODED_AS", id, codeKey("offence", offence));
  for (const offence of provision.primary ?? [])
    graph.link("MAINLY_ABOUT", id, codeKey("offence", offence));
  for (const power of provision.powers) graph.link("CODED_AS", id, codeKey("power", power));
  for (const [index, penalty] of provision.penalties.entries()) {
    const part = partKey(id, "penalty", index + 1);
    graph.add("Penalty", { id: part, provision: id, order: index, ...flatPenalty(penalty) });
    graph.link("PUNISHED_BY", id, part);
  }
  for (const [order, reading] of provision.expression.entries())
    loadReading(graph, id, reading, order, cited);
  if (provision.inForceAsOf) {
    const part = partKey(id, "in-force-as-of", 1);
    const { date } = provision.inForceAsOf;
    const shownBy = cited(provision.inForceAsOf.sources);
    graph.add("InForceAsOf", { id: part, provision: id, date, sources: shownBy });
    graph.link("SHOWN_IN_FORCE_BY", id, part);
    graph.cite(part, shownBy);
  }
  loadContradictions(graph, id, provision.contradictions, cited);
}

/** A reading of how a provision punishes words, with what a second reader answered. */
function loadReading(
  graph: Graph,
  provision: string,
  { second, sources, ...reading }: ExpressionReading,
  order: number,
  cited: Cited,
): void {
  const id = partKey(provision, "reading", order + 1);
  const readIn = cited(sources);
  graph.add("ExpressionReading", { ...reading, id, provision, order, sources: readIn });
  graph.link("READ_IN", provision, id);
  graph.link("OF_CODE", id, codeKey("offence", reading.offence));
  graph.cite(id, readIn);
  if (!second) return;
  const { basicMonths, ...answers } = second;
  const part = partKey(id, "second", 1);
  graph.add("SecondReading", {
    ...answers,
    id: part,
    reading: id,
    basicPrison: kindOfPrison(basicMonths === undefined ? undefined : { max: basicMonths }),
    basicMonths: typeof basicMonths === "number" ? basicMonths : undefined,
  });
  graph.link("READ_AGAIN_IN", id, part);
}

/** What life and death count when provisions are ordered by their heaviest term. */
const BEYOND_MONTHS = { life: LIFE_MONTHS, death: DEATH_MONTHS } as const;

/** The heaviest term in months that is known to be the provision's own; undefined if none is known, 0 if it is known that there is no prison. */
function heaviestOf(penalties: readonly Penalty[]): number | undefined {
  const terms = penalties.flatMap(({ form, prison }) => {
    if (form === "unclear") return [];
    if (prison === "none") return [0];
    const max = prison?.max;
    return max === undefined ? [] : [typeof max === "number" ? max : BEYOND_MONTHS[max]];
  });
  return terms.length > 0 ? Math.max(...terms) : undefined;
}

/** What is known of a term: its kind, whatever its length. */
function kindOfPrison(prison: Penalty["prison"]): "unknown" | "none" | "term" | "life" | "death" {
  if (prison === undefined) return "unknown";
  if (prison === "none") return "none";
  return typeof prison.max === "string" ? prison.max : "term";
}

function flatPenalty({ form, applies, prison, fine, combination, note }: Penalty) {
  const term = typeof prison === "object" ? prison : undefined;
  return {
    form,
    applies,
    prison: kindOfPrison(prison),
    minMonths: term?.min,
    maxMonths: typeof term?.max === "number" ? term.max : undefined,
    namedTerm: term?.named,
    fineMin: fine?.min,
    fineMax: fine?.max,
    fineCurrency: fine?.currency,
    fineNote: fine?.note,
    combination,
    note,
  };
}
