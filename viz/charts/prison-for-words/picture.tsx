import { group, sum } from "d3";
import { provisionPath } from "../../address/links.ts";
import { formatMonths, formatParts } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { LIFE } from "../../layouts/months.ts";
import {
  type Band,
  isOffScale,
  tenths,
  type WordsBlock,
  type WordsMark,
  type WordsRow,
  wordsLayout,
} from "../../layouts/prison-for-words.ts";
import { inLaw } from "../../records/node-name.tsx";
import { beyondTerms, formatLongestTerm } from "../../records/penalty.ts";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, legendPlaces } from "../kit/legend.tsx";
import { fold, isNarrow, MeasurePicture, widthOf, widthOfText } from "../kit/measure-picture.tsx";
import { FULL_WIDTH } from "../kit/picture.tsx";
import { Lines, Text } from "../kit/text.tsx";
import { countOf, formatLongest, kindCount } from "./description.ts";
import { type Answer, type MarkWithRows, marksOf } from "./marks.ts";
import { Hatching, legendIn, Mark, nameWidth, OffScale } from "./marks.tsx";
import { WORDS_STYLE } from "./style.ts";

/** Room for what a row is about, beside what has no place on the scale: more of it where a picture is wider than usual. */
const LABELS = 136;
const labelsIn = (width: number): number =>
  Math.max(LABELS, Math.round((width * LABELS) / FULL_WIDTH));
const OFF_SCALE = 56;
const STEP = 15;
const SMALL_STEP = 14;

/** A tick of the axis at the edge where a band begins. */
function tickOf({ from }: Band, t: Messages): string {
  const beyond = beyondTerms(from, t);
  if (beyond !== null) return beyond;
  if (from === 0) return "0";
  // More than none, or than five years, at which many maxima stand exactly.
  if (from < 1) return "0+";
  if (from === 61) return "5+";
  return new Intl.NumberFormat(t.locale, { maximumFractionDigits: 1 }).format(from / 12);
}

/** What a mark stands for, in words. */
function titleOf(
  { rows, months, name, group: standing, charged }: MarkWithRows,
  t: Messages,
): string {
  const [row] = rows;
  if (!row) return name;
  // Below the line and where something is not clear there are hundreds: what the row and the legend say is left to them.
  if (standing !== "counted" && standing !== "reported")
    return formatParts(
      [
        `${name}${t("clause.comma")}${row.provision.section}`,
        ...(months === null ? [] : [months === 0 ? t("term.none") : formatLongestTerm(months, t)]),
      ],
      t,
    );
  return formatParts(
    [
      `${name}${t("list.colon")}${inLaw(row.provision, t)}`,
      ...new Set(rows.map(({ offence }) => offence.label)),
      formatLongest(months, t),
      t(`words.group.${standing}`),
      ...(charged > 0 ? [t("words.charged", { count: charged })] : []),
    ],
    t,
  );
}

/** Countries known beyond the line, by term, in the lines of a narrow picture. */
function namesBelow(marks: readonly WordsMark[], room: number, t: Messages): readonly string[] {
  const known = marks
    .filter((mark) => mark.group === "counted")
    .toSorted((a, b) => (a.months ?? 0) - (b.months ?? 0) || (a.name < b.name ? -1 : 1));
  const byTerm = group(known, ({ months }) => months);
  const text = [...byTerm].map(([months, all]) => {
    const names = [...group(all, ({ name }) => name)]
      .map(([name, own]) => {
        const cases = sum(own, ({ charged }) => charged);
        return cases === 0 ? name : `${name} (${cases})`;
      })
      .join(t("list.comma"));
    const term = months === null ? "" : formatLongestTerm(months, t);
    return `${term}${t("list.colon")}${names}`;
  });
  return text.length === 0 ? [] : fold(formatParts(text, t), room, 12.5);
}

