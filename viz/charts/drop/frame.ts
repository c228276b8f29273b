import { area, curveBumpX, line, type ScaleLinear, scaleLinear, scalePoint } from "d3";
import type { Messages } from "../../i18n/messages.ts";
import { wrap } from "../kit/text-wrap.ts";
import type { DropSeries } from "./series.ts";

interface Size {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** Room beside the columns; names stand there if it is wide enough. */
  readonly side: number;
}

/** Where things stand in a picture of a size. */
export interface Frame extends Size {
  /** The three columns, in the order of reading. */
  readonly xs: readonly number[];
  /** 1 where the picture runs from the left, -1 where it runs from the right. */
  readonly ahead: 1 | -1;
  readonly y: ScaleLinear<number, number>;
  readonly curve: (values: number[]) => string;
  readonly band: (bounds: DropSeries["bounds"]) => string;
}

/** Narrower than this, names no longer fit beside the lines. */
const ROOM_FOR_NAMES = 640;

export const hasNames = ({ width }: Pick<Size, "width">): boolean => width >= ROOM_FOR_NAMES;

/** How many letters a line of a column's head may have: a third of a narrow picture, in bold Arabic too. */
const lettersOfHead = ({ width }: Pick<Size, "width">, { lang }: Messages): number =>
  hasNames({ width }) ? 27 : Math.floor(width / (lang === "ar" ? 27 : 22));

/** The heads of the three columns, each in lines. */
export const headLines = (size: Pick<Size, "width">, t: Messages): string[][] =>
  [t("drop.own"), t("drop.today"), t("drop.ratified")].map((head) =>
    wrap(head, lettersOfHead(size, t)),
  );

/** The size of a picture that is so wide, with room for the heads; a narrow one is as high as wide. */
export function sizeFor(width: number, t: Messages): Size {
  const heads = Math.max(...headLines({ width }, t).map((lines) => lines.length));
  const top = Math.max(56, heads * 16 + 22);
  return hasNames({ width })
    ? { width, height: 600, top, bottom: 34, side: Math.round(Math.min(190, width * 0.21)) }
    : { width, height: top + Math.round(Math.max(290, width * 0.8)), top, bottom: 20, side: 24 };
}

/** One of the small pictures, one a region, on a phone. */
export const smallSize = (t: Messages): Size => {
  const { top } = sizeFor(380, t);
  return { width: 380, height: top + 244, top, bottom: 16, side: 34 };
};

/** The lowest level that a picture must reach: a tenth under what its lines and band need. */
function floorOf(series: readonly DropSeries[], picked: string | null): number {
  const needed = series.flatMap(({ id, bounds }) =>
    bounds.map(({ low, high }) => (id === picked ? low : high)),
  );
  return Math.max(0, Math.floor((Math.min(1, ...needed) - 0.05) * 10) / 10);
}

/** Scales and curves for a size, reaching down as far as the series need. */
export function frameOf(
  size: Size,
  series: readonly DropSeries[],
  picked: string | null,
  dir: "ltr" | "rtl",
): Frame {
  const { width, height, top, bottom, side } = size;
  const edges: [number, number] = dir === "rtl" ? [width - side, side] : [side, width - side];
  const columns = ["own", "today", "ratified"];
  const x = scalePoint(columns, edges);
  const xs = columns.map((column) => x(column) ?? 0);
  const y = scaleLinear([floorOf(series, picked), 1], [height - bottom, top]);
  const draw = line<number>(
    (_, index) => xs[index] ?? 0,
    (value) => y(value),
  ).curve(curveBumpX);
  const fill = area<{ low: number; high: number }>()
    .x((_, index) => xs[index] ?? 0)
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .curve(curveBumpX);
  return {
    ...size,
    xs,
    ahead: dir === "rtl" ? -1 : 1,
    y,
    curve: (values) => draw(values) ?? "",
    band: (bounds) => fill([...bounds]) ?? "",
  };
}
