/*
 * The example clients as a reader runs them: each in a copy of its own, with the packages that it
 * names, against the real atlas behind a real server.
 */
import { execFile } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { schema } from "../../viz/queries/sdl.ts";
import { makeFolder } from "../support/folder.ts";

const CLIENTS = fileURLToPath(new URL("../../api/examples/clients", import.meta.url));
const PYTHON_PACKAGES = ["requests", "pandas", "gql[requests]"];

const { folder, remove } = makeFolder();
const python = join(folder, "python");

/** Runs a program in the folder of the test; what it says on standard output. */
async function run(program: string, args: readonly string[], cwd = folder): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, {
    cwd,
    env: { ...process.env, LAWDRIFT_URL: inject("address") },
    maxBuffer: 2 ** 24,
  });
  return stdout;
}

/** How many there are, asked past the clients. */
async function countOf(query: string): Promise<number> {
  const response = await fetch(
    `${inject("address")}/graphql?query=${encodeURIComponent(`{ answer: ${query} { totalCount } }`)}`,
  );
  return ((await response.json()) as { data: { answer: { totalCount: number } } }).data.answer
    .totalCount;
}

beforeAll(() => cpSync(CLIENTS, folder, { recursive: true }));
afterAll(remove);

describe("from a shell", () => {
  it("curl.sh asks by POST and GET", async () => {
    const said = await run("bash", ["curl.sh"]);
    const [posted = "", got = ""] = said.split("\n");
    expect(JSON.parse(posted).data.laws.nodes[0].id).toMatch(/^KEN\//);
    expect(JSON.parse(got).data.meta.citation).toMatch(/^Lawdrift/);
    expect(said).toContain('"""');
  });
});

describe("from Python", () => {
  beforeAll(async () => {
    await run("python3", ["-m", "venv", python]);
    await run(join(python, "bin", "pip"), ["install", "--quiet", ...PYTHON_PACKAGES]);
  });
  const runPython = (file: string) => run(join(python, "bin", "python"), [file]);

  it("python_requests.py saves all cases as a table", async () => {
    const said = await runPython("python_requests.py");
    const all = await countOf("cases");
    expect(said).toContain(`${all} cases saved in cases.csv`);
    expect(said).toContain("Lawdrift. A comparative-law knowledge graph");
    const table = readFileSync(join(folder, "cases.csv"), "utf8");
    expect(table.split("\n")[0]).toBe("id,name,jurisdiction,outcome,laws,stages,sources");
    expect(table.match(/^case\//gm)).toHaveLength(all);
  });

  it("python_gql.py reads the schema, walks over all cases, and asks by GET", async () => {
    const said = await runPython("python_gql.py");
    const questions = Object.keys(schema.getQueryType()?.getFields() ?? {}).length;
    expect(said).toContain(`${questions} questions can be asked`);
    expect(said).toContain(`\n${await countOf("cases")} cases\n`);
    expect(said).toContain("Lawdrift. A comparative-law knowledge graph");
  });
});

describe("from TypeScript", () => {
  const client = join(folder, "typescript");
  beforeAll(() =>
    run("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"], client),
  );

  it("writes its types from the schema, and runs", async () => {
    const said = await run("npm", ["start"], client);
    const cases = await countOf('cases(where: { roles: ["journalist"] })');
    expect(said).toContain(`\n${cases} cases\n`);
    await run("npm", ["run", "check"], client);
  });
});

describe("where the program may be missing", () => {
  it.each([
    ["lawdrift.R", /query <- "\n(.*?)"\n/s, (text: string) => text.replaceAll('\\"', '"')],
    ["observable.md", /ask\(`(.*?)`\)/s, (text: string) => text],
  ])("%s asks what the schema has", (file, place, plain) => {
    const [, query = ""] = place.exec(readFileSync(join(CLIENTS, file), "utf8")) ?? [];
    expect(query).not.toBe("");
    expect(validate(schema, parse(plain(query)))).toEqual([]);
  });

  it("has a test for every client", () => {
    expect(readdirSync(CLIENTS).toSorted()).toEqual(
      [
        "curl.sh",
        "lawdrift.R",
        "observable.md",
        "python_gql.py",
        "python_requests.py",
        "typescript",
      ].toSorted(),
    );
  });
});
