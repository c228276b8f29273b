import { BadAddress } from "../../address/errors.ts";
import { nodePath } from "../../address/links.ts";
import { isLarge } from "../../charts/graph/drawing.ts";
import {
  type Expansion,
  type GraphOptions,
  graphAddress,
  PAGE,
  relationshipName,
  withClosed,
  withExpansion,
  withHidden,
  withOpened,
  withoutPin,
  withPin,
} from "../../charts/graph/options.ts";
import { BESIDE, placedGraph } from "../../charts/graph/picture.tsx";
import type { Graph } from "../../charts/graph/subgraph.ts";
import { FULL_WIDTH } from "../../charts/kit/picture.tsx";
import { GraphNodeDocument, type GraphNodeQuery } from "../../generated/queries.ts";
import { formatCode, formatList, sentence, within } from "../../i18n/format.ts";
import { EnglishText, useLabel, useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import { pinnedPlace } from "../../layouts/pinned-place.ts";
import type { Ask } from "../../queries/ask.ts";
import { NodeName, nodeName } from "../../records/node-name.tsx";
import { formatParticipation } from "../../records/participation.tsx";
import { PenaltyLine } from "../../records/provision.tsx";
import { FoldedSources, Sources } from "../../records/sources.tsx";
import { formatInForce } from "../../records/treaty-status.ts";
import { NodeField } from "./begin.tsx";
import { addsToPicture, expandingOf } from "./expand.ts";

type Picked = NonNullable<GraphNodeQuery["node"]>;
type Relationships = NonNullable<GraphNodeQuery["neighbourhood"]>["relations"];

/** What is picked out, with all its relations. */
export interface Selection {
  readonly node: Picked;
  readonly relations: Relationships;
}

/** The node of an id; refused if there is none. */
export async function selectionOf(ask: Ask, id: string, t: Messages): Promise<Selection> {
  const { node, neighbourhood } = await ask(GraphNodeDocument, { id, lang: t.lang });
  if (!node || !neighbourhood) throw new BadAddress(t("graph.refusedNode", { id }), 404);
  return { node, relations: neighbourhood.relations };
}

/** What a node is, in a few words and its sources. */
const What = ({ node }: { node: Picked }) => {
  const t = useMessages();
  const label = useLabel();
  switch (node.__typename) {
    case "Jurisdiction":
      return node.researched ? null : (
        <p class="unknown">{t("jurisdiction.notResearched", { name: node.state })}</p>
      );
    case "Law":
      return (
        <p>
          {[
            node.home.name,
            formatCode("lawKind", node.lawKind, t),
            node.lawNumber,
            formatCode("lawStatus", node.lawStatus, t),
          ]
            .filter((part) => part !== null)
            .join(" · ")}
        </p>
      );
    case "Provision":
      return (
        <>
          <p>
            {node.home.name} · {formatCode("lawStatus", node.status, t)}
          </p>
          <EnglishText as="p">{node.summary}</EnglishText>
          {node.offences.length > 0 && (
            <p>
              {sentence(
                formatList(
                  node.offences.map(({ label }) => within(label)),
                  t,
                ),
              )}
            </p>
          )}
          {node.offences.length > 0 && (
            <p>
              <b>{t("provision.penalty")}</b>{" "}
              {node.penalties.length === 0
                ? t("provision.penaltyUnknown")
                : node.penalties.map((penalty) => (
                    <PenaltyLine key={JSON.stringify(penalty)} penalty={penalty} />
                  ))}
            </p>
          )}
        </>
      );
    case "Case":
      return (
        <>
          <p>{[node.home.name, ...node.roles.map(({ label }) => within(label))].join(" · ")}</p>
          <EnglishText as="p">{node.summary}</EnglishText>
          <p>
            <b>{t("case.stood")}</b> <EnglishText>{node.outcome}</EnglishText>
          </p>
          <p class="notice">
            {t("common.listing")}
            {t("sentence.gap")}
            {sentence(formatCode("naming", node.naming, t))}
          </p>
        </>
      );
    case "Treaty":
      return (
        <>
          <p>{node.treatyTitle}</p>
          <p>
            {t("treaties.inForce")}
            {t("list.colon")}
            {formatInForce(node, t)}
          </p>
        </>
      );
    case "Article":
      return (
        <>
          <p>
            <EnglishText as="b">{node.heading}</EnglishText>
            {t("clause.comma")}
            {formatCode("articleClass", node.class, t)}
            {t("clause.comma")}
            {formatCode("checked", node.checked, t)}
          </p>
          {node.articleGist && <EnglishText as="p">{node.articleGist}</EnglishText>}
        </>
      );
    case "Coding":
      return (
        <>
          <p>
            <b>{sentence(label(node.value, "value", "authority"))}</b>
          </p>
          {node.note && <EnglishText as="p">{node.note}</EnglishText>}
        </>
      );
    case "NotPunished":
      return node.note ? <EnglishText as="p">{node.note}</EnglishText> : null;
    case "Indicator":
      return node.indicatorAbout ? <EnglishText as="p">{node.indicatorAbout}</EnglishText> : null;
    case "Code":
      return <p>{node.definition}</p>;
    case "Participation":
      return <p>{sentence(formatParticipation({ ...node, inForce: node.inForceFor }, t))}</p>;
    case "Position":
      return (
        <p>
          {formatCode("topic", node.topic, t)}
          {t("list.colon")}
          {formatCode("stance", node.stance, t)}
        </p>
      );
    case "Source":
      return (
        <p>
          <a href={node.url} rel="external noreferrer">
            {t("record.original")}
          </a>
          {t("clause.comma")}
          <EnglishText>{node.publisher}</EnglishText>
        </p>
      );
    case "Contradiction":
      return (
        <>
          <p>{t("graph.pointDisagree")}</p>
          <ul>
            {node.claims.map(({ says, sources }) => (
              <li key={says}>
                <EnglishText>{says}</EnglishText>
                <Sources sources={sources} />
              </li>
            ))}
          </ul>
        </>
      );
    case "Influence":
      return (
        <p>
          {t("law.rests", {
            kind: formatCode("influence", node.kind, t),
            evidence: formatCode("evidence", node.evidence, t),
          })}
          {node.note && (
            <>
              {" "}
              <EnglishText>{node.note}</EnglishText>
            </>
          )}
        </p>
      );
    case "Change":
      return node.note ? <EnglishText as="p">{node.note}</EnglishText> : null;
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
  relation: Relationships[number];
}) => {
  const t = useMessages();
  const { name, direction, to: kind, totalCount: total } = relation;
  const same = { relationship: name, direction, kind, id };
  const shown =
    graph.relationships.find(
      (one) =>
        one.id === id &&
        one.relationship === name &&
        one.direction === direction &&
        one.kind === kind,
    )?.shown ?? 0;
  const follow = (pages: number): string => {
    const expansion: Expansion = { ...same, pages };
    return graphAddress({ ...withExpansion(options, expansion), pick: id });
  };
  const label = `${relationshipName(name, direction, t)}${t("list.colon")}${formatCode("node", kind, t)}`;
  const expanded = options.expand.find(
    (one) =>
      one.id === id &&
      one.relationship === name &&
      one.direction === direction &&
      one.kind === kind,
  );
  const pages = expanded?.pages ?? Math.ceil(shown / PAGE);
  return (
    <li>
      {sentence(label)}
      <span>
        {t("graph.shownOf", { shown, total })}
        {shown < total && (
          <>
            {" "}
            <a href={follow(pages + 1)}>
              {t(shown === 0 ? "graph.show" : "graph.showMore")}
              <span class="visually-hidden"> ({label})</span>
            </a>
          </>
        )}
        {expanded && (
          <>
            {" "}
            <a href={follow(Math.max(0, pages - 1))}>
              {t("graph.showLess")}
              <span class="visually-hidden"> ({label})</span>
            </a>
          </>
        )}
      </span>
    </li>
  );
};

/** Where a pin would keep a node: where it is drawn now. */
function pinHere(
  { graph, options, id }: { graph: Graph; options: GraphOptions; id: string },
  t: Messages,
) {
  const width = isLarge(graph) ? FULL_WIDTH : BESIDE;
  const at = placedGraph(graph, options.pick, width, t).places.get(id);
  return at ? { id, ...pinnedPlace(at, width, t.dir === "rtl") } : null;
}

/** What can be done with the picked node: each a link to the graph as it then is. */
const Actions = ({
  id,
  relations,
  options,
  graph,
}: {
  id: string;
  relations: Relationships;
  options: GraphOptions;
  graph: Graph;
}) => {
  const t = useMessages();
  const drawn = graph.nodes.some((node) => node.id === id);
  const pin = pinHere({ graph, options, id }, t);
  const pinned = graph.pins.some((one) => one.id === id);
  const isOpened = graph.opened.includes(id);
  const expanding = isOpened ? "adds" : expandingOf(id, relations, options, graph);
  const actions = (
    <ul class="node-actions">
      <li>
        {isOpened ? (
          <a class="pill" href={graphAddress(withClosed(options, id))}>
            {t("graph.close")}
          </a>
        ) : expanding === "adds" ? (
          <a class="pill" href={graphAddress(withOpened(options, id))}>
            {t("graph.open")}
          </a>
        ) : (
          <span class="pill disabled">{t("graph.open")}</span>
        )}
      </li>
      {(pinned || pin) && (
        <li>
          <a
            class="pill"
            data-action="pin"
            href={graphAddress(pinned || !pin ? withoutPin(options, id) : withPin(options, pin))}
          >
            {t(pinned ? "graph.unpin" : "graph.pin")}
          </a>
        </li>
      )}
      {drawn && graph.nodes.length > 1 && (
        <li>
          <a class="pill" data-action="hide" href={graphAddress(withHidden(options, id))}>
            {t("graph.hide")}
          </a>
        </li>
      )}
    </ul>
  );
  return (
    <>
      {actions}
      {expanding !== "adds" && <p class="muted">{t(`graph.cannotExpand.${expanding}`)}</p>}
      {isOpened && !addsToPicture(id, graph) && <p class="muted">{t("graph.expandedNothing")}</p>}
    </>
  );
};

/** What is picked out: its record in short, what can be done with it, what it is linked to, and its sources. */
export const Selected = ({
  selection: { node, relations },
  options,
  graph,
}: {
  selection: Selection;
  options: GraphOptions;
  graph: Graph;
}) => {
  const t = useMessages();
  const page = nodePath(node);
  return (
    <aside class="selected" aria-labelledby="selected-node">
      <p class="muted">{formatCode("node", node.__typename, t)}</p>
      <h2 id="selected-node">
        <NodeName node={node} t={t} />
      </h2>
      <Actions id={node.id} {...{ relations, options, graph }} />
      <What node={node} />
      {page && (
        <p class="page-links">
          <a href={page}>{t("graph.recordOf", { name: nodeName(node, t) })}</a>
        </p>
      )}
      {"sources" in node ? (
        <FoldedSources sources={node.sources} />
      ) : node.__typename === "Contradiction" || node.__typename === "Source" ? null : (
        <p class="muted">{t("graph.noSources")}</p>
      )}
      <h3>{t("graph.linkedBy")}</h3>
      <ul class="askers">
        {relations.map((relation) => (
          <Followed
            key={`${relation.name}${relation.direction}${relation.to}`}
            id={node.id}
            {...{ relation, options, graph }}
          />
        ))}
      </ul>
      <form class="find" action="/graph" method="get">
        <label for="way-from-here">{t("graph.wayTo")}</label>
        <input type="hidden" name="from" value={node.id} />
        <NodeField id="way-from-here" name="to" required />
        <button type="submit">{t("graph.showWay")}</button>
      </form>
    </aside>
  );
};
