import type { Label, Node } from "../../schema/graph/nodes.ts";
import { latest } from "../../schema/records/partial-date.ts";
import { DATA_LICENCE } from "../store/citation.ts";
import { createLoaders, type Loaders } from "../store/loaders.ts";
import { sectionInEnglish } from "../store/section-in-english.ts";
import { eventsOf, isPoint, passedOn } from "./dates.ts";
import type { ExportContext } from "./format.ts";

/** A record as CSL-JSON has it. */
export type CslItem = Readonly<Record<string, unknown>>;

/** A date as CSL-JSON has it: by its parts if it is a year, month or day, else as it was written. */
function issued(date: string | null | undefined): object | undefined {
  if (date === null || date === undefined) return undefined;
  return isPoint(date) ? { "date-parts": [date.split("-").map(Number)] } : { raw: date };
}

/** Without what is unknown, each text on one line, as these formats have it. */
const known = (item: CslItem): CslItem =>
  Object.fromEntries(
    Object.entries(item)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([key, value]) => [
        key,
        typeof value === "string" ? value.replaceAll(/\s+/g, " ").trim() : value,
      ]),
  );

interface Asked {
  readonly from: ExportContext;
  readonly loaders: Loaders;
}

const placeOf = async (id: string, { loaders }: Asked) =>
  (await loaders.node("Jurisdiction").load(id))?.nameEn ?? id;

async function lawItem(law: Node<"Law">, asked: Asked): Promise<CslItem> {
  const [passed] = passedOn((await eventsOf([law.id], asked.from)).get(law.id) ?? []);
  return {
    type: law.kind === "bill" ? "bill" : "legislation",
    title: law.title,
    "original-title": law.originalTitle,
    number: law.number,
    authority: await placeOf(law.jurisdiction, asked),
    issued: issued(passed),
    URL: law.officialUrl,
    language: law.language,
  };
}

type Makers = { readonly [L in Label]?: (node: Node<L>, asked: Asked) => Promise<CslItem | null> };

/** What can be cited by itself. */
const MAKERS: Makers = {
  Law: lawItem,
  async Provision(provision, asked) {
    const law = await asked.loaders.node("Law").load(provision.law);
    return law && { ...(await lawItem(law, asked)), section: provision.section };
  },
  async Case(item, asked) {
    const stages = await asked.loaders.linked("WENT_THROUGH", "Stage").load(item.id);
    const ruled = stages.filter(({ court }) => court !== null).at(-1);
    return {
      type: "legal_case",
      title: item.name,
      authority: ruled?.court ?? (await placeOf(item.jurisdiction, asked)),
      issued: issued(ruled ? ruled.date : stages.find(({ date }) => date !== null)?.date),
    };
  },
  async Treaty(treaty) {
    return {
      type: "treaty",
      title: treaty.title,
      "title-short": treaty.shortTitle,
      number: treaty.reference,
      issued: issued(treaty.adopted ?? treaty.opened),
      URL: treaty.officialUrl,
    };
  },
};

/** The release as a whole. */
const releaseItem = ({ release, name, origin }: ExportContext): CslItem => ({
  id: `lawdrift-${name}`,
  "citation-key": `lawdrift_${name.replaceAll(/\W+/g, "_")}`,
  type: "dataset",
  title: "Lawdrift: a comparative-law knowledge graph of cybercrime laws, cases and treaties",
  author: [{ literal: "The Lawdrift contributors" }],
  publisher: "Lawdrift",
  version: name,
  issued: issued(release.knowledgeDate && latest(release.knowledgeDate)),
  URL: `${origin}/data/${name}/`,
  note: `Release ${name}, codebook ${release.codebook}. ${DATA_LICENCE}.`,
});

/** A provision's number with its law's word; nothing of other records. */
async function sectionOf(node: object, loaders: Loaders): Promise<string | undefined> {
  if (!("section" in node && "law" in node)) return undefined;
  const { section, law: id } = node as Node<"Provision">;
  const law = await loaders.node("Law").load(id);
  return law ? sectionInEnglish(section, law) : undefined;
}

/** A record of the release, or with the id `release` the release itself, to be cited; null if none. */
export async function cslOf(id: string, from: ExportContext): Promise<CslItem | null> {
  if (id === "release") return known(releaseItem(from));
  const loaders = createLoaders(from.store, from.release.id);
  const label = await loaders.label.load(id);
  const make =
    label &&
    (MAKERS[label] as ((node: object, asked: Asked) => Promise<CslItem | null>) | undefined);
  const node = make && (await loaders.node(label).load(id));
  const item = node && (await make(node, { from, loaders }));
  if (!label || !item) return null;
  // What BibTeX and RIS have no field for.
  const kept = [item["authority"], item["number"], await sectionOf(node, loaders)].filter(
    (part) => part !== undefined && part !== null,
  );
  const note = `As recorded in Lawdrift under ${id}, release ${from.name}: ${from.iri(label, id)}`;
  return known({
    ...item,
    id,
    "citation-key": id.replaceAll(/\W+/g, "_"),
    URL: item["URL"] ?? from.iri(label, id),
    source: `Lawdrift, release ${from.name}`,
    note: kept.length > 0 ? `${kept.join(", ")}. ${note}` : note,
  });
}
