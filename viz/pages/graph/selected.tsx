import { BadAddress } from "../../address/errors.ts";
import { nodePath } from "../../address/links.ts";
import {
  type Expansion,
  type GraphOptions,
  graphAddress,
  PAGE,
  relationWords,
  withClosed,
  withExpansion,
  withOpened,
} from "../../charts/graph/options.ts";
import type { Graph } from "../../charts/graph/subgraph.ts";
import { GraphNodeDocument, type GraphNodeQuery } from "../../generated/queries.ts";
import { sentence, showCode } from "../../i18n/format.ts";
import { useLabel, useWords, Written } from "../../i18n/locale.tsx";
import type { Words } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";
import { NodeName } from "../../records/node-name.tsx";
import { showParticipation } from "../../records/participation.tsx";
import { Sources } from "../../records/sources.tsx";
import { showInForce } from "../../records/treaty-status.ts";

export type Picked = NonNullable<GraphNodeQuery["node"]>;
type Relations = NonNullable<GraphNodeQuery["neighbourhood"]>["relations"];

/** What is picked out, with all its relations. */
export interface Selection {
  readonly node: Picked;
  readonly relations: Relations;
}

/** The node of an id; refused if there is none. */
export async function selectionOf(ask: Ask, id: string, words: Words): Promise<Selection> {
  const { node, neighbourhood } = await ask(GraphNodeDocument, { id, lang: words.lang });
  if (!node || !neighbourhood) throw new BadAddress(words("graph.refusedNode", { id }), 404);
  return { node, relations: neighbourhood.relations };
}

/** What a node is, in a few words and its sources. */
const What = ({ node }: { node: Picked }) => {
  const words = useWords();
  const label = useLabel();
  switch (node.__typename) {
    case "Jurisdiction":
      return node.researched ? null : (
        <p class="unknown">{words("jurisdiction.notResearched", { name: node.state })}</p>
      );
    case "Law":
      return (
        <p>
          {node.home.name} · {showCode("lawKind", node.lawKind, words)} ·{" "}
          {showCode("lawStatus", node.lawStatus, words)}
        </p>
      );
    case "Provision":
      return (
        <>
          <p>
            {node.home.name} · {showCode("lawStatus", node.status, words)}
          </p>
          <Written as="p">{node.summary}</Written>
        </>
      );
    case "Case":
      return (
        <>
          <Written as="p">{node.summary}</Written>
          <p>
            <b>{words("case.stood")}</b> <Written>{node.outcome}</Written>
          </p>
          <p class="notice">
            {words("common.listing")}
            {words("sentence.gap")}
            {sentence(showCode("naming", node.naming, words))}
          </p>
        </>
      );
    case "Treaty":
      return (
        <>
          <Written as="p">{node.treatyTitle}</Written>
          <p>
            {words("treaties.inForce")}
            {words("list.colon")}
            {showInForce(node, words)}
          </p>
        </>
      );
    case "Article":
      return (
        <>
          <p>
            <Written as="b">{node.heading}</Written>
            {words("clause.comma")}
            {showCode("articleClass", node.class, words)}
            {words("clause.comma")}
            {showCode("checked", node.checked, words)}
          </p>
          {node.articleGist && <Written as="p">{node.articleGist}</Written>}
        </>
      );
    case "Coding":
      return (
        <>
          <p>
            <b>{sentence(label(node.value, "value", "authority"))}</b>
          </p>
          {node.note && <Written as="p">{node.note}</Written>}
        </>
      );
    case "Code":
      return <p>{node.definition}</p>;
    case "Participation":
      return <p>{sentence(showParticipation({ ...node, inForce: node.inForceFor }, words))}</p>;
    case "Position":
      return (
        <p>
          {showCode("topic", node.topic, words)}
          {words("list.colon")}
          {showCode("stance", node.stance, words)}
        </p>
      );
    case "Source":
      return (
        <p>
          <a href={node.url} rel="external noreferrer">
            {words("record.original")}
          </a>
          {words("clause.comma")}
          <Written>{node.publisher}</Written>
        </p>
      );
    case "Contradiction":
      return (
        <>
          <p>{words("graph.pointDisagree")}</p>
          <ul>
            {node.claims.map(({ says, sources }) => (
              <li key={says}>
                <Written>{says}</Written>
                <Sources sources={sources} />
              </li>
            ))}
          </ul>
        </>
      );
    case "Influence":
      return (
        <p>
          {words("law.rests", {
            kind: showCode("influence", node.kind, words),
            evidence: showCode("evidence", node.evidence, words),
          })}
          {node.note && (
            <>
              {" "}
              <Written>{node.note}</Written>
            </>
          )}
        </p>
      );
    case "Change":
      return node.note ? <Written as="p">{node.note}</Written> : null;
    default:
      return null;
  }
};

