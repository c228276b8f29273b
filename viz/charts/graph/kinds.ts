import {
  type SymbolType,
  symbol,
  symbolAsterisk,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolPlus,
  symbolSquare,
  symbolStar,
  symbolTimes,
  symbolTriangle,
  symbolWye,
} from "d3";
import type { Named } from "../../records/node-name.tsx";

export type Kind = Named["__typename"];

/** How a kind of node is drawn: by its form, and filled or open; colour only repeats it. */
interface KindMark {
  readonly form: SymbolType;
  readonly open: boolean;
  readonly tone: "ink" | "hold" | "fall" | "muted";
}

/** What is whole is filled, what is a part of it has the same form, open. In the order of the legend. */
export const KINDS: Readonly<Record<Kind, KindMark>> = {
  Jurisdiction: { form: symbolCircle, open: false, tone: "ink" },
  Law: { form: symbolSquare, open: false, tone: "hold" },
  Provision: { form: symbolSquare, open: true, tone: "hold" },
  Case: { form: symbolTriangle, open: false, tone: "ink" },
  Treaty: { form: symbolDiamond, open: false, tone: "fall" },
  Article: { form: symbolDiamond, open: true, tone: "fall" },
  Participation: { form: symbolCircle, open: true, tone: "fall" },
  Coding: { form: symbolCircle, open: true, tone: "hold" },
  NotPunished: { form: symbolCross, open: true, tone: "hold" },
  Indicator: { form: symbolAsterisk, open: true, tone: "hold" },
  Code: { form: symbolCross, open: false, tone: "muted" },
  Letter: { form: symbolStar, open: false, tone: "ink" },
  Demand: { form: symbolStar, open: true, tone: "ink" },
  Organization: { form: symbolWye, open: false, tone: "ink" },
  Position: { form: symbolWye, open: true, tone: "ink" },
  Contradiction: { form: symbolTimes, open: true, tone: "fall" },
  Influence: { form: symbolPlus, open: true, tone: "fall" },
  Change: { form: symbolPlus, open: true, tone: "muted" },
  Source: { form: symbolAsterisk, open: true, tone: "muted" },
  Text: { form: symbolTriangle, open: true, tone: "hold" },
  TextMatch: { form: symbolTimes, open: true, tone: "hold" },
};

/** Half as high as a mark is, about. */
export const MARK_RADIUS = 9;
const AREA = 190;

/** A kind's form as a path around its middle. */
export const markPath = (kind: Kind, area = AREA): string => symbol(KINDS[kind].form, area)() ?? "";

export const markClass = (kind: Kind): string =>
  `mark ${KINDS[kind].open ? "open-" : ""}${KINDS[kind].tone}`;

const ORDER = Object.keys(KINDS);
/** Kinds in the order of the legend. */
export const inOrder = (kinds: Iterable<Kind>): Kind[] =>
  [...new Set(kinds)].toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
