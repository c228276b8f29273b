import { scaleBand, scaleLinear } from "d3";
import { directed } from "../../i18n/bidi.ts";
import type { Messages } from "../../i18n/messages.ts";
import { FULL_BAR } from "../../records/offence.tsx";
import { widthOf } from "../kit/text-wrap.ts";

/** Months at which the UN Convention speaks of a serious crime (article 2). */
const SERIOUS = 48;

/** Narrower than this, a question stands above its answers instead of beside them. */
const ROOM_FOR_QUESTIONS = 640;
/** The least room in which a jurisdiction's answers stay legible. */
const LEAST_COLUMN = 190;

export const leastWidth = (jurisdictions: number): number => jurisdictions * LEAST_COLUMN;

/** Where things stand. Places count from where reading begins; `x` turns them for the language. */
export interface Frame {
  readonly width: number;
  readonly head: number;
  readonly row: number;
  readonly gap: number;
  /** How far under a question its answers stand. */
  readonly under: number;
  /** Where the first jurisdiction's column begins. */
  readonly first: number;
  /** Width of a jurisdiction's column. */
  readonly column: number;
  readonly at: (jurisdiction: string) => number;
  /** Length of the bar of a term. */
  readonly bar: (months: number) => number;
  readonly serious: number;
  readonly x: (place: number) => number;
  readonly anchor: "start" | "end";
  /** Puts a text in the direction of the language. */
  readonly say: (text: string) => string;
}

/** Room for the longest question, within reason. */
const questionRoom = (questions: readonly string[], width: number): number =>
  Math.min(width * 0.42, Math.max(250, ...questions.map((text) => widthOf(text) * 6.9 + 16)));

export function frameOf(
  ids: readonly string[],
  questions: readonly string[],
  width: number,
  t: Messages,
): Frame {
  const roomy = width >= ROOM_FOR_QUESTIONS;
  const first = roomy ? questionRoom(questions, width) : 0;
  const columns = scaleBand(ids, [first, width]).paddingInner(0.06);
  const column = columns.bandwidth();
  const bar = scaleLinear([0, FULL_BAR], [0, column * (roomy ? 0.5 : 0.42)]).clamp(true);
  const rtl = t.dir === "rtl";
  return {
    width,
    head: roomy ? 76 : 110,
    row: roomy ? 26 : 48,
    gap: roomy ? 44 : 64,
    under: roomy ? 0 : 20,
    first,
    column,
    at: (jurisdiction) => columns(jurisdiction) ?? 0,
    bar,
    serious: bar(SERIOUS),
    x: (place) => (rtl ? width - place : place),
    anchor: rtl ? "end" : "start",
    say: (text) => directed(text, t),
  };
}
