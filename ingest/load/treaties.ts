import {
  articleKey,
  codeKey,
  participationKey,
  partKey,
  treatyKey,
} from "../../schema/graph/keys.ts";
import type { ParticipationEntry } from "../../schema/records/participation.ts";
import type { TreatyFile } from "../../schema/records/treaty.ts";
import type { Graph } from "../graph.ts";
import { loadClauses, widestScope } from "./clauses.ts";
import { loadContradictions } from "./contradictions.ts";
import { loadOrganization } from "./organizations.ts";
import type { Cited } from "./sources.ts";

/** A treaty with its articles, its clauses on cooperation, and what states did about it. */
export function loadTreaty(graph: Graph, file: TreatyFile, cited: Cited): void {
  const id = treatyKey(file.treaty);
  const sources = cited(file.cite);
  graph.add("Treaty", {
    id,
    title: file.title,
    shortTitle: file.shortTitle,
    titleEs: file.translations?.es?.title,
    titleFr: file.translations?.fr?.title,
    titleAr: file.translations?.ar?.title,
    titleRu: file.translations?.ru?.title,
    titleZh: file.translations?.zh?.title,
    shortTitleEs: file.translations?.es?.shortTitle,
    shortTitleFr: file.translations?.fr?.shortTitle,
    shortTitleAr: file.translations?.ar?.shortTitle,
    shortTitleRu: file.translations?.ru?.shortTitle,
    shortTitleZh: file.translations?.zh?.shortTitle,
    reference: file.reference,
    kind: file.kind,
    adopted: file.adopted,
    opened: file.opened,
    inForce: file.inForce,
    partiesNeeded: file.inForceRule?.parties,
    daysAfter: file.inForceRule?.days,
    depositary: file.depositary,
    depositaryEs: file.translations?.es?.depositary,
    depositaryFr: file.translations?.fr?.depositary,
    depositaryAr: file.translations?.ar?.depositary,
    depositaryRu: file.translations?.ru?.depositary,
    depositaryZh: file.translations?.zh?.depositary,
    officialUrl: file.officialUrl,
    ...widestScope(file.cooperation),
    refusalsRead: file.refusalsRead,
    note: file.note,
    statusChecked: file.statusChecked,
    sources,
  });
  graph.cite(id, sources);
  loadArticles(graph, file, id, cited);
  loadClauses(graph, file, id, cited);
  for (const participation of file.participation)
    loadParticipation(graph, file.treaty, participation, cited);
  loadHistory(graph, file, id, cited);
  loadPositions(graph, file, id, cited);
  loadContradictions(graph, id, file.contradictions, cited);
}

function loadHistory(graph: Graph, file: TreatyFile, treaty: string, cited: Cited): void {
  for (const [order, event] of file.history.entries()) {
    const id = partKey(treaty, "event", order + 1);
    const sources = cited(event.sources);
    graph.add("TreatyEvent", { ...event, id, treaty, order, sources });
    graph.link("WENT_ON", treaty, id);
    graph.cite(id, sources);
  }
}

function loadPositions(graph: Graph, file: TreatyFile, treaty: string, cited: Cited): void {
  for (const [order, entry] of file.positions.entries()) {
    const { state, organization, articles, ...position } = entry;
    const id = partKey(treaty, "position", order + 1);
    const sources = cited(position.sources);
    const taker = organization && loadOrganization(graph, organization);
    graph.add("Position", {
      ...position,
      id,
      treaty,
      order,
      jurisdiction: state,
      organization: taker,
      sources,
    });
    graph.link("POSITION_ON", id, treaty);
    graph.link("TOOK", taker ?? (state as string), id);
    graph.cite(id, sources);
    for (const article of articles) graph.link("POINTS_TO", id, articleKey(file.treaty, article));
  }
}

function loadArticles(graph: Graph, file: TreatyFile, treaty: string, cited: Cited): void {
  for (const article of file.articles) {
    const id = articleKey(file.treaty, article.number);
    const sources = cited(article.sources);
    graph.add("Article", {
      ...article,
      id,
      treaty,
      descendsFrom: article.descendsFrom.map((ancestor) => `treaty/${ancestor}`),
      sources,
    });
    graph.link("HAS_ARTICLE", treaty, id);
    graph.cite(id, sources);
    for (const power of article.enables) graph.link("CODED_AS", id, codeKey("power", power));
    for (const offence of article.offences) graph.link("CODED_AS", id, codeKey("offence", offence));
    for (const safeguard of article.requires)
      graph.link("CODED_AS", id, codeKey("safeguard", safeguard));
    for (const ancestor of article.descendsFrom)
      graph.link("DESCENDS_FROM", id, `treaty/${ancestor}`);
  }
}

function loadParticipation(
  graph: Graph,
  treaty: string,
  { state, reservations, reservationsRead, contradictions, ...participation }: ParticipationEntry,
  cited: Cited,
): void {
  const id = participationKey(treaty, state);
  const sources = cited(participation.sources);
  const reservationSources = reservationsRead ? cited(reservationsRead.sources) : [];
  graph.add("Participation", {
    ...participation,
    id,
    treaty: treatyKey(treaty),
    jurisdiction: state,
    reservationsRead: reservationsRead !== undefined,
    reservationsAsOf: reservationsRead?.asOf,
    reservationSources,
    sources,
  });
  graph.link("PARTICIPATES", state, id);
  graph.link("IN_TREATY", id, treatyKey(treaty));
  graph.cite(id, [...new Set([...sources, ...reservationSources])]);
  for (const [index, reservation] of (reservations ?? []).entries()) {
    const part = partKey(id, "reservation", index + 1);
    const where = cited(reservation.sources);
    graph.add("Reservation", { ...reservation, id: part, participation: id, sources: where });
    graph.link("RESERVED", id, part);
    graph.cite(part, where);
  }
  loadContradictions(graph, id, contradictions, cited);
}
