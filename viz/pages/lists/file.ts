import { type Context, Hono } from "hono";
import { csvText, INERT } from "../../../schema/csv.ts";
import { addressOf } from "../../../schema/http/address.ts";
import { canonicalLink } from "../../address/charts.ts";
import { pageOptionsIn } from "../../address/known-options.ts";
import { requestLanguage } from "../../address/language.ts";
import { baseOf, type Releases } from "../../address/release-paths.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { allPages } from "../../queries/all-pages.ts";
import type { Ask } from "../../queries/ask.ts";
import { variablesOf } from "../list-page.tsx";
import type { FileColumn, ListDefinition } from "./definition.ts";
import { listAddress, optionNames, parseList } from "./options.ts";

/** Rows that the API gives at a time. */
const MOST = 100;

/** The columns that every file ends with. */
const ENDS = [
  { name: "page", describe: "Address of its page, with all that is on file." },
  { name: "release", describe: "The release of the atlas from which the row is." },
] as const;

/** `/cases.csv` and the like: all rows that the page of the same address finds, in its order. */
export function listFile<Row>(definition: ListDefinition<Row>, ask: Ask, releases: Releases): Hono {
  const routes = new Hono();
  const { path, file } = definition;
  const standsAt = (context: Context) => `${addressOf(context.req.raw)}${baseOf(releases)}`;
  routes.get(`${path}.csv`, async (context) => {
    const { lang } = requestLanguage(context);
    const t = messagesIn(lang);
    const { searchParams } = new URL(context.req.url);
    const query = pageOptionsIn(searchParams, [...optionNames(definition), "lang"], t);
    const options = { ...parseList(definition, query, t), page: 1, after: null };
    const asked = { ...variablesOf(definition, options, t), first: MOST, counted: false };
    const pages = await allPages(
      (after) => definition.read(ask, { ...asked, after }),
      ({ pageInfo }) => pageInfo,
    );
    const address = standsAt(context);
    const rows = pages.flatMap(({ nodes, release }) =>
      nodes.map((row) => [
        ...file.map((column) => column.value(row, t, address)),
        `${address}${definition.page(row)}`,
        release,
      ]),
    );
    const columns = [...file, ...ENDS].map(({ name }, index) => ({
      key: `${index}`,
      header: name,
    }));
    const canonical = `${address}${listAddress(definition, options, `${path}.csv`)}`;
    return context.body(csvText(rows, columns), 200, {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="lawdrift${path.replace("/", "-")}.csv"`,
      "content-language": lang,
      "cache-control": "public, max-age=300",
      link: `${canonicalLink(canonical)}, <${address}${path}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`,
    });
  });
  routes.get(`${path}.csv-metadata.json`, (context) =>
    context.json(metadataOf(`${standsAt(context)}${path}.csv`, [...file, ...ENDS]), 200, {
      "content-type": "application/csvm+json",
    }),
  );
  return routes;
}

/** What the columns of a file hold, as the W3C's CSV on the Web has it. */
const metadataOf = (
  url: string,
  columns: readonly Pick<FileColumn<never>, "name" | "describe">[],
) => ({
  "@context": "http://www.w3.org/ns/csvw",
  url,
  "dc:description": INERT,
  tableSchema: {
    columns: columns.map(({ name, describe }) => ({
      name,
      titles: name,
      "dc:description": describe,
    })),
  },
});
