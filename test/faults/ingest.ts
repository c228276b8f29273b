/**
 * An ingest as `npm run ingest` does it, which says on each line of its output what it does at the moment:
 * `tsx ingest.ts <atlas>`, into the store of the settings. Started by the tests of faults, which kill it.
 */
import { run } from "../../ingest/run.ts";
import { StoreUnavailable } from "../../schema/graph/errors.ts";
import { openStore, storeSettings } from "../../schema/graph/open.ts";

const [, , atlas = ""] = process.argv;
const store = openStore(storeSettings(process.env));
const say = (step: string): void => void process.stdout.write(`${step}\n`);
try {
  const { outcome } = await run({ sources: [], atlas, store, progress: say });
  say(outcome);
} catch (error) {
  if (!(error instanceof StoreUnavailable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
} finally {
  await store.close();
}
