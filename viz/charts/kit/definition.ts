import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { VNode } from "preact";
import type { Codec } from "../../address/codec.ts";
import type { FactScope } from "../../address/sources.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";

/** For whom a chart is made, and how it gets data. */
export interface ChartRequest {
  readonly ask: Ask;
  readonly t: Messages;
}

/** A card of a social network, which a picture fills: its title first, then as much of the drawing as stays legible. */
export interface Card {
  /** In units of the picture, whose width is the card's. */
  readonly height: number;
  /** Address of the service, release and licence, on the one line under it. */
  readonly source: string;
}

/** How a picture stands: in a page, or alone as a file, with its own title, source line and licence. */
export interface RenderContext {
  readonly alone: boolean;
  /** Given where it stands alone on a card. */
  readonly card?: Card;
  readonly dark: boolean;
  /** Source line: release and licence. Written into the picture when it stands alone. */
  readonly credit: string;
  /** In how many pixels of width it will be seen, so that its text stays legible; 960 if left out. */
  readonly width?: number;
  /** Where the mark of a state leads, in a page; a picture that stands alone has no links. */
  readonly href?: (state: string) => string;
}

/** One row of the table twin; null is not known, and is written as an empty cell, never as 0. */
export type ChartRow = Readonly<Record<string, string | number | boolean | null>>;

/** What one chart shows, with everything that has to stand beside it. */
export interface Chart {
  readonly title: string;
  /** What the picture shows, computed from its data, in its language: the alternative text. */
  readonly description: string;
  /** How sure it is, in one line: bounds, coverage, robustness. */
  readonly certainty: string;
  /** What it must not be taken for; empty if `sure` says it. */
  readonly caution: string;
  readonly release: string;
  /** What was asked for, where the title does not say it: power, lens, day. Goes before the source line. */
  readonly subtitle?: string;
  /** The facts that it rests on, by which their sources are listed: all of them, and no fewer where others come along. */
  readonly facts: FactScope;
  /** How many different sources are behind what it shows; left out where the answer does not list them. */
  readonly sources?: number;
  /** Path of the page on which it stands with its sources; the start if left out. */
  readonly page?: string;
  /** Columns of the table in order, each with its heading. */
  readonly columns: readonly (readonly [key: string, heading: string])[];
  readonly rows: readonly ChartRow[];
  /** The query and variables that gave the data, for “API query”. */
  readonly document: TypedDocumentNode<unknown, never>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The picture as one `<svg class="ld-chart" viewBox role="img">`. */
  draw(context: RenderContext): VNode;
}

/** What a release has to choose an example from. */
export interface ExampleParts {
  readonly state: string;
  readonly other: string;
  /** A treaty's id, `treaty/uncc`. */
  readonly treaty: string;
}

/**
 * A chart: a folder whose file of the same name exports one as its default. Its address is
 * `/charts/{name}.{svg,png,csv,json,metadata.json,html}`.
 */
export interface ChartDefinition<Options = Record<string, unknown>, Data = unknown> {
  /** Its folder's name. */
  readonly name: string;
  /** The measure that it draws, explained at `/methods/{method}`; left out where it draws none. */
  readonly method?: string;
  /** The options of its address. */
  readonly options: Codec<Options>;
  /** What an address says by which it shows something where a reader has chosen none; left out where it needs none. */
  readonly example?: (parts: ExampleParts) => Readonly<Record<string, string>>;
  /** Asks for the data of a picture: no other part of a chart asks. What is not there is a BadAddress. */
  load(options: Options, request: ChartRequest): Promise<Data>;
  /** What is shown of the data; pure. */
  show(data: Data, options: Options, t: Messages): Chart;
}

/** What an address asks of a chart. */
export async function chartAt<Options, Data>(
  chart: ChartDefinition<Options, Data>,
  query: URLSearchParams,
  request: ChartRequest,
): Promise<{ options: Options; data: Data; shown: Chart }> {
  const options = chart.options.parse(query, request.t);
  const data = await chart.load(options, request);
  return { options, data, shown: chart.show(data, options, request.t) };
}