/** How many provisions of a row have no place on the scale, in words. */
function offText(marks: readonly WordsMark[], t: Messages): string {
  const notOnFile = marks.filter((mark) => mark.group === "maximum_not_on_file").length;
  const unclear = marks.length - notOnFile;
  return t("words.offScale", {
    notOnFile,
    unclear,
    both: notOnFile > 0 && unclear > 0 ? "yes" : "no",
  });
}

/** What a row is about, folded beside it. */
const rowLabel = (text: string): string[] => fold(text, LABELS - 10, 14);

const countriesIn = (marks: readonly { readonly mark: WordsMark }[]): number =>
  new Set(marks.flatMap(({ mark }) => (mark.group === "counted" ? [mark.code] : []))).size;

export function WordsPicture({
  answer,
  title,
  description,
  country,
  treatyLine,
  t,
  context,
}: {
  answer: Answer;
  title: string;
  description: string;
  country: string | null;
  /** The line of the UN Convention, which the picture names; null where it is not on file. */
  treatyLine: number | null;
  t: Messages;
  context: RenderContext;
}) {
  const width = widthOf(context);
  const pattern = `prison-for-words-${width}-hatched`;
  const marks = marksOf(answer);
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  const labels = new Map(
    answer.rows.flatMap(({ objects }) => objects.map(({ code, label }) => [code, label] as const)),
  );
  const labelOf = (object: WordsRow["object"]) =>
    object === null
      ? t("words.kind.unclear")
      : ((object === "unclear" ? undefined : labels.get(object)) ?? t("words.object.unclear"));
  const placedIn = (narrow: boolean) => {
    const legend = legendIn(t, pattern, country !== null, narrow);
    const key = legendPlaces(
      legend.map(({ text }) => text),
      0,
      width,
    ).height;
    const top = key + (narrow ? 74 : 58);
    const layout = wordsLayout(
      marks,
      answer.lines.map(({ months }) => months),
      answer.months,
      {
        left: narrow ? 0 : labelsIn(width) + OFF_SCALE,
        right: width,
        top,
        dot: narrow ? 8.5 : 7.6,
        step: narrow ? SMALL_STEP : STEP,
        named: !narrow,
        head: (_kind, _object, here) => (narrow ? (here.some(isOffScale) ? 38 : 22) : 6),
        least: (_, object) => (narrow ? 38 : rowLabel(labelOf(object)).length * STEP + 26),
        heading: 30,
        perName: 14,
        widthOf: nameWidth,
        ...(narrow
          ? {
              below: (here: readonly WordsMark[]) => {
                const lines = namesBelow(here, width, t).length;
                return lines === 0 ? 0 : lines * SMALL_STEP + 4;
              },
            }
          : {}),
      },
    );
    return { narrow, legend, top, layout };
  };
  // Where names have no room beside the line even as codes, they stand below, as on a phone.
  const wide = isNarrow(width) ? null : placedIn(false);
  const fits = wide !== null && tenths(wide.layout.bands.at(-1)?.right ?? 0) <= width;
  const { narrow, legend, top, layout } = fits ? wide : placedIn(true);
  const tag = t(answer.months === treatyLine && !narrow ? "words.line.treaty" : "words.line.at", {
    term: formatMonths(answer.months, t),
  });
  // In a narrow picture texts run over the whole width, and the line stands behind the marks alone.
  const strips: readonly (readonly [from: number, to: number])[] = narrow
    ? [
        [top - 22, top] as const,
        ...layout.blocks.flatMap(({ rows }) =>
          rows.map((row) => {
            const lowest = Math.max(row.first + 14, ...row.marks.map(({ y }) => y + 6));
            return [row.first - 2, lowest] as const;
          }),
        ),
      ]
    : [[top - 22, layout.bottom] as const];
  return (
    <MeasurePicture
      name="prison-for-words"
      title={title}
      description={description}
      caution={t("words.caution")}
      context={context}
      t={t}
      style={WORDS_STYLE}
      height={layout.bottom + 8}
    >
      <Hatching id={pattern} />
      <Legend items={legend} left={0} right={width} y={10} />
      {strips.map(([from, to]) => (
        <rect
          key={from}
          class="beyond"
          x={layout.line}
          y={from}
          width={width - layout.line}
          height={to - from}
        />
      ))}
      <Axis bands={layout.bands} top={top} width={width} narrow={narrow} t={t} />
      <Threshold
        x={layout.line}
        top={top}
        bottom={layout.bottom}
        strips={strips}
        width={width}
        tag={tag}
        stops={context.alone ? [] : stopsOf(answer, layout.bands, t)}
      />
      {layout.blocks.map((block) => (
        <Block
          key={block.kind}
          block={block}
          answer={answer}
          labelOf={labelOf}
          width={width}
          narrow={narrow}
          pattern={pattern}
          t={t}
        />
      ))}
      {layout.blocks.flatMap(({ rows }) =>
        rows.flatMap((row) =>
          row.marks.map((placed) => {
            const mark = byKey.get(placed.mark.key);
            const provision = mark?.rows[0]?.provision.id;
            // A stop of the keyboard where something is known; the table leads to all of them.
            const isLink = placed.label !== null && provision && !context.alone;
            return (
              <Mark
                key={placed.mark.key}
                placed={placed}
                title={
                  // Nobody points at a mark on a phone, where the page has the names below.
                  narrow && !context.alone ? null : mark ? titleOf(mark, t) : placed.mark.name
                }
                isChosen={placed.mark.code === country}
                isKeyed={context.alone || placed.mark.group === "counted"}
                href={isLink ? provisionPath(provision) : null}
                small={narrow}
              />
            );
          }),
        ),
      )}
    </MeasurePicture>
  );
}

