import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { addressOf } from "../../schema/http/address.ts";
import { canonicalLink, chartAddress } from "../address/charts.ts";
import { BadAddress } from "../address/errors.ts";
import { baseOf } from "../address/release-paths.ts";
import { FULL_WIDTH } from "../charts/kit/picture.tsx";
import { messagesIn } from "../i18n/messages.ts";
import { appearanceOf } from "./appearance.ts";
import type { Format, Surroundings } from "./format.ts";
import { FORMATS } from "./formats.ts";
import { oembed } from "./oembed.ts";
import { chartNamed, chartOptions, renderChart } from "./render.ts";
import { optionsInPlace, retiredChart } from "./retired-charts.ts";

/** Name and format of a chart's address; refused with what there is. */
function chartFile(file: string): { name: string; format: Format } {
  const [, name = file, ending = ""] = /^([^.]+)\.(.+)$/.exec(file) ?? [];
  chartNamed(name);
  const format = FORMATS.find((one) => one.ending === ending);
  if (!format)
    throw new BadAddress(
      `no such format of a chart: ${file}; one of ${FORMATS.map((one) => `${name}.${one.ending}`).join(", ")}`,
      404,
    );
  return { name, format };
}

/** A chart as no option but its language leaves it, by which its picture is kept; null if it has others. */
function plainly(query: URLSearchParams): string | null {
  const options = [...query].filter(([name]) => name !== "lang");
  const isPlain = options.every(([name, value]) => name === "width" && value === `${FULL_WIDTH}`);
  return isPlain ? appearanceOf(query).lang : null;
}

/** The name by which a drawn picture of a frozen release is kept, for as long as that stands. */
function pictureName(file: string, query: URLSearchParams): string {
  const options = new URLSearchParams(query);
  options.sort();
  return `${file}?${options}`;
}

/** Where the chart stands that took a retired one's place; null if that is not retired. */
function placeTaken(name: string, ending: string, query: URLSearchParams): string | null {
  const retired = retiredChart(name);
  return retired && chartAddress("", retired.name, ending, optionsInPlace(retired, query));
}

/** Why a chart was retired, in the language asked for. */
const whyRetired = (name: string, query: URLSearchParams): string =>
  messagesIn(appearanceOf(query).lang)(retiredChart(name)?.why ?? "refused.retiredChart", {
    chart: retiredChart(name)?.name ?? "",
  });

/** Leads to what took a chart's place, and says why. */
function leadsTo(context: Context, name: string, path: string): Response {
  const why = whyRetired(name, new URL(context.req.url).searchParams);
  return context.body(`${why}\n`, 308, {
    location: path,
    "content-type": "text/plain; charset=utf-8",
  });
}

/** What a frozen release has of a chart that was retired since: it stays as it was. */
async function asFrozen(
  name: string,
  ending: string,
  query: URLSearchParams,
  around: Surroundings,
) {
  const format = FORMATS.find((one) => one.ending === ending);
  if (!format) return null;
  const { lang } = appearanceOf(query);
  const body =
    (plainly(query) === null ? null : await around.kept?.(`charts/${name}.${lang}.${ending}`)) ??
    (await around.drawn?.get(pictureName(`${name}.${ending}`, query)));
  return body ? { body, lang, type: format.type } : null;
}

/** `/charts/{name}.{format}` with the same options in every format, and `/oembed`; open to any page. */
export function chartRoutes(around: Surroundings): Hono {
  const routes = new Hono();
  routes.use("/charts/*", etag());
  // A name without an ending is that of the chart's page.
  routes.get("/charts/:name{[^./]+}", (context) => {
    const name = context.req.param("name");
    const inPlace = placeTaken(name, "html", new URL(context.req.url).searchParams);
    if (inPlace !== null) return leadsTo(context, name, inPlace);
    const query = chartOptions(chartNamed(name), new URL(context.req.url).searchParams);
    return context.redirect(chartAddress("", name, "html", query), 308);
  });
  routes.get("/charts/:file", async (context) => {
    const [old = "", ending = ""] = context.req.param("file").split(/\.(.*)/s);
    const asked = new URL(context.req.url).searchParams;
    const inPlace = placeTaken(old, ending, asked);
    if (inPlace !== null) {
      const before = await asFrozen(old, ending, asked, around);
      if (!before && around.releases.shown === null) return leadsTo(context, old, inPlace);
      // A frozen release does not lead to what came after it: it says what was taken back.
      if (!before) throw new BadAddress(whyRetired(old, asked), 410);
      const { body, type, lang } = before;
      return context.body(body, 200, { "content-type": type, "content-language": lang });
    }
    const { name, format } = chartFile(context.req.param("file"));
    const query = chartOptions(chartNamed(name), new URL(context.req.url).searchParams);
    const address = `${addressOf(context.req.raw)}${baseOf(around.releases)}`;
    const headers = (lang: string) => ({
      "content-type": format.type,
      link: canonicalLink(chartAddress(address, name, format.ending, query)),
      "content-language": lang,
      "cache-control": "public, max-age=300",
    });
    const lang = plainly(query);
    const frozen =
      lang === null ? null : await around.kept?.(`charts/${name}.${lang}.${format.ending}`);
    if (lang !== null && frozen) return context.body(frozen, 200, headers(lang));
    const drawn = format.isPicture ? around.drawn : undefined;
    const picture = pictureName(`${name}.${format.ending}`, query);
    const first = await drawn?.get(picture);
    if (first) return context.body(first, 200, headers(appearanceOf(query).lang));
    const made = await renderChart(around.ask, chartNamed(name), query, address);
    const body = await format.give(made, around);
    await drawn?.put(picture, typeof body === "string" ? new TextEncoder().encode(body) : body);
    return context.body(
      body as string | Uint8Array<ArrayBuffer>,
      200,
      headers(made.appearance.lang),
    );
  });
  routes.get("/oembed", (context) => oembed(context.req.raw, around));
  return routes;
}
