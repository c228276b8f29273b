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
  withShown,
} from "../charts/graph/options.ts";
import { BESIDE } from "../charts/graph/picture.tsx";
import type { Graph } from "../charts/graph/subgraph.ts";
import { NARROW } from "../charts/kit/measure-picture.tsx";
import { ChartFrame, type ChartPlaced, chartLink } from "../figure/frame.tsx";
import { formatCode } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";
import { NodeName, nodeName } from "../records/node-name.tsx";
import type { Page, PageRequest, Shown } from "../shell/page.ts";
import { Begin, endOf, Found, searched, WhichEnd } from "./graph/begin.tsx";
import { type Example, ExampleSays, exampleOf } from "./graph/example.tsx";
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
  // A connection by itself is drawn whole, whatever its links are.
  if (known.length < 2 || graph.opened.length === 0) return null;
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
      <button type="button" data-undo disabled>
        {t("graph.undo")}
      </button>
      <span class="muted">{t("graph.hint")}</span>
    </div>
  );
};

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

/** What the address hides, each to be shown again. */
const Hidden = ({ graph, options }: Pick<Explored, "graph" | "options">) => {
  const t = useMessages();
  if (options.hide.length === 0) return null;
  return (
    <p class="page-links">
      {t("graph.youHid")}
      {t("list.colon")}
      {graph.hidden.map((node) => (
        <span key={node.id}>
          <a href={graphAddress(withShown(options, node.id))}>
            {t("graph.showAgain", { name: nodeName(node, t) })}
          </a>
          {" · "}
        </span>
      ))}
      <a href={graphAddress(withShown(options, null))}>{t("graph.showAll")}</a>
    </p>
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
        <Hidden {...{ graph, options }} />
        {graph.path && <PathFound steps={graph.path} />}
        <Files options={options} />
        <Nodes {...{ graph, options }} />
      </div>
      {selection && <Selected {...{ selection, options, graph }} />}
    </div>
  </>
);

/** The graph that an address draws, once both ends of a way are nodes; null if it draws none. */
async function explored(
  { ask, t, address }: PageRequest,
  options: GraphOptions,
): Promise<Explored | null> {
  if (isEmpty(options)) return null;
  const graph = await chart.load(options, { ask, t });
  if (graph.nodes.length === 0 && graph.hidden.length === 0) return null;
  const shown = chart.show(graph, options, t);
  const isThere = (id: string | null | undefined): id is string =>
    typeof id === "string" && !options.hide.includes(id);
  const pick =
    [options.pick, graph.path?.at(-1)?.to.id, graph.opened.at(-1), graph.nodes[0]?.id].find(
      isThere,
    ) ?? null;
  const selection = pick === null ? null : await selectionOf(ask, pick, t);
  const texts = graphOptions.format(options);
  const placed = { definition: chart, shown, options: texts, t, address };
  return { options, graph, placed, selection };
}

/** What the page opens with where the address names nothing: an example with its first provision picked out. */
async function opening(request: PageRequest): Promise<[Example, Explored] | null> {
  const { ask, t } = request;
  const example = await exampleOf(ask, t);
  if (!example) return null;
  const { from, to } = example;
  const options = graphOptions.parse(new URLSearchParams({ from, to, pick: from }), t);
  const made = await explored(request, options);
  return made && [example, made];
}

export const graph: Page = {
  path: "/graph",
  options: [...Object.keys(graphOptions.describe), "q"],
  async show(request): Promise<Shown> {
    const { ask, query, t } = request;
    const q = query.get("q")?.trim() ?? "";
    const [from, to, hits] = await Promise.all([
      endOf(ask, query.get("from")?.trim() ?? "", t),
      endOf(ask, query.get("to")?.trim() ?? "", t),
      q === "" ? null : searched(ask, q, t),
    ]);
    const both = from.id !== null && to.id !== null;
    const parsed = graphOptions.parse(query, t);
    const options = { ...parsed, from: both ? from.id : null, to: both ? to.id : null };
    const asked = await explored(request, options);
    const empty = q === "" && isEmpty(parsed) && from.given === "" && to.given === "";
    const example = empty ? await opening(request) : null;
    const made = asked ?? example?.[1] ?? null;
    const shown = asked?.placed.shown;
    return {
      title: shown?.title ?? t("graph.title"),
      description: shown?.description ?? t("graph.standfirst"),
      ...(made ? { release: made.graph.release, charts: [chartLink(made.placed)] } : {}),
      body: (
        <div
          data-graph={made ? `${new URLSearchParams(graphOptions.format(made.options))}` : ""}
          data-failed={t("graph.failed")}
        >
          <h1>{shown?.title ?? t("graph.title")}</h1>
          {example ? (
            <ExampleSays example={example[0]} />
          ) : (
            <p class="standfirst">{shown?.description ?? t("graph.standfirst")}</p>
          )}
          <Begin query={q} from={from} to={to} />
          <output class="visually-hidden" data-graph-told />
          {hits && <Found query={q} hits={hits} href={graphPath} />}
          <WhichEnd end={from} name="from" other={to} />
          <WhichEnd end={to} name="to" other={from} />
          {both && !asked?.graph.path && (
            <p class="notice">{t("graph.noWay", { from: from.name, to: to.name })}</p>
          )}
          {made && <Explorer {...made} />}
          {example && <p class="muted">{t("graph.exampleRule")}</p>}
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
