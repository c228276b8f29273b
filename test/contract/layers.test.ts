import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/**
 * The rooms of each part of the house in their order: a folder, or a file that stands in none. A room
 * imports itself and the rooms before it. What is generated belongs to no room: it imports the types of
 * several, and circles through it are found by the linter.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  ingest: [
    "issues.ts",
    "formats",
    "material.ts",
    "same-section.ts",
    "sources",
    "citations.ts",
    "graph.ts",
    "coverage.ts",
    "standing.ts",
    "families",
    "derive",
    "load",
    "rules",
    "overlay",
    "report.ts",
    "curation",
    "run.ts",
    "command.ts",
    "import.ts",
    "import-main.ts",
    "main.ts",
  ],
  api: [
    "measures",
    "arguments",
    "address",
    "examples",
    "store",
    "search",
    "filters",
    "sentences",
    "questions",
    "resolvers",
    "graphql",
    "mcp",
    "exports",
    "releases",
    "http",
    "settings.ts",
    "compose.ts",
  ],
  viz: [
    "queries",
    "i18n",
    "address",
    "layouts",
    "records",
    "charts",
    "figure",
    "formats",
    "brief",
    "shell",
    "stories",
    "pages",
    "feeds",
    "reconcile",
    "site.tsx",
    "built.ts",
    "front.ts",
    "client",
  ],
};

/** What else a file of a room may not import, though the room is its own. */
const WITHIN: readonly { readonly why: string; forbids(from: string, to: string): boolean }[] = [
  {
    why: "what all charts share knows none of them",
    forbids: (from, to) => from.startsWith("viz/charts/kit/") && /^viz\/charts\/(?!kit\/)/.test(to),
  },
  {
    why: "a chart takes from another only its options and its description",
    forbids: (from, to) =>
      chartOf(from) !== undefined &&
      chartOf(to) !== undefined &&
      chartOf(from) !== chartOf(to) &&
      !/\/(options|description)\.tsx?$/.test(to),
  },
];

/** The chart that a file belongs to; undefined for what is none of one chart. */
const chartOf = (path: string): string | undefined =>
  /^viz\/charts\/(?!kit\/)([^/]+)\//.exec(path)?.[1];

interface Import {
  readonly from: string;
  readonly to: string;
}

const filesOf = (part: string): string[] =>
  readdirSync(part, { recursive: true, encoding: "utf8" })
    .map((name) => `${part}/${name}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\/(generated|dist|clients)\//.test(path))
    .sort();

/** The imports of a part that lead to code of the same part, types and those at run time included. */
const importsOf = (part: string): Import[] =>
  filesOf(part).flatMap((from) =>
    ts.preProcessFile(readFileSync(from, "utf8")).importedFiles.flatMap(({ fileName }) => {
      const to = normalize(join(dirname(from), fileName));
      const within = fileName.startsWith(".") && to.startsWith(`${part}/`) && /\.tsx?$/.test(to);
      return within && !to.includes("/generated/") ? [{ from, to }] : [];
    }),
  );

const roomOf = (path: string): string => path.split("/")[1] ?? "";
const written = ({ from, to }: Import): string => `${from} -> ${to}`;

describe.each(Object.entries(ROOMS))("the rooms of %s", (part, rooms) => {
  const imports = importsOf(part);

  it("are all in the list, and the list names no other", () => {
    const used = new Set(filesOf(part).map(roomOf));
    expect([...used].sort()).toEqual([...rooms].sort());
  });

  it("import themselves and the rooms before them", () => {
    const up = imports.filter(
      ({ from, to }) => rooms.indexOf(roomOf(to)) > rooms.indexOf(roomOf(from)),
    );
    expect(up.map(written)).toEqual([]);
  });

  it.each(WITHIN)("hold what lies in them apart: $why", ({ forbids }) => {
    expect(imports.filter(({ from, to }) => forbids(from, to)).map(written)).toEqual([]);
  });
});
