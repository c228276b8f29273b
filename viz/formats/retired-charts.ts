import type { Context } from "hono";
import { withQuery } from "../address/links.ts";
import { baseOf } from "../address/release-paths.ts";
import type { MessageKey, Messages } from "../i18n/messages.ts";
import { appearanceOf } from "./appearance.ts";
import type { Surroundings } from "./format.ts";
import { FORMATS } from "./formats.ts";
import { pictureName, plainly } from "./frozen-name.ts";

/** A chart that was withdrawn: what took its place, why, and what that calls the options that mean the same. */
interface RetiredChart {
  readonly into: string;
  readonly why: MessageKey;
  readonly options: Readonly<Record<string, string>>;
}

const LOOK = { lang: "lang", theme: "theme", width: "width", social: "social", for: "for" };

const RETIRED: ReadonlyMap<string, RetiredChart> = new Map([
  [
    "drop",
    { into: "prison-for-words", why: "refused.drop", options: { country: "country", ...LOOK } },
  ],
  [
    "exposure",
    {
      into: "who-may-ask",
      why: "moved.exposure",
      options: { country: "country", power: "power", asOf: "asOf", ...LOOK },
    },
  ],
  [
    "gap",
    {
      into: "request",
      why: "moved.gap",
      options: { asker: "requesting", asked: "requested", treaty: "treaty", asOf: "asOf", ...LOOK },
    },
  ],
]);

/** Why a chart of this name was withdrawn; null if none was. */
export const whyRetired = (name: string, t: Messages): string | null => {
  const retired = RETIRED.get(name.toLowerCase());
  return retired ? t(retired.why) : null;
};

/** Name and query by which what took a chart's place is asked for; as given where it was not withdrawn. */
export function insteadOf(name: string, query: URLSearchParams) {
  const retired = RETIRED.get(name.toLowerCase());
  if (!retired) return { name, query };
  const meant = new Map(Object.entries(retired.options));
  const kept = [...query].flatMap(([option, value]) => {
    const now = meant.get(option);
    return now === undefined ? [] : [[now, value]];
  });
  return { name: retired.into, query: new URLSearchParams(kept) };
}

/** What a frozen release has of a chart that was withdrawn since: it stays as it was drawn. */
async function asDrawn(
  name: string,
  ending: string,
  query: URLSearchParams,
  { kept, drawn }: Surroundings,
) {
  const format = FORMATS.find((one) => one.ending === ending);
  if (!format) return null;
  const lang = plainly(query);
  const body =
    (lang === null ? null : await kept?.(`charts/${name}.${lang}.${ending}`)) ??
    (await drawn?.get(pictureName(`${name}.${ending}`, query)));
  return body ? { body, type: format.type } : null;
}

/**
 * Answers for a chart that was withdrawn: with what took its place, and in a frozen release with the picture as it
 * was drawn, or what was withdrawn and why. Null for every other chart.
 */
export async function retiredAnswer(
  context: Context,
  file: string,
  around: Surroundings,
  messages: (query: URLSearchParams) => Messages,
): Promise<Response | null> {
  const [, given = file, ending = "html"] = /^([^.]+)(?:\.(.+))?$/.exec(file) ?? [];
  const name = given.toLowerCase();
  const query = new URL(context.req.url).searchParams;
  const t = messages(query);
  const why = whyRetired(name, t);
  if (why === null) return null;
  const { releases } = around;
  if (releases.shown === null) {
    const instead = insteadOf(name, query);
    const path = withQuery(`/charts/${instead.name}.${ending}`, Object.fromEntries(instead.query));
    return context.body(`${why}\n`, 308, {
      location: path,
      "content-type": "text/plain; charset=utf-8",
    });
  }
  const before = await asDrawn(name, ending, query, around);
  if (before)
    return context.body(before.body, 200, {
      "content-type": before.type,
      "content-language": appearanceOf(query).lang,
      "cache-control": "public, max-age=300",
    });
  const as = `${baseOf(releases)}/charts/${name}.svg`;
  return context.body(`${why} ${t("refused.dropPicture", { address: as })}\n`, 410, {
    "content-type": "text/plain; charset=utf-8",
  });
}
