/**
 * A run that is killed in the middle of loading: `tsx killed-build.ts <folder>` publishes a release,
 * writes to another one, says so and waits for the end. Started by embedded.test.ts.
 */
import { openEmbedded } from "../../schema/graph/embedded.ts";
import { loadOnly } from "./graph.ts";

const [, , folder = ""] = process.argv;
const store = openEmbedded(folder);
await store.publish("killed", async (writer) => {
  await loadOnly("killed", "half", "of", "it")(writer);
  process.stdout.write("half-way\n");
  await new Promise((resolve) => setTimeout(resolve, 60_000));
});
