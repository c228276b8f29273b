import { BadAddress } from "../address/errors.ts";
import { jurisdictionPath } from "../address/links.ts";
import { referenceTo } from "../figure/citation.ts";
import { chartNamed, inFormat, type RenderedChart, renderChart } from "../formats/render.ts";
import { BriefCellDocument, type CodingPartsFragment } from "../generated/queries.ts";
import type { Messages } from "../i18n/messages.ts";
import { creditLine } from "../i18n/release.ts";
import type { Ask } from "../queries/ask.ts";
import { type BriefItem, itemOf } from "./items.ts";
import type { BriefState } from "./state.ts";

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
  const credit = creditLine(meta.release, t);
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

/** A part with the reader's note on it. */
export interface NotedPart {
  readonly part: BriefPart;
  readonly note: string;
}

/** What a brief holds, with what is said of it as a whole. */
export interface Brief {
  /** As the reader named it, or after its parts. */
  readonly title: string;
  /** What is in it, of which release. */
  readonly says: string;
  readonly parts: readonly NotedPart[];
  /** What of it the reader wrote; null if nothing. */
  readonly ownWords: "title" | "notes" | "both" | null;
}

/** So many parts a title names, as far as it stays short. */
const NAMED = 2;
const MOST_LETTERS = 80;

/** A title after the parts: the first of them, and how many more there are. */
function titleAfter(parts: readonly BriefPart[], t: Messages): string {
  const titles = parts.map(({ title }) => title);
  const both = titles.slice(0, NAMED).join(t("list.semicolon"));
  const [named, count] =
    both.length <= MOST_LETTERS
      ? [both, parts.length - NAMED]
      : [titles[0] ?? "", parts.length - 1];
  return count > 0 ? t("brief.andMore", { titles: named, count }) : named;
}

/** The first paragraph: how many charts and answers, how many are not researched, of which release. */
function saysOf(parts: readonly BriefPart[], t: Messages): string {
  const charts = parts.filter(({ kind }) => kind === "chart").length;
  const cells = parts.filter((part) => part.kind === "cell");
  const unknown = cells.filter(({ codings }) => codings.length === 0).length;
  return [
    t("brief.holds", { charts, answers: cells.length }),
    unknown > 0 ? t("brief.unknown", { count: unknown }) : "",
    t("brief.ofRelease", { release: [...new Set(parts.map(({ release }) => release))].join(", ") }),
  ]
    .filter((sentence) => sentence !== "")
    .join(t("sentence.gap"));
}

/** What a brief shows, in the order of its items. */
export async function readBrief(state: BriefState, around: Around): Promise<Brief> {
  const { t } = around;
  const parts = await Promise.all(
    state.items.map(async ({ text, note }): Promise<NotedPart> => {
      const item = itemOf(text, t);
      return {
        note,
        part: await (item.kind === "chart" ? chartPart(item, around) : cellPart(item, around)),
      };
    }),
  );
  const all = parts.map(({ part }) => part);
  const given = state.title !== "";
  const noted = parts.some(({ note }) => note !== "");
  return {
    title: given ? state.title : all.length > 0 ? titleAfter(all, t) : t("brief.title"),
    says: all.length > 0 ? saysOf(all, t) : t("brief.standfirst"),
    parts,
    ownWords: given ? (noted ? "both" : "title") : noted ? "notes" : null,
  };
}
