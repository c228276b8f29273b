import { Hono } from "hono";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { sdl } from "../schema/graphql/sdl.ts";
import type { Ask } from "./ask.ts";
import { chartRoutes } from "./charts/routes.tsx";
import { llmsText } from "./llms.ts";
import { apiPage, type ExampleShown } from "./pages/api.tsx";
import { caseOf } from "./pages/case.tsx";
import { cases } from "./pages/cases.tsx";
import { compare } from "./pages/compare.tsx";
import { home } from "./pages/home.tsx";
import { jurisdiction } from "./pages/jurisdiction.tsx";
import { jurisdictions } from "./pages/jurisdictions.tsx";
import { law } from "./pages/law.tsx";
import { laws } from "./pages/laws.tsx";
import { letter } from "./pages/letter.tsx";
import { type MeasureText, measurePage } from "./pages/measure.tsx";
import { methods } from "./pages/methods.tsx";
import { reference } from "./pages/reference.tsx";
import { referenceType } from "./pages/reference-type.tsx";
import { treaties } from "./pages/treaties.tsx";
import { treaty } from "./pages/treaty.tsx";
import { addressOf } from "./parts/address.ts";
import { type Assets, Layout } from "./parts/layout.tsx";
import { BadAddress, Moved, type Page, type Shown } from "./parts/page.ts";
import { sentence } from "./parts/words.ts";
import { reconcileRoutes } from "./reconcile/routes.ts";

const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1b1a17"/><path d="M6 8C15 8 14 24 26 24" fill="none" stroke="#ff8a66" stroke-width="3.4" stroke-linecap="round"/><circle cx="6" cy="8" r="2.6" fill="#fafaf5"/><circle cx="26" cy="24" r="2.6" fill="#ff8a66"/></svg>`;

export interface SiteOptions {
  readonly ask: Ask;
  readonly assets: Assets;
  readonly examples: readonly ExampleShown[];
  readonly measures: readonly MeasureText[];
}

const document = (shown: Shown, path: string, assets: Assets): string =>
  `<!doctype html>${renderToString(
    <Layout shown={shown} path={path} assets={assets}>
      {shown.body}
    </Layout>,
  )}`;

const refusal = (error: { message: string }, title: string): VNode => (
  <>
    <h1>{title}</h1>
    <p class="standfirst">{sentence(error.message)}.</p>
    <p>
      <a href="/">To the start</a>
    </p>
  </>
);

/** An answer that the schema refused because the address asks for what is not there. */
const refusedByApi = (error: unknown): string | null => {
  const errors = (
    error as { errors?: readonly { message: string; extensions?: { code?: unknown } }[] }
  ).errors;
  const [first] = errors ?? [];
  const code = first?.extensions?.code;
  return first && typeof code === "string" && /^(UNKNOWN_|BAD_)/.test(code) ? first.message : null;
};

/** Pages and images over one way of asking. */
export function createSite({ ask, assets, examples, measures }: SiteOptions): Hono {
  const site = new Hono();
  const pages: readonly Page[] = [
    home,
    compare,
    jurisdictions,
    jurisdiction,
    laws,
    law,
    cases,
    caseOf,
    treaties,
    treaty,
    letter,
    methods,
    measurePage(measures, examples),
    apiPage(examples),
    reference,
    referenceType,
  ];
  for (const page of pages) {
    const base = page.path.replace(/\/\*$/, "");
    site.get(page.path, async (context) => {
      const { pathname, searchParams } = new URL(context.req.url);
      const rest = decodeURIComponent(pathname.slice(base.length).replace(/^\//, ""));
      const shown = await page.show({ ask, rest, query: searchParams });
      return context.html(document(shown, pathname, assets), shown.status ?? 200);
    });
  }
  site.get("/favicon.svg", (context) =>
    context.body(FAVICON, 200, {
      "content-type": "image/svg+xml",
      "cache-control": "max-age=86400",
    }),
  );
  site.get("/schema.graphql", (context) =>
    context.body(sdl, 200, {
      "content-type": "application/graphql; charset=utf-8",
      "content-disposition": 'attachment; filename="lawdrift.graphql"',
    }),
  );
  site.get("/llms.txt", async (context) =>
    context.text(await llmsText(ask, addressOf(context.req.raw), examples)),
  );
  site.route("/charts", chartRoutes(ask));
  site.route("/reconcile", reconcileRoutes(ask));
  site.get("*", () => {
    throw new BadAddress("there is no such page", 404);
  });
  site.onError((error, context) => {
    if (error instanceof Moved) return context.redirect(error.path, 308);
    const message = error instanceof BadAddress ? error.message : refusedByApi(error);
    if (message === null) throw error;
    const status = error instanceof BadAddress ? error.status : 404;
    if (context.req.path.startsWith("/charts/")) return context.text(`${message}\n`, status);
    const title =
      status === 404 ? "Not here" : status === 410 ? "Withdrawn" : "That cannot be shown";
    const shown: Shown = { title, description: message, body: refusal({ message }, title) };
    return context.html(document(shown, context.req.path, assets), status);
  });
  return site;
}
