import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { importCommand } from "../../ingest/import.ts";
import { FIXTURE } from "./fixture.ts";
import { temporaryFolder } from "./folder.ts";

/** What the command says of files and writes of them, and with which status it ends. */
export async function imported(
  importer: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Readonly<Record<string, string>> = {},
) {
  const folder = temporaryFolder();
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  const to = join(folder, importer);
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    vi.spyOn(process[stream], "write").mockImplementation((words) => {
      said[stream] += words;
      return true;
    });
  const before = process.exitCode;
  try {
    const given = { to, atlas: FIXTURE, retrieved: "2024-06-01", ...options };
    const args = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
    await (await importCommand()).parseAsync([importer, ...paths, ...args], { from: "user" });
    return { to: given.to, ...said, status: process.exitCode };
  } finally {
    process.exitCode = before;
    vi.restoreAllMocks();
  }
}

/** All that was written into a folder, file by file. */
export const written = (folder: string): string =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.\w+$/.test(name))
        .sort()
        .map((name) => `== ${name}\n${readFileSync(join(folder, name), "utf8")}`)
        .join("\n")
    : "";
