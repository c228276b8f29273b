import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";

/*
 * What a browser may do with an answer. A page runs only our built scripts and asks only this service;
 * other sites may frame only what is made for it. Everything else that a browser could show as a document
 * (pictures, XML) may do nothing at all.
 */

/** Pages that are made to stand in a frame of another site. */
const FRAMED = /^(\/r\/[^/]+)?\/(charts\/[^/]+\.html|reconcile\/preview)$/;

/** The playground brings an editor of others, which writes styles into the page and works in workers. */
const PLAYGROUND = /^(\/r\/[^/]+)?\/graphql$/;

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&amp;": "&",
};

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The styles of a page: those of drawn pictures stand in them. Within SVG a browser reads entities. */
const stylesIn = (html: string): string[] =>
  [...html.matchAll(/<style>(.*?)<\/style>/gs)].flatMap(([, text = ""]) => [
    text,
    text.replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity),
  ]);

/**
 * For a page: styles by their hash, since pictures are drawn on the server with a style of their own.
 * Attributes of style are allowed: charts and tables place things by computed numbers, and an attribute
 * can load nothing, as every source is named here.
 */
function pagePolicy(styles: readonly string[], framed: boolean): string {
  const hashes = [...new Set(styles)].map(hashOf).toSorted();
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...hashes].join(" ")}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framed ? "*" : "'none'"}`,
  ].join("; ");
}

const EDITOR = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A picture has its style within; nothing else is done with it, wherever it is opened. */
const PICTURE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *; sandbox";
const OTHER = "default-src 'none'; frame-ancestors 'none'; sandbox";

const HEADER = "content-security-policy";
const isScriptOrStyle = (type: string): boolean =>
  /^(text|application)\/(javascript|css)/.test(type);

/**
 * Says with each answer what a browser may do with it. `styles` are those that a page's own script may
 * bring into it later, beside the styles that it is given with.
 */
export function contentSecurity(styles: readonly string[] = []): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { headers, status } = context.res;
    const type = headers.get("content-type") ?? "";
    if (headers.has(HEADER) || status === 304 || isScriptOrStyle(type)) return;
    const { path } = context.req;
    if (!type.startsWith("text/html")) {
      if (!headers.has("content-disposition"))
        headers.set(HEADER, type.startsWith("image/svg+xml") ? PICTURE : OTHER);
      return;
    }
    if (PLAYGROUND.test(path)) {
      headers.set(HEADER, EDITOR);
      return;
    }
    const html = await context.res.text();
    const given = new Headers(headers);
    given.set(HEADER, pagePolicy([...stylesIn(html), ...styles], FRAMED.test(path)));
    context.res = undefined;
    context.res = new Response(html, { status, headers: given });
  };
}
