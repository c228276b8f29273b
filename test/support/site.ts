import { expect } from "vitest";
import { createAsk } from "../../api/graphql/yoga.ts";
import type { Store } from "../../schema/graph/store.ts";
import { createSite, type SiteOptions } from "../../viz/site.tsx";
import { TODAY } from "./fixture.ts";

/** The site over a store as if it were `TODAY`, without built files, examples and methods unless they are given. */
export const siteOver = (store: Store, more: Partial<SiteOptions> = {}) =>
  createSite({
    ask: createAsk(store, () => TODAY),
    assets: { styles: [], script: null, frame: null, fonts: [] },
    examples: [],
    measures: [],
    ...more,
  });

/** The HTML of an answer that has to be a page, with nothing in it that was not found. */
export async function pageOf(path: string, answer: Response): Promise<string> {
  expect([path, answer.status]).toEqual([path, 200]);
  const html = await answer.text();
  expect(html).not.toMatch(/NaN|undefined|\[object/);
  return html;
}
