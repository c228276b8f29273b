import type { Graph } from "../../ingest/graph.ts";
import type { Located } from "../../ingest/issues.ts";
import { buildGraph } from "../../ingest/load/build.ts";
import type { Jurisdiction } from "../../schema/records/jurisdiction.ts";
import { JurisdictionFile } from "../../schema/records/jurisdiction-file.ts";
import { TreatyFile } from "../../schema/records/treaty.ts";

const source = (name: string, date?: string) => ({
  url: `https://example.org/${name}`,
  title: name,
  publisher: "Example",
  tier: "official",
  ...(date === undefined ? {} : { date }),
});

const place = (id: string): Jurisdiction => ({
  id,
  names: { en: id },
  otherNames: [],
  region: null,
  subregion: null,
  kind: "country_or_area",
});

const located = <T>(file: string, value: T): Located<T> => ({ file, value, lineOf: () => 1 });

/** The graph of a few records: one jurisdiction's and some treaties, with a dated and an undated source. */
export const graphOf = (
  records: Record<string, unknown>,
  ...treaties: Record<string, unknown>[]
): Promise<Graph> =>
  buildGraph({
    jurisdictions: ["ATA", "BVT", "HMD"].map(place),
    files: [
      located(
        "jurisdictions/ATA.yaml",
        JurisdictionFile.parse({
          jurisdiction: "ATA",
          sources: { dated: source("dated", "2016-04"), undated: source("undated") },
          ...records,
        }),
      ),
    ],
    treaties: treaties.map((treaty) =>
      located(
        `treaties/${treaty["treaty"]}.yaml`,
        TreatyFile.parse({
          title: "A treaty",
          shortTitle: "Treaty",
          kind: "human_rights",
          sources: { list: source("list", "2020-01-01") },
          cite: ["list"],
          ...treaty,
        }),
      ),
    ),
    letters: [],
    retired: [],
    audits: [],
    texts: [],
    issues: [],
  });

/** What the graph says of one safeguard of ATA, or of another state. */
export const codingOf = (graph: Graph, safeguard: string, jurisdiction = "ATA") =>
  graph.nodes.Coding.get(`${jurisdiction}/safeguard/${safeguard}`);
