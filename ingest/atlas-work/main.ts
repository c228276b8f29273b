import { fileURLToPath } from "node:url";
import { Argument, Command } from "commander";
import { showIssue } from "../issues.ts";
import { buildGraph } from "../load/build.ts";
import { together } from "../material.ts";
import { applyRules, listRules } from "../rules/rule.ts";
import { listSources } from "../sources/source.ts";
import { showAtlas } from "./report.ts";
import { addSkeleton, CannotAdd, SKELETONS, type Skeleton } from "./skeleton.ts";

/** `npm run atlas`: for those who work on the curated data. */
const ATLAS = fileURLToPath(new URL("../atlas", import.meta.url));

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Checks everything; without an error, shows what is known and what to research next. */
async function check({ atlas }: { atlas: string }): Promise<void> {
  const sources = await listSources();
  const material = together(await Promise.all(sources.map((source) => source.read(atlas))));
  const issues = [...material.issues, ...applyRules(await listRules(), material)];
  if (issues.some(({ level }) => level === "error")) {
    for (const issue of issues) say(showIssue(issue));
    process.exitCode = 1;
    return;
  }
  say(showAtlas(await buildGraph(material), issues));
}

function add(
  kind: Skeleton,
  iso3: string,
  id: string | undefined,
  _: unknown,
  command: Command,
): void {
  const { atlas } = command.optsWithGlobals<{ atlas: string }>();
  try {
    say(addSkeleton(atlas, kind, iso3, id, new Date().toISOString().slice(0, 4)));
  } catch (error) {
    if (!(error instanceof CannotAdd)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

const program = new Command("atlas")
  .description("Checks the curated data and shows what is known and what to research next.")
  .option("--atlas <folder>", "the folder of curated data", ATLAS)
  .action(check);
program
  .command("add")
  .description("makes a skeleton with TODO where something has to be filled in")
  .addArgument(new Argument("<kind>").choices(SKELETONS))
  .argument("<ISO3>", "the jurisdiction, such as KEN")
  .argument("[id]", "its id: act/2018/5, act/2018/5#22, 2024-name, user_notification")
  .action(add);
await program.parseAsync();
