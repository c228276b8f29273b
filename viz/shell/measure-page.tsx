import type { FunctionComponent } from "preact";
import type { ChartDefinition, ChartRow } from "../charts/kit/definition.ts";
import { type ChartPlaced, chartLink, placedChart } from "../figure/frame.tsx";
import { MeasureFigure } from "../figure/measure-figure.tsx";
import { type Choices, choices } from "./controls.tsx";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import type { Term } from "./terms.ts";
import { TermsUsed } from "./terms-used.tsx";

/** What the page of a measure shows. */
export interface MeasureData<Options, Data, More> {
  readonly all: Choices;
  readonly options: Options;
  readonly data: Data;
  readonly more: More;
  readonly placed: ChartPlaced;
}

/** A part of such a page. */
type Part<Options, Data, More> = FunctionComponent<MeasureData<Options, Data, More>>;

export interface MeasurePage<Options, Data, More> {
  readonly path: string;
  readonly chart: ChartDefinition<Options, Data>;
  /** Which parts of the query it reads; those of its chart if left out. */
  readonly options?: readonly string[];
  /** What an address asks for; the chart's own options if left out. */
  readonly optionsOf?: (request: PageRequest) => Options | Promise<Options>;
  /** What it asks for beside the chart's data. */
  readonly loadMore: (options: Options, request: PageRequest) => Promise<More>;
  /** Terms that a reader may not know. */
  readonly terms?: readonly Term[];
  /** Above the title. */
  readonly Above?: Part<Options, Data, More>;
  /** In place of the chart's description. */
  readonly Lead?: Part<Options, Data, More>;
  readonly Form: Part<Options, Data, More>;
  readonly After: Part<Options, Data, More>;
  /** Where the first cell of a row of the table leads. */
  readonly rowHref?: (row: ChartRow) => string;
}

/** For a page that needs nothing beside its chart's data. */
export const noMore = async (): Promise<null> => null;

/** The page of a measure: what it says, a form, the chart, and what follows from it. */
export const measurePage = <Options, Data, More>({
  path,
  chart,
  options: names = Object.keys(chart.options.describe),
  optionsOf = ({ query, t }) => chart.options.parse(query, t),
  loadMore,
  terms = [],
  Above,
  Lead,
  Form,
  After,
  rowHref,
}: MeasurePage<Options, Data, More>): Page =>
  pageOf<MeasureData<Options, Data, More>>({
    path,
    options: names,
    async load(request) {
      const options = await optionsOf(request);
      const { ask, t } = request;
      const [all, data, more] = await Promise.all([
        choices(ask, t),
        chart.load(options, { ask, t }),
        loadMore(options, request),
      ]);
      return { all, options, data, more, placed: placedChart(chart, options, data, request) };
    },
    head: ({ placed }) => ({
      title: placed.shown.title,
      description: placed.shown.description,
      release: placed.shown.release,
      charts: [chartLink(placed)],
    }),
    View: ({ data }) => (
      <>
        {Above && <Above {...data} />}
        <h1 class="finding">{data.placed.shown.title}</h1>
        {Lead ? <Lead {...data} /> : <p class="standfirst">{data.placed.shown.description}</p>}
        {terms.length > 0 && <TermsUsed terms={terms} />}
        <Form {...data} />
        <MeasureFigure placed={data.placed} {...(rowHref ? { rowHref } : {})} />
        <After {...data} />
      </>
    ),
  });
