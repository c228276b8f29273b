import { readdirSync } from "node:fs";
import type { Story } from "./story.ts";

const HERE = new URL("./", import.meta.url);

/** All stories, by name. Adding one is adding a file that exports a Story as its default. */
export async function listStories(): Promise<ReadonlyMap<string, Story>> {
  const files = readdirSync(HERE).filter((name) => name.endsWith(".tsx"));
  const found = await Promise.all(
    files.sort().map(async (file) => (await import(new URL(file, HERE).href)).default as Story),
  );
  return new Map(found.map((story) => [story.name, story]));
}
