import { addressOf } from "../../schema/http/address.ts";
import { changed } from "../address/charts.ts";
import { BadAddress } from "../address/errors.ts";
import { optionsIn } from "../address/known-options.ts";
import { baseOf } from "../address/release-paths.ts";
import { frameCode } from "../figure/embed-code.ts";
import { frameHeight } from "../figure/frame-height.ts";
import { appearanceOf } from "./appearance.ts";
import type { Surroundings } from "./format.ts";
import { FORMATS } from "./formats.ts";
import { alonePicture } from "./picture.ts";
import { chartNamed, inFormat, type RenderedChart, renderChart } from "./render.ts";

/*
 * oEmbed (https://oembed.com): a service that is given a chart's address asks here how to show it. A
 * page or a table becomes a frame (`rich`), an image stays an image (`photo`).
 */

const SHARED = { version: "1.0", provider_name: "Lawdrift", cache_age: 300 };

/** A bound of the picture: a whole number of pixels, or none. */
function boundOf(query: URLSearchParams, name: "maxwidth" | "maxheight"): number {
  const text = query.get(name);
  if (!text) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(text) || Number(text) < 1)
    throw new BadAddress(`no such ${name}: ${text}; a whole number of pixels`);
  return Number(text);
}

const OEMBED_OPTIONS = ["url", "format", "maxwidth", "maxheight"];

/** What an address asks of oEmbed; services add names of their own, which are ignored. */
export const oembedOptions = (query: URLSearchParams): URLSearchParams =>
  optionsIn(
    query,
    OEMBED_OPTIONS,
    (name, near) =>
      new BadAddress(
        `no such option of oEmbed: ${name}; did you mean ${near}? The options are: ${OEMBED_OPTIONS.join(", ")}`,
      ),
  );

/** Place, name and ending of a chart's address; without an ending it is that of its page. */
export function chartAddressed(text: string) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const path = url && `${url.origin}${url.pathname}`;
  const [, stands, name, ending = "html"] =
    /^(.*)\/charts\/([^./]+)(?:\.([a-z.]+))?$/.exec(path ?? "") ?? [];
  const format = FORMATS.find((one) => one.ending === ending);
  if (!url || stands === undefined || name === undefined || !format) return null;
  return { stands, name, format, query: url.searchParams };
}

/** The chart that an address of ours shows; an address that shows none is not known here. */
async function chartAt(text: string, address: string, { ask }: Surroundings) {
  const chart = chartAddressed(text);
  if (chart?.stands !== address)
    throw new BadAddress(
      `no chart of this site: ${text}; such as ${address}/charts/drop.html`,
      404,
    );
  const { format, name, query } = chart;
  try {
    return { format, made: await renderChart(ask, chartNamed(name), query, address) };
  } catch (error) {
    if (error instanceof BadAddress) throw new BadAddress(error.message, 404);
    throw error;
  }
}

/** The widest picture within the bounds, with the chart asked for in that width. */
function fitted(made: RenderedChart, maxWidth: number, maxHeight: number) {
  let fit = made;
  let picture = alonePicture(made);
  // A narrower picture is laid out anew and may be higher for its width, so one step may not do.
  while (picture.width > maxWidth || picture.height > maxHeight) {
    const scale = Math.min(maxWidth / picture.width, maxHeight / picture.height);
    const width = Math.floor(picture.width * scale);
    const query = changed(made.query, { width: `${width}`, social: null });
    fit = { ...made, query, appearance: appearanceOf(query) };
    picture = alonePicture(fit);
  }
  return { made: fit, width: picture.width, height: picture.height };
}

function photo(asked: RenderedChart, ending: string, maxWidth: number, maxHeight: number) {
  const { made, width, height } = fitted(asked, maxWidth, maxHeight);
  return { type: "photo", url: inFormat(made, ending), width, height };
}

function rich(asked: RenderedChart, maxWidth: number, maxHeight: number) {
  const { made, width } = fitted(asked, maxWidth, Number.POSITIVE_INFINITY);
  const { shown, t } = made;
  const height = Math.min(frameHeight(shown, t, width), maxHeight);
  const src = inFormat(
    { ...made, query: changed(made.query, { width: null, social: null }) },
    "html",
  );
  return {
    type: "rich",
    html: frameCode({ src, title: shown.title, width, height }),
    width,
    height,
  };
}

/** A picture that stands for a frame; left out where it is larger than may be. */
function thumbnail(made: RenderedChart, maxWidth: number, maxHeight: number) {
  if (maxWidth < 1200 || maxHeight < 630) return {};
  const query = changed(made.query, { social: "og", width: null });
  return {
    thumbnail_url: inFormat({ ...made, query }, "png"),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}

/** Answers a request to `/oembed`. */
export async function oembed(request: Request, around: Surroundings): Promise<Response> {
  const query = oembedOptions(new URL(request.url).searchParams);
  const format = query.get("format") || "json";
  if (format !== "json")
    return new Response(`the format ${format} is not given here; json\n`, { status: 501 });
  const maxWidth = boundOf(query, "maxwidth");
  const maxHeight = boundOf(query, "maxheight");
  const text = query.get("url");
  if (!text) throw new BadAddress("name a chart: /oembed?url=https://…/charts/drop.html");
  const address = `${addressOf(request)}${baseOf(around.releases)}`;
  const { made, format: asked } = await chartAt(text, address, around);
  const shown = asked.type.startsWith("image/")
    ? photo(made, asked.ending, maxWidth, maxHeight)
    : { ...rich(made, maxWidth, maxHeight), ...thumbnail(made, maxWidth, maxHeight) };
  return Response.json({
    ...SHARED,
    provider_url: address,
    title: made.shown.title,
    ...shown,
  });
}
