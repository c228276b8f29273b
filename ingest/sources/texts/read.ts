import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { TextsFile } from "../../../schema/records/text.ts";
import { FILE_LIMITS, showBytes } from "../../formats/limits.ts";
import { readText } from "../../formats/text-file.ts";
import { readYaml } from "../../formats/yaml.ts";
import type { Issue, Located, Path } from "../../issues.ts";
import { type Material, nothing, type Section, type TextRead } from "../../material.ts";
import type { Folders } from "../source.ts";
import { readAkomaNtoso } from "./akoma-ntoso.ts";
import { readPlain, readPlainSection } from "./plain.ts";
import { checkSections, type SectionsRead, textIssue } from "./section.ts";

/** The file of a folder of texts that says what each text is. */
export const MANIFEST = "texts.yaml";

const IS_TEXT = /\.(xml|txt)$/;

/** What could be a text by its name, by its path from the folder; whether it may be read is seen later. */
const textFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && IS_TEXT.test(entry.name))
    .map((entry) => posix.relative(folder, posix.join(entry.parentPath, entry.name)))
    .sort();

/** `KEN/act/2018/5` from the name of its file or folder. */
const lawNamedBy = (file: string): string => file.replace(IS_TEXT, "").replace(/\/$/, "");

function readOne(folder: string, file: string, asSection?: string): SectionsRead {
  const read = readText(folder, file, FILE_LIMITS.textBytes);
  if ("message" in read)
    return { sections: [], issues: [textIssue(file, read.line, read.message)] };
  const { text } = read;
  if (asSection !== undefined) return readPlainSection(file, asSection, text);
  return file.endsWith(".xml") ? readAkomaNtoso(file, text) : readPlain(file, text);
}

/** The sections of a law: of its one file, or of a folder with a file for each. */
function readLaw(folder: string, file: string, files: readonly string[]): SectionsRead {
  if (!lstatSync(join(folder, file)).isDirectory()) return readOne(folder, file);
  const own = files.filter((name) => posix.dirname(name) === posix.normalize(lawNamedBy(file)));
  const read = own.map((name) => readOne(folder, name, posix.basename(name, ".txt")));
  return {
    sections: read.flatMap(({ sections }) => sections),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** Numbers that the manifest names and the text does not have. */
const unknownNumbers = (offences: TextRead["offences"], sections: readonly Section[]): string[] =>
  Object.keys(offences).filter((number) => !sections.some((section) => section.number === number));

/** The texts of laws in a folder of the user's, as its manifest names them. */
export async function read({ texts: folder }: Folders): Promise<Material> {
  if (folder === undefined) return nothing;
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) {
    const message = `no ${MANIFEST} in ${folder}; write one that names each text with its language and source (CONTRIBUTING, “a text”)`;
    return { ...nothing, issues: [textIssue(MANIFEST, 1, message)] };
  }
  const { value: manifest, issues } = readYaml(path, MANIFEST, TextsFile);
  if (!manifest) return { ...nothing, issues };
  const found: Issue[] = [...issues];
  const complain = (at: Path, message: string): void => {
    const field = `texts[${at[1]}].${at.slice(2).join(".")}`;
    const line = manifest.lineOf(at);
    found.push({ ...textIssue(MANIFEST, line, message), field });
  };
  const files = textFiles(folder);
  // One that is too large is not read at all.
  const bytes = files
    .map((file) => lstatSync(join(folder, file)).size)
    .reduce((sum, size) => sum + (size > FILE_LIMITS.textBytes ? 0 : size), 0);
  if (bytes > FILE_LIMITS.allTextBytes) {
    const message = `the texts of this folder are ${showBytes(bytes)} large, at most ${showBytes(FILE_LIMITS.allTextBytes)} are read in one run; bring fewer`;
    return { ...nothing, issues: [...issues, textIssue(MANIFEST, 1, message)] };
  }
  const named = new Set<string>();
  const texts = manifest.value.texts.map((entry, index): TextRead => {
    const file = posix.normalize(entry.file).replace(/\/$/, "");
    const law = entry.law ?? lawNamedBy(file);
    const whole = { ...entry, law };
    const isThere =
      !file.startsWith("..") && !posix.isAbsolute(file) && existsSync(join(folder, file));
    const own = files.filter((name) => name === file || posix.dirname(name) === file);
    if (!isThere || own.length === 0) {
      complain(
        ["texts", index, "file"],
        `no .xml or .txt at ${entry.file} in this folder; correct the name, or put the file there`,
      );
      return { ...whole, sections: [] };
    }
    for (const name of own) named.add(name);
    const { sections, issues: wrong } = readLaw(folder, file, files);
    found.push(...wrong, ...checkSections(sections));
    for (const number of unknownNumbers(entry.offences, sections))
      complain(
        ["texts", index, "offences", number],
        `no section ${number} in ${entry.file}; correct the number or remove it`,
      );
    return { ...whole, sections };
  });
  for (const file of files)
    if (!named.has(file))
      found.push(
        textIssue(file, 1, `not read: no text of ${MANIFEST} names it; add it there`, "warning"),
      );
  const located: Located<Material["texts"][number]["value"]> = {
    ...manifest,
    value: { sources: manifest.value.sources, texts },
  };
  return { ...nothing, texts: [located], issues: found };
}
