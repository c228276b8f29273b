import { chartAddress } from "../address/charts.ts";
import { BadAddress } from "../address/errors.ts";
import { named, optionsIn } from "../address/known-options.ts";
import { sourcesPath } from "../address/sources.ts";
import { type Chart, type ChartDefinition, chartAt } from "../charts/kit/definition.ts";
import { listCharts } from "../charts/registry.ts";
import { type Messages, messagesIn } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";
import { APPEARANCE_OPTIONS, type Appearance, appearanceOf } from "./appearance.ts";

/** A chart as an address asked for it, ready to be put into any format. */
export interface RenderedChart<Options = Record<string, unknown>, Data = unknown> {
  readonly definition: ChartDefinition<Options, Data>;
  readonly options: Options;
  readonly data: Data;
  readonly shown: Chart;
  readonly appearance: Appearance;
  readonly t: Messages;
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
const takenBy = <Options>({
  options,
}: Pick<ChartDefinition<Options>, "options">): Readonly<Record<string, string>> => ({
  ...(options.describe as Readonly<Record<string, string>>),
  ...APPEARANCE_OPTIONS,
});

/** Names of options that some chart has. */
const OF_ANY_CHART = new Set(
  [...charts.values()].flatMap(({ options }) => Object.keys(options.describe)),
);

/**
 * What an address says of a chart, as its canonical address has it. A slip in the name of an option is refused, and
 * so is an option of another chart: without it the picture would answer another question.
 */
export function chartOptions<Options>(
  definition: Pick<ChartDefinition<Options>, "name" | "options">,
  query: URLSearchParams,
  more: Readonly<Record<string, string>> = {},
): URLSearchParams {
  const taken = { ...takenBy(definition), ...more };
  const refused = (name: string, near?: string): BadAddress => {
    const meant = near === undefined ? "." : `; did you mean ${near}?`;
    const allowed = Object.entries(taken).map(([key, says]) => `  ${key}: ${says}`);
    return new BadAddress(
      `no such option of the chart ${definition.name}: ${name}${meant} Its options are\n${allowed.join("\n")}`,
    );
  };
  const names = Object.keys(taken);
  for (const name of query.keys())
    if (OF_ANY_CHART.has(name) && named(name, names).is === "other") throw refused(name);
  return optionsIn(query, names, refused);
}

/** Reads an address's options, asks, and says what is to be shown. */
export async function renderChart<Options, Data>(
  ask: Ask,
  definition: ChartDefinition<Options, Data>,
  asked: URLSearchParams,
  address: string,
): Promise<RenderedChart<Options, Data>> {
  const query = chartOptions(definition, asked);
  const appearance = appearanceOf(query);
  const t = messagesIn(appearance.lang);
  const made = await chartAt(definition, query, { ask, t });
  return { definition, ...made, appearance, t, query, address };
}

/** The same chart in another format, with the same options. */
export const inFormat = ({ address, definition, query }: RenderedChart, ending: string): string =>
  chartAddress(address, definition.name, ending, query);

/** Where the sources behind a chart are listed. */
export const sourcesAddress = ({ address, shown, t }: RenderedChart): string =>
  `${address}${sourcesPath(shown.facts, t.lang)}`;
