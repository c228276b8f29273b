import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Manifest, ReleaseDamaged, WITHDRAWN } from "./manifest.ts";

/** What is left of a frozen release that held the name of a person who was taken out. */
export const WithdrawnFile = z.strictObject({
  id: z.string(),
  /** The day that was today in it. */
  date: z.string(),
  frozenAt: z.string(),
  withdrawnOn: z.string(),
});
export type WithdrawnFile = z.infer<typeof WithdrawnFile>;

/** A release that was withdrawn, and the frozen one to cite in its place; null where only the live one is left. */
export interface Withdrawn extends WithdrawnFile {
  readonly next: string | null;
}

/** A release that was withdrawn is not frozen again; the message says what to do. */
export class ReleaseWithdrawn extends Error {
  override readonly name = "ReleaseWithdrawn";
}

/** Every release of a folder that was withdrawn, the newest first. */
export function listWithdrawn(releases: string): WithdrawnFile[] {
  if (!existsSync(releases)) return [];
  return readdirSync(releases)
    .map((name) => join(releases, name, WITHDRAWN))
    .filter((file) => existsSync(file))
    .map((file) => {
      try {
        return WithdrawnFile.parse(JSON.parse(readFileSync(file, "utf8")));
      } catch (cause) {
        throw new ReleaseDamaged(
          `${file} does not say which release was withdrawn, and when; restore it from a copy`,
          { cause },
        );
      }
    })
    .sort((a, b) => (a.frozenAt < b.frozenAt ? 1 : -1));
}

/** With each the release to cite in its place: the next one that was frozen after it and still stands. */
export const withNext = (
  withdrawn: readonly WithdrawnFile[],
  frozen: readonly Manifest[],
): Withdrawn[] =>
  withdrawn.map((one) => ({
    ...one,
    next: frozen.findLast(({ frozenAt }) => frozenAt > one.frozenAt)?.id ?? null,
  }));
