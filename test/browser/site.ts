import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
  Response,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launchChromium } from "../../viz/brief/chromium.ts";
import { type Product, startProduct } from "./server.ts";

export const DESKTOP = { width: 1340, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** How long something may take to be there; a slow machine is no fault of the page. */
const PATIENCE_MS = 20_000;

/** `expect`, asked again until it holds. */
export const eventually = <T>(look: () => T) =>
  expect.poll(look, { timeout: PATIENCE_MS, interval: 50 });

/** The product of the whole run, or one for this file where the configuration starts none. */
async function sharedProduct(): Promise<Product> {
  const address: string | undefined = inject("address");
  return address === undefined ? startProduct() : { address, stop: async () => {} };
}

export interface SiteOptions {
  /** Whether the release has to be frozen; then the file has a product of its own. */
  readonly frozen?: boolean;
  /** Starts a product of the file's own, set up otherwise. */
  readonly start?: () => Promise<Product>;
  /** Makes the folder of another atlas than the real one; then, too. */
  readonly atlas?: () => string;
}

export interface Site {
  /** A page in a context of its own; what goes wrong in it fails the test at its end. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same without a visit. */
  blank(options?: BrowserContextOptions): Promise<Page>;
  readonly address: string;
}

/** For a file of tests: the product, a browser, and a watch over every page that a test opens. */
export function useSite({ frozen = false, start, atlas }: SiteOptions = {}): Site {
  let product: Product | undefined;
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];
  beforeAll(async () => {
    [product, browser] = await Promise.all([
      start?.() ??
        (frozen || atlas ? startProduct({ freeze: frozen, atlas: atlas?.() }) : sharedProduct()),
      launchChromium(),
    ]);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    expect(faults.splice(0), "console, requests and hosts").toEqual([]);
  });
  const address = (): string => {
    if (!product) throw new Error("the product runs only within tests");
    return product.address;
  };
  const blank = async (options: BrowserContextOptions = {}): Promise<Page> => {
    if (!browser) throw new Error("the browser runs only within tests");
    const context = await browser.newContext({
      viewport: DESKTOP,
      // The drop draws itself in 1.4 s; nobody has to wait for it who asked for less motion.
      reducedMotion: "reduce",
      baseURL: address(),
      ...options,
    });
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    watch(page, address(), faults);
    return page;
  };
  return {
    get address() {
      return address();
    },
    blank,
    async open(path, options) {
      const page = await blank(options);
      await page.goto(path, { waitUntil: "load" });
      return page;
    },
  };
}

/** A page that is not there is a failed request only for those who did not ask for it. */
const isAskedFor = (response: Response): boolean =>
  response.request().isNavigationRequest() && response.status() === 404;

function watch(page: Page, address: string, faults: string[]): void {
  const where = () => page.url().replace(address, "") || "/";
  page.on("pageerror", (error) => faults.push(`${where()}: ${error.message}`));
  page.on("console", (message) => {
    // The browser's own line about a bad answer; the answer itself is judged below.
    if (message.type() !== "error" || message.text().startsWith("Failed to load resource")) return;
    faults.push(`${where()}: console: ${message.text()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !isAskedFor(response))
      faults.push(`${where()}: ${response.status()} from ${response.url()}`);
  });
  page.on("requestfailed", (request) => {
    const { errorText = "" } = request.failure() ?? {};
    // A file that is downloaded, or a page that is left, ends its request on purpose.
    if (errorText === "net::ERR_ABORTED") return;
    faults.push(`${where()}: ${request.url()} failed: ${errorText}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (url.startsWith("data:") || url.startsWith("blob:")) return;
    // A test that goes to another site does so on purpose; what a page fetches is what counts.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) return;
    if (new URL(url).origin !== new URL(address).origin)
      faults.push(`${where()}: asked another host: ${url}`);
  });
}

/** The text of the one element at a place. */
export const textOf = async (place: Locator): Promise<string> => (await place.textContent()) ?? "";

/** Where a page is, once it has come there whole: its address changes before its content. */
async function place(page: Page): Promise<URL> {
  await page.waitForLoadState("load");
  return new URL(page.url());
}

/** Path and query of where a page is. */
export async function whereIs(page: Page): Promise<string> {
  const { pathname, search, hash } = await place(page);
  return pathname + search + hash;
}

/** Path without its query. */
export const pathOf = async (page: Page): Promise<string> => (await place(page)).pathname;

/** One part of an address's query. */
export const askedFor = async (page: Page, name: string): Promise<string | null> =>
  (await place(page)).searchParams.get(name);

/** Opens whatever can be opened on a page. */
export const openAll = (page: Page): Promise<void> =>
  page.locator("details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });

/** The pages of the product, one of each kind. */
export const PAGES: readonly string[] = [
  "/",
  "/?country=DEU",
  "/compare",
  "/compare/KEN~DEU",
  "/jurisdictions",
  "/jurisdictions/KEN",
  "/jurisdictions/VAT",
  "/safeguards/DEU",
  "/laws",
  "/laws/KEN/act/2018/5",
  "/cases",
  "/cases?role=journalist&country=NGA",
  "/cases?country=KEN&outcome=died&q=computer",
  "/provisions",
  "/cases/KEN/2020-robert-alai",
  "/treaties",
  "/treaties/uncc",
  "/treaties/uncc/40",
  "/letter",
  "/map",
  "/map?indicator=offence",
  "/search",
  "/search?q=computer+misuse",
  "/changes?country=KEN",
  "/stories",
  "/stories/one-insult",
  "/stories/whose-data",
  "/stories/the-letter",
  "/stories/how-cases-ended",
  "/stories/once-in-force",
  "/graph",
  "/graph?q=Kenya",
  "/graph?around=KEN",
  "/graph?from=JOR&to=treaty/uncc%2340",
  "/provisions/KEN/act/2018/5%2323",
  "/cases/BHR/2012-nabeel-rajab",
  "/organizations/article-19",
  "/sources",
  "/sources?facts=coding~treaty&countries=KEN~DEU",
  "/sources/c637a845b347",
  "/charts",
  "/race",
  "/findings",
  "/requests",
  "/laws-and-treaties",
  "/data-and-methods",
  "/prison-for-words",
  "/who-may-ask",
  "/who-may-ask/DEU",
  "/who-may-ask/KEN?onceInForce=yes&months=60",
  "/request",
  "/request?requesting=JOR&requested=DEU",
  "/once-in-force",
  "/serious-crime?months=48",
  "/spread/false_information",
  "/families/false_information",
  "/abuse",
  "/what-if",
  "/what-if?every=uncc&ratify=KEN:uncc",
  "/treaties/uncc/floor",
  "/methods",
  "/glossary",
  "/contribute",
  "/data",
  "/api",
  "/releases",
  "/brief?items=race%3Fcountry%3DJOR&items=KEN%2Fsafeguard%2Fuser_notification",
  "/api/reference",
  "/api/reference/Law",
  "/api/reference/LawFilter",
  "/api/reference/LawStatus",
  "/no/such/page",
];