/** Where the line can be put, with what is counted there, for a reader who drags it. */
const stopsOf = ({ lines }: Answer, bands: readonly Band[], t: Messages) =>
  lines.flatMap(({ months, groups }) => {
    const band = bands.find(({ from }) => from === months);
    return band
      ? [
          {
            months,
            x: band.left,
            told: t("words.stop", {
              term: formatMonths(months, t),
              counted: countOf({ groups } as Pick<Answer, "groups">, "counted"),
              notOnFile: countOf({ groups } as Pick<Answer, "groups">, "maximum_not_on_file"),
            }),
          },
        ]
      : [];
  });

const Axis = ({
  bands,
  top,
  width,
  narrow,
  t,
}: {
  bands: readonly Band[];
  top: number;
  width: number;
  narrow: boolean;
  t: Messages;
}) => {
  let free = Number.NEGATIVE_INFINITY;
  const ticks = bands.flatMap((band) => {
    const text = tickOf(band, t);
    const wide = widthOfText(text, 12);
    const isLast = band.from >= LIFE;
    const start = isLast ? band.right - wide : band.left + 2;
    if (start < free) return [];
    free = start + wide + 3;
    return [{ text, isLast, x: isLast ? band.right : band.left + 2, isBold: band.beyond }];
  });
  return (
    <g>
      {!narrow && (
        <>
          <Text class="muted small end" x={labelsIn(width) + OFF_SCALE - 10} y={top - 8}>
            {t("words.notOnFile")}
          </Text>
          <Lines
            class="muted small"
            x={0}
            y={top - 36}
            step={14}
            lines={fold(t("words.axis"), labelsIn(width) + OFF_SCALE - 8, 12.5)}
          />
        </>
      )}
      {narrow && (
        <Text class="muted small" x={0} y={top - 54}>
          {t("words.axis")}
        </Text>
      )}
      {ticks.map(({ text, isLast, x, isBold }) => (
        <Text
          key={text}
          class={`small ${isLast ? "end" : ""} ${isBold ? "strong" : "muted"}`}
          x={x}
          y={top - 8}
        >
          {text}
        </Text>
      ))}
    </g>
  );
};

