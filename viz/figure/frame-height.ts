import { renderToString } from "preact-render-to-string";
import type { Chart } from "../charts/kit/definition.ts";
import { viewBoxOf } from "../charts/kit/view-box.ts";
import type { Messages } from "../i18n/messages.ts";
import { creditOf } from "./citation.ts";

/*
 * How high the page of a chart is in a frame of some width, so that code to embed it names a height that
 * neither scrolls nor leaves room. What a browser makes of the text is not known here, so this is an
 * estimate, in the sizes of the page's own style; the page fills what is left of a frame by its table.
 */

/** Under this width of the frame the narrow picture is shown, laid out for a phone. */
export const NARROW = 600;
export const NARROW_LAYOUT = 400;

/** The width of a frame on a small phone. */
export const PHONE = 360;

/** Room at the sides, above and below, and between the parts, in pixels. */
const SIDES = 22;
const AROUND = 100;
const SMALL = { font: 13.6, leading: 19 };
const TITLE = { font: 21.6, leading: 26 };

/** Width of a text in widths of its font: a sign of Chinese is as wide as high, a letter about half of it. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 1 : 0.48), 0);

const highOf = (text: string, { font, leading }: typeof SMALL, width: number): number =>
  text === "" ? 0 : Math.ceil((widthOf(text) * font) / width) * leading;

/** The width for which a page's picture is laid out in a frame. */
const layoutIn = (width: number): number => (width <= NARROW ? NARROW_LAYOUT : width);

export function frameHeight(shown: Chart, t: Messages, width: number): number {
  const inner = width - SIDES;
  const credit = creditOf(shown, t);
  const picture = viewBoxOf(
    renderToString(shown.draw({ alone: false, dark: false, credit, width: layoutIn(width) })),
  );
  const text =
    highOf(shown.title, TITLE, inner) +
    [shown.certainty, shown.caution, `${credit} · ${t("chart.whole")}`].reduce(
      (sum, part) => sum + highOf(part, SMALL, inner),
      0,
    );
  return Math.ceil((inner * picture.height) / picture.width + text + AROUND);
}
