import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { addressOf } from "../../schema/http/address.ts";
import { pageOptionsIn } from "../address/known-options.ts";
import { requestLanguage } from "../address/language.ts";
import { messagesIn } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";
import { changesFeed } from "./feed.tsx";
import { pathsOf, sitemapXml } from "./sitemap.ts";

const FEED_OPTIONS = ["since", "country", "kind", "lang"];

/** What programs read that follow a site: its feed, its sitemap, and where that is. */
export function machineRoutes(ask: Ask, base: string, fixed: readonly string[]): Hono {
  const routes = new Hono();
  const standsAt = (context: Context): string => `${addressOf(context.req.raw)}${base}`;
  routes.use("/feed.atom", etag());
  routes.get("/feed.atom", async (context) => {
    const t = messagesIn(requestLanguage(context).lang);
    const options = pageOptionsIn(new URL(context.req.url).searchParams, FEED_OPTIONS, t);
    const feed = await changesFeed(ask, options, t, standsAt(context));
    return context.body(feed, 200, {
      "content-type": "application/atom+xml; charset=utf-8",
      "content-language": t.lang,
      "cache-control": "public, max-age=300",
      vary: "Accept-Language",
    });
  });
  routes.get("/sitemap.xml", async (context) =>
    context.body(sitemapXml(standsAt(context), await pathsOf(ask, fixed)), 200, {
      "content-type": "application/xml; charset=utf-8",
      "cache-control": "public, max-age=3600",
    }),
  );
  routes.get("/robots.txt", (context) =>
    context.text(`User-agent: *\nAllow: /\nSitemap: ${standsAt(context)}/sitemap.xml\n`),
  );
  return routes;
}
