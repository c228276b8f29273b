import { DEATH, LIFE } from "./months.ts";

/*
 * Provisions by what is said against whom and by the longest basic term. Terms stand in bands, and each band is as
 * wide as what stands in it needs, so there is room where there are names. The line is always the edge of a band:
 * beyond it what is known has a name, before it everything is a dot.
 */

export const KINDS = ["opinion_or_truth", "only_false", "unclear"] as const;
export type WordsKind = (typeof KINDS)[number];

/** From the narrowest object to none; what nobody has read comes last. */
export const OBJECTS = [
  "ruler",
  "institutions",
  "nation",
  "religion",
  "person",
  "anybody",
  "unclear",
] as const;
export type WordsObject = (typeof OBJECTS)[number];

export type MarkGroup =
  | "counted"
  | "reported"
  | "maximum_not_on_file"
  | "field_unclear"
  | "below_the_line";

/** One provision within one of the kinds. */
export interface WordsMark {
  readonly key: string;
  readonly kind: WordsKind;
  readonly object: WordsObject;
  readonly group: MarkGroup;
  /** The longest basic term; 0 without prison, null where it is not on file. */
  readonly months: number | null;
  readonly name: string;
  readonly code: string;
  readonly charged: number;
  readonly convicted: number;
}

/** Terms from `from` up to, but not including, `to`. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly beyond: boolean;
}

export interface PlacedMark {
  readonly mark: WordsMark;
  readonly x: number;
  readonly y: number;
  /** The name beside it; null for a dot without one. */
  readonly label: string | null;
}

export interface WordsRow {
  /** Where its marks begin. */
  readonly first: number;
  /** Null for the one row of those of which the kind is not clear. */
  readonly object: WordsObject | null;
  readonly top: number;
  readonly bottom: number;
  /** Provisions of which the maximum is all that is missing, and those with another doubt and no term. */
  readonly notOnFile: readonly WordsMark[];
  readonly unclear: readonly WordsMark[];
  readonly marks: readonly PlacedMark[];
}

export interface WordsBlock {
  readonly kind: WordsKind;
  readonly top: number;
  readonly rows: readonly WordsRow[];
}

export interface WordsLayout {
  readonly bands: readonly Band[];
  readonly blocks: readonly WordsBlock[];
  readonly line: number;
  readonly top: number;
  readonly bottom: number;
}

export interface WordsRoom {
  /** Where the bands begin and end. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Between two dots, and between two names. */
  readonly dot: number;
  readonly step: number;
  /** Whether countries are named in the picture. */
  readonly named: boolean;
  /** Above the marks of a row, and the least that a row is high. */
  readonly head: (
    kind: WordsKind,
    object: WordsObject | null,
    marks: readonly WordsMark[],
  ) => number;
  readonly least: (kind: WordsKind, object: WordsObject | null) => number;
  /** Above a block. */
  readonly heading: number;
  /** How much lower all rows together have to become for one more name to give way to a code. */
  readonly perName: number;
  readonly widthOf: (text: string) => number;
  /** What stands below the marks of a row. */
  readonly below?: (marks: readonly WordsMark[]) => number;
}

/** From a mark to its name, and from one column of names to the next. */
export const TO_NAME = 8;
const BETWEEN = 10;
/** How wide one tick of a case is; more than these are written as a number. */
export const TICK = 4;
export const TICKS = 5;
const LESS_THAN_A_DAY = 0.01;
/** Edges beside those of the API's lines: none, the longest terms, life, death. */
const EDGES = [0, LESS_THAN_A_DAY, 180, LIFE, DEATH] as const;
const LEAST_BAND = 14;
/** At the edges of a band. */
const PADDING = 6;

/** How wide the ticks of a number of cases are. */
export const ticksWidth = (charged: number): number =>
  charged === 0 ? 0 : 4 + Math.min(charged, TICKS) * TICK + (charged > TICKS ? 14 : 0);

const isNamed = ({ group }: WordsMark): boolean => group === "counted" || group === "reported";

/** Finer places are not seen, and there are hundreds in a page. */
export const tenths = (place: number): number => Math.round(place * 10) / 10;

/** A provision whose term has no place on the scale. */
export const isOffScale = ({ group, months }: WordsMark): boolean =>
  group === "maximum_not_on_file" || months === null;

interface Cell {
  readonly named: readonly WordsMark[];
  readonly dots: readonly WordsMark[];
}

interface RowOf {
  readonly kind: WordsKind;
  readonly object: WordsObject | null;
  readonly all: readonly WordsMark[];
}

/** A band while it grows: columns of names, or of dots, and what they need. */
interface Growing {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly Cell[];
  /** How wide one of its columns is. */
  readonly column: number;
  readonly columns: number;
}

const byName = (a: WordsMark, b: WordsMark): number =>
  Number(a.group !== "counted") - Number(b.group !== "counted") ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1);

