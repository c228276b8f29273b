import type { VNode } from "preact";
import type { Words } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";
import type { LinkedData } from "./linked-data.ts";

/** What a page is asked for. */
export interface PageRequest {
  readonly ask: Ask;
  /** Parts of the path after the page's own. */
  readonly rest: string;
  readonly query: URLSearchParams;
  /** The interface in the language of the request. */
  readonly words: Words;
  /** Where this service stands, without a slash at the end. */
  readonly address: string;
}

/** A chart on a page, for those who embed by address. */
export interface ChartLink {
  readonly title: string;
  /** Its own page, such as `/charts/drop.html?country=JOR`. */
  readonly path: string;
}

/** A feed of what a page is about. */
export interface FeedLink {
  readonly title: string;
  /** Without the language: `/feed.atom?country=KEN`. */
  readonly path: string;
}

/** What a page shows. */
export interface Shown {
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description: string;
  readonly body: VNode;
  readonly status?: 200 | 400 | 404 | 410 | 414;
  readonly release?: string;
  /** The charts that stand on it. */
  readonly charts?: readonly ChartLink[];
  /** The feeds of what it is about, beside that of all changes. */
  readonly feeds?: readonly FeedLink[];
  /** What it is about, as schema.org describes it. */
  readonly linked?: readonly LinkedData[];
}

/** A page: where it is and how it is made. Adding one is adding a file and a line in `pages/pages.ts`. */
export interface Page {
  /** `/cases`: the page itself; `/cases/*`: everything under it. */
  readonly path: string;
  /** Which parts of the query it reads beside the language; none if left out. It is given no others. */
  readonly options?: readonly string[];
  show(request: PageRequest): Promise<Shown>;
}

/** What a visitor asked for is not a thing that can be shown; the message says what can, in the visitor's language. */
export class BadAddress extends Error {
  override readonly name = "BadAddress";
  constructor(
    message: string,
    readonly status: 400 | 404 | 410 | 414 = 400,
  ) {
    super(message);
  }
}

/** What stood here stands elsewhere now, for good. */
export class Moved extends Error {
  override readonly name = "Moved";
  /** Where it is now, within this site: two slashes would lead to another host, a dot segment out of the path. */
  readonly path: string;
  constructor(path: string) {
    super(`this has moved to ${path}`);
    const { pathname, search, hash } = new URL(path.replace(/^[/\\]+/, "/"), "http://here.invalid");
    this.path = pathname.replace(/^\/+/, "/") + search + hash;
  }
}
