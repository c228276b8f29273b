import { graphPath, nodePath } from "../address/links.ts";
import { drawingOf, isLarge } from "../charts/graph/drawing.ts";
import chart from "../charts/graph/graph.tsx";
import {
  type GraphOptions,
  graphAddress,
  graphOptions,
  isEmpty,
  isShown,
  relationshipName,
  withOpened,
} from "../charts/graph/options.ts";
import type { Graph } from "../charts/graph/subgraph.ts";
import { NARROW } from "../charts/kit/measure-picture.tsx";
import { ChartFrame, type ChartPlaced, chartLink } from "../figure/frame.tsx";
import { formatCode } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";
import { NodeName } from "../records/node-name.tsx";
import { choices } from "../shell/controls.tsx";
import type { Page, PageRequest, Shown } from "../shell/page.ts";
import { Begin, type End, endOf, Found, searched, WhichEnd } from "./graph/begin.tsx";
import { PathFound } from "./graph/path.tsx";
import { Selected, type Selection, selectionOf } from "./graph/selected.tsx";

/** The graph that a page shows, and as what. */
interface Explored {
  readonly options: GraphOptions;
  readonly graph: Graph;
  readonly placed: ChartPlaced;
  readonly selection: Selection | null;
}

/** Which relations are shown: each a step that shows or hides one. */
const Relationships = ({ options, graph, selection }: Omit<Explored, "placed">) => {
  const t = useMessages();
  const directions = new Map<string, "out" | "in">([
    ...(selection?.relations ?? []).map(({ name, direction }) => [name, direction] as const),
    ...graph.relationships.map(({ relationship, direction }) => [relationship, direction] as const),
  ]);
  const known = [...directions.keys()];
  if (known.length < 2) return null;
  const toggled = (name: string): GraphOptions => {
    const now =
      options.relations.length > 0
        ? options.relations
        : known.filter((one) => isShown(options, one));
    const relations = now.includes(name) ? now.filter((one) => one !== name) : [...now, name];
    return { ...options, relations };
  };
  return (
    <div class="choice">
      <span class="choice-label" id="choice-relations">
        {t("graph.relations")}
      </span>
      <ul aria-labelledby="choice-relations">
        {[...directions].sort().map(([name, direction]) => (
          <li key={name}>
            <a
              class="pill"
              href={graphAddress(toggled(name))}
              aria-current={isShown(options, name) ? "true" : undefined}
            >
              {relationshipName(name, direction, t)}
              <span class="visually-hidden">
                {" "}
                ({t(isShown(options, name) ? "graph.shown" : "graph.hidden")})
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};

const Tools = () => {
  const t = useMessages();
  return (
    <div class="race-tools" data-graph-tools hidden>
      <button type="button" data-zoom="in">
        {t("home.zoomIn")}
      </button>
      <button type="button" data-zoom="out">
        {t("home.zoomOut")}
      </button>
      <button type="button" data-zoom="reset">
        {t("home.reset")}
      </button>
      <span class="muted">{t("graph.hint")}</span>
    </div>
  );
};

/** The width of the picture beside what is picked out. */
const BESIDE = 820;

/** The picture; of many nodes one image, which a script draws anew so that it can be moved. */
const GraphFigure = ({ options, graph, placed: { shown } }: Omit<Explored, "selection">) => {
  const t = useMessages();
  if (isLarge(graph))
    return (
      <div data-graph-large>
        <p class="muted">{t("graph.large")}</p>
        <img
          // Beside the page, so that a frozen release shows its own.
          src={`${graphAddress(options, "graph.svg")}&lang=${t.lang}`}
          alt={`${shown.title}. ${shown.description}`}
        />
        <script
          type="application/json"
          dangerouslySetInnerHTML={{ __html: drawingOf(graph, options, t) }}
        />
      </div>
    );
  const href = (id: string) => graphAddress(withOpened(options, id));
  const context = { alone: false, dark: false, credit: "", href };
  return (
    <div lang={t.lang} dir={t.dir}>
      <div class="wide-only">{shown.draw({ ...context, width: BESIDE })}</div>
      <div class="narrow-only">{shown.draw({ ...context, width: NARROW })}</div>
    </div>
  );
};

/** The nodes as a table: each can be picked, opened, and read on its page. */
const Nodes = ({ graph, options }: Pick<Explored, "graph" | "options">) => {
  const t = useMessages();
  return (
    <details class="folded">
      <summary>
        {t("graph.nodes")} ({t("graph.nodesCount", { count: graph.nodes.length })})
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("graph.colNode")}</th>
            <th scope="col">{t("graph.colKind")}</th>
            <th scope="col">{t("graph.page")}</th>
          </tr>
        </thead>
        <tbody>
          {graph.nodes.map((node) => {
            const page = nodePath(node);
            return (
              <tr key={node.id}>
                <th scope="row">
                  <a href={graphAddress({ ...options, pick: node.id })}>
                    <NodeName node={node} t={t} />
                  </a>
                </th>
                <td>{formatCode("node", node.__typename, t)}</td>
                <td>
                  {page && (
                    <a href={page}>
                      {t("graph.page")}
                      <span class="visually-hidden">
                        {t("list.colon")}
                        <NodeName node={node} t={t} />
                      </span>
                    </a>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
};

const Files = ({ options }: Pick<Explored, "options">) => {
  const t = useMessages();
  return (
    <p class="sure page-links">
      {t("graph.files")}
      {t("list.colon")}
      <a href={graphAddress(options, "/graph.gexf")} download>
        GEXF
      </a>
      {" · "}
      <a href={`${graphAddress(options, "/graph.csv")}&table=nodes`} download>
        {t("graph.nodesCsv")}
      </a>
      {" · "}
      <a href={`${graphAddress(options, "/graph.csv")}&table=links`} download>
        {t("graph.linksCsv")}
      </a>
    </p>
  );
};

/** The picture with its tables, files, and what is picked out beside it. */
const Explorer = ({ options, graph, placed, selection }: Explored) => (
  <>
    <Relationships {...{ options, graph, selection }} />
    <div class="lead">
      <div>
        <ChartFrame placed={placed}>
          <Tools />
          <GraphFigure {...{ options, graph, placed }} />
        </ChartFrame>
        <Files options={options} />
        <Nodes {...{ graph, options }} />
      </div>
      {selection && <Selected {...{ selection, options, graph }} />}
    </div>
  </>
);

/** The graph that an address draws, once both ends of a way are nodes. */
async function explored(
  { ask, query, t, address }: PageRequest,
  ends: { from: End; to: End } | null,
): Promise<Explored | null> {
  const options: GraphOptions = {
    ...graphOptions.parse(query, t),
    from: ends?.from.id ?? null,
    to: ends?.to.id ?? null,
  };
  if (isEmpty(options)) return null;
  const graph = await chart.load(options, { ask, t });
  if (graph.nodes.length === 0) return null;
  const shown = chart.show(graph, options, t);
  const pick = options.pick ?? graph.path?.at(-1)?.to.id ?? graph.opened.at(-1) ?? null;
  const selection = pick === null ? null : await selectionOf(ask, pick, t);
  const texts = graphOptions.format(options);
  const placed = { definition: chart, shown, options: texts, t, address };
  return { options, graph, placed, selection };
}

export const graph: Page = {
  path: "/graph",
  options: [...Object.keys(graphOptions.describe), "q"],
  async show(request): Promise<Shown> {
    const { ask, query, t } = request;
    const q = query.get("q")?.trim() ?? "";
    const [given, all] = [
      { from: query.get("from")?.trim() ?? "", to: query.get("to")?.trim() ?? "" },
      await choices(ask, t),
    ];
    const [from, to, hits] = await Promise.all([
      endOf(ask, given.from, t),
      endOf(ask, given.to, t),
      q === "" ? null : searched(ask, q, t),
    ]);
    const both = from.id !== null && to.id !== null;
    const made = await explored(request, both ? { from, to } : null);
    const shown = made?.placed.shown;
    const way = both ? made?.graph.path : undefined;
    return {
      title: shown?.title ?? t("graph.title"),
      description: shown?.description ?? t("graph.standfirst"),
      release: shown?.release ?? all.release,
      ...(made ? { charts: [chartLink(made.placed)] } : {}),
      body: (
        <div data-graph data-failed={t("graph.failed")}>
          <h1>{shown?.title ?? t("graph.title")}</h1>
          <p class="standfirst">{shown?.description ?? t("graph.standfirst")}</p>
          <Begin query={q} from={given.from} to={given.to} all={made ? null : all} />
          <output class="visually-hidden" data-graph-told />
          {hits && <Found query={q} hits={hits} href={graphPath} />}
          <WhichEnd end={from} name="from" other={to} />
          <WhichEnd end={to} name="to" other={from} />
          {both && !way && (
            <p class="notice">{t("graph.noWay", { from: given.from, to: given.to })}</p>
          )}
          {way && <PathFound steps={way} />}
          {made && <Explorer {...made} />}
          {!made && (
            <p class="notice">
              {t("graph.caution")}
              {t("sentence.gap")}
              {t("common.listing")}
            </p>
          )}
        </div>
      ),
    };
  },
};
