import { dirname, join, resolve } from "node:path";
import { DEFAULT_STORE, folderOf } from "../../schema/graph/open.ts";
import type { StoreSettings } from "../../schema/graph/store.ts";

/** Where frozen releases lie: where `LAWDRIFT_RELEASES` says, else in `releases` beside the store. */
export const releasesFolder = (environment: NodeJS.ProcessEnv, settings: StoreSettings): string =>
  resolve(
    environment["LAWDRIFT_RELEASES"] ??
      join(dirname(folderOf(settings) ?? resolve(DEFAULT_STORE)), "releases"),
  );

/** Where downloads lie while their release is served: where `LAWDRIFT_FILES` says, else in `files` in the store's folder. */
export const filesFolder = (environment: NodeJS.ProcessEnv, settings: StoreSettings): string =>
  resolve(environment["LAWDRIFT_FILES"] ?? join(folderOf(settings) ?? DEFAULT_STORE, "files"));

/** The path under which a frozen release stands. */
export const releasePath = (id: string): string => `/r/${id}`;
