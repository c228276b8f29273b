import { group } from "d3";
import { INERT } from "../../schema/csv.ts";
import type { Node } from "../../schema/graph/nodes.ts";
import { citation, DATA_LICENCE } from "../store/citation.ts";
import type { ExportContext } from "./format.ts";
import { nodesOf } from "./read.ts";
import { resources } from "./resources.ts";
import type { Difference } from "./since.ts";

/** How many of the latest changes a README names. */
const LATEST = 20;

/** Latest first; of one day, in the order of ids. */
const byDay = (a: Node<"Change">, b: Node<"Change">): number =>
  a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1;

/** The latest dated changes up to the day to which the release knows. */
async function latest(from: ExportContext): Promise<string[]> {
  const known = from.release.knowledgeDate ?? "";
  let found: Node<"Change">[] = [];
  for await (const page of nodesOf("Change", from))
    found = [...found, ...page.filter(({ day }) => day <= known)].sort(byDay).slice(0, LATEST);
  return found.map(({ date, event, subject }) => `- ${date}: ${event}, ${subject}`);
}

/** What each reason for a difference means. */
const REASON_TEXT: Readonly<Record<Difference["reason"], string>> = {
  law: "A dated step of the law is new; what else differs in the same law stands with it",
  case: "A dated step of the case is new; what else differs in it stands with it",
  treaty: "A country or organisation took a step about the treaty",
  recorded: "Recorded now, though it is older or undated",
  correction: "Reads otherwise, or was taken away, and no new step explains it",
  review: "A second person checked it",
  method: "Computed otherwise, or the codebook changed",
};

const lineOf = ({ label, title, subject, facts }: Difference): string =>
  subject === null
    ? `- a record of the kind ${label} was taken away`
    : `- ${title ?? subject} (${subject}): ${facts.length} ${facts.length === 1 ? "fact" : "facts"}`;

/** What differs from the release that was frozen before, by why; null where none was. */
async function differing(from: ExportContext): Promise<string | null> {
  const since = (await from.since?.(from)) ?? null;
  if (since === null) return null;
  const { id, differences } = since;
  const groups = [...group(differences, ({ reason }) => reason)].map(([reason, some]) => {
    const more = some.length - LATEST;
    const lines = some.slice(0, LATEST).map(lineOf);
    return `### ${REASON_TEXT[reason]}\n\n${[...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n")}`;
  });
  const told = groups.length > 0 ? groups.join("\n\n") : "Nothing that is told here.";
  return `Since the release ${id}, which was frozen before:\n\n${told}`;
}

/** What someone has to know who opens the Data Package. */
export async function readme(from: ExportContext): Promise<string> {
  const { release, name, origin } = from;
  const news = await latest(from);
  const differences = await differing(from);
  return `# Lawdrift, release ${name}

A comparative-law knowledge graph of cybercrime laws, cases and treaties, as tables. \`datapackage.json\`
describes each table and column (Data Package 2.0). Sources reach to ${release.knowledgeDate ?? "no known day"}.

## What is new

${differences === null ? "" : `${differences}\n\n`}${news.length > 0 ? `The latest dated changes that this release knows of:\n\n${news.join("\n")}` : "No dated change is known."}

What changed between two releases is found by comparing their tables by id: ids are stable.

## Cautions

- An empty cell is unknown. It never means “no” or 0. An empty list, \`[]\`, means that the records name none.
- ${INERT}
- Dates are as precise as their source: \`2018\`, \`2018-05\`, \`2018-05-16\`; between two dates \`2023-08/2024-08\`;
  not later than \`../2008-04\`; not earlier than \`2018-12/..\`. Read those columns as text.
- In \`periods\`, 0000-01-01 and 9999-12-31 mean that nothing limits that side.
- The data is young and uneven: what is missing here was not researched, or not found. Count nothing over
  countries without looking at what is known of each.
- Being listed in \`cases\` means that a case was reported. It does not mean that the person did anything wrong.
  Names that are withheld are not in this data; do not add them.
- A row of \`codings\` with a \`rule\` was computed from other facts. \`reviewedBy\` is empty where no second person
  has checked a row.
- Where sources disagree, \`contradictions\` and \`claims\` keep what each says.
- \`texts\` holds words of laws only where whoever runs this service brought them and says that they may be shown.
  They are not ours to license.
- Every fact cites its sources: \`citations\` joins them to \`sources\`, whose \`tier\` says how strong each is.

## Suggested citation

${citation(release)} ${origin}/data/${name}/

## Licence

${DATA_LICENCE}: https://creativecommons.org/licenses/by/4.0/

## Tables

${resources()
  .map((one) => `- \`${one.path}\`: ${one.description.replaceAll(/\s+/g, " ").trim()}`)
  .join("\n")}
`;
}
