import { citation } from "../../store/citation.ts";
import type { ReleaseFormat } from "../format.ts";
import { releaseFormats } from "../list.ts";

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  schema: "https://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
const TITLE = "Lawdrift: a comparative-law knowledge graph of cybercrime laws, cases and treaties";
const LICENCE = { "@id": "https://creativecommons.org/licenses/by/4.0/" };
const KEYWORDS = ["cybercrime law", "comparative law", "human rights", "treaties"];

const format: ReleaseFormat = {
  file: "catalog.jsonld",
  mediaType: "application/ld+json; charset=utf-8",
  description:
    "JSON-LD: the release as a dataset of DCAT 3 and schema.org, with every file, for catalogues and harvesters.",
  async *write({ release, name, origin }) {
    const id = `${origin}/data/${name}/`;
    const formats = await releaseFormats();
    const publisher = {
      "@id": `${origin}/`,
      "@type": ["foaf:Agent", "schema:Organization"],
      "foaf:name": "The Lawdrift contributors",
      "schema:name": "The Lawdrift contributors",
    };
    const day = release.knowledgeDate && {
      "@value": release.knowledgeDate,
      "@type": "xsd:date",
    };
    const distributions = formats.map(({ file, mediaType, description }) => ({
      "@id": `${id}${file}`,
      "@type": ["dcat:Distribution", "schema:DataDownload"],
      "dct:title": file,
      "dct:description": description,
      "dct:license": LICENCE,
      "dcat:downloadURL": { "@id": `${id}${file}` },
      "dcat:accessURL": { "@id": id },
      "dcat:mediaType": {
        "@id": `https://www.iana.org/assignments/media-types/${mediaType.split(";")[0]}`,
      },
      "schema:contentUrl": { "@id": `${id}${file}` },
      "schema:encodingFormat": mediaType.split(";")[0],
    }));
    const files = distributions.map((one) => ({ "@id": one["@id"] }));
    const dataset = {
      "@id": id,
      "@type": ["dcat:Dataset", "schema:Dataset"],
      "dct:title": TITLE,
      "schema:name": TITLE,
      "dct:description": citation(release),
      "schema:description": citation(release),
      "dct:identifier": name,
      "schema:identifier": name,
      "dcat:version": name,
      "schema:version": name,
      "dct:license": LICENCE,
      "schema:license": LICENCE,
      "dct:bibliographicCitation": citation(release),
      "schema:citation": citation(release),
      "schema:isAccessibleForFree": true,
      ...(day ? { "dct:modified": day, "schema:dateModified": release.knowledgeDate } : {}),
      "dcat:keyword": KEYWORDS,
      "schema:keywords": KEYWORDS,
      "dct:publisher": publisher,
      "schema:creator": { "@id": publisher["@id"] },
      "dcat:landingPage": { "@id": `${origin}/` },
      "dcat:distribution": files,
      "schema:distribution": files,
    };
    const catalog = {
      "@id": `${origin}/data/`,
      "@type": "dcat:Catalog",
      "dct:title": "Lawdrift, data to take away",
      "dct:publisher": { "@id": publisher["@id"] },
      "dcat:dataset": { "@id": id },
    };
    const graph = { "@context": CONTEXT, "@graph": [catalog, dataset, ...distributions] };
    yield `${JSON.stringify(graph, null, 2)}\n`;
  },
};
export default format;
