import { csvText } from "../../schema/csv.ts";
import { inFormat, sourcesAddress } from "../formats/render.ts";
import type { CodingPartsFragment } from "../generated/queries.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Brief, BriefPart, NotedPart } from "./read.ts";

/** Signs by which Markdown would take a text for something else. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|]/g, "\\$&");

const codingLines = (coding: CodingPartsFragment, label: (code: string) => string): string[] => [
  `**${plain(label(coding.value))}** ${plain([coding.note, coding.pinpoint].filter(Boolean).join(" · "))}`.trim(),
  ...coding.sources.map(
    ({ title, publisher, url }) => `- [${plain(title)}](<${url}>), ${plain(publisher)}`,
  ),
];

function partLines(part: BriefPart, t: Messages, label: (code: string) => string): string[] {
  if (part.kind === "cell")
    return [
      plain(part.question ?? ""),
      ...(part.codings.length === 0
        ? [plain(t("common.notResearched"))]
        : part.codings.map((coding) => codingLines(coding, label).join("\n"))),
    ];
  const { chart } = part;
  const { description, certainty, caution } = chart.shown;
  return [
    `![${plain(description)}](<${inFormat(chart, "svg")}>)`,
    plain(description),
    plain(certainty),
    caution === "" ? "" : plain(caution),
    `[${plain(t("chart.sources"))}](<${sourcesAddress(chart)}>)`,
  ];
}

/** The reader's note as a quotation. */
const noteLines = (note: string, t: Messages): string =>
  note === ""
    ? ""
    : [t("brief.noteBy"), ...note.split("\n")].map((line) => `> ${plain(line)}`).join("\n");

/** A brief as Markdown; pictures by their address. */
export const briefMarkdown = (
  brief: Brief,
  page: string,
  t: Messages,
  label: (code: string) => string,
): string =>
  `${[
    `# ${plain(brief.title)}`,
    plain(brief.says),
    brief.parts.map(({ part }, index) => `${index + 1}. ${plain(part.title)}`).join("\n"),
    brief.ownWords ? plain(t("brief.ownWords", { which: brief.ownWords })) : "",
    `<${page}>`,
    ...brief.parts.flatMap(({ part, note }) => [
      `## ${plain(part.title)}`,
      noteLines(note, t),
      ...partLines(part, t, label),
      `${plain(t("chart.cite"))}: ${plain(part.citation)}`,
    ]),
  ]
    .filter((line) => line !== "")
    .join("\n\n")}\n`;

interface Line {
  readonly item: string;
  readonly title: string;
  readonly row: number;
  readonly column: string;
  /** Null, and an empty cell, where it is not known. */
  readonly value: string | number | boolean | null;
  readonly sources: string;
  readonly release: string;
  readonly citation: string;
  /** What the reader wrote on the item. */
  readonly note: string;
}

function csvLines({ part, note }: NotedPart): Line[] {
  const { text: item, title, release, citation } = part;
  const shared = { item, title, release, citation, note };
  if (part.kind === "chart") {
    const { rows, columns } = part.chart.shown;
    return rows.flatMap((row, index) =>
      columns.map(([column]) => ({
        ...shared,
        row: index + 1,
        column,
        value: row[column] ?? null,
        sources: "",
      })),
    );
  }
  const nothing: Line = { ...shared, row: 1, column: "value", value: null, sources: "" };
  if (part.codings.length === 0) return [nothing];
  return part.codings.flatMap((coding, index) =>
    (["value", "note", "pinpoint", "from", "to", "reviewedBy"] as const).map((column) => ({
      ...shared,
      row: index + 1,
      column,
      value: coding[column],
      sources: coding.sources.map(({ url }) => url).join(" "),
    })),
  );
}

/** A brief as a long table: one known or unknown value a line, with its citation. */
export const briefCsv = ({ parts }: Brief): string =>
  csvText(
    parts.flatMap(csvLines),
    ["item", "title", "row", "column", "value", "sources", "release", "citation", "note"].map(
      (key) => ({ key }),
    ),
  );
