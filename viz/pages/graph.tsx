import { graphPath, nodePath } from "../address/links.ts";
import { drawingOf, isLarge } from "../charts/graph/drawing.ts";
import chart from "../charts/graph/graph.tsx";
import {
  type GraphOptions,
  graphAddress,
  graphOptions,
  isEmpty,
  isShown,
  relationWords,
  withOpened,
} from "../charts/graph/options.ts";
import type { Graph } from "../charts/graph/subgraph.ts";
import { NARROW } from "../charts/kit/measure-picture.tsx";
import { ChartFrame, type ChartPlaced, chartLink } from "../figure/frame.tsx";
import { showCode } from "../i18n/format.ts";
import { useWords } from "../i18n/locale.tsx";
import { NodeName } from "../records/node-name.tsx";
import { choices } from "../shell/controls.tsx";
import type { Page, PageRequest, Shown } from "../shell/page.ts";
import { Begin, type End, endOf, Found, searched, WhichEnd } from "./graph/begin.tsx";
import { Way } from "./graph/path.tsx";
import { Selected, type Selection, selectionOf } from "./graph/selected.tsx";

/** The graph that a page shows, and as what. */
interface Explored {
  readonly options: GraphOptions;
  readonly graph: Graph;
  readonly placed: ChartPlaced;
  readonly selection: Selection | null;
}

