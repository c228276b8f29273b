import { Hono } from "hono";
import { addressOf } from "../../schema/http/address.ts";
import { refuse } from "../arguments/errors.ts";
import { releasePath } from "./place.ts";
import type { Withdrawn } from "./withdrawals.ts";

const told = ({ id, withdrawnOn, next }: Withdrawn): string =>
  `the release ${id} was withdrawn on ${withdrawnOn}, since a person had to be taken out of it; cite ${next ? `the release ${next} instead: ${releasePath(next)}/` : "the release that is served now instead: /"}`;

const wantsPage = (request: Request): boolean =>
  request.method === "GET" && (request.headers.get("accept") ?? "").includes("text/html");

/** The path of an address within the service, which may stand under a path of its own. */
function pathIn(address: string, service: string): string {
  const { pathname } = new URL(address);
  const root = new URL(service).pathname.replace(/\/$/, "");
  return pathname.startsWith(`${root}/`) ? pathname.slice(root.length) : pathname;
}

/** The release whose chart an address for oEmbed names, at a service. */
export const releaseOf = (address: string, service: string): string | undefined =>
  URL.canParse(address) ? /^\/r\/([^/]+)\//.exec(pathIn(address, service))?.[1] : undefined;

/**
 * What was frozen and withdrawn answers 410 under every path, for ever: a browser gets the page that
 * the site has for it, GraphQL an error with a code, everything else a line of text.
 */
export function goneRoutes(withdrawn: readonly Withdrawn[]): Hono {
  const routes = new Hono();
  const answer = (one: Withdrawn, request: Request): Response => {
    const headers = { "cache-control": "no-cache", vary: "Accept" };
    if (new URL(request.url).pathname !== `${releasePath(one.id)}/graphql`)
      return new Response(`${told(one)}\n`, {
        status: 410,
        headers: { ...headers, "content-type": "text/plain; charset=utf-8" },
      });
    return Response.json(
      { errors: [refuse("RELEASE_WITHDRAWN", told(one)).toJSON()] },
      { status: 410, headers },
    );
  };
  for (const one of withdrawn)
    for (const path of [releasePath(one.id), `${releasePath(one.id)}/*`]) {
      routes.all(path, (context, next) =>
        wantsPage(context.req.raw) ? next() : Promise.resolve(answer(one, context.req.raw)),
      );
    }
  routes.get("/oembed", async (context, next) => {
    const id = releaseOf(context.req.query("url") ?? "", addressOf(context.req.raw));
    const one = withdrawn.find((gone) => gone.id === id);
    return one ? answer(one, context.req.raw) : next();
  });
  return routes;
}
