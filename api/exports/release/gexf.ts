import { group } from "d3";
import type { Element } from "xast";
import type { AnyNode, Label, Node } from "../../../schema/graph/nodes.ts";
import { cutXml, HERE, x, xml } from "../../../schema/xml.ts";
import { citation, DATA_LICENCE } from "../../store/citation.ts";
import { createLoaders } from "../../store/loaders.ts";
import { titleOf } from "../../store/lookups/title.ts";
import { byOwners } from "../../store/statements.ts";
import { PROPERTIES, textOf } from "../columns.ts";
import { DAY_LIMITS } from "../days.ts";
import type { ExportContext, ReleaseFormat } from "../format.ts";
import { LABELS, nodesOf, relationshipsOf } from "../read.ts";

const TYPES = { string: "string", list: "string", number: "double", boolean: "boolean" };
const LABEL = "labels";

const frame = ({ release }: ExportContext) =>
  x(
    "gexf",
    { xmlns: "http://gexf.net/1.3", version: "1.3" },
    x(
      "meta",
      release.knowledgeDate === null ? {} : { lastmodifieddate: release.knowledgeDate },
      x("creator", {}, "Lawdrift"),
      x(
        "description",
        {},
        `${citation(release)} Licence ${DATA_LICENCE}. The time of a law or provision is the longest in which its sources let it have been in force: from the first possible day to the last; a side that no source limits is open. What has no time was never law, or no time is recorded of its kind.`,
      ),
    ),
    x(
      "graph",
      {
        mode: "dynamic",
        defaultedgetype: "directed",
        idtype: "string",
        timeformat: "date",
        timerepresentation: "interval",
      },
      x(
        "attributes",
        { class: "node", mode: "static" },
        x("attribute", { id: LABEL, title: LABEL, type: "string" }),
        ...PROPERTIES.map(({ name, type }) =>
          x("attribute", { id: name, title: name, type: TYPES[type] }),
        ),
      ),
      x("nodes", {}, HERE),
      x("edges", {}, HERE),
    ),
  );

/** A time in force as GEXF has it: without a side where nothing limits it. */
const spell = ({ possiblyFrom, certainlyTo }: Node<"Period">): Element =>
  x("spell", {
    ...(possiblyFrom === DAY_LIMITS.always ? {} : { start: possiblyFrom }),
    ...(certainlyTo === DAY_LIMITS.never ? {} : { end: certainlyTo }),
  });

/** The times in force of a page of laws or provisions; none for other labels. */
async function periodsOf(label: Label, ids: readonly string[], { store }: ExportContext) {
  if (label !== "Law" && label !== "Provision") return new Map<string, never[]>();
  return group(
    await store.read(byOwners("IN_FORCE_DURING", "Period"), { ids }),
    ({ owner }) => owner,
  );
}

async function nodesXml(
  label: Label,
  page: readonly Node<Label>[],
  from: ExportContext,
): Promise<string> {
  const { store, release } = from;
  const loaders = createLoaders(store, release.id);
  const titles = { store, release, loaders, today: release.knowledgeDate ?? "" };
  const periods = await periodsOf(
    label,
    page.map(({ id }) => id),
    from,
  );
  const elements = page.map(async (node) => {
    const row = node as unknown as Record<string, unknown>;
    const known = PROPERTIES.flatMap(({ name }) => {
      const value = textOf(row[name]);
      return value === null ? [] : [x("attvalue", { for: name, value })];
    });
    const spells = (periods.get(node.id) ?? []).map((one) => spell(one.node));
    return x(
      "node",
      { id: node.id, label: await titleOf({ ...node, __typename: label } as AnyNode, titles) },
      x("attvalues", {}, x("attvalue", { for: LABEL, value: label }), ...known),
      ...(spells.length > 0 ? [x("spells", {}, ...spells)] : []),
    );
  });
  return xml(...(await Promise.all(elements)));
}

const format: ReleaseFormat = {
  file: "graph.gexf",
  mediaType: "application/gexf+xml; charset=utf-8",
  description:
    "GEXF 1.3: the whole graph for Gephi, with the times in which laws and provisions may have been in force; a side that no source limits is open.",
  async *write(from) {
    const [head = "", middle = "", tail = ""] = cutXml(frame(from));
    yield head;
    for (const label of LABELS)
      for await (const page of nodesOf(label, from)) yield await nodesXml(label, page, from);
    yield middle;
    let count = 0;
    for (const label of LABELS)
      for await (const page of relationshipsOf(label, from))
        yield xml(
          ...page.map(({ from: source, to: target, type }) =>
            x("edge", { id: `e${count++}`, source, target, label: type, kind: type }),
          ),
        );
    yield tail;
  },
};
export default format;
