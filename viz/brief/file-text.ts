import { csvText } from "../../schema/csv.ts";
import { inFormat, sourcesAddress } from "../formats/render.ts";
import type { CodingPartsFragment } from "../generated/queries.ts";
import type { Messages } from "../i18n/messages.ts";
import type { BriefPart } from "./read.ts";

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

/** A brief as Markdown; pictures by their address. */
export const briefMarkdown = (
  title: string,
  parts: readonly BriefPart[],
  t: Messages,
  label: (code: string) => string,
): string =>
  `${[
    `# ${plain(title)}`,
    ...parts.flatMap((part) => [
      `## ${plain(part.title)}`,
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
}

function csvLines(part: BriefPart): Line[] {
  const { text: item, title, release, citation } = part;
  const shared = { item, title, release, citation };
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
export const briefCsv = (parts: readonly BriefPart[]): string =>
  csvText(
    parts.flatMap(csvLines),
    ["item", "title", "row", "column", "value", "sources", "release", "citation"].map((key) => ({
      key,
    })),
  );
