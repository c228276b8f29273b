import { citation, DATA_LICENCE } from "../../store/citation.ts";
import { tableCsv } from "../csv.ts";
import type { ExportContext, ReleaseFormat } from "../format.ts";
import { readme } from "../readme.ts";
import { resources } from "../resources.ts";
import { tables } from "../rows.ts";
import { dayOf, type Entry, zipOf } from "../zip.ts";

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
      ...tables.map((table): Entry => [`${table.name}.csv`, tableCsv(table, from)]),
    ];
    return zipOf(entries, dayOf(from));
  },
};
export default format;
