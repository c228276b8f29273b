import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { showBytes } from "./limits.ts";

/** A file that is not read, with the line that says why. */
export interface Unreadable {
  readonly line: number;
  readonly message: string;
}

/** What a file holds as text, or why it is not read. */
export type TextRead = { readonly text: string } | Unreadable;

/** The first line that is not UTF-8: no byte of a longer character is a line break. */
function firstBadLine(bytes: Buffer): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}

/** Why a path of a folder is no file to read: a link out of it, a pipe, or too large. */
export function refusal(folder: string, file: string, most: number): string | null {
  const path = join(folder, file);
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return "there is no such file";
  let real: string;
  try {
    real = realpathSync(path);
  } catch (error) {
    return `a link that leads nowhere (${(error as NodeJS.ErrnoException).code}); put the file itself here`;
  }
  if (!real.startsWith(`${realpathSync(folder)}${sep}`))
    return "a link out of its folder, which is not followed; put the file itself here";
  const { size } = statSync(real);
  if (!statSync(real).isFile()) return "no file; put one here";
  return size > most
    ? `${showBytes(size)} large, at most ${showBytes(most)} are read; split it, or remove what is no text`
    : null;
}

/** The bytes of a file of a folder, no more than `most` of them, and only if it lies in the folder. */
export function readBytes(
  folder: string,
  file: string,
  most: number,
): { readonly bytes: Buffer } | Unreadable {
  const why = refusal(folder, file, most);
  return why === null ? { bytes: readFileSync(join(folder, file)) } : { line: 1, message: why };
}

/** Bytes as text: UTF-8, or what an XML declaration names instead; what is neither is read as the fallback, if there is one. */
export function textOf(bytes: Buffer, fallback?: "windows-1252"): TextRead {
  const declared = /^<\?xml[^>]*encoding=["'](iso-8859-1|windows-1252)["']/i;
  if (declared.test(bytes.toString("latin1", 0, 200)))
    return { text: new TextDecoder("windows-1252").decode(bytes) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    if (fallback) return { text: new TextDecoder(fallback).decode(bytes) };
    return { line: firstBadLine(bytes), message: "not UTF-8; save it anew as UTF-8" };
  }
}

/**
 * Reads a file of a folder as UTF-8, no larger than `most` bytes, and only if it lies in the folder. What is no UTF-8 is
 * refused, or read as windows-1252 where that is its `fallback`.
 */
export function readText(
  folder: string,
  file: string,
  most: number,
  fallback?: "windows-1252",
): TextRead {
  const read = readBytes(folder, file, most);
  return "message" in read ? read : textOf(read.bytes, fallback);
}
