import type { Node } from "../../../schema/graph/nodes.ts";
import { webAddress } from "../../../schema/records/web-address.ts";
import { createLoaders, type Loaders } from "../../store/loaders.ts";
import { eventsOf, isPoint, passedOn } from "../dates.ts";
import type { ExportContext, ReleaseFormat } from "../format.ts";
import { nodesOf } from "../read.ts";

/** Written out, so that no reader has to fetch it. */
const CONTEXT = {
  "@vocab": "https://schema.org/",
  url: { "@type": "@id" },
  isPartOf: { "@type": "@id" },
  legislationLegalForce: { "@type": "@vocab" },
};

/** In force today, as schema.org says it; what is unknown is left out. */
const FORCE: Readonly<Record<string, string>> = {
  in_force: "InForce",
  partly_in_force: "PartiallyInForce",
  not_yet_in_force: "NotInForce",
  suspended: "NotInForce",
  repealed: "NotInForce",
  replaced: "NotInForce",
  struck_down: "NotInForce",
  draft: "NotInForce",
};

type Json = Readonly<Record<string, unknown>>;

/** Without what is unknown. */
const known = (row: Json): Json =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined && value !== null),
  );

const present = <T>(rows: readonly (T | Error | null)[]): T[] =>
  rows.filter((row): row is T => row !== null);

async function citations(ids: readonly string[], loaders: Loaders): Promise<Json[]> {
  return present<Node<"Source">>(await loaders.node("Source").loadMany(ids)).map((source) =>
    known({
      "@type": "CreativeWork",
      "@id": source.url,
      name: source.title,
      publisher: { "@type": "Organization", name: source.publisher },
      datePublished: source.date !== null && isPoint(source.date) ? source.date : undefined,
      inLanguage: source.language,
    }),
  );
}

async function place(id: string, loaders: Loaders, from: ExportContext): Promise<Json> {
  const jurisdiction = await loaders.node("Jurisdiction").load(id);
  return known({
    "@type": "AdministrativeArea",
    "@id": from.iri("Jurisdiction", id),
    identifier: id,
    name: jurisdiction?.nameEn,
  });
}

async function lawsOf(page: readonly Node<"Law">[], from: ExportContext, loaders: Loaders) {
  const events = await eventsOf(
    page.map(({ id }) => id),
    from,
  );
  return Promise.all(
    page.map(async (law) => {
      const dates = passedOn(events.get(law.id) ?? []).filter(isPoint);
      return known({
        "@type": "Legislation",
        "@id": from.iri("Law", law.id),
        identifier: law.id,
        legislationIdentifier: [law.id, law.number, law.frbr].filter((one) => one !== null),
        name: { "@value": law.title, "@language": "en" },
        alternateName: law.originalTitle && {
          "@value": law.originalTitle,
          ...(law.language === null ? {} : { "@language": law.language }),
        },
        legislationType: law.kind,
        legislationDate: dates.length > 0 ? dates : undefined,
        legislationJurisdiction: await place(law.jurisdiction, loaders, from),
        legislationLegalForce: FORCE[law.status],
        url: webAddress(law.officialUrl),
        isPartOf: `${from.origin}/data/${from.name}/`,
        citation: await citations(law.sources, loaders),
      });
    }),
  );
}

/** The day on which a source shows the provision as it is described; undefined if none does, or no single day. */
async function shownOn(provision: string, loaders: Loaders): Promise<string | undefined> {
  const [shown] = await loaders.linked("SHOWN_IN_FORCE_BY", "InForceAsOf").load(provision);
  return shown && isPoint(shown.date) ? shown.date : undefined;
}

const provisionsOf = (page: readonly Node<"Provision">[], from: ExportContext, loaders: Loaders) =>
  Promise.all(
    page.map(async (provision) =>
      known({
        "@type": "Legislation",
        "@id": from.iri("Provision", provision.id),
        identifier: provision.id,
        legislationIdentifier: provision.id,
        name: provision.title ?? provision.section,
        position: provision.section,
        abstract: provision.summary,
        legislationDate:
          provision.from !== null && isPoint(provision.from) ? provision.from : undefined,
        legislationDateVersion: await shownOn(provision.id, loaders),
        legislationJurisdiction: await place(provision.jurisdiction, loaders, from),
        legislationLegalForce: FORCE[provision.status],
        isPartOf: from.iri("Law", provision.law),
        citation: await citations(provision.sources, loaders),
      }),
    ),
  );

const format: ReleaseFormat = {
  file: "laws.jsonld",
  mediaType: "application/ld+json; charset=utf-8",
  description:
    "JSON-LD: every law, and every provision as part of its law, as schema.org Legislation with what it rests on.",
  async *write(from) {
    yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n`;
    let first = true;
    const items = (rows: readonly Json[]): string => {
      const text = rows.map((row) => JSON.stringify(row)).join(",\n");
      const before = first ? "" : ",\n";
      first = false;
      return `${before}${text}`;
    };
    const loaders = () => createLoaders(from.store, from.release.id);
    for await (const page of nodesOf("Law", from)) yield items(await lawsOf(page, from, loaders()));
    for await (const page of nodesOf("Provision", from))
      yield items(await provisionsOf(page, from, loaders()));
    yield "\n]}\n";
  },
};
export default format;
