import { type ComponentChildren, type FunctionComponent, h } from "preact";
import type { Downloads } from "../../schema/http/downloads.ts";
import type { ChartLink } from "../address/charts.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";
import type { LinkedData } from "./linked-data.ts";

/** What a page is asked for. */
export interface PageRequest {
  readonly ask: Ask;
  /** Parts of the path after the page's own. */
  readonly rest: string;
  readonly query: URLSearchParams;
  /** The interface in the language of the request. */
  readonly t: Messages;
  /** Where this service stands, without a slash at the end. */
  readonly address: string;
  /** What can be downloaded, for the page about it. */
  readonly downloads?: Downloads | null;
}

/** A feed of what a page is about. */
interface FeedLink {
  readonly title: string;
  /** Without the language: `/feed.atom?country=KEN`. */
  readonly path: string;
}

/** What a page shows. */
export interface Shown {
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description: string;
  readonly body: ComponentChildren;
  readonly status?: 200 | 400 | 404 | 410 | 414;
  readonly release?: string;
  /** The id of the record that it is about: readers can report an error in it. */
  readonly record?: string;
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

/** A page in its two halves: all that it asks for, and what it makes of that. */
interface PageParts<Data> extends Pick<Page, "path" | "options"> {
  load(request: PageRequest): Promise<Data>;
  /** What is said of the page outside of it; pure. */
  head(data: Data, t: Messages): Omit<Shown, "body">;
  readonly View: FunctionComponent<{ data: Data }>;
}

export const pageOf = <Data>({ load, head, View, ...page }: PageParts<Data>): Page => ({
  ...page,
  async show(request) {
    const data = await load(request);
    return { ...head(data, request.t), body: h(View, { data }) };
  },
});
