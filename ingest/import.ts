import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { stringify } from "yaml";
import { showIssue } from "./issues.ts";
import { read as readAtlas } from "./sources/atlas/read.ts";
import { findsJurisdictions } from "./sources/countries/named.ts";
import { read as readCountries } from "./sources/countries/read.ts";
import { listImporters } from "./sources/importer.ts";

interface Options {
  readonly treaty: string;
  readonly url: string;
  readonly to: string;
  readonly retrieved: string;
  readonly atlas: string;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Writes what an importer makes of a file as an overlay; nothing where anything is wrong with it. */
async function importOne(name: string, file: string, options: Options): Promise<void> {
  const refuse = (...complaints: string[]): void => {
    process.stderr.write(`${complaints.join("\n")}\nNothing was written.\n`);
    process.exitCode = 2;
  };
  const importers = await listImporters();
  const importer = importers.find(({ id }) => id === name);
  if (!importer)
    return refuse(`unknown importer: ${name}; one of ${importers.map(({ id }) => id).join(", ")}`);
  const { treaties } = await readAtlas({ atlas: options.atlas });
  const treaty = treaties.find(({ value }) => value.treaty === options.treaty)?.value;
  if (!treaty)
    return refuse(
      `unknown treaty: ${options.treaty}; one of ${treaties.map(({ value }) => value.treaty).join(", ")}`,
    );
  const { jurisdictions } = await readCountries();
  const countryOf = findsJurisdictions(jurisdictions);
  const { url, retrieved } = options;
  const { files, issues, says } = importer.importFile(file, { treaty, url, retrieved, countryOf });
  if (issues.length > 0) return refuse(...issues.map(showIssue));
  const { publisher = name } = importer.card;
  const texts = Object.entries(files).map(([path, value]) => [
    path,
    `# Written by npm run import -- ${name} from a file of ${publisher}; write it anew rather than edit it.\n${stringify(value)}`,
  ]);
  if (texts.length > 0) texts.push(["source.json", `${JSON.stringify(importer.card, null, 2)}\n`]);
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
export const importCommand = (): Command =>
  new Command("import")
    .description("Makes an overlay of a file that you downloaded; see CONTRIBUTING.md.")
    .argument("<importer>", "untc: the XML of a treaty's status from treaties.un.org")
    .argument("<file>", "the file")
    .requiredOption("--treaty <id>", "the treaty of the atlas, such as iccpr")
    .requiredOption("--url <address>", "where you downloaded it")
    .requiredOption("--to <folder>", "the folder of the overlay")
    .option("--retrieved <day>", "when you did", new Date().toISOString().slice(0, 10))
    .option(
      "--atlas <folder>",
      "the folder of curated data",
      fileURLToPath(new URL("./atlas", import.meta.url)),
    )
    .action(importOne);
