import type { ComponentChildren, VNode } from "preact";
import type { Messages } from "../../i18n/messages.ts";
import type { RenderContext } from "./definition.ts";
import { Direction, Mirrored } from "./mirrored.tsx";
import { layoutWidth, MARGIN, Picture } from "./picture.tsx";
import { widthOf as lettersOf, wrap } from "./text-wrap.ts";

/** The width of a picture for a phone. */
export const NARROW = 380;

/** The width of the drawing itself; alone, the picture has room around it. */
export const widthOf = (context: RenderContext): number =>
  layoutWidth(context, context.alone ? NARROW + 2 * MARGIN : NARROW);
/** Whether names have to stand above what they name, since there is no room beside. */
export const isNarrow = (width: number): boolean => width < 720;

/** Marks that mean the same in every picture of a measure. */
const MARKS = `
.ld-measure { direction: ltr; }
.ld-measure .small { font-size: 12px; }
.ld-measure .end { text-anchor: end; }
.ld-measure .middle { text-anchor: middle; }
.ld-measure .strong { font-weight: 700; }
.ld-measure .fall { fill: var(--fall, #c03a18); }
.ld-measure .hold { fill: var(--hold, #1f5f8b); }
.ld-measure .ink { fill: var(--ink, #1b1a17); }
.ld-measure .ring { fill: var(--paper, #fafaf5); stroke: var(--hold, #1f5f8b); stroke-width: 1.7; }
.ld-measure .ring.fall { fill: var(--paper, #fafaf5); stroke: var(--fall, #c03a18); }
.ld-measure .open { fill: var(--paper, #fafaf5); stroke: var(--muted, #635f57); stroke-width: 1.3; stroke-dasharray: 1.5 2.6; stroke-linecap: round; }
.ld-measure .line { fill: none; stroke: var(--line, #77726a); stroke-width: 1.4; }
.ld-measure .line.fall { fill: none; stroke: var(--fall, #c03a18); }
.ld-measure .line.hold { fill: none; stroke: var(--hold, #1f5f8b); }
.ld-measure .possible { stroke-dasharray: 4 3; }
.ld-measure .thin { stroke-width: 1; stroke-opacity: .45; }
.ld-measure .limit { fill: none; stroke: var(--ink, #1b1a17); stroke-width: 1.4; stroke-dasharray: 6 3; }
.ld-measure .band { fill: var(--hold, #1f5f8b); fill-opacity: .12; }
.ld-measure .band.fall { fill: var(--fall, #c03a18); fill-opacity: .14; }
.ld-measure .band.muted { fill: var(--muted, #635f57); fill-opacity: .12; }
.ld-measure a:hover .mark, .ld-measure a:focus-visible .mark { stroke: var(--ink, #1b1a17); stroke-width: 2.4; }
.ld-measure a:hover text { text-decoration: underline; }
`;

/** The marks of measures with what a chart adds. */
export const measureStyle = (name: string, style: string): string =>
  MARKS.replaceAll(".ld-measure", `.ld-${name}`) + style;

/** A rough width of a text in units of the picture: a Latin letter is half as wide as high. */
export const widthOfText = (text: string, size = 13): number => (lettersOf(text) * size) / 2;

/** The lines of a text that must fit a width. */
export const fold = (text: string, room: number, size = 13): string[] =>
  wrap(text, (room * 2) / size);

/** A text cut to one line of a width, with a mark where letters are cut off: names that begin alike stay apart. */
export function shortened(text: string, room: number, size = 13): string {
  if (widthOfText(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOfText(`${letters.join("")}…`, size) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** The name of a link for those who speak or hear it: its description, after the text that is seen where that is cut off or a code. */
export const calledAs = (seen: string, description: string): string =>
  description.includes(seen) ? description : `${seen} ${description}`;

/** A measure's picture: a drawing with the marks that all measures share. */
export function MeasurePicture({
  name,
  of,
  title,
  description,
  caution,
  context,
  t,
  height,
  style = "",
  mirrors = true,
  whole = false,
  children,
}: {
  name: string;
  /** Tells apart the pictures of one chart in a page. */
  of?: string;
  title: string;
  description: string;
  caution: string;
  context: RenderContext;
  t: Messages;
  height: number;
  style?: string;
  /** Whether the whole drawing runs from the right where its language does. */
  mirrors?: boolean;
  /** Whether a card shows all of it, since a part means nothing. */
  whole?: boolean;
  children: ComponentChildren;
}): VNode {
  const width = widthOf(context);
  return (
    <Picture
      name={name}
      {...(of === undefined ? {} : { of })}
      title={title}
      description={description}
      whole={whole}
      width={width}
      height={Math.ceil(height)}
      caution={caution}
      style={measureStyle(name, style)}
      context={context}
      t={t}
    >
      <Direction.Provider value={{ dir: t.dir, mirrored: false }}>
        {mirrors ? <Mirrored width={width}>{children}</Mirrored> : children}
      </Direction.Provider>
    </Picture>
  );
}
