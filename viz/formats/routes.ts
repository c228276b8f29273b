import { Hono } from "hono";
import { etag } from "hono/etag";
import { FULL_WIDTH } from "../charts/picture.tsx";
import { addressOf } from "../parts/address.ts";
import { BadAddress } from "../parts/page.ts";
import { baseOf } from "../parts/releases.ts";
import type { Format, Surroundings } from "./format.ts";
import { FORMATS } from "./formats.ts";
import { lookAsked } from "./look.ts";
import { chartNamed, makeChart } from "./made.ts";
import { oembed } from "./oembed.ts";

/** Name and format of a chart's address; refused with what there is. */
export function chartAsked(file: string): { name: string; format: Format } {
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
  const options = [...query].filter(([name, value]) => name !== "lang" && value !== "");
  const isPlain = options.every(([name, value]) => name === "width" && value === `${FULL_WIDTH}`);
  return isPlain ? lookAsked(query).lang : null;
}

/** Options in one order, those without a value left out: what is asked for does not hang on how it is written. */
function inOrder(query: URLSearchParams): string {
  const options = new URLSearchParams([...query].filter(([, value]) => value !== ""));
  options.sort();
  return options.toString();
}

/** `/charts/{name}.{format}` with the same options in every format, and `/oembed`; open to any page. */
export function chartRoutes(around: Surroundings): Hono {
  const routes = new Hono();
  routes.use("/charts/*", etag());
  routes.get("/charts/:file", async (context) => {
    const { name, format } = chartAsked(context.req.param("file"));
    const query = new URL(context.req.url).searchParams;
    const headers = (lang: string) => ({
      "content-type": format.type,
      "content-language": lang,
      "cache-control": "public, max-age=300",
    });
    const lang = plainly(query);
    const frozen =
      lang === null ? null : await around.kept?.(`charts/${name}.${lang}.${format.ending}`);
    if (lang !== null && frozen) return context.body(frozen, 200, headers(lang));
    const drawn = format.isPicture ? around.drawn : undefined;
    const picture = `${name}.${format.ending}?${inOrder(query)}`;
    const first = await drawn?.get(picture);
    if (first) return context.body(first, 200, headers(lookAsked(query).lang));
    const address = `${addressOf(context.req.raw)}${baseOf(around.releases)}`;
    const made = await makeChart(around.ask, name, query, address);
    const body = await format.give(made, around);
    await drawn?.put(picture, typeof body === "string" ? new TextEncoder().encode(body) : body);
    return context.body(body as string | Uint8Array<ArrayBuffer>, 200, headers(made.look.lang));
  });
  routes.get("/oembed", (context) => oembed(context.req.raw, around));
  return routes;
}
