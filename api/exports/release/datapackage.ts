import { citation, DATA_LICENCE } from "../../store/citation.ts";
import { citationsCsv, labelCsv, linkCsv } from "../csv.ts";
import type { ExportContext, ReleaseFormat } from "../format.ts";
import { LABELS } from "../read.ts";
import { readme } from "../readme.ts";
import { resources } from "../resources.ts";
import { LINKS, TABLES } from "../tables.ts";
import { type Entry, zipOf } from "../zip.ts";

const descriptor = ({ release, name, origin }: ExportContext) => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: "lawdrift",
  id: `${origin}/data/${name}/`,
  title: `Lawdrift, release ${name}`,
  description: citation(release),
  version: name,
  homepage: origin,
  licenses: [
    {
      name: DATA_LICENCE,
      path: "https://creativecommons.org/licenses/by/4.0/",
      title: "Creative Commons Attribution 4.0 International",
    },
  ],
  contributors: [{ title: "The Lawdrift contributors", roles: ["creator"] }],
  keywords: ["cybercrime law", "comparative law", "human rights", "treaties"],
  resources: resources(),
});

async function* once(text: () => string | Promise<string>): AsyncGenerator<string> {
  yield await text();
}

const format: ReleaseFormat = {
  file: "datapackage.zip",
  mediaType: "application/zip",
  description:
    "Data Package 2.0: a CSV for each table with keys, every column described, the codebook, and a README on how to read and cite it.",
  write(from) {
    const entries: Entry[] = [
      ["datapackage.json", once(() => `${JSON.stringify(descriptor(from), null, 2)}\n`)],
      ["README.md", once(() => readme(from))],
      ...LABELS.map((label): Entry => [`${TABLES[label]}.csv`, labelCsv(label, from)]),
      ...LINKS.map((link): Entry => [`${link.name}.csv`, linkCsv(link, from)]),
      ["citations.csv", citationsCsv(from)],
    ];
    return zipOf(entries, new Date(`${from.release.knowledgeDate ?? "2000-01-01"}T00:00:00Z`));
  },
};
export default format;
