import { group } from "d3";
import { nodePath, withQuery } from "../../address/links.ts";
import { isShown, PAGE, relationshipName } from "../../charts/graph/options.ts";
import { GraphAroundDocument, type GraphAroundQuery } from "../../generated/queries.ts";
import { formatCode, formatCount, formatParts } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";
import { NodeName } from "../../records/node-name.tsx";

type Relation = NonNullable<GraphAroundQuery["neighbourhood"]>["relations"][number];

/** What a record is linked with, as the graph draws it. */
export interface ConnectionsData {
  readonly id: string;
  readonly relations: readonly Relation[];
  /** The relationships that are drawn; null for those that the graph shows by itself. */
  readonly only: string | null;
}

/** Asks for what a record is linked with; `only` by one relationship that the graph leaves out by itself. */
export async function connectionsOf(
  ask: Ask,
  id: string,
  t: Messages,
  only: string | null = null,
): Promise<ConnectionsData> {
  const { neighbourhood } = await ask(GraphAroundDocument, {
    id,
    first: PAGE,
    lang: t.lang,
    ...(only === null ? {} : { relations: [only] }),
  });
  const relations = (neighbourhood?.relations ?? []).filter(({ name }) =>
    isShown({ relations: only === null ? [] : [only] }, name),
  );
  return { id, relations, only };
}

/** `charged under`; with the kind of what it leads to where one relationship leads to several. */
function nameOf({ name, direction, to }: Relation, among: readonly Relation[], t: Messages) {
  const own = relationshipName(name, direction, t);
  const same = group(among, (one) => `${one.name} ${one.direction}`).get(`${name} ${direction}`);
  return (same?.length ?? 0) > 1 ? `${own} (${formatCode("node", to, t)})` : own;
}

/** The records that one relationship leads to, and how many more there are. */
const Neighbours = ({ neighbours, totalCount }: Relation) => {
  const t = useMessages();
  return (
    <>
      {neighbours.map((node, index) => {
        const path = nodePath(node);
        const name = <NodeName node={node} t={t} />;
        return (
          <span key={node.id}>
            {index > 0 && t("list.semicolon")}
            {path === null ? name : <a href={path}>{name}</a>}
          </span>
        );
      })}
      {totalCount > neighbours.length &&
        `${t("list.semicolon")}${t("record.more", { count: totalCount - neighbours.length })}`}
    </>
  );
};

/** What a record is linked with: how much in a line; in words and as a picture once opened. */
export const Connections = ({ data: { id, relations, only } }: { data: ConnectionsData }) => {
  const t = useMessages();
  if (relations.length === 0) return null;
  const counts = relations.map(
    (one) => `${nameOf(one, relations, t)} ${formatCount(one.totalCount, t)}`,
  );
  const drawn = { around: id, relations: only, lang: t.lang };
  return (
    <details class="connections" id="connections">
      <summary>
        <b>{t("record.connections")}</b>
        {t("list.colon")}
        {formatParts(counts, t)}
      </summary>
      <dl class="facts">
        {relations.map((one) => (
          <>
            <dt key={`${one.name} ${one.direction} ${one.to}`}>{nameOf(one, relations, t)}</dt>
            <dd>
              <Neighbours {...one} />
            </dd>
          </>
        ))}
      </dl>
      <p>
        <a href={withQuery("/graph", { around: id, relations: only })}>{t("record.explore")}</a>
      </p>
      <img
        src={withQuery("/charts/graph.svg", drawn)}
        alt={t("record.connectionsDrawn")}
        loading="lazy"
        width={960}
        height={640}
      />
    </details>
  );
};
