import "./address/web-links.ts";
import { type Context, Hono } from "hono";
import { renderToString } from "preact-render-to-string";
import { sdl } from "../schema/graphql/sdl.ts";
import { addressOf } from "../schema/http/address.ts";
import { downloadsOf } from "../schema/http/downloads.ts";
import { LONGEST_PATH, pathFault } from "../schema/http/path.ts";
import type { Reports } from "../schema/http/reports.ts";
import { canonical } from "./address/canonical.ts";
import { BadAddress, Moved, NotHere } from "./address/errors.ts";
import { ReleasesContext } from "./address/frozen-context.ts";
import { pageOptionsIn } from "./address/known-options.ts";
import { alsoIn, keepLanguage, type RequestLanguage, requestLanguage } from "./address/language.ts";
import { isPagePath } from "./address/page-path.ts";
import type { Assets, Place } from "./address/place.ts";
import { baseOf, NO_RELEASES, type Releases } from "./address/release-paths.ts";
import { briefRoutes } from "./brief/routes.ts";
import { llmsText } from "./feeds/llms.ts";
import { machineRoutes } from "./feeds/routes.ts";
import { forExcel } from "./formats/for-excel.ts";
import type { Surroundings } from "./formats/format.ts";
import { graphRoutes } from "./formats/graph-files.ts";
import { chartRoutes } from "./formats/routes.ts";
import { type Locale, LocaleContext, labelsIn } from "./i18n/locale.tsx";
import { messagesIn } from "./i18n/messages.ts";
import { abuse } from "./pages/abuse.tsx";
import { apiPage } from "./pages/api.tsx";
import { brief } from "./pages/brief.tsx";
import { caseOf } from "./pages/case.tsx";
import { changesPage } from "./pages/changes.tsx";
import { chartsPage } from "./pages/charts.tsx";
import { compare } from "./pages/compare.tsx";
import { contributePage } from "./pages/contribute.tsx";
import { dataPage } from "./pages/data.tsx";
import { families } from "./pages/families.tsx";
import { glossary } from "./pages/glossary.tsx";
import { graph } from "./pages/graph.tsx";
import { home } from "./pages/home.tsx";
import { jurisdiction } from "./pages/jurisdiction.tsx";
import { law } from "./pages/law.tsx";
import { letter } from "./pages/letter.tsx";
import { listFiles, listPages } from "./pages/lists/lists.ts";
import { mapPage } from "./pages/map.tsx";
import { measurePage } from "./pages/measure.tsx";
import { methodsPage } from "./pages/methods.tsx";
import { movedAsk, movedDrift, movedExposure } from "./pages/moved.ts";
import { onceInForce } from "./pages/once-in-force.tsx";
import { organization } from "./pages/organization.tsx";
import { prisonForWords } from "./pages/prison-for-words.tsx";
import { provision } from "./pages/provision.tsx";
import { race } from "./pages/race.tsx";
import { reference } from "./pages/reference.tsx";
import { referenceType } from "./pages/reference-type.tsx";
import { nearest } from "./pages/refused/nearest.ts";
import { CannotBeShown, NothingHere, plainAddress, refusedTitle } from "./pages/refused.tsx";
import { releasesPage, unknownRelease } from "./pages/releases.tsx";
import { request } from "./pages/request.tsx";
import { safeguards } from "./pages/safeguards.tsx";
import { suggest } from "./pages/search/suggest.ts";
import { searchPage } from "./pages/search.tsx";
import { movedMeasures, sectionPages } from "./pages/section.tsx";
import { seriousCrime } from "./pages/serious-crime.tsx";
import { source } from "./pages/source.tsx";
import { spread } from "./pages/spread.tsx";
import { storiesPage, storyPaths } from "./pages/stories.tsx";
import { treaty } from "./pages/treaty.tsx";
import { whatIf } from "./pages/what-if.tsx";
import { whoMayAsk } from "./pages/who-may-ask.tsx";
import type { Ask } from "./queries/ask.ts";
import { refusedByApi } from "./queries/refusal.ts";
import { reconcileRoutes } from "./reconcile/routes.ts";
import type { ExampleShown, MeasureText } from "./shell/examples.ts";
import { Layout } from "./shell/layout.tsx";
import type { Page, Shown } from "./shell/page.ts";
import { SECTION_PATHS } from "./shell/sections.ts";

