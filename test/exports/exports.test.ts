/*
 * The data to take away as others read it: check.sh in a Python environment of its own, against the
 * real atlas behind a real server.
 */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { makeFolder } from "../support/folder.ts";

const CHECK = fileURLToPath(new URL("check.sh", import.meta.url));
const { folder, remove } = makeFolder();

async function check(...names: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("bash", [CHECK, inject("address"), ...names], {
    env: { ...process.env, LAWDRIFT_CHECK_VENV: join(folder, "venv") },
    maxBuffer: 2 ** 24,
  });
  return stdout;
}

afterAll(remove);

describe("the data to take away", () => {
  // The first check also makes the environment.
  beforeAll(() => check("catalog"));

  it.each([
    ["frictionless finds the Data Package valid", "datapackage"],
    ["DuckDB reads each table of parquet.zip as the Data Package has it", "parquet"],
    ["SQLite reads each table of lawdrift.sqlite, and finds every key", "sqlite"],
    ["networkx reads the whole graph.gexf", "gexf"],
    ["networkx reads what the explorer shows, and its tables say the same", "explorer"],
    ["networkx reads the whole graph.graphml", "graphml"],
    ["rdflib finds every law in laws.jsonld", "laws"],
    ["rdflib reads catalog.jsonld, and each of its downloads is there", "catalog"],
  ])("%s", async (_, name) => {
    expect(await check(name)).toBe(`ok ${name}\n`);
  });
});
