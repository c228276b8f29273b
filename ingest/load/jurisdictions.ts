import type { JurisdictionFile } from "../../schema/records/jurisdiction-file.ts";
import type { Graph } from "../graph.ts";
import type { Material } from "../material.ts";

/** Whether a file says nothing of the law, but how others rate the jurisdiction. */
const onlyRated = ({
  indicators,
  laws,
  powers,
  safeguards,
  notPunished,
  cases,
}: JurisdictionFile) =>
  indicators.length > 0 &&
  [laws, powers, safeguards, notPunished, cases].every((list) => list.length === 0);

/** Every jurisdiction, and whether the atlas has a file on its law. */
export function loadJurisdictions(graph: Graph, { jurisdictions, files }: Material): void {
  const researched = new Set(
    files.filter(({ value }) => !onlyRated(value)).map(({ value }) => value.jurisdiction),
  );
  for (const { id, names, otherNames, region, subregion, kind } of jurisdictions)
    graph.add("Jurisdiction", {
      id,
      nameEn: names.en,
      nameEs: names.es,
      nameFr: names.fr,
      nameAr: names.ar,
      nameRu: names.ru,
      nameZh: names.zh,
      otherNames: otherNames.map(({ kind, name }) => `${kind}:${name}`),
      region,
      subregion,
      kind,
      researched: researched.has(id),
    });
}
