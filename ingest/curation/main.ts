import { fileURLToPath } from "node:url";
import { Argument, Command } from "commander";
import {
  BadRedactionKey,
  KEY_SETTING,
  MAKE_KEY,
  redactionKey,
} from "../../schema/redaction/key.ts";
import type { Graph } from "../graph.ts";
import { showIssue } from "../issues.ts";
import { buildGraph } from "../load/build.ts";
import { together } from "../material.ts";
import { applyRules, listRules } from "../rules/rule.ts";
import { listSources } from "../sources/source.ts";
import { due, showDue } from "./due.ts";
import { CannotAdd } from "./insert-item.ts";
import type { Places } from "./places.ts";
import { takeDown } from "./redact.ts";
import { showAtlas } from "./report.ts";
import { draw, showDrawn } from "./sample.ts";
import { addSkeleton, SKELETONS, type Skeleton } from "./skeleton.ts";

/** `npm run atlas`: for those who work on the curated data. */
const ATLAS = fileURLToPath(new URL("../atlas", import.meta.url));

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The key to what was taken out; ends the program where it cannot be used. */
function keyOrStop(): string | undefined {
  try {
    return redactionKey(process.env);
  } catch (error) {
    if (!(error instanceof BadRedactionKey)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

/** Checks everything; without an error, shows what is known and what to research next. */
async function check({ atlas }: { atlas: string }): Promise<void> {
  const sources = await listSources();
  const material = together(await Promise.all(sources.map((source) => source.read({ atlas }))));
  const settings = { redactionKey: keyOrStop(), today: new Date().toISOString().slice(0, 10) };
  const issues = [...material.issues, ...applyRules(await listRules(), material, settings)];
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

const list = (heading: string, places: readonly string[]): void => {
  if (places.length > 0) say(`${heading}\n  ${places.join("\n  ")}`);
};

function showPlaces({ whole, words, unread, searched }: Places): void {
  const { folder, files, tracked } = searched;
  say(`Searched: ${files} ${tracked ? "tracked " : ""}files of ${folder}.`);
  list("The name stands here, tests and goldens too; take it out of each:", whole);
  list("A word of the name stands here; look at each:", words);
  list("These are no text and were not read; look at each by eye:", unread);
}

interface TakingOut {
  readonly reason: string;
  readonly name: readonly string[];
}

function takeOut(caseId: string, { reason, name: names }: TakingOut, command: Command): void {
  const { atlas } = command.optsWithGlobals<{ atlas: string }>();
  const key = keyOrStop();
  if (key === undefined) {
    process.stderr.write(
      `${KEY_SETTING} is not set: the id and the name are kept as hashes with a key, so that nobody can try names against them. Ask a maintainer for it, or make one and keep it outside the repository:\n  ${MAKE_KEY}\n`,
    );
    process.exitCode = 2;
    return;
  }
  try {
    const date = new Date().toISOString().slice(0, 10);
    const { file, id, toRewrite, cases, places } = takeDown({
      atlas,
      caseId,
      names,
      date,
      reason,
      key,
    });
    if (file === null) say("ids.yaml: the id and the names are kept with the key now.");
    else say(`${file}: the case is ${id} now, and the name is withheld.`);
    if (toRewrite > 0)
      say(
        `${toRewrite} texts, titles and addresses held the name: write them anew where TODO stands.`,
      );
    list("These cases are called by the name; take each of them down too:", cases);
    showPlaces(places);
    say(
      "Then run npm run ingest, and npm run forget: it removes older releases of the store and what was kept of them, and withdraws each frozen release that holds the name.",
    );
    say(
      "What remains, and no command can remove: the history of this repository, and copies that others took.",
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
  .description(
    "takes a person out of a case; the old id and the name are kept as keyed hashes only",
  )
  .argument("<case>", "such as case/KEN/2020-name")
  .option(
    "--name <name>",
    "the person's name, once for each spelling and script (default: the name of the case)",
    (name: string, names: readonly string[]) => [...names, name],
    [],
  )
  .option("--reason <text>", "what an old link says", "at the request of the person concerned")
  .action(takeOut);
await program.parseAsync();
