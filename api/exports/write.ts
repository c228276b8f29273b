import { createReadStream, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { ExportContext, ReleaseFormat } from "./format.ts";
import { releaseFormats } from "./list.ts";

/** Writes a file of a release to a place, and beside it what `packed` names. */
export type WriteFile = (from: ExportContext, format: ReleaseFormat, to: string) => Promise<void>;

/** Where the same file lies, packed as a browser unpacks it by itself. */
export const packed = (file: string): string => `${file}.gz`;

/** Archives are packed already. */
export const isPackable = ({ mediaType }: ReleaseFormat): boolean =>
  mediaType !== "application/zip";

/** Writes a file where it is asked to; takes seconds, in which this thread gives way between pages. */
export const writeHere: WriteFile = async (from, format, to) => {
  await pipeline(Readable.from(format.write(from)), createWriteStream(to));
  if (isPackable(format))
    await pipeline(createReadStream(to), createGzip(), createWriteStream(packed(to)));
};

/** A format by the name of its file. */
export async function formatOf(file: string): Promise<ReleaseFormat | undefined> {
  return (await releaseFormats()).find((one) => one.file === file);
}
