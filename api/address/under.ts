import type { Hono } from "hono";

/** Attributes that lead somewhere on the same service. */
const LEADS = /(\s(?:href|action|src)=")(?=\/(?!\/))/g;
/** Those but for built files, which stand at the root of the service. */
const LEADS_BUT_FILES = /(\s(?:href|action|src)=")(?=\/(?!\/|assets\/))/g;

/**
 * An app as it stands under a path: it is asked without the path, and the links and redirects of what
 * it answers lead back into it. Absolute addresses are the app's own affair. A whole service has its built
 * files under the path, too; a frozen release has not.
 */
export const under =
  (base: string, app: Hono, { whole = false } = {}) =>
  async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const isUnder = url.pathname.startsWith(`${base}/`);
    if (isUnder) url.pathname = url.pathname.slice(base.length);
    const answer = await app.fetch(isUnder ? new Request(url, request) : request);
    const headers = new Headers(answer.headers);
    const location = headers.get("location");
    if (location?.startsWith("/")) headers.set("location", `${base}${location}`);
    const isPage = headers.get("content-type")?.startsWith("text/html") ?? false;
    const body =
      isPage && answer.body !== null
        ? (await answer.text()).replaceAll(whole ? LEADS : LEADS_BUT_FILES, `$1${base}`)
        : answer.body;
    return new Response(body, { status: answer.status, headers });
  };
