import type { Messages } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";
import type { Chart } from "../kit/definition.ts";
import type { MapQuestion } from "./options.ts";

/** How a state is filled: a step of the scale from least to most, an answer, or a pattern. */
export type Fill =
  | `step${0 | 1 | 2 | 3 | 4}`
  | `fall${1 | 2 | 3 | 4 | 5}`
  | "hold"
  | "half"
  | "faint"
  | "plain"
  | "ink"
  | "dark"
  | "striped"
  | "dotted"
  | "hatched"
  | "little";

/** States of one value, in the order of the legend. */
export interface Kind {
  readonly code: string;
  readonly text: string;
  readonly fill: Fill;
}

/** What is said of one state. */
export interface Value {
  /** A kind's code. */
  readonly kind: string;
  /** The value in words. */
  readonly text: string;
  /** Only possibly so: drawn with a dashed edge. */
  readonly possible?: boolean;
  /** What the table has beside the words. */
  readonly cells?: Readonly<Record<string, number | string | null>>;
}

/** One indicator over the world. A state without a value is one of which nothing is said. */
export interface Choropleth
  extends Pick<Chart, "title" | "release" | "facts" | "document" | "variables"> {
  /** What the colours tell. */
  readonly key: string;
  readonly kinds: readonly Kind[];
  readonly values: ReadonlyMap<string, Value>;
  /** What it means that a state has no value. */
  readonly without: string;
  /** Columns of `cells`. */
  readonly columns: Chart["columns"];
}

/** One of the indicators that the map can show. */
export interface MapIndicator<Data = unknown> {
  /** Asks for the data of a question. */
  load(question: MapQuestion, ask: Ask, t: Messages): Promise<Data>;
  /** The data over the world; pure. */
  map(data: Data, question: MapQuestion, t: Messages): Choropleth;
}
