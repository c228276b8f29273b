import type { Download } from "../../schema/http/downloads.ts";
import { withQuery } from "../address/links.ts";
import { DataDocument, type DataQuery } from "../generated/queries.ts";
import { formatBytes, formatDate } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { isMessageKey, type MessageKey } from "../i18n/messages.ts";
import { dataset } from "../shell/linked-data.ts";
import { pageOf } from "../shell/page.ts";
import { ReleaseCitation } from "../shell/release-citation.tsx";

interface Data extends Pick<DataQuery, "meta"> {
  readonly address: string;
  /** None where the site stands without the service of files. */
  readonly files: readonly Download[];
  /** The release as addresses of files write it. */
  readonly release: string;
}

/** The order in which most readers want them; others come last. */
const FIRST = [
  "datapackage.zip",
  "parquet.zip",
  "lawdrift.sqlite",
  "graph.jsonl",
  "graph.graphml",
  "graph.gexf",
  "graph.cypher",
];

/** Lists that a spreadsheet opens. */
const LISTS = [
  ["cases", "nav.cases"],
  ["laws", "nav.laws"],
  ["provisions", "search.kind.provision"],
  ["treaties", "nav.treaties"],
  ["jurisdictions", "nav.countries"],
  ["sources", "chart.sources"],
] as const satisfies readonly (readonly [string, MessageKey])[];

const rank = ({ file }: Download): number => {
  const place = FIRST.indexOf(file);
  return place === -1 ? FIRST.length : place;
};

/** Lines that read all cases, as they were run. */
const codeOf = (folder: string): readonly (readonly [language: string, code: string])[] => [
  [
    "Python",
    `import csv, io, urllib.request, zipfile

url = "${folder}datapackage.zip"
package = zipfile.ZipFile(io.BytesIO(urllib.request.urlopen(url).read()))
with package.open("cases.csv") as file:
    cases = list(csv.DictReader(io.TextIOWrapper(file, "utf-8")))
print(len(cases), cases[0]["name"])`,
  ],
  [
    "R",
    `url <- "${folder}datapackage.zip"
file <- tempfile(fileext = ".zip")
download.file(url, file, mode = "wb")
cases <- read.csv(unz(file, "cases.csv"), na.strings = "", encoding = "UTF-8")
print(nrow(cases))
print(cases$name[1])`,
  ],
  [
    "SQL",
    `curl -O ${folder}lawdrift.sqlite
sqlite3 lawdrift.sqlite "
  SELECT nameEn, count(*) FROM cases
  JOIN jurisdictions ON jurisdictions.id = cases.jurisdiction
  GROUP BY nameEn ORDER BY count(*) DESC LIMIT 5"`,
  ],
];

/** What a file is for; one that has no words yet is told as the API tells it. */
const Use = ({ file, description }: Download) => {
  const t = useMessages();
  const key = `data.use.${file}`;
  return isMessageKey(key) ? t(key) : <EnglishText>{description}</EnglishText>;
};

const Files = ({ files, release }: Data) => {
  const t = useMessages();
  return (
    <table class="files">
      <thead>
        <tr>
          <th scope="col">{t("data.use")}</th>
          <th scope="col">{t("releases.file")}</th>
          <th scope="col">{t("data.size")}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{t("data.use.lists")}</td>
          <td>
            <ul class="inline">
              {LISTS.map(([name, title]) => (
                <li key={name}>
                  <a href={withQuery(`/${name}.csv`, { for: "excel" })} download>
                    {t(title)} <span dir="ltr">(CSV)</span>
                  </a>
                </li>
              ))}
            </ul>
          </td>
          <td class="muted">{t("data.small")}</td>
        </tr>
        {files
          .toSorted((a, b) => rank(a) - rank(b))
          .map((one) => (
            <tr key={one.file}>
              <td>
                <Use {...one} />
              </td>
              <td>
                <a href={`/data/${release}/${one.file}`} download>
                  <bdi dir="ltr">{one.file}</bdi>
                </a>
              </td>
              <td class="count">
                {one.bytes === null ? (
                  <span class="muted">{t("data.notYet")}</span>
                ) : (
                  formatBytes(one.bytes, t)
                )}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
};

/** The data as files: which there are, how to read them, and how to cite them. */
export const dataPage = pageOf<Data>({
  path: "/data",
  async load({ ask, address, downloads }) {
    const { meta } = await ask(DataDocument, {});
    return {
      meta,
      address,
      files: downloads?.files ?? [],
      release: downloads?.release ?? meta.release,
    };
  },
  head: ({ meta, address }, t) => ({
    title: t("data.title"),
    description: t("data.says"),
    release: meta.release,
    linked: [dataset(address, meta.release, t("words.about"))],
  }),
  View({ data }) {
    const t = useMessages();
    const { meta, address, release } = data;
    const folder = `${address}/data/${release}/`;
    const code = (text: string) => <code dir="ltr">{text}</code>;
    return (
      <>
        <h1>{t("data.title")}</h1>
        <p class="standfirst">
          {t("data.standfirst", { release: meta.release, day: formatDate(meta.knowledgeDate, t) })}
        </p>
        <h2>{t("data.which")}</h2>
        <Files {...data} />
        <p>
          {t.rich("data.records", {
            cite: code("cite/KEN/act/2018/5.bib"),
            akn: code("akn/KEN/act/2018/5.xml"),
            folder: code(folder),
          })}
        </p>
        <p>{t("data.unknown")}</p>
        <h2>{t("data.code")}</h2>
        <p>{t("data.codeRun")}</p>
        {codeOf(folder).map(([language, text]) => (
          <section key={language}>
            <h3 lang="en">{language}</h3>
            <pre role="region" tabIndex={0} dir="ltr" aria-label={language}>
              <code>{text}</code>
            </pre>
          </section>
        ))}
        <h3>{t("data.sheet")}</h3>
        <p>{t("data.sheetText")}</p>
        <h2>{t("methods.licence")}</h2>
        <p>{t("data.licence")}</p>
        <ReleaseCitation citation={meta.citation} release={meta.release} address={address} />
        <h2>{t("data.more")}</h2>
        <ul>
          <li>
            <a href="/methods#codebook">{t("data.codebook")}</a>
          </li>
          <li>
            <a href="/glossary">{t("glossary.title")}</a>
          </li>
          <li>
            <a href="/api">{t("nav.api")}</a>
          </li>
          <li>{t.rich("data.json", { accept: code("Accept: application/json") })}</li>
        </ul>
      </>
    );
  },
});
