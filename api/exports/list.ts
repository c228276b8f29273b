import { readdirSync } from "node:fs";
import type { RecordFormat, ReleaseFormat } from "./format.ts";

async function listed<T>(folder: string): Promise<T[]> {
  const here = new URL(`./${folder}/`, import.meta.url);
  const files = readdirSync(here)
    .filter((name) => name.endsWith(".ts"))
    .sort();
  return Promise.all(
    files.map(async (file) => (await import(new URL(file, here).href)).default as T),
  );
}

/** Every format of a whole release: adding one is adding a file to `release/`. */
export const releaseFormats = (): Promise<ReleaseFormat[]> => listed("release");

/** Every format of a single record: adding one is adding a file to `record/`. */
export const recordFormats = (): Promise<RecordFormat[]> => listed("record");
