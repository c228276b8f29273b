import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { Document, isScalar, visit } from "yaml";
import { showIssue } from "./issues.ts";
import { read as readAtlas } from "./sources/atlas/read.ts";
import { findsJurisdictions } from "./sources/countries/named.ts";
import { read as readCountries } from "./sources/countries/read.ts";
import { listImporters, NEEDS } from "./sources/importer.ts";

interface Options {
  readonly treaty?: string;
  readonly url?: string;
  readonly mapping?: string;
  readonly to: string;
  readonly retrieved: string;
  readonly atlas: string;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const WRITTEN = "# Written by npm run import";

/** How many complaints are shown; a wrong file may have one for each row. */
const SHOWN = 20;

/** As YAML, a short map of plain values in one line. */
function asYaml(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Map(_, node) {
      const isShort = node.items.every(
        ({ value: of }) => isScalar(of) && String(of.value).length <= 20,
      );
      if (isShort && node.items.length <= 5) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Takes out what an earlier import wrote into a folder; what somebody else put there stays. */
function clearWritten(folder: string): void {
  for (const part of ["jurisdictions", "treaties"]) {
    const at = join(folder, part);
    for (const name of existsSync(at) ? readdirSync(at) : [])
      if (name.endsWith(".yaml") && readFileSync(join(at, name), "utf8").startsWith(WRITTEN))
        rmSync(join(at, name));
  }
}

/** Writes what an importer makes of files as an overlay; nothing where anything is wrong with them. */
async function importInto(name: string, files: readonly string[], options: Options): Promise<void> {
  const refuse = (...complaints: string[]): void => {
    process.stderr.write(`${complaints.join("\n")}\nNothing was written.\n`);
    process.exitCode = 2;
  };
  const importers = await listImporters();
  const importer = importers.find(({ id }) => id === name);
  if (!importer)
    return refuse(`unknown importer: ${name}; one of ${importers.map(({ id }) => id).join(", ")}`);
  const { card, needs = [], several = false } = importer;
  const missing = needs.filter((need) => options[need] === undefined);
  if (missing.length > 0) return refuse(...missing.map((need) => `${name} needs ${NEEDS[need]}`));
  if (files.length > 1 && !several)
    return refuse(`${name} takes one file, ${importer.takes}; import each by itself`);
  const atlas = await readAtlas({ atlas: options.atlas });
  const treaty = atlas.treaties.find(({ value }) => value.treaty === options.treaty)?.value;
  if (options.treaty !== undefined && !treaty)
    return refuse(
      `unknown treaty: ${options.treaty}; one of ${atlas.treaties.map(({ value }) => value.treaty).join(", ")}`,
    );
  const { jurisdictions } = await readCountries();
  const imported = await importer.importFiles(files, {
    id: name,
    card,
    url: options.url ?? card.url ?? "",
    retrieved: options.retrieved,
    atlas,
    countryOf: findsJurisdictions(jurisdictions),
    treaty,
    mapping: options.mapping,
  });
  const { issues, says } = imported;
  const more = issues.length - SHOWN;
  if (issues.length > 0)
    return refuse(
      ...issues.slice(0, SHOWN).map(showIssue),
      ...(more > 0 ? [`… and ${more} more of the kind`] : []),
    );
  const about = imported.card ?? card;
  const texts = Object.entries(imported.files).map(([path, value]) => [
    path,
    `${WRITTEN} -- ${name} from a file of ${about.publisher ?? about.title}; write it anew rather than edit it.\n${asYaml(value)}`,
  ]);
  if (texts.length > 0) texts.push(["source.json", `${JSON.stringify(about, null, 2)}\n`]);
  clearWritten(options.to);
  for (const [path = "", text = ""] of texts) {
    const place = join(options.to, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  if (says !== undefined) say(says);
  say(
    texts.length > 0
      ? `Written to ${options.to}; read it with: npm run ingest -- --overlay ${options.to}`
      : "The atlas has all of it; nothing was written.",
  );
}

/** The command as it is run. */
export async function importCommand(): Promise<Command> {
  const importers = await listImporters();
  return new Command("import")
    .description("Makes an overlay of files that you downloaded; see CONTRIBUTING.md.")
    .argument("<importer>", importers.map(({ id, takes }) => `${id}: ${takes}`).join("\n"))
    .argument("<files...>", "the file, or the files where the importer takes several")
    .requiredOption("--to <folder>", "the folder of the overlay")
    .option("--treaty <id>", "the treaty of the atlas that the file is about, such as iccpr")
    .option("--url <address>", "where you downloaded it")
    .option("--mapping <file>", "the YAML file that says which column is which field")
    .option("--retrieved <day>", "when you downloaded it", new Date().toISOString().slice(0, 10))
    .option(
      "--atlas <folder>",
      "the folder of curated data",
      fileURLToPath(new URL("./atlas", import.meta.url)),
    )
    .action(importInto);
}