/** A relation of the picked node: how many neighbours are drawn, and links to more or fewer. */
const Followed = ({
  options,
  graph,
  id,
  relation,
}: {
  options: GraphOptions;
  graph: Graph;
  id: string;
  relation: Relations[number];
}) => {
  const words = useWords();
  const { name, direction, to: kind, totalCount: total } = relation;
  const same = { relation: name, direction, kind, id };
  const shown =
    graph.relations.find(
      (one) =>
        one.id === id && one.relation === name && one.direction === direction && one.kind === kind,
    )?.shown ?? 0;
  const follow = (pages: number): string => {
    const expansion: Expansion = { ...same, pages };
    return graphAddress({ ...withExpansion(options, expansion), pick: id });
  };
  const pages = Math.ceil(shown / PAGE);
  const told = `${relationWords(name, direction, words)}${words("list.colon")}${showCode("node", kind, words)}`;
  const expanded = options.expand.some(
    (one) =>
      one.id === id && one.relation === name && one.direction === direction && one.kind === kind,
  );
  return (
    <li>
      {sentence(told)}
      <span>
        {words("graph.shownOf", { shown, total })}
        {shown < total && (
          <>
            {" "}
            <a href={follow(pages + 1)}>
              {words(shown === 0 ? "graph.show" : "graph.showMore")}
              <span class="visually-hidden"> ({told})</span>
            </a>
          </>
        )}
        {expanded && (
          <>
            {" "}
            <a href={follow(Math.max(0, pages - 1))}>
              {words("graph.showLess")}
              <span class="visually-hidden"> ({told})</span>
            </a>
          </>
        )}
      </span>
    </li>
  );
};

/** What is picked out: what it is, where its page is, what it is linked by, and its sources. */
export const Selected = ({
  selection: { node, relations },
  options,
  graph,
}: {
  selection: Selection;
  options: GraphOptions;
  graph: Graph;
}) => {
  const words = useWords();
  const page = nodePath(node);
  const opened = graph.opened.includes(node.id);
  return (
    <aside class="selected" aria-labelledby="selected-node">
      <p class="muted">{showCode("node", node.__typename, words)}</p>
      <h2 id="selected-node">
        <NodeName node={node} words={words} />
      </h2>
      <What node={node} />
      <p class="page-links">
        {page && (
          <>
            <a href={page}>{words("graph.page")}</a> ·{" "}
          </>
        )}
        {opened ? (
          <a href={graphAddress(withClosed(options, node.id))}>{words("graph.close")}</a>
        ) : (
          <a href={graphAddress(withOpened(options, node.id))}>{words("graph.open")}</a>
        )}
      </p>
      <h3>{words("graph.linkedBy")}</h3>
      <ul class="askers">
        {relations.map((relation) => (
          <Followed
            key={`${relation.name}${relation.direction}${relation.to}`}
            id={node.id}
            {...{ relation, options, graph }}
          />
        ))}
      </ul>
      {"sources" in node ? (
        <details open>
          <summary>{words("source.of")}</summary>
          <Sources sources={node.sources} />
        </details>
      ) : node.__typename === "Contradiction" || node.__typename === "Source" ? null : (
        <p class="muted">{words("graph.noSources")}</p>
      )}
      <form class="find" action="/graph" method="get">
        <label for="way-from-here">{words("graph.wayTo")}</label>
        <input type="hidden" name="from" value={node.id} />
        <input id="way-from-here" name="to" required />
        <button type="submit">{words("graph.showWay")}</button>
      </form>
    </aside>
  );
};
