import { nodePath } from "./address/links.ts";
import { isPagePath } from "./address/page-path.ts";
import { builtAssets, builtFiles } from "./built.ts";
import { listCharts } from "./charts/registry.ts";
import { LATER_STYLES } from "./figure/later-styles.ts";
import { canonicalFile } from "./formats/canonical.ts";
import { LANGUAGES } from "./i18n/messages.ts";
import { createSite, type SiteOptions } from "./site.tsx";

/** All that a service has of the pages and pictures; neither side imports the other. */
export const front = {
  site: (options: Omit<SiteOptions, "assets">) => createSite({ ...options, assets: builtAssets() }),
  files: builtFiles,
  pageOf: nodePath,
  pageOfIn: {
    module: new URL("./address/links.ts", import.meta.url).href,
    name: nodePath.name,
  },
  isPage: isPagePath,
  canonicalFile,
  styles: LATER_STYLES,
  charts: async () => [...(await listCharts()).keys()],
  languages: Object.keys(LANGUAGES),
};
