import { group } from "d3";
import { codebook } from "../schema/codebook/codebook.ts";
import { EDGES, type Label, NODES } from "../schema/graph/nodes.ts";
import { answered } from "./coverage.ts";
import type { Graph } from "./graph.ts";
import { type Issue, showIssue } from "./issues.ts";

/** How much of the safeguards question is answered. */
export interface Coverage {
  /** Jurisdictions with a file in the atlas. */
  readonly researched: number;
  /** Safeguards with a known value over those jurisdictions, of all that could be known. */
  readonly known: number;
  readonly possible: number;
  /** Of the known ones, how many a rule computed. */
  readonly byRule: number;
}

/** What came of comparing texts. */
export interface TextsCompared {
  readonly texts: number;
  readonly compared: number;
  readonly matches: number;
  /** Pairs that were aligned in this run; those that an earlier one had aligned are not done again. */
  readonly aligned: number;
  readonly threshold: number | null;
  readonly chancePairs: number;
  /** Laws of which a section of a text, or a provision of the atlas, has no counterpart of its number. */
  readonly unmatched: readonly Unmatched[];
}

/** The numbers of a law that stand on one side only, so that a number that was read wrongly is seen. */
export interface Unmatched {
  readonly law: string;
  /** Sections of its text that are no provision of the atlas: most of a law's sections are none. */
  readonly sections: readonly string[];
  /** Its provisions in the atlas that are in no section of the text. */
  readonly provisions: readonly string[];
}

/** What a run did. */
export interface Report {
  /** refused: a record was bad, nothing published; checked: dry run; unchanged: the store held it already. */
  readonly outcome: "refused" | "checked" | "published" | "unchanged";
  readonly release: string | null;
  readonly perSource: readonly { source: string; read: Record<string, number> }[];
  readonly issues: readonly Issue[];
  readonly errors: number;
  readonly warnings: number;
  /** Records refused: distinct places with an error. */
  readonly refused: number;
  readonly nodes: Record<string, number>;
  readonly relationships: Record<string, number>;
  readonly coverage: Coverage | null;
  /** Absent where no texts were brought. */
  readonly texts?: TextsCompared;
}

function coverageOf(graph: Graph): Coverage {
  const all = answered(graph);
  const researched = new Set(all.map(({ jurisdiction }) => jurisdiction));
  return {
    researched: all.length,
    known: all.reduce((sum, { known }) => sum + known.size, 0),
    possible: all.length * Object.keys(codebook.safeguard).length,
    byRule: graph
      .rows("Coding")
      .filter(
        ({ kind, rule, jurisdiction }) =>
          kind === "safeguard" && rule && researched.has(jurisdiction),
      ).length,
  };
}

/** What matched nothing, law by law, in the order in which sections stand. */
function unmatchedIn(graph: Graph): Unmatched[] {
  const provisions = graph.nodes.Provision;
  const links = graph.relationships("HAS_TEXT").filter(({ from }) => provisions.has(from));
  const matched = new Set(links.flatMap(({ from, to }) => [from, to]));
  const texts = group(graph.nodes.Text.values(), ({ law }) => law);
  return [...texts].flatMap(([law, own]): Unmatched[] => {
    const sections = own.filter(({ id }) => !matched.has(id)).map(({ section }) => section);
    const left = [...provisions.values()]
      .filter((provision) => provision.law === law && !matched.has(provision.id))
      .map(({ section, version }) => (version ? `${section} (${version})` : section));
    return sections.length + left.length === 0
      ? []
      : [{ law, sections: [...new Set(sections)], provisions: [...new Set(left)] }];
  });
}

function textsOf(graph: Graph, aligned: number): TextsCompared | undefined {
  const [done] = graph.rows("TextComparison");
  if (!done) return undefined;
  const { texts, compared, chancePairs, threshold = null } = done;
  const matches = graph.nodes.TextMatch.size;
  return {
    texts,
    compared,
    matches,
    aligned,
    threshold,
    chancePairs,
    unmatched: unmatchedIn(graph),
  };
}

