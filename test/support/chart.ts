import {
  type ChartDefinition,
  type ChartRequest,
  chartAt,
} from "../../viz/charts/kit/definition.ts";

/** What a chart shows at an address, with the data that it shows. */
export async function shownAt<Options, Data>(
  chart: ChartDefinition<Options, Data>,
  address: string,
  request: ChartRequest,
) {
  const { data, shown } = await chartAt(chart, new URLSearchParams(address), request);
  return { ...shown, data };
}