const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1b1a17"/><path d="M6 8C15 8 14 24 26 24" fill="none" stroke="#ff8a66" stroke-width="3.4" stroke-linecap="round"/><circle cx="6" cy="8" r="2.6" fill="#fafaf5"/><circle cx="26" cy="24" r="2.6" fill="#ff8a66"/></svg>`;

export interface SiteOptions {
  readonly ask: Ask;
  readonly assets: Assets;
  readonly examples: readonly ExampleShown[];
  readonly measures: readonly MeasureText[];
  /** Frozen releases, and which of them this site shows; none and the live one if left out. */
  readonly releases?: Releases;
  /** Where readers report an error; nowhere if left out. */
  readonly reports?: Reports | null;
  /** Pictures as they were frozen, by their path. */
  readonly kept?: Surroundings["kept"];
  /** Pictures of a frozen release that were drawn since. */
  readonly drawn?: Surroundings["drawn"];
}

/** What is around a page: how it is read, and where it stands. */
interface Frame {
  readonly reading: Locale;
  readonly releases: Releases;
  readonly place: Place;
  readonly assets: Assets;
  readonly reports: Reports | null;
}

const document = (shown: Shown, { reading, releases, place, assets, reports }: Frame): string =>
  `<!doctype html>${renderToString(
    <LocaleContext.Provider value={reading}>
      <ReleasesContext.Provider value={releases}>
        <Layout shown={shown} place={place} assets={assets} reports={reports}>
          {shown.body}
        </Layout>
      </ReleasesContext.Provider>
    </LocaleContext.Provider>,
  )}`;

