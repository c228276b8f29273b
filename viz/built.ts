import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { SiteOptions } from "./site.tsx";

const DIST = fileURLToPath(new URL("./dist", import.meta.url));

/** Addresses of what `npm run build` wrote; without it the pages are plain, but whole. */
export function builtAssets(): SiteOptions["assets"] {
  const manifest = `${DIST}/manifest.json`;
  if (!existsSync(manifest)) return { styles: [], script: null, frame: null, fonts: [] };
  const built = JSON.parse(readFileSync(manifest, "utf8")) as Record<
    string,
    { file: string; css?: string[] }
  >;
  const entry = built["viz/client/main.ts"];
  return {
    styles: (entry?.css ?? []).map((file) => `/${file}`),
    script: entry ? `/${entry.file}` : null,
    frame: built["viz/client/frame.ts"] ? `/${built["viz/client/frame.ts"].file}` : null,
    fonts: Object.entries(built).flatMap(([source, { file }]) =>
      source.endsWith("-latin-wght-normal.woff2") ? [`/${file}`] : [],
    ),
  };
}

/** What `npm run build` wrote, at the root of the host. */
export function builtFiles(): Hono {
  const files = new Hono();
  files.use(
    "/assets/*",
    serveStatic({
      root: DIST,
      onFound: (_, context) =>
        context.header("cache-control", "public, max-age=31536000, immutable"),
    }),
  );
  files.get(
    "/lawdrift-chart.js",
    serveStatic({
      root: DIST,
      onFound: (_, context) => {
        context.header("cache-control", "public, max-age=3600");
      },
    }),
  );
  return files;
}
