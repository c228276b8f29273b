import { BadAddress } from "../address/errors.ts";
import { jurisdictionPath } from "../address/links.ts";
import { referenceTo } from "../figure/citation.ts";
import { chartNamed, inFormat, type Made, makeChart } from "../formats/render.ts";
import { BriefCellDocument, type CodingPartsFragment } from "../generated/queries.ts";
import type { Words } from "../i18n/messages.ts";
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
  readonly made: Made;
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
  readonly words: Words;
  /** Where the service stands, with the path of the release if it is frozen. */
  readonly address: string;
}

async function chartPart(
  { text, name, query }: Extract<BriefItem, { kind: "chart" }>,
  { ask, words, address }: Around,
): Promise<ChartPart> {
  const asked = new URLSearchParams(query);
  if (words.lang !== "en") asked.set("lang", words.lang);
  const made = await makeChart(ask, chartNamed(name), asked, address);
  const { title, release } = made.shown;
  const at = inFormat(made, "html");
  const citation = `${referenceTo(made.shown, words)} ${at}`;
  return { kind: "chart", text, title, release, citation, address: at, made };
}

async function cellPart(
  { text, jurisdiction: id, of, code }: Extract<BriefItem, { kind: "cell" }>,
  { ask, words, address }: Around,
): Promise<CellPart> {
  const asked = { id, kinds: [of], codes: [code], entries: [of], lang: words.lang };
  const { jurisdiction, codebook, codings, meta } = await ask(BriefCellDocument, asked);
  const entry = codebook.find((one) => one.code === code);
  if (!jurisdiction || !entry) throw new BadAddress(words("brief.noItem", { item: text }), 404);
  const title = `${jurisdiction.name}${words("list.colon")}${entry.label}`;
  const at = `${address}${jurisdictionPath(id)}`;
  const credit = words("chart.credit", { release: meta.release });
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
export const titleOf = (query: URLSearchParams, words: Words): string =>
  query.get("title")?.trim() || words("brief.title");
