import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { z } from "zod";
import { Since } from "../exports/since.ts";

/** A path that leads out of the folder of the release is none of its files. */
const isWithin = (path: string): boolean =>
  !isAbsolute(path) && !path.split(/[/\\]/).includes("..");

const Manifest = z.object({
  id: z.string(),
  /** The day that questions without a day ask about, for ever: the last to which its sources reach. */
  date: z.string(),
  frozenAt: z.string(),
  hash: z.string(),
  codebook: z.string(),
  licence: z.string(),
  citation: z.string(),
  counts: z.array(z.object({ of: z.string(), count: z.number() })),
  /** What changed since the release that was frozen before; null in the first. */
  since: Since.nullable(),
  files: z.array(
    z.object({ path: z.string().refine(isWithin), bytes: z.number(), sha256: z.string() }),
  ),
});

/** What a frozen release is and what each of its files was when it was frozen. */
export type Manifest = z.infer<typeof Manifest>;

export const MANIFEST = "manifest.json";
/** What stands in the folder of a release that was withdrawn, in place of all its files. */
export const WITHDRAWN = "withdrawn.json";

/** A frozen release is not what it was when it was frozen; the message says which file, and what to do. */
export class ReleaseDamaged extends Error {
  override readonly name = "ReleaseDamaged";
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

const advice = (folder: string): string =>
  `restore it from a copy, or take ${folder} away; a frozen release is never written anew`;

function read(folder: string, id: string): Manifest {
  const path = join(folder, MANIFEST);
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new ReleaseDamaged(`${path} is no JSON; ${advice(folder)}`);
  }
  const parsed = Manifest.safeParse(found);
  if (!parsed.success)
    throw new ReleaseDamaged(
      `${path} is no manifest: ${z.prettifyError(parsed.error)}; ${advice(folder)}`,
    );
  if (parsed.data.id !== id)
    throw new ReleaseDamaged(`${path} is of the release ${parsed.data.id}; ${advice(folder)}`);
  return parsed.data;
}

/** The manifest of a frozen release, once each of its files was found to be what it was. */
export function checkRelease(releases: string, id: string): Manifest {
  const folder = join(releases, id);
  const manifest = read(folder, id);
  for (const { path, sha256: frozen } of manifest.files) {
    const file = join(folder, path);
    if (!existsSync(file)) throw new ReleaseDamaged(`${file} is missing; ${advice(folder)}`);
    const now = sha256(readFileSync(file));
    if (now !== frozen)
      throw new ReleaseDamaged(
        `${file} is not what was frozen (SHA-256 ${frozen}, now ${now}); ${advice(folder)}`,
      );
  }
  return manifest;
}

/** Every frozen release of a folder that was not withdrawn, the newest first, each checked. */
export function listReleases(releases: string): Manifest[] {
  if (!existsSync(releases)) return [];
  return readdirSync(releases)
    .filter(
      (name) =>
        existsSync(join(releases, name, MANIFEST)) && !existsSync(join(releases, name, WITHDRAWN)),
    )
    .map((name) => checkRelease(releases, name))
    .sort((a, b) => (a.frozenAt < b.frozenAt ? 1 : -1));
}
