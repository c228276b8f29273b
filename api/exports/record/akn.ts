import countries from "i18n-iso-countries";
import type { Element } from "xast";
import { withCarets } from "../../../schema/graph/keys.ts";
import type { Node } from "../../../schema/graph/nodes.ts";
import { earliest, latest } from "../../../schema/records/partial-date.ts";
import { webAddress } from "../../../schema/records/web-address.ts";
import { documentXml, x } from "../../../schema/xml.ts";
import { createLoaders } from "../../store/loaders.ts";
import { byOwners } from "../../store/statements.ts";
import { eventsOf, passedOn } from "../dates.ts";
import type { ExportContext, RecordFormat } from "../format.ts";

/** Akoma Ntoso asks for a day; this one says that none is known, and no law is of it. */
const NO_DAY = "0001-01-01";
/** The first day that a date can mean, else the last; the date itself stands beside it as it was written. */
const dayOf = (date: string): string => earliest(date) ?? latest(date) ?? NO_DAY;

/** What an event is in the life cycle of a document. */
const LIFECYCLE: Readonly<Record<string, string>> = {
  amended: "amendment",
  repealed: "repeal",
  struck_down: "repeal",
};
const US = "#lawdrift";

interface Found {
  readonly law: Node<"Law">;
  readonly events: readonly Node<"LawEvent">[];
  readonly amendments: readonly Node<"Amendment">[];
  readonly provisions: readonly Node<"Provision">[];
  readonly sources: readonly Node<"Source">[];
}

async function read(id: string, from: ExportContext): Promise<Found | null> {
  const loaders = createLoaders(from.store, from.release.id);
  const law = await loaders.node("Law").load(id);
  if (!law) return null;
  const [events, amendments, provisions] = await Promise.all([
    eventsOf([id], from),
    from.store.read(byOwners("CHANGED_BY", "Amendment"), { ids: [id] }),
    from.store.read(byOwners("CONTAINS", "Provision"), { ids: [id] }),
  ]);
  const dated = events.get(id) ?? [];
  const changes = amendments.map(({ node }) => node);
  const cited = new Set([law, ...dated, ...changes].flatMap(({ sources }) => sources));
  const sources = await loaders.node("Source").loadMany([...cited]);
  return {
    law,
    events: dated,
    amendments: changes,
    provisions: provisions.map(({ node }) => node),
    sources: sources.filter((row): row is Node<"Source"> => row !== null),
  };
}

/** The identity of the work, of its wording, and of this file, which holds no wording. */
function identification({ law, events }: Found, from: ExportContext): Element {
  const work = law.frbr?.startsWith("/akn/") ? law.frbr : from.iri("Law", law.id);
  const [passed] = passedOn(events);
  const country = countries.alpha3ToAlpha2(law.jurisdiction)?.toLowerCase();
  const uris = (uri: string) => [x("FRBRthis", { value: uri }), x("FRBRuri", { value: uri })];
  const date = (name: string, day: string) => x("FRBRdate", { date: day, name });
  const file = `${from.origin}/data/${from.name}/akn/${law.id.split("/").map(encodeURIComponent).join("/")}.xml`;
  const day = passed === undefined ? date("unknown", NO_DAY) : date("passed", dayOf(passed));
  return x(
    "identification",
    { source: US },
    x(
      "FRBRWork",
      {},
      ...uris(work),
      x("FRBRalias", { name: "lawdrift", value: law.id }),
      ...(law.frbr !== null && law.frbr !== work
        ? [x("FRBRalias", { name: "frbr", value: law.frbr })]
        : []),
      day,
      x("FRBRauthor", { href: "#jurisdiction" }),
      ...(country === undefined ? [] : [x("FRBRcountry", { value: country })]),
      x("FRBRsubtype", { value: law.kind }),
      ...(law.number === null ? [] : [x("FRBRnumber", { value: law.number })]),
      x("FRBRname", { value: law.originalTitle ?? law.title }),
    ),
    x(
      "FRBRExpression",
      {},
      ...uris(work !== law.frbr || law.language === null ? work : `${work}/${law.language}`),
      day,
      x("FRBRauthor", { href: "#jurisdiction" }),
      x("FRBRlanguage", { language: law.language ?? "und" }),
    ),
    x(
      "FRBRManifestation",
      {},
      ...uris(file),
      date("release", from.release.knowledgeDate ?? NO_DAY),
      x("FRBRauthor", { href: US }),
      x("FRBRformat", { value: "application/akn+xml" }),
    ),
  );
}

