import type { ComponentChildren } from "preact";
import type { Messages } from "../../i18n/messages.ts";
import type { Card } from "./definition.ts";
import { TextLines } from "./text-lines.tsx";
import { wrap } from "./text-wrap.ts";

/** The room around what stands on a card. */
const MARGIN = 20;
/** The title's size and leading; it is read where the card is seen at half its size. */
const TITLE = { size: 27, leading: 32, most: 6 };
/** How high the end of a drawing that goes on fades out. */
const FADE = 46;

/**
 * A picture on a card of a social network: the finding in large letters, then as much of the drawing as fits in a size
 * that can be read, fading out where it goes on, then the address, release and licence.
 */
export const SocialCard = ({
  name,
  title,
  description,
  styles,
  card,
  drawing,
  t,
  children,
}: {
  name: string;
  title: string;
  description: string;
  styles: string;
  card: Card;
  drawing: { readonly width: number; readonly height: number; readonly whole: boolean };
  t: Messages;
  children: ComponentChildren;
}) => {
  const width = drawing.width + 2 * MARGIN;
  const edge = t.dir === "rtl" ? width - MARGIN : MARGIN;
  const folded = wrap(title, Math.floor((drawing.width * 1.9) / TITLE.size));
  const headline =
    folded.length > TITLE.most
      ? [...folded.slice(0, TITLE.most - 1), `${folded[TITLE.most - 1]}…`]
      : folded;
  const top = MARGIN + headline.length * TITLE.leading + 8;
  const bottom = card.height - 34;
  const room = Math.max(0, bottom - top);
  const fits = drawing.height <= room;
  const scale = drawing.whole && !fits ? room / drawing.height : 1;
  const left = MARGIN + (drawing.width * (1 - scale)) / 2;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${card.height}`}
      class={`ld-chart ld-${name}`}
      role="img"
      lang={t.lang}
      aria-labelledby={`${name}-title ${name}-description`}
    >
      <title id={`${name}-title`}>{title}</title>
      <desc id={`${name}-description`}>{description}</desc>
      <style>{`${styles}.ld-chart .headline { font-size: ${TITLE.size}px; }`}</style>
      <TextLines
        lines={headline}
        x={edge}
        y={MARGIN + TITLE.size - 4}
        leading={TITLE.leading}
        class="headline"
        t={t}
      />
      <clipPath id={`${name}-card`}>
        <rect x={0} y={top} width={width} height={room} />
      </clipPath>
      <g clip-path={`url(#${name}-card)`}>
        <g transform={`translate(${left} ${top}) scale(${scale})`}>{children}</g>
      </g>
      {!fits && !drawing.whole && (
        <>
          <linearGradient id={`${name}-fade`} x1="0" x2="0" y1="0" y2="1">
            <stop offset="0" stop-color="var(--paper, #fafaf5)" stop-opacity="0" />
            <stop offset="1" stop-color="var(--paper, #fafaf5)" />
          </linearGradient>
          <rect x={0} y={bottom - FADE} width={width} height={FADE} fill={`url(#${name}-fade)`} />
        </>
      )}
      <TextLines
        lines={[card.source]}
        x={edge}
        y={card.height - 14}
        leading={0}
        class="muted"
        t={t}
      />
    </svg>
  );
};
