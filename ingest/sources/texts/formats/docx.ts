import { Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import { SaxesParser } from "saxes";
import { FILE_LIMITS, showBytes } from "../../../formats/limits.ts";
import { unpack } from "../../../formats/unpack.ts";
import type { TextFormat } from "../format.ts";
import { type Paragraph, readPrinted } from "../printed.ts";
import { raised } from "../raised.ts";
import { refused, type SectionsRead, textIssue } from "../section.ts";

const MAIN = "word/document.xml";
/** Struck out, moved away, instructions to the word processor, and what stands only for older programs. */
const MUTE = new Set(["del", "moveFrom", "instrText", "delText", "Fallback", "txbxContent"]);
const HEADING = /^(?:heading|[üÜu]?berschrift|titre|titolo|t[ií]tulo|заголовок|kop|rubrik)\s*\d?$/i;

/** Why a file is not read. */
class Refused extends Error {}

/** The XML of the text in a DOCX. */
async function documentOf(bytes: Buffer): Promise<string> {
  if (bytes.toString("latin1", 0, 4) === "\xD0\xCF\x11\xE0")
    throw new Refused("encrypted, or a DOC of old; save it as DOCX without a password");
  const most = FILE_LIMITS.documentBytes;
  const tooLarge = () => new Refused(`more than ${showBytes(most)} once it is unpacked`);
  const zip = new ZipReader(new Uint8ArrayReader(bytes));
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.filename !== MAIN) continue;
      if (entry.encrypted) throw new Refused("encrypted; save it without a password");
      if (entry.directory) throw new Refused(`${MAIN} in it is a folder`);
      return new TextDecoder("utf-8", { fatal: true }).decode(await unpack(entry, most, tooLarge));
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`no DOCX that can be unpacked (${(error as Error).message})`);
  } finally {
    await zip.close();
  }
  throw new Refused(`no DOCX: it holds no ${MAIN}`);
}

/** The paragraphs of a DOCX, the nth of them on “line” n, and how many the word processor numbers itself. */
function paragraphsOf(xml: string): { paragraphs: Paragraph[]; numbered: number } {
  const parser = new SaxesParser({ xmlns: true });
  const paragraphs: Paragraph[] = [];
  const way: string[] = [];
  let mute: number | undefined;
  let count = 0;
  let numbered = 0;
  let text = "";
  let style = "";
  let isRaised = false;
  let isNumbered = false;
  let isBold = false;
  let beginsBold = false;
  const end = (): void => {
    const own = text.replace(/\s+/g, " ").trim();
    if (own !== "")
      paragraphs.push({ text: own, line: count, isHeading: beginsBold || HEADING.test(style) });
    if (own !== "" && isNumbered) numbered += 1;
    text = "";
    style = "";
    isNumbered = false;
    beginsBold = false;
  };
  parser.on("doctype", () => {
    throw new Refused("a document type in it, which no DOCX has");
  });
  parser.on("error", (error) => {
    throw new Refused(`its XML is not well-formed (${error.message})`);
  });
  parser.on("opentag", ({ local, attributes }) => {
    way.push(local);
    if (way.length > FILE_LIMITS.depth)
      throw new Refused(`elements stand in one another more than ${FILE_LIMITS.depth} deep`);
    const value = Object.values(attributes).find((own) => own.local === "val")?.value ?? "";
    if (MUTE.has(local)) mute ??= way.length;
    if (mute !== undefined) return;
    if (local === "p") {
      end();
      count += 1;
    } else if (local === "pStyle") style = value;
    else if (local === "numPr") isNumbered = true;
    else if (local === "r") {
      isRaised = false;
      isBold = false;
    } else if (local === "b") isBold = !["0", "false", "off"].includes(value);
    else if (local === "vertAlign") isRaised = value === "superscript";
    else if (local === "tab" || local === "noBreakHyphen") text += local === "tab" ? " " : "-";
    else if ((local === "br" || local === "cr") && text.trim() !== "") {
      const kept = style;
      end();
      style = kept;
    }
  });
  parser.on("text", (piece) => {
    if (mute !== undefined || way.at(-1) !== "t") return;
    if (text.trim() === "" && piece.trim() !== "") beginsBold = isBold;
    text += isRaised && /\p{Nd}\s*$/u.test(text) ? raised(piece) : piece;
  });
  parser.on("closetag", ({ local }) => {
    if (mute === undefined && local === "p") end();
    if (mute === way.length) mute = undefined;
    way.pop();
  });
  parser.write(xml).close();
  return { paragraphs, numbered };
}

/** A law in a DOCX. */
async function readDocx(file: string, bytes: Buffer): Promise<SectionsRead> {
  try {
    const { paragraphs, numbered } = paragraphsOf(await documentOf(bytes));
    const { sections, issues } = readPrinted(file, paragraphs);
    if (numbered === 0) return { sections, issues };
    const message = `${numbered} paragraphs are numbered by the word processor, and those numbers are not read; where they number sections, save the file as plain text`;
    return { sections, issues: [...issues, textIssue(file, 1, message, "warning")] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return refused(file, 1, error.message);
  }
}

const format: TextFormat = { endings: [".docx"], title: "DOCX", read: readDocx };
export default format;
