import type { ComponentChildren } from "preact";
import type { Messages } from "../../i18n/messages.ts";
import type { RenderContext } from "./definition.ts";
import { SocialCard } from "./social-card.tsx";
import { TextLines } from "./text-lines.tsx";
import { wrap } from "./text-wrap.ts";
import { CHART_STYLE, DARK_STYLE, LIGHT_STYLE } from "./theme.ts";

/** The width of a picture if nobody asks for another. */
export const FULL_WIDTH = 960;

/** The widest picture of a page, which is seen in its own size there; a file is as wide as FULL_WIDTH. */
const WIDEST = 1200;

/** The room around the drawing of a picture that stands alone. */
export const MARGIN = 20;
const ALONE_STYLE = `
.ld-chart .headline { font-family: "Source Serif 4 Variable", "Source Serif 4", Georgia, serif; font-weight: 600; font-size: 24px; }
.ld-chart .credit { font-size: 12px; }
`;

/** The width in which a picture is laid out: as wide as it is seen, between a phone and the widest. */
export const layoutWidth = ({ width = FULL_WIDTH, alone }: RenderContext, least = 360): number =>
  Math.max(least, Math.min(alone ? FULL_WIDTH : WIDEST, width)) - (alone ? 2 * MARGIN : 0);

/** From one line of small print to the next. */
const LEADING = 17;

const LICENCE = "CC BY 4.0";
const LICENCE_WHOLE = LICENCE.replaceAll(" ", "\u00a0");

/** The source line in lines that never part the name of the licence. */
const creditLines = (credit: string, letters: number): string[] =>
  wrap(credit.replace(LICENCE, LICENCE_WHOLE), letters).map((line) =>
    line.replace(LICENCE_WHOLE, LICENCE),
  );

/**
 * A picture as one svg. In a page it is the bare picture; alone it has its title above, and what it must
 * not be taken for, what was asked, release and licence below.
 */
export const Picture = ({
  name,
  of = name,
  title,
  description,
  width,
  height,
  style,
  caution,
  whole = false,
  context,
  t,
  children,
}: {
  /** The chart's name: its class is `ld-{name}`. */
  name: string;
  /** Tells apart the pictures of one chart in a page. */
  of?: string;
  title: string;
  description: string;
  width: number;
  height: number;
  style: string;
  /** What it must not be taken for, written under a picture that stands alone. */
  caution: string;
  /** Whether a part of the drawing means nothing: a card then shows all of it, however small. */
  whole?: boolean;
  context: RenderContext;
  t: Messages;
  children: ComponentChildren;
}) => {
  const { alone, dark, credit, href, card } = context;
  const edge = t.dir === "rtl" ? width : 0;
  const headline = alone ? wrap(title, Math.floor(width / 13.5)) : [];
  const letters = Math.floor(width / 6);
  const warning = alone && caution !== "" ? wrap(caution, letters) : [];
  const below = alone ? creditLines(credit, letters) : [];
  const top = alone ? MARGIN + headline.length * 29 + 12 : 0;
  const warned = warning.length > 0 ? warning.length * LEADING + 6 : 0;
  const bottom = alone ? 12 + warned + below.length * LEADING + MARGIN / 2 : 0;
  const sides = alone ? MARGIN : 0;
  // A page for frames holds a narrow picture beside the full one.
  const id = (context.width ?? FULL_WIDTH) < FULL_WIDTH ? `${of}-${width}` : of;
  const styles =
    CHART_STYLE + style + (alone ? ALONE_STYLE + (dark ? DARK_STYLE : LIGHT_STYLE) : "");
  if (card)
    return (
      <SocialCard
        name={name}
        title={title}
        description={description}
        styles={styles}
        card={card}
        drawing={{ width, height, whole }}
        t={t}
      >
        {children}
      </SocialCard>
    );
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`${-sides} 0 ${width + 2 * sides} ${top + height + bottom}`}
      class={`ld-chart ld-${name}`}
      role={href ? "group" : "img"}
      lang={t.lang}
      aria-labelledby={`${id}-title ${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <style>{styles}</style>
      {alone && (
        <TextLines lines={headline} x={edge} y={MARGIN + 20} leading={29} class="headline" t={t} />
      )}
      {alone ? <g transform={`translate(0 ${top})`}>{children}</g> : children}
      {warning.length > 0 && (
        <TextLines
          lines={warning}
          x={edge}
          y={top + height + 22}
          leading={LEADING}
          class="muted credit"
          t={t}
        />
      )}
      {alone && (
        <TextLines
          lines={below}
          x={edge}
          y={top + height + 22 + warned}
          leading={LEADING}
          class="muted credit"
          t={t}
        />
      )}
    </svg>
  );
};
