import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { TextsFile } from "../../../schema/records/text.ts";
import { FILE_LIMITS, showBytes } from "../../formats/limits.ts";
import { readBytes } from "../../formats/text-file.ts";
import { readYaml } from "../../formats/yaml.ts";
import type { Issue, Located, Path } from "../../issues.ts";
import { type Material, nothing, type Section, type TextRead } from "../../material.ts";
import { sameSection } from "../../same-section.ts";
import type { Folders } from "../source.ts";
import { listFormats, type TextFormat } from "./format.ts";
import { checkSections, refused, type SectionsRead, textIssue } from "./section.ts";

/** The file of a folder of texts that says what each text is. */
export const MANIFEST = "texts.yaml";

/** The format of a file by the end of its name. */
const formatOf = (formats: readonly TextFormat[], file: string): TextFormat | undefined =>
  formats.find(({ endings }) => endings.some((ending) => file.toLowerCase().endsWith(ending)));

/** What systems put beside files and nobody wrote: `._5.xml`, `.DS_Store`. */
const isHidden = (file: string): boolean =>
  file.split(posix.sep).some((part) => part.startsWith("."));

/** What could be a text by its name, by its path from the folder; whether it may be read is seen later. */
const textFiles = (folder: string, formats: readonly TextFormat[]): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && formatOf(formats, entry.name) !== undefined)
    .map((entry) => posix.relative(folder, posix.join(entry.parentPath, entry.name)))
    .filter((file) => !isHidden(file))
    .sort();

/** `5` of `5.xml` */
const withoutEnding = (formats: readonly TextFormat[], file: string): string => {
  const ending = formatOf(formats, file)?.endings.find((own) => file.toLowerCase().endsWith(own));
  return ending === undefined ? file : file.slice(0, -ending.length);
};

/** A file of a law, or of one section that its name numbers. */
async function readOne(
  folder: string,
  file: string,
  formats: readonly TextFormat[],
  isSection = false,
): Promise<SectionsRead> {
  const format = formatOf(formats, file);
  if (isSection && !format?.readSection) {
    const message = `not read: a folder has a file of plain text for each section; name this one in ${MANIFEST} if it is a whole law`;
    return { sections: [], issues: [textIssue(file, 1, message, "warning")] };
  }
  const read = readBytes(folder, file, FILE_LIMITS.textBytes);
  if ("message" in read) return refused(file, read.line, read.message);
  if (!format) return refused(file, 1, "no format of which the name ends so");
  return isSection && format.readSection
    ? format.readSection(file, posix.basename(withoutEnding(formats, file)), read.bytes)
    : format.read(file, read.bytes);
}

/** The sections of a law: of its one file, or of a folder with a file for each. */
async function readLaw(
  folder: string,
  file: string,
  own: readonly string[],
  formats: readonly TextFormat[],
): Promise<SectionsRead> {
  const isFolder = lstatSync(join(folder, file)).isDirectory();
  const read = [];
  for (const name of isFolder ? own : [file])
    read.push(await readOne(folder, name, formats, isFolder));
  const checked = checkSections(read.flatMap(({ sections }) => sections));
  return {
    sections: checked.sections,
    issues: [...read.flatMap(({ issues }) => issues), ...checked.issues],
  };
}

/** Numbers that the manifest names and the text does not have. */
const unknownNumbers = (offences: TextRead["offences"], sections: readonly Section[]): string[] =>
  Object.keys(offences).filter(
    (number) => !sections.some((section) => sameSection(section.number, number)),
  );

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
  const formats = await listFormats();
  const files = textFiles(folder, formats);
  // One that is too large is not read at all.
  const bytes = files
    .map((file) => lstatSync(join(folder, file)).size)
    .reduce((sum, size) => sum + (size > FILE_LIMITS.textBytes ? 0 : size), 0);
  if (bytes > FILE_LIMITS.allTextBytes) {
    const message = `the texts of this folder are ${showBytes(bytes)} large, at most ${showBytes(FILE_LIMITS.allTextBytes)} are read in one run; bring fewer`;
    return { ...nothing, issues: [...issues, textIssue(MANIFEST, 1, message)] };
  }
  const named = new Set<string>();
  const readEntry = async (
    entry: (typeof manifest.value.texts)[number],
    index: number,
  ): Promise<TextRead> => {
    const file = posix.normalize(entry.file).replace(/\/$/, "");
    const law = entry.law ?? withoutEnding(formats, file);
    const whole = { ...entry, law };
    const isThere =
      !file.startsWith("..") && !posix.isAbsolute(file) && existsSync(join(folder, file));
    const own = files.filter((name) => name === file || posix.dirname(name) === file);
    if (!isThere || own.length === 0) {
      complain(
        ["texts", index, "file"],
        `no text at ${entry.file} in this folder; correct the name, or put the file there: ${formats.map(({ title, endings }) => `${title} (${endings.join(", ")})`).join("; ")}`,
      );
      return { ...whole, sections: [] };
    }
    for (const name of own) named.add(name);
    const { sections, issues: wrong } = await readLaw(folder, file, own, formats);
    found.push(...wrong);
    for (const number of unknownNumbers(entry.offences, sections))
      complain(
        ["texts", index, "offences", number],
        `no section ${number} in ${entry.file}; correct the number or remove it`,
      );
    return { ...whole, sections };
  };
  const texts: TextRead[] = [];
  for (const [index, entry] of manifest.value.texts.entries())
    texts.push(await readEntry(entry, index));
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
