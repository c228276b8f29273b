import type { Graph } from "../graph.ts";
import type { Material } from "../material.ts";

/** Every jurisdiction, and whether the atlas has a file on its law. */
export function loadJurisdictions(graph: Graph, { jurisdictions, files }: Material): void {
  const researched = new Set(files.map(({ value }) => value.jurisdiction));
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
