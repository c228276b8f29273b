import type { Context } from "hono";
import { withQuery } from "../address/links.ts";
import { baseOf } from "../address/release-paths.ts";
import type { MessageKey, Messages } from "../i18n/messages.ts";
import { appearanceOf } from "./appearance.ts";
import type { Surroundings } from "./format.ts";

/** A chart that was withdrawn: what took its place, why, and which of its options that takes too. */
interface RetiredChart {
  readonly into: string;
  readonly why: MessageKey;
  readonly options: readonly string[];
}

const RETIRED: ReadonlyMap<string, RetiredChart> = new Map([
  [
    "drop",
    {
      into: "prison-for-words",
      why: "refused.drop",
      options: ["country", "lang", "theme", "width", "social", "for"],
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
  const kept = [...query].filter(([option]) => retired.options.includes(option));
  return { name: retired.into, query: new URLSearchParams(kept) };
}

/**
 * Answers for a chart that was withdrawn: with what took its place, and in a frozen release with the picture as it
 * was drawn, or what was withdrawn and why. Null for every other chart.
 */
export async function retiredAnswer(
  context: Context,
  file: string,
  { releases, kept }: Surroundings,
  messages: (query: URLSearchParams) => Messages,
): Promise<Response | null> {
  const [, name = file, ending = "html"] = /^([^.]+)(?:\.(.+))?$/.exec(file) ?? [];
  const query = new URL(context.req.url).searchParams;
  const t = messages(query);
  const why = whyRetired(name, t);
  if (why === null) return null;
  if (releases.shown === null) {
    const instead = insteadOf(name, query);
    const path = withQuery(`/charts/${instead.name}.${ending}`, Object.fromEntries(instead.query));
    return context.body(`${why}\n`, 308, {
      location: path,
      "content-type": "text/plain; charset=utf-8",
    });
  }
  const { lang } = appearanceOf(query);
  const picture = (of: string) => `charts/${name.toLowerCase()}.${lang}.${of}`;
  const drawn = ending === "svg" || ending === "png" ? await kept?.(picture(ending)) : null;
  if (drawn)
    return context.body(drawn, 200, {
      "content-type": ending === "svg" ? "image/svg+xml; charset=utf-8" : "image/png",
      "content-language": lang,
      "cache-control": "public, max-age=300",
    });
  const as = `${baseOf(releases)}/charts/${name.toLowerCase()}.svg`;
  return context.body(`${why} ${t("refused.dropPicture", { address: as })}\n`, 410, {
    "content-type": "text/plain; charset=utf-8",
  });
}
