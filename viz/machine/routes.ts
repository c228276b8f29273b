import { Hono } from "hono";
import type { Ask } from "../ask.ts";
import { addressOf } from "../parts/address.ts";
import { languageAsked } from "../parts/language.ts";
import { wordsIn } from "../words/words.ts";
import { changesFeed } from "./feed.tsx";
import { pathsOf, sitemapXml } from "./sitemap.ts";

/** What programs read that follow a site: its feed, its sitemap, and where that is. */
export function machineRoutes(ask: Ask, fixed: readonly string[]): Hono {
  const routes = new Hono();
  routes.get("/feed.atom", async (context) => {
    const words = wordsIn(languageAsked(context).lang);
    const { searchParams } = new URL(context.req.url);
    const feed = await changesFeed(ask, searchParams, words, addressOf(context.req.raw));
    return context.body(feed, 200, {
      "content-type": "application/atom+xml; charset=utf-8",
      "content-language": words.lang,
      "cache-control": "public, max-age=300",
      vary: "Accept-Language",
    });
  });
  routes.get("/sitemap.xml", async (context) =>
    context.body(sitemapXml(addressOf(context.req.raw), await pathsOf(ask, fixed)), 200, {
      "content-type": "application/xml; charset=utf-8",
      "cache-control": "public, max-age=3600",
    }),
  );
  routes.get("/robots.txt", (context) =>
    context.text(`User-agent: *\nAllow: /\nSitemap: ${addressOf(context.req.raw)}/sitemap.xml\n`),
  );
  return routes;
}