/** Doubtful ones last, by name. */
const asDots = (a: WordsMark, b: WordsMark): number =>
  Number(a.group === "field_unclear") - Number(b.group === "field_unclear") || byName(a, b);

export function wordsLayout(
  marks: readonly WordsMark[],
  lines: readonly number[],
  line: number,
  room: WordsRoom,
): WordsLayout {
  const { dot, step, widthOf, named: hasNames } = room;
  const rows = KINDS.flatMap((kind): RowOf[] => {
    const own = marks.filter((mark) => mark.kind === kind);
    return kind === "unclear"
      ? [{ kind, object: null, all: own }]
      : OBJECTS.map((object) => ({
          kind,
          object,
          all: own.filter((mark) => mark.object === object),
        }));
  }).filter(({ all }) => all.length > 0);

  const edges = [...new Set([...EDGES, ...lines, line])].toSorted((a, b) => a - b);
  const widths = new Map(
    marks.map((mark) => {
      const beside = TO_NAME + ticksWidth(mark.charged) + BETWEEN;
      return [
        mark,
        { name: beside + widthOf(mark.name), code: beside + widthOf(mark.code) },
      ] as const;
    }),
  );
  const columnOf = (cells: readonly Cell[], coded: ReadonlySet<WordsMark>): number =>
    Math.max(
      dot,
      ...cells.flatMap(({ named }) =>
        named.map((mark) => widths.get(mark)?.[coded.has(mark) ? "code" : "name"] ?? 0),
      ),
    );
  const widthOfBand = ({ cells, columns, column }: Growing): number =>
    cells.every(({ named, dots }) => named.length + dots.length === 0)
      ? LEAST_BAND
      : Math.max(LEAST_BAND, columns * column + 2 * PADDING);
  const dotsAcross = ({ columns, column }: Growing): number =>
    Math.max(1, Math.floor((columns * column) / dot));
  const heightOf = (band: Growing, { named, dots }: Cell): number =>
    Math.ceil(named.length / band.columns) * step + Math.ceil(dots.length / dotsAcross(band)) * dot;

  const begun = edges
    .map((from, index): Growing => {
      const to = edges[index + 1] ?? Number.POSITIVE_INFINITY;
      const cells = rows.map(({ all }) => {
        const here = all.filter(
          (mark) =>
            !isOffScale(mark) && mark.months !== null && mark.months >= from && mark.months < to,
        );
        const isBeyond = from >= line && hasNames;
        return {
          named: here.filter((mark) => isBeyond && isNamed(mark)).toSorted(byName),
          dots: here.filter((mark) => !isBeyond || !isNamed(mark)).toSorted(asDots),
        };
      });
      return { from, to, cells, column: dot, columns: 1 };
    })
    // A column for no prison, for life or for death only where there is such a term.
    .filter(
      ({ from, cells }) =>
        (from > 0 && from < LIFE) ||
        cells.some(({ named, dots }) => named.length + dots.length > 0),
    );

  const rowHeights = (bands: readonly Growing[]): number[] =>
    rows.map(({ kind, object, all }, row) =>
      Math.max(
        room.least(kind, object),
        room.head(kind, object, all) +
          Math.max(
            0,
            ...bands.map((band) => {
              const cell = band.cells[row];
              return cell ? heightOf(band, cell) : 0;
            }),
          ) +
          (room.below?.(all) ?? 0) +
          PADDING,
      ),
    );
  const total = (bands: readonly Growing[]): number =>
    rowHeights(bands).reduce((sum, height) => sum + height, 0);
  const available = room.right - room.left;
  const needed = (bands: readonly Growing[]): number =>
    bands.reduce((sum, band) => sum + widthOfBand(band), 0);
  // High cells weigh more: where two bands make a row high, the first that grows has to count as a gain.
  const strain = (band: Growing): number =>
    band.cells.reduce((sum, cell) => sum + heightOf(band, cell) ** 3, 0);

  /** Gives columns to the bands that gain most from them, as long as there is room. */
  function grown(coded: ReadonlySet<WordsMark>): readonly Growing[] {
    let bands: readonly Growing[] = begun.map((band) => ({
      ...band,
      column: columnOf(band.cells, coded),
    }));
    let free = available - needed(bands);
    for (;;) {
      const [best] = bands
        .map((band, index) => {
          const next = { ...band, columns: band.columns + 1 };
          const more = Math.max(1, widthOfBand(next) - widthOfBand(band));
          return { index, next, more, gain: (strain(band) - strain(next)) / more };
        })
        .filter(({ more, gain }) => more <= free && gain > 0)
        .toSorted((a, b) => b.gain - a.gain);
      if (!best) return bands;
      bands = bands.with(best.index, best.next);
      free -= best.more;
    }
  }

  // The longest names give way first, as long as each makes the picture lower by enough.
  const longest = begun
    .flatMap(({ cells }) => cells.flatMap(({ named }) => named))
    .filter((mark) => (widths.get(mark)?.name ?? 0) > (widths.get(mark)?.code ?? 0))
    .toSorted(
      (a, b) => (widths.get(b)?.name ?? 0) - (widths.get(a)?.name ?? 0) || (a.key < b.key ? -1 : 1),
    );
  let coded = new Set<WordsMark>();
  let bands = grown(coded);
  const costOf = (made: readonly Growing[], codes: number): number =>
    total(made) + codes * room.perName + Math.max(0, needed(made) - available) * 1000;
  let least = costOf(bands, 0);
  for (const [index] of longest.entries()) {
    const codes = new Set(longest.slice(0, index + 1));
    const made = grown(codes);
    const cost = costOf(made, codes.size);
    if (cost < least) [least, bands, coded] = [cost, made, codes];
  }
  // Names for which there is room after all come back, the shortest first.
  for (const mark of longest.toReversed()) {
    if (!coded.has(mark)) continue;
    const fewer = new Set([...coded].filter((one) => one !== mark));
    const wider = bands.map((band) => ({ ...band, column: columnOf(band.cells, fewer) }));
    if (needed(wider) <= available) [coded, bands] = [fewer, wider];
  }
  const labelOf = (mark: WordsMark) => (coded.has(mark) ? mark.code : mark.name);

  // What room is left goes to the bands beyond the line, where names are.
  const slack = Math.max(0, available - needed(bands));
  const takes = (band: Growing) =>
    (band.from >= line || !hasNames) && widthOfBand(band) > LEAST_BAND ? widthOfBand(band) : 0;
  const taking = bands.reduce((sum, band) => sum + takes(band), 0);
  const placed: { band: Growing; left: number; right: number; column: number }[] = [];
  let x = room.left;
  for (const band of bands) {
    const more = taking === 0 ? slack / bands.length : (slack * takes(band)) / taking;
    const width = widthOfBand(band) + more;
    placed.push({ band, left: x, right: x + width, column: band.column + more / band.columns });
    x += width;
  }

  const heights = rowHeights(bands);
  let y = room.top;
  const blocks: { kind: WordsKind; top: number; rows: WordsRow[] }[] = [];
  rows.forEach(({ kind, object, all }, row) => {
    if (blocks.at(-1)?.kind !== kind) {
      blocks.push({ kind, top: y, rows: [] });
      // The one row of what is not clear says so itself.
      y += object === null ? 8 : room.heading;
    }
    const top = y;
    const first = top + room.head(kind, object, all);
    const here = placed.flatMap(({ band, left, column }): PlacedMark[] => {
      const cell = band.cells[row];
      if (!cell) return [];
      const { named, dots } = cell;
      const lineCount = Math.ceil(named.length / band.columns);
      const across = dotsAcross(band);
      const start = left + PADDING + dot / 2 - 1;
      return [
        ...named.map((mark, index) => ({
          mark,
          x: tenths(start + Math.floor(index / lineCount) * column),
          y: tenths(first + step / 2 + (index % lineCount) * step),
          label: labelOf(mark),
        })),
        ...dots.map((mark, index) => ({
          mark,
          x: tenths(start + (index % across) * dot),
          y: tenths(first + lineCount * step + dot / 2 + Math.floor(index / across) * dot),
          label: null,
        })),
      ];
    });
    y += heights[row] ?? 0;
    /** Whether a mark with its whole name meets another one, or the edge. */
    const meets = (one: PlacedMark): boolean =>
      one.x + (widths.get(one.mark)?.name ?? 0) - BETWEEN > room.right ||
      here.some(
        (other) =>
          other !== one &&
          other.x > one.x &&
          Math.abs(other.y - one.y) < step &&
          other.x - dot < one.x + (widths.get(one.mark)?.name ?? 0) - BETWEEN,
      );
    const off = all.filter(isOffScale).toSorted(byName);
    blocks.at(-1)?.rows.push({
      object,
      top,
      first,
      bottom: y,
      notOnFile: off.filter(({ group }) => group === "maximum_not_on_file"),
      unclear: off.filter(({ group }) => group !== "maximum_not_on_file"),
      // A code where its name has room because what would stand beside it is empty.
      marks: here.map((one) =>
        one.label !== null && coded.has(one.mark) && !meets(one)
          ? { ...one, label: one.mark.name }
          : one,
      ),
    });
  });
  return {
    bands: placed.map(({ band: { from, to }, left, right }) => ({
      from,
      to,
      left,
      right,
      beyond: from >= line,
    })),
    blocks,
    line: placed.find(({ band }) => band.from >= line)?.left ?? room.right,
    top: room.top,
    bottom: y,
  };
}
