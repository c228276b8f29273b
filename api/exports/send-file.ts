import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { TooBusy } from "../../schema/work/outcome.ts";
import { streamOf } from "./stream.ts";
import { packed } from "./write.ts";

/** A file of the disk as an answer. */
export interface SentFile {
  readonly path: string;
  /** A name of its bytes, in quotation marks. */
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The one range of bytes that is asked for; null if the whole is, undefined if it has no such bytes. */
function rangeAsked(request: Request, { etag }: SentFile, size: number): Range | null | undefined {
  const condition = request.headers.get("if-range");
  if (condition !== null && condition !== etag) return null;
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get("range") ?? "") ?? [];
  if (first === undefined || last === undefined || `${first}${last}` === "") return null;
  const range =
    first === ""
      ? { start: Math.max(0, size - Number(last)), end: size - 1 }
      : { start: Number(first), end: last === "" ? size - 1 : Math.min(Number(last), size - 1) };
  return range.start <= range.end ? range : undefined;
}

const takesPacked = (request: Request): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(request.headers.get("accept-encoding") ?? "");

const sizeOf = async (path: string): Promise<number | undefined> => {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
};

/**
 * Sends a file from the disk, piece by piece as its reader takes it, packed if that lies beside it. Who
 * never reads holds one piece in memory, not a file.
 */
export async function sendFile(request: Request, file: SentFile): Promise<Response> {
  const headers = new Headers(file.headers);
  headers.set("etag", file.etag);
  headers.set("accept-ranges", "bytes");
  headers.append("vary", "accept-encoding");
  const has = request.headers.get("if-none-match");
  if (has === "*" || has?.includes(file.etag)) return new Response(null, { status: 304, headers });
  const size = await sizeOf(file.path);
  if (size === undefined) throw new TooBusy("the file went while it was asked for");
  const range = rangeAsked(request, file, size);
  if (range === undefined) {
    headers.set("content-range", `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  const packedSize =
    range === null && takesPacked(request) ? await sizeOf(packed(file.path)) : undefined;
  if (packedSize !== undefined) {
    headers.set("content-encoding", "gzip");
    headers.set("etag", `W/${file.etag}`);
  }
  if (range) headers.set("content-range", `bytes ${range.start}-${range.end}/${size}`);
  headers.set("content-length", `${range ? range.end - range.start + 1 : (packedSize ?? size)}`);
  const path = packedSize === undefined ? file.path : packed(file.path);
  const body =
    request.method === "HEAD" ? null : streamOf(createReadStream(path, range ?? undefined));
  return new Response(body, { status: range ? 206 : 200, headers });
}
