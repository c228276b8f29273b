import { fileURLToPath } from "node:url";
import { Argument, Command } from "commander";
import { showIssue } from "../issues.ts";
import { buildGraph } from "../load/build.ts";
import type { Graph } from "../load/graph.ts";
import { together } from "../material.ts";
import { applyRules, listRules } from "../rules/rule.ts";
import { listSources } from "../sources/source.ts";
import { draw, showDrawn } from "./draw.ts";
import { due, showDue } from "./due.ts";
import { showAtlas } from "./report.ts";
import { addSkeleton, SKELETONS, type Skeleton } from "./skeleton.ts";
import { takeDown } from "./take-down.ts";
import { CannotAdd } from "./with-item.ts";

/** `npm run atlas`: for those who work on the curated data. */
const ATLAS = fileURLToPath(new URL("../atlas", import.meta.url));

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Checks everything; without an error, shows what is known and what to research next. */
async function check({ atlas }: { atlas: string }): Promise<void> {
  const sources = await listSources();
  const material = together(await Promise.all(sources.map((source) => source.read({ atlas }))));
  const issues = [...material.issues, ...applyRules(await listRules(), material)];
  if (issues.some(({ level }) => level === "error")) {
    for (const issue of issues) say(showIssue(issue));
    process.exitCode = 1;
    return;
  }
  say(showAtlas(await buildGraph(material), issues));
}

/** The graph of the atlas, whatever the rules say of it. */
async function graphOf(command: Command): Promise<Graph> {
  const { atlas } = command.optsWithGlobals<{ atlas: string }>();
  const sources = await listSources();
  return buildGraph(together(await Promise.all(sources.map((source) => source.read({ atlas })))));
}

/** Lists what somebody should look at again on a day. */
async function listDue({ on }: { on: string }, command: Command): Promise<void> {
  say(showDue(due(await graphOf(command), on), on));
}

/** Prints facts drawn at random, to be checked afresh against their sources. */
async function drawFacts(
  howMany: string,
  { seed, entered }: { seed: string; entered: boolean },
  command: Command,
): Promise<void> {
  say(showDrawn(draw(await graphOf(command), Number(howMany), Number(seed)), entered));
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

function takeOut(caseId: string, { reason }: { reason: string }, command: Command): void {
  const { atlas } = command.optsWithGlobals<{ atlas: string }>();
  try {
    const today = new Date().toISOString().slice(0, 10);
    const { file, id, toRewrite, elsewhere } = takeDown(atlas, caseId, today, reason);
    say(`${file}: the case is ${id} now, and the name is withheld.`);
    if (toRewrite > 0) say(`${toRewrite} texts held the name: write them anew where TODO stands.`);
    if (elsewhere.length > 0)
      say(`A word of the name still stands here; look at each:\n  ${elsewhere.join("\n  ")}`);
    say(
      "Then run npm run ingest. Earlier releases and the history of this repository still hold the name.",
    );
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
program
  .command("draw")
  .description("draws facts at random, to be checked against their sources without their entries")
  .argument("[how-many]", "how many", "40")
  .option("--seed <number>", "draws the same facts again", "0.2026")
  .option("--entered", "with what was entered", false)
  .action(drawFacts);
program
  .command("due")
  .description("lists cases, laws before a court, and treaties that somebody should look at again")
  .option("--on <day>", "the day asked about", new Date().toISOString().slice(0, 10))
  .action(listDue);
program
  .command("take-down")
  .description("takes a person out of a case; the old id is kept as a hash only")
  .argument("<case>", "such as case/KEN/2020-name")
  .option("--reason <text>", "what an old link says", "at the request of the person concerned")
  .action(takeOut);
await program.parseAsync();