const Block = ({
  block: { kind, top, rows },
  answer,
  labelOf,
  width,
  narrow,
  pattern,
  t,
}: {
  block: WordsBlock;
  answer: Answer;
  labelOf: (object: WordsRow["object"]) => string;
  width: number;
  narrow: boolean;
  pattern: string;
  t: Messages;
}) => (
  <g>
    <line class="axis strong" x1={0} x2={width} y1={top + 4} y2={top + 4} />
    {kind !== "unclear" && (
      <Lines
        class="kind"
        x={0}
        y={top + 22}
        lines={[
          narrow
            ? t(`words.kind.${kind}`)
            : `${t(`words.kind.${kind}`)}${t("list.colon")}${t("words.blockCount", { count: kindCount(answer, kind) })}`,
        ]}
      />
    )}
    {rows.map((row, place) => {
      const { object, top: y, bottom, notOnFile, unclear, marks } = row;
      const count = t("words.row", { count: countriesIn(marks) });
      const off = offText([...notOnFile, ...unclear], t);
      if (narrow) {
        const names = namesBelow(
          marks.map(({ mark }) => mark),
          width,
          t,
        );
        return (
          <g key={object ?? kind}>
            {place > 0 && <line class="axis" x1={0} x2={width} y1={y} y2={y} />}
            <Text class="strong" x={0} y={y + 15}>
              {labelOf(object)}
            </Text>
            {off !== "" && (
              <Text class="small muted" x={0} y={y + 31}>
                {off}
              </Text>
            )}
            {names.length > 0 && (
              <Lines
                class="small"
                x={0}
                y={bottom - names.length * SMALL_STEP + 4}
                step={SMALL_STEP}
                lines={names}
              />
            )}
          </g>
        );
      }
      const label = rowLabel(labelOf(object));
      return (
        <g key={object ?? kind}>
          {place > 0 && <line class="axis" x1={0} x2={width} y1={y} y2={y} />}
          <Lines class="strong" x={0} y={y + 16} lines={label} />
          <Text class="small muted" x={0} y={y + 16 + label.length * 15}>
            {count}
          </Text>
          <OffScale
            notOnFile={notOnFile.length}
            unclear={unclear.length}
            x={labelsIn(width)}
            y={y + 9}
            pattern={pattern}
            title={off}
          />
        </g>
      );
    })}
  </g>
);

const Threshold = ({
  x,
  top,
  bottom,
  strips,
  width,
  tag,
  stops,
}: {
  x: number;
  top: number;
  bottom: number;
  strips: readonly (readonly [from: number, to: number])[];
  width: number;
  tag: string;
  stops: readonly { readonly months: number; readonly x: number; readonly told: string }[];
}) => {
  const wide = widthOfText(tag, 12.5) * 1.06 + 30;
  // The tag stands beyond the line where there is room, else before it.
  const left = Math.min(0, width - x - wide);
  return (
    <g class="threshold" transform={`translate(${x} 0)`}>
      {stops.map(({ months, x: at, told }) => (
        <g key={months} class="stop" data-months={months} data-x={at} data-told={told} />
      ))}
      <path
        d={`M0,${top - 42}V${top - 22}${strips.map(([from, to]) => `M0,${from}V${to}`).join("")}`}
      />
      <rect class="tag" x={left} y={top - 42} width={wide} height={20} />
      <path
        class="handle"
        d={`M${left + 8},${top - 32}l5,-4v8z M${left + 20},${top - 32}l-5,-4v8z`}
      />
      <Text x={left + 25} y={top - 32} dy="0.36em">
        {tag}
      </Text>
      <rect
        class="grip"
        x={Math.min(-9, left)}
        y={top - 42}
        width={wide + 9}
        height={20}
        fill="transparent"
      />
      <rect
        class="grip"
        x={-9}
        y={top - 22}
        width={18}
        height={bottom - top + 22}
        fill="transparent"
      />
    </g>
  );
};
