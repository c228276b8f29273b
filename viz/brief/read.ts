import { BadAddress } from "../address/errors.ts";
import { jurisdictionPath } from "../address/links.ts";
import { referenceTo } from "../figure/citation.ts";
import { chartNamed, inFormat, type RenderedChart, renderChart } from "../formats/render.ts";
import { BriefCellDocument, type CodingPartsFragment } from "../generated/queries.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";
import type { BriefItem } from "./items.ts";

interface Part {
  /** The item as the address names it. */
  readonly text: string;
  readonly title: string;
  readonly release: string;
  /** How it is cited, with its address. */
  readonly citation: string;
  readonly address: string;
}

export interface ChartPart extends Part {
  readonly kind: "chart";
  readonly chart: RenderedChart;
}

export interface CellPart extends Part {
  readonly kind: "cell";
  readonly question: string | null;
  /** Empty where it was not researched. */
  readonly codings: readonly CodingPartsFragment[];
}

export type BriefPart = ChartPart | CellPart;

interface Around {
  readonly ask: Ask;
  readonly t: Messages;
  /** Where the service stands, with the path of the release if it is frozen. */
  readonly address: string;
}

async function chartPart(
  { text, name, query }: Extract<BriefItem, { kind: "chart" }>,
  { ask, t, address }: Around,
): Promise<ChartPart> {
  const asked = new URLSearchParams(query);
  if (t.lang !== "en") asked.set("lang", t.lang);
  const chart = await renderChart(ask, chartNamed(name), asked, address);
  const { title, release } = chart.shown;
  const at = inFormat(chart, "html");
  const citation = `${referenceTo(chart.shown, t)} ${at}`;
  return { kind: "chart", text, title, release, citation, address: at, chart };
}

async function cellPart(
  { text, jurisdiction: id, of, code }: Extract<BriefItem, { kind: "cell" }>,
  { ask, t, address }: Around,
): Promise<CellPart> {
  const asked = { id, kinds: [of], codes: [code], entries: [of], lang: t.lang };
  const { jurisdiction, codebook, codings, meta } = await ask(BriefCellDocument, asked);
  const entry = codebook.find((one) => one.code === code);
  if (!jurisdiction || !entry) throw new BadAddress(t("brief.noItem", { item: text }), 404);
  const title = `${jurisdiction.name}${t("list.colon")}${entry.label}`;
  const at = `${address}${jurisdictionPath(id)}`;
  const credit = t("chart.credit", { release: meta.release });
  return {
    kind: "cell",
    text,
    title,
    release: meta.release,
    citation: `${title}. ${credit}. ${at}`,
    address: at,
    question: entry.question,
    codings: codings.nodes,
  };
}

/** What a brief shows, in the order of its items. */
export const readBrief = (items: readonly BriefItem[], around: Around): Promise<BriefPart[]> =>
  Promise.all(
    items.map((item) => (item.kind === "chart" ? chartPart(item, around) : cellPart(item, around))),
  );

/** The title that an address gives a brief, or the plain one. */
export const titleOf = (query: URLSearchParams, t: Messages): string =>
  query.get("title")?.trim() || t("brief.title");
