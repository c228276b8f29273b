import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type FileEntry, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { FILE_LIMITS, showBytes } from "./limits.ts";
import { refusal, type Unreadable } from "./text-file.ts";
import { unpack } from "./unpack.ts";

/** A row of a sheet: its number, and its cells by the number of their column, the first 0; without empty ones. */
export interface SheetRow {
  readonly line: number;
  readonly cells: ReadonlyMap<number, string>;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** Why a workbook is not read. */
class NoWorkbook extends Error {
  override readonly name = "NoWorkbook";
}

/*
 * Libraries that read workbooks fill a table up to the last cell that a sheet names, so that one cell far out takes all
 * memory; here a row holds the cells that it has, and what is unpacked is counted.
 */
/** The files of a package as text, unpacked when they are asked for, all of them together no larger than allowed. */
class Package {
  #left: number = FILE_LIMITS.unpackedBytes;
  readonly #entries: ReadonlyMap<string, FileEntry>;

  private constructor(entries: ReadonlyMap<string, FileEntry>) {
    this.#entries = entries;
  }

  static async open(bytes: Uint8Array): Promise<Package> {
    const reader = new ZipReader(new Uint8ArrayReader(bytes));
    try {
      const entries = new Map<string, FileEntry>();
      for await (const entry of reader.getEntriesGenerator()) {
        if (!entry.directory) entries.set(entry.filename, entry);
        if (entries.size > FILE_LIMITS.packed)
          throw new NoWorkbook(`more than ${FILE_LIMITS.packed} files in it`);
      }
      return new Package(entries);
    } catch (error) {
      throw error instanceof NoWorkbook ? error : new NoWorkbook("no .xlsx; save it as one");
    }
  }

  /** A file of it; null where it has none of that name. */
  async text(name: string): Promise<string | null> {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    const tooLarge = () =>
      new NoWorkbook(
        `more than ${showBytes(FILE_LIMITS.unpackedBytes)} when unpacked; take sheets out`,
      );
    try {
      const bytes = await unpack(entry, this.#left, tooLarge);
      this.#left -= bytes.length;
      return bytes.toString("utf8");
    } catch (error) {
      throw error instanceof NoWorkbook
        ? error
        : new NoWorkbook(`${name} in it cannot be unpacked; save it anew, without a password`);
    }
  }
}

interface Handlers {
  open?(tag: SaxesTagNS): void;
  text?(text: string): void;
  close?(tag: SaxesTagNS): void;
}

/** Reads XML of a workbook, which declares no entities. */
function walk(xml: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on("doctype", () => {
    throw new NoWorkbook("it holds a document type, which no workbook has");
  });
  parser.on("error", ({ message }) => {
    throw new NoWorkbook(`not XML in it: ${message}`);
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > FILE_LIMITS.depth) throw new NoWorkbook("too many elements in one another");
    open?.(tag);
  });
  parser.on("text", (written) => text?.(written));
  parser.on("cdata", (written) => text?.(written));
  parser.on("closetag", (tag) => {
    depth -= 1;
    close?.(tag);
  });
  parser.write(xml).close();
}

/** An attribute, whatever the prefix of its name. */
const attribute = ({ attributes }: SaxesTagNS, name: string): string | undefined =>
  Object.values(attributes).find(({ local }) => local === name)?.value;

/** The texts to which cells point by their number. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let isText = false;
  let isPhonetic = false;
  walk(xml, {
    open({ local }) {
      if (local === "si") texts.push("");
      if (local === "rPh") isPhonetic = true;
      isText = local === "t";
    },
    text(text) {
      if (isText && !isPhonetic && texts.length > 0) texts[texts.length - 1] += text;
    },
    close({ local }) {
      isText = false;
      if (local === "rPh") isPhonetic = false;
    },
  });
  return texts;
}

/** The number of a column: `A` is 0, `AA` 26. */
export const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function rowsOf(xml: string, shared: readonly string[]): SheetRow[] {
  const rows: SheetRow[] = [];
  let line = 0;
  let column = -1;
  let kind = "";
  let value = "";
  let isValue = false;
  let cells = new Map<number, string>();
  walk(xml, {
    open(tag) {
      if (tag.local === "row") {
        line = Number(attribute(tag, "r") ?? line + 1);
        column = -1;
        cells = new Map();
      }
      if (tag.local === "c") {
        const [letters] = /^[A-Z]+/.exec(attribute(tag, "r") ?? "") ?? [];
        column = letters === undefined ? column + 1 : columnOf(letters);
        kind = attribute(tag, "t") ?? "n";
        value = "";
      }
      isValue = tag.local === "v" || tag.local === "t";
    },
    text(text) {
      if (isValue) value += text;
    },
    close({ local }) {
      isValue = false;
      if (local === "c") {
        const text = kind === "s" ? shared[Number(value)] : kind === "e" ? "" : value;
        if (text === undefined)
          throw new NoWorkbook(`row ${line} points to a text that is not there`);
        if (text.trim() !== "") cells.set(column, text.trim());
      }
      if (local === "row" && cells.size > 0) rows.push({ line, cells });
      if (rows.length > FILE_LIMITS.entries)
        throw new NoWorkbook(`more than ${FILE_LIMITS.entries} rows in a sheet; split it`);
    },
  });
  return rows;
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const book = await Package.open(bytes);
  const workbook = await book.text("xl/workbook.xml");
  const links = await book.text("xl/_rels/workbook.xml.rels");
  if (workbook === null || links === null) throw new NoWorkbook("no .xlsx; save it as one");
  const targets = new Map<string, string>();
  walk(links, {
    open(tag) {
      if (tag.local === "Relationship")
        targets.set(attribute(tag, "Id") ?? "", attribute(tag, "Target") ?? "");
    },
  });
  const named: { readonly name: string; readonly path: string }[] = [];
  walk(workbook, {
    open(tag) {
      if (tag.local !== "sheet") return;
      const target = targets.get(attribute(tag, "id") ?? "") ?? "";
      named.push({
        name: attribute(tag, "name") ?? "",
        path: target.startsWith("/") ? target.slice(1) : posix.join("xl", target),
      });
    },
  });
  const shared = sharedTexts((await book.text("xl/sharedStrings.xml")) ?? "<none/>");
  const sheets: Sheet[] = [];
  for (const { name, path } of named) {
    const xml = await book.text(path);
    if (xml !== null) sheets.push({ name, rows: rowsOf(xml, shared) });
  }
  return sheets;
}

/** The sheets of a workbook of a folder; numbers, also those that stand for days, as they are stored. */
export async function readXlsx(
  folder: string,
  file: string,
): Promise<{ readonly sheets: readonly Sheet[] } | Unreadable> {
  const why = refusal(folder, file, FILE_LIMITS.textBytes);
  if (why !== null) return { line: 1, message: why };
  try {
    return { sheets: await sheetsOf(readFileSync(join(folder, file))) };
  } catch (error) {
    if (error instanceof NoWorkbook) return { line: 1, message: error.message };
    throw error;
  }
}
