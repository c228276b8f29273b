import type { Ask } from "../ask.ts";
import { listCharts } from "../charts/charts.ts";
import type { ChartDefinition, ChartShown } from "../charts/definition.ts";
import { BadAddress } from "../parts/page.ts";
import { type Words, wordsIn } from "../words/words.ts";
import { LOOK_OPTIONS, type Look, lookAsked } from "./look.ts";

/** A chart as an address asked for it, ready to be put into any format. */
export interface Made {
  readonly definition: ChartDefinition;
  readonly shown: ChartShown;
  readonly look: Look;
  readonly words: Words;
  /** What the address said. */
  readonly query: URLSearchParams;
  /** Where this service stands, without a slash at the end. */
  readonly address: string;
}

const charts = await listCharts();

/** The chart of a name; refused with the names that there are. */
export function chartNamed(name: string): ChartDefinition {
  const chart = charts.get(name);
  if (!chart)
    throw new BadAddress(`no such chart: ${name}; one of ${[...charts.keys()].join(", ")}`, 404);
  return chart;
}

/** An option that a chart does not take would be ignored in silence; it is refused. */
function refuseOthers({ name, options }: ChartDefinition, query: URLSearchParams): void {
  const taken = { ...options, ...LOOK_OPTIONS };
  const other = [...query.keys()].find((key) => !Object.hasOwn(taken, key));
  if (other === undefined) return;
  const allowed = Object.entries(taken).map(([key, says]) => `  ${key}: ${says}`);
  throw new BadAddress(
    `no such option of the chart ${name}: ${other}; its options are\n${allowed.join("\n")}`,
  );
}

/** Reads an address's options, asks, and says what is to be shown. */
export async function makeChart(
  ask: Ask,
  name: string,
  query: URLSearchParams,
  address: string,
): Promise<Made> {
  const definition = chartNamed(name);
  refuseOthers(definition, query);
  const look = lookAsked(query);
  const words = wordsIn(look.lang);
  const shown = await definition.show({ ask, query, words });
  return { definition, shown, look, words, query, address };
}

/** How a chart is cited, before its address. */
export const referenceTo = ({ title, asked, release }: ChartShown, words: Words): string =>
  `${[title, asked, words("chart.credit", { release })].filter(Boolean).join(". ")}.`;

/** What was asked, release and licence, on one line. */
export const creditOf = ({ asked, release }: ChartShown, words: Words): string =>
  [asked, words("chart.credit", { release })].filter(Boolean).join(" · ");
