import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { group } from "d3";
import type { AnyNode } from "../../schema/graph/nodes.ts";
import type { ExportContext } from "../exports/format.ts";
import { LABELS, nodesOf } from "../exports/read.ts";
import { type Difference, REASONS, type Since } from "../exports/since.ts";
import { createContext } from "../store/context.ts";
import { titleOf } from "../store/lookups/title.ts";

type Reason = Difference["reason"];
type Row = Readonly<Record<string, unknown>> & { readonly id: string };
interface Found {
  readonly label: string;
  readonly row: Row;
}
type Graph = ReadonlyMap<string, Found>;

/** Records that stand for themselves; every other fact is a part of one of them. */
const WHOLE = new Set([
  "Law",
  "Case",
  "Treaty",
  "Letter",
  "Jurisdiction",
  "Participation",
  "Organization",
  "Code",
]);
/** By which property a fact names what it is part of, the nearest first. */
const PART_OF = [
  "reading",
  "provision",
  "participation",
  "law",
  "case",
  "demand",
  "letter",
  "contradiction",
  "treaty",
  "jurisdiction",
];
/** A coding is about a state, though it may name a law or provision. */
const partOf = (label: string): readonly string[] =>
  label === "Coding" ? ["jurisdiction"] : PART_OF;
/** What follows from other nodes, or is about none: no difference of its own. */
const PASSED_OVER = new Set([
  "Release",
  "Period",
  "TextComparison",
  "AuditedKind",
  "Source",
  "RetiredId",
]);
/** Properties that follow from other facts. */
const FOLLOWS = [
  "order",
  "since",
  "heaviest",
  "firstDay",
  "lastDay",
  "day",
  "observed",
  "outcomeCode",
  "outcomeAsOf",
  "lawFell",
  "lawStruckDown",
];
/** What only says who checked a fact. */
const CHECKED = ["reviewedBy"];
const COMPUTED = new Set(["Code", "Wording", "TextMatch"]);
/** Of which reason a dated step is. */
const STEPS: Readonly<Record<string, Reason>> = {
  law: "law",
  amendment: "law",
  case: "case",
  participation: "treaty",
  treaty: "treaty",
  position: "treaty",
};

/** A row without some properties, as a text to be compared. */
const without = (row: Row, names: readonly string[]): string =>
  JSON.stringify(Object.entries(row).filter(([name]) => !names.includes(name)));

/** The whole record that a fact is part of. */
function wholeOf(found: Found, graph: Graph): Found {
  if (WHOLE.has(found.label)) return found;
  for (const name of partOf(found.label)) {
    const id = found.row[name];
    const whole = typeof id === "string" && id !== found.row.id ? graph.get(id) : undefined;
    if (whole) return wholeOf(whole, graph);
  }
  return found;
}

async function graphOf(from: ExportContext): Promise<Graph> {
  const graph = new Map<string, Found>();
  for (const label of LABELS)
    for await (const page of nodesOf(label, from))
      for (const row of page) graph.set(row.id, { label, row });
  return graph;
}

/** The nodes of a `graph.jsonl`. */
async function graphIn(file: string): Promise<Graph> {
  const graph = new Map<string, Found>();
  for await (const line of createInterface({ input: createReadStream(file, "utf8") })) {
    const { node, ...row } = JSON.parse(line) as Row & { node?: string };
    // Edges stand behind all nodes.
    if (node === undefined) break;
    graph.set(row.id, { label: node, row });
  }
  return graph;
}

interface Fact {
  readonly reason: Reason;
  readonly id: string;
  readonly whole: Found;
  readonly gone: boolean;
}

/** Whether a step may have happened by the day up to which the release before knew. */
const knownBy = (row: Row, date: string): boolean => String(row["firstDay"]) <= date;

function reasonOf(now: Found, was: Found | undefined): Reason | null {
  if (was === undefined) {
    if (COMPUTED.has(now.label) || now.row["rule"]) return "method";
    return "recorded";
  }
  if (without(now.row, FOLLOWS) === without(was.row, FOLLOWS)) return null;
  const same = [...FOLLOWS, ...CHECKED];
  if (without(now.row, same) === without(was.row, same)) return "review";
  return COMPUTED.has(now.label) || now.row["rule"] ? "method" : "correction";
}

function factsThatDiffer(now: Graph, before: Graph, date: string): Fact[] {
  const facts: Fact[] = [];
  const steps = [...now.values()].filter(
    ({ label, row }) => label === "Change" && !before.has(row.id),
  );
  // A new step says why its record differs: what else is new or differs in it belongs to the step.
  const reasonFor = new Map<string, Reason>();
  for (const { row } of steps) {
    const reason = knownBy(row, date) ? "recorded" : STEPS[String(row["kind"])];
    const subject = now.get(String(row["subject"]));
    if (!reason || !subject) continue;
    const whole = wholeOf(subject, now);
    if (reason !== "recorded") reasonFor.set(whole.row.id, reason);
    const fact = row.id.replace(/^change\//, "");
    facts.push({ reason, id: now.has(fact) ? fact : row.id, whole, gone: false });
  }
  const stepped = new Set(facts.map(({ id }) => id.replace(/^change\//, "").replace(/~\w+$/, "")));
  for (const found of now.values()) {
    const { label, row } = found;
    if (label === "Change" || PASSED_OVER.has(label)) continue;
    const reason = reasonOf(found, before.get(row.id));
    if (reason === null || stepped.has(row.id)) continue;
    const whole = wholeOf(found, now);
    const explained = reason === "review" ? undefined : reasonFor.get(whole.row.id);
    facts.push({ reason: explained ?? reason, id: row.id, whole, gone: false });
  }
  for (const found of before.values()) {
    const { label, row } = found;
    if (label === "Change" || PASSED_OVER.has(label) || now.has(row.id)) continue;
    const whole = wholeOf(found, before);
    const reason = COMPUTED.has(label) || row["rule"] ? "method" : "correction";
    facts.push({ reason, id: row.id, whole, gone: !now.has(whole.row.id) });
  }
  return facts;
}

/** A withdrawn record is not named: its id and title may hold a person's name. */
async function told(facts: readonly Fact[], from: ExportContext): Promise<Difference> {
  const [{ reason, whole, gone }] = facts as [Fact, ...Fact[]];
  const { label, row } = whole;
  if (gone) return { reason, subject: null, label, title: null, facts: [] };
  const context = await createContext(from.store, from.release.knowledgeDate ?? "");
  const title = await titleOf({ ...row, __typename: label } as unknown as AnyNode, context);
  return { reason, subject: row.id, label, title, facts: facts.map(({ id }) => id).sort() };
}

const byReason = (a: Difference, b: Difference): number =>
  REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) ||
  (`${a.label} ${a.title}` < `${b.label} ${b.title}` ? -1 : 1);

/** What a release has that another, frozen before it, had not, or had otherwise, each with why. */
export async function differencesSince(
  previous: { readonly id: string; readonly date: string; readonly graph: string },
  from: ExportContext,
): Promise<Since> {
  const [now, before] = await Promise.all([graphOf(from), graphIn(previous.graph)]);
  const facts = factsThatDiffer(now, before, previous.date);
  const together = group(facts, ({ reason, whole }) => `${reason} ${whole.row.id}`);
  const differences = [];
  for (const some of together.values()) differences.push(await told(some, from));
  return { id: previous.id, date: previous.date, differences: differences.sort(byReason) };
}
