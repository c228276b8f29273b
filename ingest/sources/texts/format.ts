import { readdirSync } from "node:fs";
import type { SectionsRead } from "./section.ts";

/** A format in which texts of laws come. */
export interface TextFormat {
  /** How names of its files end, with the dot, in small letters. */
  readonly endings: readonly string[];
  /** What it is called, for people. */
  readonly title: string;
  /** The sections of a law; `file` is what complaints call it. */
  read(file: string, bytes: Buffer): SectionsRead | Promise<SectionsRead>;
  /** A file that holds one section alone and is named by its number; absent where a file is always a whole law. */
  readSection?(file: string, number: string, bytes: Buffer): SectionsRead;
}

const HERE = new URL("./formats/", import.meta.url);

/** All formats. Adding one is adding a file that exports a TextFormat as its default. */
export const listFormats = (): Promise<TextFormat[]> =>
  Promise.all(
    readdirSync(HERE)
      .sort()
      .map(async (file) => (await import(new URL(file, HERE).href)).default as TextFormat),
  );
