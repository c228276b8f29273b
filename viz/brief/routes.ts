import { type Context, Hono } from "hono";
import { addressOf } from "../../schema/http/address.ts";
import { BadAddress } from "../address/errors.ts";
import { alsoIn, requestLanguage } from "../address/language.ts";
import { baseOf, type Releases } from "../address/release-paths.ts";
import { labelOf, labelsIn } from "../i18n/locale.tsx";
import { messagesIn } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";
import { briefHtml } from "./file-html.tsx";
import { briefCsv, briefMarkdown } from "./file-text.ts";
import { readBrief } from "./read.ts";
import { briefStateOf, sharedAddress } from "./state.ts";

const TYPES = {
  html: "text/html; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
} as const;

/** `/brief.html`, `/brief.md` and `/brief.csv`: a brief as a file, each with its citations. */
export function briefRoutes(ask: Ask, releases: Releases): Hono {
  const routes = new Hono();
  const give = async (context: Context, ending: keyof typeof TYPES) => {
    const { searchParams } = new URL(context.req.url);
    const { lang } = requestLanguage(context);
    const t = messagesIn(lang);
    const state = briefStateOf(searchParams, t);
    if (state.items.length === 0) throw new BadAddress(t("brief.empty"));
    const address = `${addressOf(context.req.raw)}${baseOf(releases)}`;
    const [brief, labels] = await Promise.all([
      readBrief(state, { ask, t, address }),
      labelsIn(ask, lang),
    ]);
    const shared = sharedAddress(state);
    const page = `${address}${lang === "en" ? shared : alsoIn(lang, shared)}`;
    const label = (code: string) => labelOf(labels, code, "value", "authority");
    const files = {
      html: () => briefHtml(brief, { t, labels }, address, page),
      md: () => briefMarkdown(brief, page, t, label),
      csv: () => briefCsv(brief),
    };
    return context.body(files[ending](), 200, {
      "content-type": TYPES[ending],
      "content-language": lang,
      ...(ending === "html"
        ? {}
        : { "content-disposition": `attachment; filename="lawdrift-brief.${ending}"` }),
    });
  };
  for (const ending of ["html", "md", "csv"] as const)
    routes.get(`/brief.${ending}`, (context) => give(context, ending));
  return routes;
}
