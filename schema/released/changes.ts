import { readFileSync } from "node:fs";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema, type GraphQLSchema } from "graphql";
import { isWithdrawn, WITHDRAWN } from "./withdrawn.ts";

/** The SDL of the last release; at a release it is replaced by the one released. */
const RELEASED = new URL("./schema.graphql", import.meta.url);

export interface SchemaChanges {
  /** What changed, in words, as a page for those who write queries. */
  readonly text: string;
  /** Changes that break queries which the last release answers, and were neither announced in it nor withdrawn. */
  readonly breaking: readonly string[];
}

/** Whether the last release had announced, by `@deprecated`, that what is at a path will go. */
function announced(released: GraphQLSchema, path: string | undefined): boolean {
  const [typeName = "", fieldName = ""] = (path ?? "").split(".");
  const type = released.getType(typeName);
  const fields = type && "getFields" in type ? type.getFields() : {};
  const field = fields[fieldName];
  return field !== undefined && "deprecationReason" in field && Boolean(field.deprecationReason);
}

/** What goes at once, with what to ask for instead. */
const withdrawn = (): string[] => [
  "## Withdrawn at once, because what it claims is false",
  "",
  ...Object.entries(WITHDRAWN).map(([path, instead]) => `- \`${path}\`: ask for \`${instead}\``),
  "",
];

/** What changed between the SDL of the last release and another. */
export async function changesSince(sdl: string): Promise<SchemaChanges> {
  const released = buildSchema(readFileSync(RELEASED, "utf8"));
  const changes = await diff(released, buildSchema(sdl));
  const of = (level: CriticalityLevel) =>
    changes.filter(({ criticality }) => criticality.level === level);
  const part = (title: string, level: CriticalityLevel): string[] => {
    // A new type's description is no change of its own.
    const told = of(level).filter(({ message }) => !/ has description /.test(message));
    const lines = told.map(({ message }) => `- ${message.replace(/\s+/g, " ")}`);
    return lines.length > 0 ? [`## ${title}`, "", ...lines.sort(), ""] : [];
  };
  const parts = [
    ...part("Breaking", CriticalityLevel.Breaking),
    ...part("To look at: may change what a query gives", CriticalityLevel.Dangerous),
    ...part("Added or described otherwise", CriticalityLevel.NonBreaking),
  ];
  return {
    text: [
      "# Changes of the schema since the last release",
      "",
      "Written by `npm run generate`; do not edit. Fields are announced with `@deprecated` and a date, and stay for a release, before they go.",
      "",
      ...(parts.length > 0 ? parts : ["None.", ""]),
      ...(parts.length > 0 ? withdrawn() : []),
    ].join("\n"),
    breaking: of(CriticalityLevel.Breaking)
      .filter(({ path }) => !announced(released, path) && !isWithdrawn(path))
      .map(({ message }) => message),
  };
}
