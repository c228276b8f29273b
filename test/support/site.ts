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
