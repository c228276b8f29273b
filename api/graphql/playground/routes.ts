import { gunzipSync } from "node:zlib";
import { Hono, type MiddlewareHandler } from "hono";
import { playgroundFiles } from "./files.ts";
import { playgroundPage } from "./page.ts";

/** Shows the playground to whoever opens the interface in a browser. */
export const playground: MiddlewareHandler = async ({ req, html }, next) => {
  const wantsPage = req.method === "GET" && req.header("accept")?.includes("text/html");
  if (!wantsPage) return next();
  const page = playgroundPage(new URL(req.url), await playgroundFiles());
  return html(page, 200, { vary: "accept", "cache-control": "no-cache" });
};

/** `/playground/{hash}/{file}`: the scripts of the playground, the same for ever under their address. */
export function playgroundRoutes(): Hono {
  const routes = new Hono();
  routes.get("/playground/:hash/:file", async (context) => {
    const { folder, files } = await playgroundFiles();
    const { hash, file } = context.req.param();
    const found = folder.endsWith(`/${hash}`) ? files.get(file) : undefined;
    if (!found) return context.text("There is no such file; /graphql shows the playground.\n", 404);
    const { type, packed } = found;
    const takesPacked = /\bgzip\b/.test(context.req.header("accept-encoding") ?? "");
    return context.body(takesPacked ? packed : gunzipSync(packed), 200, {
      "content-type": type,
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
      ...(takesPacked ? { "content-encoding": "gzip" } : {}),
    });
  });
  return routes;
}