const sourceRef = (ids: readonly string[]): string => `#${eId(ids[0] ?? "lawdrift")}`;
const eId = (id: string): string => id.replaceAll(/[^A-Za-z0-9_-]+/g, "_");

/** Every dated step and amendment, each with its date as the source gives it. */
function lifecycle({ events, amendments }: Found): Element[] {
  const steps = [
    ...events.map(({ id, event, date, sources }) => ({
      id,
      name: event,
      type: LIFECYCLE[event] ?? "generation",
      date,
      sources,
    })),
    ...amendments.flatMap(({ id, effect, date, sources }) =>
      date === null ? [] : [{ id, name: effect, type: "amendment", date, sources }],
    ),
  ].sort((a, b) => (dayOf(a.date) < dayOf(b.date) ? -1 : 1));
  if (steps.length === 0) return [];
  const refs = steps.map(({ id, name, type, date, sources }) =>
    x("eventRef", {
      eId: `event_${eId(id.slice(id.indexOf("~") + 1))}`,
      date: dayOf(date),
      type,
      source: sourceRef(sources),
      refersTo: `#${name}`,
      "lawdrift:date": date,
    }),
  );
  return [x("lifecycle", { source: US }, ...refs)];
}

async function references(found: Found, from: ExportContext): Promise<Element> {
  const { law, events, amendments, sources } = found;
  const place = await createLoaders(from.store, from.release.id)
    .node("Jurisdiction")
    .load(law.jurisdiction);
  const concepts = new Set([
    ...events.map(({ event }) => event),
    ...amendments.flatMap(({ date, effect }) => (date === null ? [] : [effect])),
  ]);
  const official = webAddress(law.officialUrl);
  return x(
    "references",
    { source: US },
    ...(official === undefined
      ? []
      : [x("original", { eId: "official", href: official, showAs: law.title })]),
    x("TLCOrganization", { eId: "lawdrift", href: `${from.origin}/`, showAs: "Lawdrift" }),
    x("TLCOrganization", {
      eId: "jurisdiction",
      href: from.iri("Jurisdiction", law.jurisdiction),
      showAs: place?.nameEn ?? law.jurisdiction,
    }),
    ...[...concepts].map((name) =>
      x("TLCConcept", {
        eId: name,
        href: `/ontology/concept/${name}`,
        showAs: name.replaceAll("_", " "),
      }),
    ),
    ...sources.map(({ id, url, title }) =>
      x("TLCReference", {
        eId: eId(id),
        name: "source",
        href: webAddress(url) ?? "",
        showAs: title,
      }),
    ),
  );
}

/** The provisions that are known, by number and heading alone. */
const body = (provisions: readonly Node<"Provision">[]): Element =>
  x(
    "body",
    {},
    ...(provisions.length === 0
      ? [x("section", { eId: "none" })]
      : provisions.map(({ id, section, title, version }) =>
          x(
            "section",
            {
              eId: `sec_${eId(withCarets(section))}${version === null ? "" : `_${eId(version)}`}`,
              "lawdrift:id": id,
            },
            x("num", {}, section),
            ...(title === null ? [] : [x("heading", {}, title)]),
          ),
        )),
  );

const format: RecordFormat = {
  folder: "akn",
  endings: { xml: "application/akn+xml; charset=utf-8" },
  description:
    "Akoma Ntoso 3.0: what is known of a law as a document, with its dated steps, references and the numbers of known provisions; without its text.",
  async write(id, _, from) {
    const found = await read(id, from);
    if (!found) return null;
    const meta = x(
      "meta",
      {},
      identification(found, from),
      ...lifecycle(found),
      await references(found, from),
    );
    const root = x(
      "akomaNtoso",
      {
        xmlns: "http://docs.oasis-open.org/legaldocml/ns/akn/3.0",
        "xmlns:lawdrift": "urn:lawdrift:",
      },
      x("act", { name: found.law.kind, contains: "singleVersion" }, meta, body(found.provisions)),
    );
    return `${documentXml(root)}\n`;
  },
};
export default format;
