import { configure, ZipWriter } from "@zip.js/zip.js";
import type { ExportContext } from "./format.ts";
import { streamOf } from "./stream.ts";

configure({ useWebWorkers: false });

/** A file of an archive: its name and its pieces. */
export type Entry = readonly [name: string, pieces: AsyncIterable<string | Uint8Array>];

/** The day that files of an archive carry: the one to which the release knows. */
export const dayOf = ({ release }: ExportContext): Date =>
  new Date(`${release.knowledgeDate ?? "2000-01-01"}T00:00:00Z`);

/** An archive, written while it is read, file after file; equal contents make equal bytes. */
export async function* zipOf(entries: Iterable<Entry>, day: Date): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const zip = new ZipWriter(writable, { lastModDate: day, extendedTimestamp: false });
  async function write(): Promise<void> {
    for (const [name, pieces] of entries) await zip.add(name, streamOf(pieces));
    await zip.close();
  }
  const written = write().catch((error: unknown) => writable.abort(error).then(() => error));
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await written;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
