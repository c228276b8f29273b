// Adds up the reports of the test runs: node .ci/sum.mjs <folder> <report…> -- <step that failed…>
import { existsSync, readFileSync } from "node:fs";

/** Tests that may be skipped, by run: each with the reason why that run cannot have them. */
const ALLOWED = [
  {
    runs: ["test", "node-24"],
    file: "test/api/exports/cypher.test.ts",
    reason: "needs a Neo4j; the run “neo4j” has it",
  },
  {
    runs: ["test", "node-24"],
    file: "test/schema/graph/bolt.test.ts",
    reason: "needs a Neo4j; the run “neo4j” has it",
  },
  {
    runs: ["test", "node-24"],
    file: "test/schema/graph/open.test.ts",
    reason: "needs a Neo4j; the run “neo4j” has it",
  },
  {
    runs: ["hostile"],
    file: "test/faults/neo4j-server.test.ts",
    reason: "needs a Neo4j; the run “neo4j-faults” has it",
  },
  {
    runs: ["test", "node-24", "neo4j"],
    file: "test/schema/graph/embedded.test.ts",
    test: "says what to do where the folder is read-only",
    reason: "root may write into a read-only folder",
  },
  {
    runs: ["hostile"],
    file: "test/faults/disk.test.ts",
    reason: "only root may mount a small disk; as root it fails in CI where it cannot",
  },
];

const [folder, ...rest] = process.argv.slice(2);
const end = rest.indexOf("--");
const runs = rest.slice(0, end);
const broken = rest.slice(end + 1);

let passed = 0;
let failed = 0;
for (const run of runs) {
  const path = `${folder}/${run}.json`;
  if (!existsSync(path)) {
    console.log(`${run}: no report, the run did not come to its end`);
    failed += 1;
    continue;
  }
  const { testResults } = JSON.parse(readFileSync(path, "utf8"));
  let own = 0;
  for (const { name, assertionResults, status, message } of testResults) {
    const file = name.slice(name.indexOf("/test/") + 1);
    if (status === "failed" && assertionResults.length === 0) {
      console.log(`${run}: ${file} could not be run: ${message}`);
      failed += 1;
    }
    for (const { status: outcome, title, fullName } of assertionResults) {
      if (outcome === "passed") {
        own += 1;
        continue;
      }
      const allowed =
        outcome !== "failed" &&
        ALLOWED.some(
          (one) =>
            one.runs.includes(run) &&
            one.file === file &&
            (one.test === undefined || one.test === title),
        );
      if (allowed) continue;
      console.log(`${run}: ${outcome}: ${file}: ${fullName}`);
      failed += 1;
    }
  }
  console.log(`${run}: ${own} passed`);
  if (own === 0) failed += 1;
  passed += own;
}
for (const step of broken) {
  console.log(`failed: ${step}`);
  // A step that failed though none of its tests did.
  if (failed === 0 || !runs.some((run) => step.includes(run))) failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