/** Which relations are shown: each a step that shows or hides one. */
const Relations = ({ options, graph, selection }: Omit<Explored, "placed">) => {
  const words = useWords();
  const directions = new Map<string, "out" | "in">([
    ...(selection?.relations ?? []).map(({ name, direction }) => [name, direction] as const),
    ...graph.relations.map(({ relation, direction }) => [relation, direction] as const),
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
        {words("graph.relations")}
      </span>
      <ul aria-labelledby="choice-relations">
        {[...directions].sort().map(([name, direction]) => (
          <li key={name}>
            <a
              class="pill"
              href={graphAddress(toggled(name))}
              aria-current={isShown(options, name) ? "true" : undefined}
            >
              {relationWords(name, direction, words)}
              <span class="visually-hidden">
                {" "}
                ({words(isShown(options, name) ? "graph.shown" : "graph.hidden")})
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};

const Tools = () => {
  const words = useWords();
  return (
    <div class="race-tools" data-graph-tools hidden>
      <button type="button" data-zoom="in">
        {words("home.zoomIn")}
      </button>
      <button type="button" data-zoom="out">
        {words("home.zoomOut")}
      </button>
      <button type="button" data-zoom="reset">
        {words("home.reset")}
      </button>
      <span class="muted">{words("graph.hint")}</span>
    </div>
  );
};

/** The width of the picture beside what is picked out. */
const BESIDE = 820;

/** The picture; of many nodes one image, which a script draws anew so that it can be moved. */
const Drawn = ({ options, graph, placed: { shown } }: Omit<Explored, "selection">) => {
  const words = useWords();
  if (isLarge(graph))
    return (
      <div data-graph-large>
        <p class="muted">{words("graph.large")}</p>
        <img
          // Beside the page, so that a frozen release shows its own.
          src={`${graphAddress(options, "graph.svg")}&lang=${words.lang}`}
          alt={`${shown.title}. ${shown.description}`}
        />
        <script
          type="application/json"
          dangerouslySetInnerHTML={{ __html: drawingOf(graph, options, words) }}
        />
      </div>
    );
  const href = (id: string) => graphAddress(withOpened(options, id));
  const standing = { alone: false, dark: false, credit: "", href };
  return (
    <div lang={words.lang} dir={words.dir}>
      <div class="wide-only">{shown.draw({ ...standing, width: BESIDE })}</div>
      <div class="narrow-only">{shown.draw({ ...standing, width: NARROW })}</div>
    </div>
  );
};

/** The nodes as a table: each can be picked, opened, and read on its page. */
const Nodes = ({ graph, options }: Pick<Explored, "graph" | "options">) => {
  const words = useWords();
  return (
    <details class="folded">
      <summary>
        {words("graph.nodes")} ({words("graph.nodesCount", { count: graph.nodes.length })})
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words("graph.colNode")}</th>
            <th scope="col">{words("graph.colKind")}</th>
            <th scope="col">{words("graph.page")}</th>
          </tr>
        </thead>
        <tbody>
          {graph.nodes.map((node) => {
            const page = nodePath(node);
            return (
              <tr key={node.id}>
                <th scope="row">
                  <a href={graphAddress({ ...options, pick: node.id })}>
                    <NodeName node={node} words={words} />
                  </a>
                </th>
                <td>{showCode("node", node.__typename, words)}</td>
                <td>
                  {page && (
                    <a href={page}>
                      {words("graph.page")}
                      <span class="visually-hidden">
                        {words("list.colon")}
                        <NodeName node={node} words={words} />
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
  const words = useWords();
  return (
    <p class="sure page-links">
      {words("graph.files")}
      {words("list.colon")}
      <a href={graphAddress(options, "/graph.gexf")} download>
        GEXF
      </a>
      {" · "}
      <a href={`${graphAddress(options, "/graph.csv")}&table=nodes`} download>
        {words("graph.nodesCsv")}
      </a>
      {" · "}
      <a href={`${graphAddress(options, "/graph.csv")}&table=links`} download>
        {words("graph.linksCsv")}
      </a>
    </p>
  );
};

/** The picture with its tables, files, and what is picked out beside it. */
const Explorer = ({ options, graph, placed, selection }: Explored) => (
  <>
    <Relations {...{ options, graph, selection }} />
    <div class="lead">
      <div>
        <ChartFrame placed={placed}>
          <Tools />
          <Drawn {...{ options, graph, placed }} />
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
  { ask, query, words, address }: PageRequest,
  ends: { from: End; to: End } | null,
): Promise<Explored | null> {
  const options: GraphOptions = {
    ...graphOptions.parse(query, words),
    from: ends?.from.id ?? null,
    to: ends?.to.id ?? null,
  };
  if (isEmpty(options)) return null;
  const graph = await chart.load(options, { ask, words });
  if (graph.nodes.length === 0) return null;
  const shown = chart.show(graph, options, words);
  const pick = options.pick ?? graph.way?.at(-1)?.to.id ?? graph.opened.at(-1) ?? null;
  const selection = pick === null ? null : await selectionOf(ask, pick, words);
  const texts = graphOptions.format(options);
  const placed = { definition: chart, shown, options: texts, words, address };
  return { options, graph, placed, selection };
}

export const graph: Page = {
  path: "/graph",
  options: [...Object.keys(graphOptions.describe), "q"],
  async show(request): Promise<Shown> {
    const { ask, query, words } = request;
    const q = query.get("q")?.trim() ?? "";
    const [given, all] = [
      { from: query.get("from")?.trim() ?? "", to: query.get("to")?.trim() ?? "" },
      await choices(ask, words),
    ];
    const [from, to, hits] = await Promise.all([
      endOf(ask, given.from, words),
      endOf(ask, given.to, words),
      q === "" ? null : searched(ask, q, words),
    ]);
    const both = from.id !== null && to.id !== null;
    const made = await explored(request, both ? { from, to } : null);
    const shown = made?.placed.shown;
    const way = both ? made?.graph.way : undefined;
    return {
      title: shown?.title ?? words("graph.title"),
      description: shown?.description ?? words("graph.standfirst"),
      release: shown?.release ?? all.release,
      ...(made ? { charts: [chartLink(made.placed)] } : {}),
      body: (
        <div data-graph data-failed={words("graph.failed")}>
          <h1>{shown?.title ?? words("graph.title")}</h1>
          <p class="standfirst">{shown?.description ?? words("graph.standfirst")}</p>
          <Begin query={q} from={given.from} to={given.to} all={made ? null : all} />
          <output class="visually-hidden" data-graph-told />
          {hits && <Found query={q} hits={hits} href={graphPath} />}
          <WhichEnd end={from} name="from" other={to} />
          <WhichEnd end={to} name="to" other={from} />
          {both && !way && (
            <p class="notice">{words("graph.noWay", { from: given.from, to: given.to })}</p>
          )}
          {way && <Way steps={way} />}
          {made && <Explorer {...made} />}
          {!made && (
            <p class="notice">
              {words("graph.caution")}
              {words("sentence.gap")}
              {words("common.listing")}
            </p>
          )}
        </div>
      ),
    };
  },
};
