import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import type { Report } from "../../ingest/report.ts";
import { run } from "../../ingest/run.ts";
import type { Store } from "../../schema/graph/store.ts";
import type { TestStore } from "../stores.ts";
import { temporaryFolder } from "./folder.ts";
import { sharedStore } from "./shared-store.ts";

/** The atlas of the tests; its README draws it. */
export const FIXTURE = fileURLToPath(new URL("../fixture", import.meta.url));

/** Texts of its laws; test/fixture-texts/texts.yaml says what they are. */
export const FIXTURE_TEXTS = fileURLToPath(new URL("../fixture-texts", import.meta.url));

/** The day that questions without `asOf` ask about in tests. */
export const TODAY = "2024-08-08";

/** The fixture with its texts, as files that only read it share it. */
const SHARED_FIXTURE = { name: "fixture", atlas: FIXTURE, texts: FIXTURE_TEXTS };

/** Publishes the fixture with its texts, or another atlas without any, to a store. */
export async function load(store: Store, atlas = FIXTURE): Promise<Report> {
  const texts = atlas === FIXTURE ? FIXTURE_TEXTS : undefined;
  const report = await run({ sources: [], atlas, texts, store });
  if (report.errors > 0) throw new Error(JSON.stringify(report.issues, null, 2));
  return report;
}

/** A store of its own with an atlas, for a describe block whose tests publish to it. */
export function ownStore(engine: TestStore, atlas = FIXTURE): () => Store {
  let opened: Awaited<ReturnType<TestStore["open"]>> | undefined;
  beforeAll(async () => {
    opened = await engine.open();
    await load(opened.store, atlas);
  });
  afterAll(() => opened?.close());
  return () => {
    if (!opened) throw new Error("the store is open only inside tests");
    return opened.store;
  };
}

/** A store with the fixture, to be read by all tests of the describe block in which it is called. */
export const fixtureStore = (engine: TestStore): (() => Store) =>
  engine.name === "embedded" ? sharedStore(SHARED_FIXTURE) : ownStore(engine);

/** Where in a text each edit of a copy is made. */
export type Edit = readonly [file: string, find: string, replace: string];

/** A copy of the fixture with some places changed; each place must be there exactly once. */
export const editedFixture = (...edits: readonly Edit[]): string => edited(FIXTURE, edits);

/** A copy of the texts with some places changed. */
export const editedTexts = (...edits: readonly Edit[]): string => edited(FIXTURE_TEXTS, edits);

function edited(from: string, edits: readonly Edit[]): string {
  const folder = temporaryFolder();
  cpSync(from, folder, { recursive: true });
  for (const [file, find, replace] of edits) {
    const path = join(folder, file);
    const parts = readFileSync(path, "utf8").split(find);
    if (parts.length !== 2)
      throw new Error(`${find} stands ${parts.length - 1} times in ${file}, not once`);
    writeFileSync(path, parts.join(replace));
  }
  return folder;
}

/** The number of the line of an edited file on which a text stands first. */
export function lineOf(folder: string, file: string, text: string): number {
  const before = readFileSync(join(folder, file), "utf8").split(text);
  if (before.length < 2) throw new Error(`${text} does not stand in ${file}`);
  return (before[0] ?? "").split("\n").length;
}
