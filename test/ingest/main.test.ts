import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { ingestCommand } from "../../ingest/command.ts";
import type { Report } from "../../ingest/report.ts";
import { editedFixture, editedTexts, FIXTURE, FIXTURE_TEXTS } from "../support/fixture.ts";
import { temporaryFolder } from "../support/folder.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const environment = { NO_COLOR: "1", LAWDRIFT_STORE: "/nonexistent/never" };

/** Runs the command as a person would, in a process that takes seconds to start; colours and spinners off. */
function typed(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "ingest/main.ts", ...args],
    {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, ...environment },
    },
  );
  return { status, stdout, stderr };
}

/** Runs the command here, and gives what a process would say and end with. */
async function ingest(...args: string[]) {
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      said[stream] += text;
      return true;
    });
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await ingestCommand().parseAsync(args, { from: "user" });
    return { status: process.exitCode, ...said };
  } finally {
    process.exitCode = before;
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  }
}

describe("npm run ingest", () => {
  it("publishes, and says 0", () => {
    const store = join(temporaryFolder(), "store");
    const { status, stdout } = typed("--atlas", FIXTURE, "--store", store);
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/\nPublished: release 2024-06-30-[0-9a-f]{8}\.\n$/),
    ]);
    expect(existsSync(join(store, "current"))).toBe(true);
    const again = typed("--atlas", FIXTURE, "--store", store);
    expect([again.status, again.stdout]).toEqual([
      0,
      expect.stringContaining("Unchanged: the store holds"),
    ]);
  });

  it("refuses bad material with 1, each complaint on a line that editors can follow", () => {
    const atlas = editedFixture(["jurisdictions/ATA.yaml", "#7@2010", "#8"]);
    const { status, stdout } = typed("--atlas", atlas, "--dry-run");
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^jurisdictions\/ATA\.yaml:\d+ error: cases\[0\]\.charges\[0\]\.provision: no provision .* \[charge-has-provision\]$/m,
    );
    expect(stdout).toContain("Refused: 1 record to mend; nothing was published");
  });

  it("gives the report as JSON and nothing else on standard output", async () => {
    const { status, stdout } = await ingest("--atlas", FIXTURE, "--dry-run", "--json");
    const report = JSON.parse(stdout) as Report;
    expect([status, report.outcome]).toEqual([0, "checked"]);
  });

  it("gives the complaints as JSON, and says 1", async () => {
    const atlas = editedFixture(["jurisdictions/ATA.yaml", "#7@2010", "#8"]);
    const { status, stdout } = await ingest("--atlas", atlas, "--dry-run", "--json");
    const report = JSON.parse(stdout) as Report;
    expect([status, report.outcome, report.issues.length]).toEqual([1, "refused", 1]);
  });

  it("compares texts that the user brings, and after a change of one only what it touches", async () => {
    const store = join(temporaryFolder(), "store");
    const texts = async (folder: string) => {
      const { stdout } = await ingest(
        "--atlas",
        FIXTURE,
        "--texts",
        folder,
        "--store",
        store,
        "--json",
      );
      return (JSON.parse(stdout) as Report).texts;
    };
    // What matched no provision is listed, and of which provision or wording there is no text.
    const unmatched = [
      {
        law: "ATA/act/2010/1",
        sections: ["4", "5", "6", "8", "9", "10"],
        provisions: ["7 (2010)"],
      },
      {
        law: "BVT/decree/2018/9",
        sections: ["11", "13", "15", "16", "17", "18"],
        provisions: [],
      },
      { law: "HMD/act/2022/3", sections: ["2", "3", "4", "5", "6", "7", "8"], provisions: [] },
    ];
    const all = { texts: 24, compared: 24, matches: 2, threshold: 10, chancePairs: 156, unmatched };
    expect(await texts(FIXTURE_TEXTS)).toEqual({ ...all, aligned: 158 });
    expect(await texts(FIXTURE_TEXTS)).toEqual({ ...all, aligned: 0 });
    const edit = ["HMD/act/2022/3/5.txt", "common server", "only server"] as const;
    // Section 5 with the 14 texts of other states on other offences; no other pair.
    expect(await texts(editedTexts(edit))).toEqual({ ...all, aligned: 14 });
  }, 60_000);

  it("says 2 for a folder of texts that is not there", async () => {
    const { status, stderr } = await ingest(
      "--atlas",
      FIXTURE,
      "--texts",
      "/nonexistent",
      "--dry-run",
    );
    expect(status).toBe(2);
    expect(stderr).toContain("no folder /nonexistent; --texts takes a folder with texts of laws");
  });

  it("prints rules and derivations without reading anything", async () => {
    const { status, stdout } = await ingest("--rules", "--atlas", "/nonexistent");
    expect(status).toBe(0);
    expect(stdout).toContain("charge-has-provision (error)\n  A case charges");
    expect(stdout).toContain("source-is-cited (warning)\n");
    expect(stdout).toContain("judge-before\n");
  });

  it("says 2 for a source that nobody knows", () => {
    const { status, stdout, stderr } = typed("hearsay", "--dry-run");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("unknown source: hearsay; one of atlas, countries");
    expect(stderr).not.toMatch(/\n +at /);
  });

  it("says 2 for a place to which it may not write", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const { status, stderr } = await ingest("--atlas", FIXTURE, "--store", join(file, "store"));
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /cannot write to .*; choose another place with LAWDRIFT_STORE or --store/,
    );
    expect(stderr).not.toMatch(/\n +at /);
  });

  it("says 2 for an address that is none", async () => {
    const { status, stderr } = await ingest("--atlas", FIXTURE, "--store", "bolt://");
    expect(status).toBe(2);
    expect(stderr).toContain("not an address of a Neo4j: bolt://");
    expect(stderr).not.toMatch(/\n +at /);
  });

  it("does not publish an atlas that is not there", async () => {
    const { status } = await ingest("--atlas", "/nonexistent", "--store", temporaryFolder());
    expect(status).not.toBe(0);
  });

  it("refuses an option that it does not know", () => {
    const { status, stderr } = typed("--quickly");
    expect(status).toBe(1);
    expect(stderr).toContain("unknown option '--quickly'");
  });
});
