import { configure, type FileEntry } from "@zip.js/zip.js";

configure({ useWebWorkers: false });

/** The bytes of one file of an archive, no more than allowed whatever the archive says of it. */
export async function unpack(
  entry: FileEntry,
  most: number,
  tooLarge: () => Error,
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const counted = new WritableStream<Uint8Array>({
    write(part) {
      size += part.byteLength;
      if (size > most) throw tooLarge();
      parts.push(part);
    },
  });
  await entry.getData(counted);
  return Buffer.concat(parts);
}
