import { optionsIn } from "../address/known-options.ts";
import type { ChartDefinition, ChartShown } from "../charts/kit/definition.ts";
import { listCharts } from "../charts/registry.ts";
import { type Words, wordsIn } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";
import { BadAddress } from "../shell/page.ts";
import { LOOK_OPTIONS, type Look, lookAsked } from "./appearance.ts";

/** A chart as an address asked for it, ready to be put into any format. */
export interface Made {
  readonly definition: ChartDefinition;
  readonly shown: ChartShown;
  readonly look: Look;
  readonly words: Words;
  /** What the address said, as the canonical address has it. */
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

/** Options that a chart takes, its own and those of its look, each in a few words. */
const takenBy = ({ options }: ChartDefinition): Readonly<Record<string, string>> => ({
  ...options,
  ...LOOK_OPTIONS,
});

/** What an address says of a chart, as its canonical address has it; a slip in the name of an option is refused. */
export function chartOptions(
  definition: ChartDefinition,
  query: URLSearchParams,
  more: Readonly<Record<string, string>> = {},
): URLSearchParams {
  const taken = { ...takenBy(definition), ...more };
  return optionsIn(query, Object.keys(taken), (name, near) => {
    const allowed = Object.entries(taken).map(([key, says]) => `  ${key}: ${says}`);
    return new BadAddress(
      `no such option of the chart ${definition.name}: ${name}; did you mean ${near}? Its options are\n${allowed.join("\n")}`,
    );
  });
}

/** Reads an address's options, asks, and says what is to be shown. */
export async function makeChart(
  ask: Ask,
  name: string,
  asked: URLSearchParams,
  address: string,
): Promise<Made> {
  const definition = chartNamed(name);
  const query = chartOptions(definition, asked);
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
