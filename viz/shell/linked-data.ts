import { jurisdictionPath, lawPath } from "../address/links.ts";
import { isWebAddress } from "../address/web-links.ts";
import type { LawQuery } from "../generated/queries.ts";

/** Something as schema.org describes it. */
export type LinkedData = Readonly<Record<string, unknown>>;

type Law = NonNullable<LawQuery["law"]>;

const CONTEXT = "https://schema.org";

/** A year, a month or a day, as schema.org takes a date; a span is left out. */
const point = (date: string | null | undefined): string | undefined =>
  date && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? date : undefined;

/** Where a page stands: the pages above it, from the first, then itself. */
export const breadcrumbs = (
  service: string,
  steps: readonly (readonly [path: string, name: string])[],
): LinkedData => ({
  "@context": CONTEXT,
  "@type": "BreadcrumbList",
  itemListElement: steps.map(([path, name], place) => ({
    "@type": "ListItem",
    position: place + 1,
    name,
    item: `${service}${path}`,
  })),
});

/** The data behind all pages, as a catalogue of data sets takes it. */
export const dataset = (service: string, release: string, description: string): LinkedData => ({
  "@context": CONTEXT,
  "@type": "Dataset",
  name: "Lawdrift",
  description,
  url: `${service}/`,
  version: release,
  identifier: `${service}/data/${release}/`,
  datePublished: point(release.slice(0, 10)),
  license: "https://creativecommons.org/licenses/by/4.0/",
  isAccessibleForFree: true,
  creator: { "@type": "Organization", name: "Lawdrift", url: `${service}/` },
  distribution: [
    ["datapackage.zip", "application/zip"],
    ["graph.jsonl", "application/jsonl"],
    ["laws.jsonld", "application/ld+json"],
  ].map(([file, encodingFormat]) => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: `${service}/data/${release}/${file}`,
  })),
});

/** In force today; what is unknown is left out. */
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

/** The first day of a kind of step that is known to the day, month or year. */
const dateOf = ({ events }: Law, ...kinds: readonly string[]): string | undefined =>
  events.flatMap(({ event, date }) => (kinds.includes(event) ? (point(date) ?? []) : []))[0];

/** A law. */
export function legislation(service: string, law: Law): LinkedData {
  const force = FORCE[law.status];
  return {
    "@context": CONTEXT,
    "@type": "Legislation",
    "@id": `${service}${lawPath(law.id)}`,
    url: `${service}${lawPath(law.id)}`,
    name: law.title,
    alternateName: law.originalTitle ?? undefined,
    legislationIdentifier: [law.id, law.number, law.frbr].filter((one) => one !== null),
    legislationType: law.kind,
    legislationJurisdiction: {
      "@type": "AdministrativeArea",
      identifier: law.jurisdiction.id,
      name: law.jurisdiction.name,
      url: `${service}${jurisdictionPath(law.jurisdiction.id)}`,
    },
    legislationDate: dateOf(law, "adopted", "assented"),
    datePublished: dateOf(law, "published"),
    legislationLegalForce: force && `${CONTEXT}/${force}`,
    sameAs: isWebAddress(law.officialUrl) ? law.officialUrl : undefined,
    citation: law.sources.map(({ url, title, publisher, date }) => ({
      "@type": "CreativeWork",
      url,
      name: title,
      publisher: { "@type": "Organization", name: publisher },
      datePublished: point(date),
    })),
  };
}
