import type { Hono } from "hono";

/** Attributes that name something on the same service; built files stand at its root. */
const LEADS = /(\s(?:href|action|src)=")(?=\/(?!\/|assets\/))/g;

/**
 * An app as it stands under a path: it is asked without the path, and the links and redirects of what
 * it answers lead back into it. Absolute addresses are the app's own affair.
 */
export const under =
  (base: string, app: Hono) =>
  async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    url.pathname = url.pathname.slice(base.length);
    const answer = await app.fetch(new Request(url, request));
    const headers = new Headers(answer.headers);
    const location = headers.get("location");
    if (location?.startsWith("/")) headers.set("location", `${base}${location}`);
    const isPage = headers.get("content-type")?.startsWith("text/html") ?? false;
    const body = isPage ? (await answer.text()).replaceAll(LEADS, `$1${base}`) : answer.body;
    return new Response(body, { status: answer.status, headers });
  };
