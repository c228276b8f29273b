import { kept } from "../../address/read-options.ts";
import type { Chart, ChartDefinition, ChartRequest } from "./definition.ts";

/** What the address of a chart in one step says, by option. */
type Texts = Record<string, string>;

/** A chart that reads its address, asks and draws in one step, as older ones do. */
interface OneStepChart<Shown extends Chart>
  extends Pick<ChartDefinition, "name" | "method" | "example"> {
  /** Options of its address, by name, each in a few words. */
  readonly options: Readonly<Record<string, string>>;
  readonly show: (request: ChartRequest & { readonly query: URLSearchParams }) => Promise<Shown>;
}

/** The same as a definition: all of it is done where data is asked for. */
export const inOneStep = <Shown extends Chart>({
  options: describe,
  show,
  ...chart
}: OneStepChart<Shown>): ChartDefinition<Texts, Shown> => ({
  ...chart,
  options: {
    describe,
    parse: (query) => kept(query, Object.keys(describe)),
    format: (texts) => texts,
  },
  load: (texts, request) => show({ ...request, query: new URLSearchParams(texts) }),
  show: (shown) => shown,
});