const nonZero = (counts: readonly (readonly [string, number])[]): Record<string, number> =>
  Object.fromEntries(counts.filter(([, count]) => count > 0));

/** The report of a run as data. */
export function reportRun(done: {
  perSource: Report["perSource"];
  issues: readonly Issue[];
  outcome: Report["outcome"];
  release?: string;
  graph?: Graph;
  aligned?: number;
}): Report {
  const { graph, issues } = done;
  const texts = graph && textsOf(graph, done.aligned ?? 0);
  const errors = issues.filter(({ level }) => level === "error");
  return {
    outcome: done.outcome,
    release: done.release ?? null,
    perSource: done.perSource.map(({ source, read }) => ({
      source,
      read: nonZero(Object.entries(read)),
    })),
    issues,
    errors: errors.length,
    warnings: issues.length - errors.length,
    refused: new Set(errors.map(({ file, line }) => `${file}:${line}`)).size,
    nodes: graph
      ? nonZero((Object.keys(NODES) as Label[]).map((label) => [label, graph.nodes[label].size]))
      : {},
    relationships: graph
      ? nonZero(EDGES.map((type) => [type, graph.edges.get(type)?.size ?? 0]))
      : {},
    coverage: graph ? coverageOf(graph) : null,
    ...(texts && { texts }),
  };
}

const list = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ");

const showTexts = ({ texts, compared, matches, aligned, threshold, chancePairs }: TextsCompared) =>
  `Texts: ${compared} of ${texts} long enough to compare, ${aligned} pairs aligned in this run; ${
    threshold === null
      ? `only ${chancePairs} pairs on different offences, too few to say what chance brings, so no resemblance is claimed. Name offences in texts.yaml.`
      : `${matches} pairs resemble one another more than chance explains (score above ${threshold}, ${chancePairs} pairs of chance).`
  }`;

const showUnmatched = ({ law, sections, provisions }: Unmatched): string =>
  [
    `Matched by number, ${law}:`,
    ...(sections.length > 0 ? [`no provision for sections ${sections.join(", ")};`] : []),
    provisions.length > 0
      ? `no section for provisions ${provisions.join(", ")}.`
      : "every provision has its section.",
  ].join(" ");

const OUTCOMES: Record<Report["outcome"], (report: Report) => string> = {
  refused: (report) =>
    `Refused: ${report.refused} ${report.refused === 1 ? "record" : "records"} to mend; nothing was published and what was served before is still served.`,
  checked: (report) => `Checked: release ${report.release} would be published.`,
  published: (report) => `Published: release ${report.release}.`,
  unchanged: (report) => `Unchanged: the store holds release ${report.release} already.`,
};

/** The report of a run as text for a terminal. */
export function showReport(report: Report): string {
  const { coverage } = report;
  const total = (counts: Record<string, number>) =>
    Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [
    ...report.issues.map(showIssue),
    ...report.perSource.map(
      ({ source, read }) => `Read from ${source}: ${list(read) || "nothing"}.`,
    ),
    `Complaints: ${report.errors} errors, ${report.warnings} warnings.`,
    ...(total(report.nodes) > 0
      ? [
          `Loaded: ${total(report.nodes)} nodes (${list(report.nodes)}), ${total(report.relationships)} relationships.`,
        ]
      : []),
    ...(coverage
      ? [
          `Coverage: ${coverage.known} of ${coverage.possible} safeguards known over ${coverage.researched} researched jurisdictions, ${coverage.byRule} of them by rule; the rest is not researched.`,
        ]
      : []),
    ...(report.texts
      ? [...report.texts.unmatched.map(showUnmatched), showTexts(report.texts)]
      : []),
    OUTCOMES[report.outcome](report),
  ].join("\n");
}
