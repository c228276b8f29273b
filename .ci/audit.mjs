// Asks the registry for advisories on what runs in production: a high or critical one fails the run,
// a registry that does not answer does not.
import { spawnSync } from "node:child_process";

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  encoding: "utf8",
  timeout: 60_000,
  maxBuffer: 64 << 20,
});

/** The report; undefined where no registry gave one. */
function reported() {
  try {
    const report = JSON.parse(stdout);
    return report.metadata?.vulnerabilities ? report : undefined;
  } catch {
    return undefined;
  }
}

const report = reported();
if (!report) {
  console.log("No registry answered, so advisories were not checked.");
} else {
  const { low, moderate, high, critical } = report.metadata.vulnerabilities;
  console.log(`Advisories: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low.`);
  for (const { name, severity, range } of Object.values(report.vulnerabilities))
    console.log(`  ${severity}: ${name} ${range}`);
  process.exitCode = high + critical > 0 ? 1 : 0;
}