/** Pages and images over one way of asking. */
export function createSite({
  ask,
  assets,
  examples,
  measures,
  releases = NO_RELEASES,
  reports = null,
  kept,
  drawn,
}: SiteOptions): Hono {
  const site = new Hono();
  const standsAt = (context: Context): string => `${addressOf(context.req.raw)}${baseOf(releases)}`;
  const answer = (
    context: Context,
    asked: RequestLanguage,
    shown: Shown,
    reading: Locale,
    query: URLSearchParams,
  ) => {
    const place = {
      address: addressOf(context.req.raw),
      path: new URL(context.req.url).pathname,
      query,
    };
    const html = document(shown, { reading, releases, place, assets, reports });
    context.header("content-language", asked.lang);
    context.header("vary", "Accept-Language", { append: true });
    return context.html(
      asked.inAddress ? keepLanguage(html, asked.lang) : html,
      shown.status ?? 200,
    );
  };
  const pages: readonly Page[] = [
    home,
    storiesPage,
    compare,
    ...listPages,
    jurisdiction,
    law,
    caseOf,
    treaty,
    letter,
    mapPage,
    searchPage,
    changesPage,
    organization,
    source,
    provision,
    graph,
    brief,
    chartsPage,
    race,
    ...sectionPages,
    movedMeasures,
    prisonForWords,
    whoMayAsk,
    onceInForce,
    safeguards,
    request,
    movedExposure,
    movedAsk,
    movedDrift,
    seriousCrime,
    whatIf,
    spread,
    families,
    abuse,
    methodsPage(measures),
    measurePage(measures, examples),
    apiPage(examples),
    dataPage,
    glossary,
    contributePage,
    reference,
    referenceType,
    // What is frozen does not know what was frozen after it.
    ...(releases.shown === null ? [releasesPage(releases), unknownRelease(releases)] : []),
  ];
  const ours = new Set([...pages.map(({ path }) => path.split("/")[1] ?? ""), "charts"]);
  ours.delete("r");
  site.use(async (context, next) => {
    const fault = pathFault(new URL(context.req.url).pathname);
    if (fault === null) return next();
    const t = messagesIn(requestLanguage(context).lang);
    throw fault === "long"
      ? new BadAddress(t("refused.pathLong", { most: LONGEST_PATH }), 414)
      : new BadAddress(t("refused.path"));
  });
  site.use(async (context, next) => {
    const { method, url } = context.req;
    const meant = method === "GET" || method === "HEAD" ? canonical(new URL(url), ours) : null;
    return meant === null ? next() : context.redirect(meant, 308);
  });
  site.use(forExcel(site));
  for (const page of pages) {
    const base = page.path.replace(/\/\*$/, "");
    site.get(page.path, async (context) => {
      const { pathname, searchParams } = new URL(context.req.url);
      const rest = decodeURIComponent(pathname.slice(base.length).replace(/^\//, ""));
      const asked = requestLanguage(context);
      const t = messagesIn(asked.lang);
      const query = pageOptionsIn(searchParams, [...(page.options ?? []), "lang"], t);
      const [shown, labels] = await Promise.all([
        page.show({
          ask,
          rest,
          query,
          t,
          address: standsAt(context),
          downloads: downloadsOf(context.req.raw),
        }),
        // A page that needs no data is shown even where none can be read.
        labelsIn(ask, t.lang).catch(() => []),
      ]);
      return answer(context, asked, shown, { t, labels }, query);
    });
  }
  site.get("/search.json", async (context) => {
    const t = messagesIn(requestLanguage(context).lang);
    const { searchParams } = new URL(context.req.url);
    return context.json(await suggest(ask, searchParams, t));
  });
  if (releases.shown !== null)
    site.get("/releases", (context) =>
      context.redirect(
        `${addressOf(context.req.raw)}/releases${new URL(context.req.url).search}`,
        302,
      ),
    );
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
    context.text(await llmsText(ask, standsAt(context), examples)),
  );
  site.route(
    "/",
    machineRoutes(ask, baseOf(releases), [
      "/",
      // What is frozen does not know what was frozen after it.
      ...SECTION_PATHS.filter((path) => releases.shown === null || path !== "/releases"),
      ...storyPaths,
      ...measures.map(({ name }) => `/methods/${name}`),
      "/api/reference",
    ]),
  );
  site.route("/", chartRoutes({ ask, assets, releases, kept, drawn }));
  site.route("/", graphRoutes({ ask, assets, releases, kept }));
  site.route("/", briefRoutes(ask, releases));
  site.route("/", listFiles(ask, releases));
  site.route("/reconcile", reconcileRoutes(ask, baseOf(releases)));
  site.get("*", (context) => {
    throw new NotHere(messagesIn(requestLanguage(context).lang)("refused.page"));
  });
  site.onError(async (error, context) => {
    const asked = requestLanguage(context);
    if (error instanceof Moved)
      return context.redirect(asked.inAddress ? alsoIn(asked.lang, error.path) : error.path, 308);
    const message = error instanceof BadAddress ? error.message : refusedByApi(error);
    if (message === null) throw error;
    const status = error instanceof BadAddress ? error.status : 404;
    if (!isPagePath(context.req.path)) return context.text(`${message}\n`, status);
    const t = messagesIn(asked.lang);
    const url = new URL(context.req.url);
    const refused = { message, path: url.pathname, english: !(error instanceof BadAddress) };
    const isHere = !(error instanceof NotHere);
    const title = isHere ? refusedTitle(status, t) : t("refused.notHere");
    const body = isHere ? (
      <CannotBeShown
        {...refused}
        title={title}
        plain={status === 410 ? null : plainAddress(url, (first) => ours.has(first))}
      />
    ) : (
      <NothingHere {...refused} near={await nearest(ask, url.pathname, t)} />
    );
    const shown = { title, description: message, body, status };
    return answer(context, asked, shown, { t, labels: [] }, url.searchParams);
  });
  return site;
}
