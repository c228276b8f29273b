import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typedDocuments from "@graphql-codegen/typed-document-node";
import * as typescript from "@graphql-codegen/typescript";
import * as operations from "@graphql-codegen/typescript-operations";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { type DocumentNode, parse, printSchema } from "graphql";
import { z } from "zod";
import { mappersOf, ROWS_IMPORT } from "./api/graphql/mappers.ts";
import { sdl } from "./schema/graphql/sdl.ts";
import { AuditFile } from "./schema/records/audit.ts";
import { JurisdictionFile } from "./schema/records/jurisdiction-file.ts";
import { LetterFile } from "./schema/records/letter.ts";
import { RetiredFile } from "./schema/records/retired.ts";
import { TextsFile } from "./schema/records/text.ts";
import { TreatyFile } from "./schema/records/treaty.ts";
import { changesSince } from "./schema/released/changes.ts";
import { attributeOf } from "./viz/figure/embed-code.ts";

/**
 * Writes what follows from the SDL, the queries and the records: resolver types, typed documents and
 * the JSON Schemas by which editors complete the atlas. `--check` writes nothing and fails if a file
 * is stale.
 */
const executable = makeExecutableSchema({ typeDefs: sdl });
const schema = parse(printSchema(executable));
const scalars = { PartialDate: "string", Day: "string", ID: "string" };

const QUERIES = "viz/queries";
const queryFiles = existsSync(QUERIES)
  ? readdirSync(QUERIES)
      .filter((name) => name.endsWith(".graphql"))
      .sort()
  : [];
const documents = queryFiles.map((name) => {
  const location = `${QUERIES}/${name}`;
  return { location, document: parse(readFileSync(location, "utf8")) as DocumentNode };
});

const header = "// Written by `npm run generate`; do not edit.\n";

/** The folders and the file that declare what resolvers start from. */
const ANSWERS = ["api/measures", "api/search", "api/store/answers.ts"];
const answerFiles = ANSWERS.flatMap((path) =>
  path.endsWith(".ts")
    ? path
    : readdirSync(path, { recursive: true, encoding: "utf8" }).map((name) => `${path}/${name}`),
).filter((path) => path.endsWith(".ts"));
const mappers = mappersOf(
  executable,
  new Map(answerFiles.map((path) => [path, readFileSync(path, "utf8")])),
);

const resolverTypes = await codegen({
  filename: "api/generated/resolvers.ts",
  schema,
  documents: [],
  config: {},
  plugins: [
    { typescript: { scalars, enumsAsTypes: true, useTypeImports: true, immutableTypes: true } },
    {
      resolvers: {
        scalars,
        contextType: "../store/context.ts#Context",
        mappers,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        resolversNonOptionalTypename: false,
        makeResolverTypeCallable: true,
      },
    },
  ],
  pluginMap: { typescript, resolvers },
});

const documentTypes = await codegen({
  filename: "viz/generated/queries.ts",
  schema,
  documents,
  config: {},
  plugins: [
    {
      operations: {
        scalars,
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        preResolveTypes: true,
      },
    },
    { typedDocuments: { useTypeImports: true } },
  ],
  pluginMap: { operations, typedDocuments },
});

const jsonSchema = (shape: z.ZodType) =>
  `${JSON.stringify(z.toJSONSchema(shape, { io: "input", unrepresentable: "any" }), null, 2)}\n`;

const printed = `${printSchema(executable)}\n`;
const changes = await changesSince(printed);

const files: Record<string, string> = {
  "schema/released/CHANGES.md": changes.text,
  "api/generated/resolvers.ts": `${header}${ROWS_IMPORT}${resolverTypes}`,
  "viz/generated/queries.ts": `${header}${documentTypes}`,
  "ingest/atlas/jurisdiction.schema.json": jsonSchema(JurisdictionFile),
  "ingest/atlas/treaty.schema.json": jsonSchema(TreatyFile),
  "ingest/atlas/letter.schema.json": jsonSchema(LetterFile),
  "ingest/atlas/ids.schema.json": jsonSchema(RetiredFile),
  "ingest/atlas/audit.schema.json": jsonSchema(AuditFile),
  "ingest/sources/texts/texts.schema.json": jsonSchema(TextsFile),
};

/**
 * The attributes of the web component: the options of all charts, as HTML writes names and without hyphens,
 * with their names in an address. A frame has its width from its page, so that is none of them.
 */
async function chartAttributes(): Promise<string> {
  // Charts are read only now, since they rest on the documents written above.
  const { listCharts } = await import("./viz/charts/registry.ts");
  const names = [...(await listCharts()).values()].flatMap(({ options }) =>
    Object.keys(options.describe),
  );
  const lines = [...new Set([...names, "lang", "theme"])]
    .sort()
    .map((name) => `  ${attributeOf(name).replaceAll("-", "")}: "${name}",\n`);
  return `${header}/** Options of charts by the web component's attributes, without their hyphens. */
export const CHART_ATTRIBUTES: Readonly<Record<string, string>> = {
${lines.join("")}};
`;
}

const check = process.argv.includes("--check");
for (const message of changes.breaking) {
  process.stderr.write(
    `the schema breaks queries of the last release: ${message}; keep it, mark it @deprecated, and let it go a release later\n`,
  );
  process.exitCode = 1;
}

/** Writes a file that is stale, or says that it is. */
function give(path: string, text: string): void {
  const stale = !existsSync(path) || readFileSync(path, "utf8") !== text;
  if (!stale) return;
  if (check) {
    process.stderr.write(`${path} is stale; run npm run generate\n`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`wrote ${path}\n`);
  }
}

for (const [path, text] of Object.entries(files)) give(path, text);
give("viz/generated/chart-attributes.ts", await chartAttributes());
