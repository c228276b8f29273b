import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types of the query's variables and answer, written from the schema that the service tells. */
const config: CodegenConfig = {
  schema: `${process.env["LAWDRIFT_URL"] ?? "http://localhost:4000"}/graphql`,
  documents: "cases.graphql",
  generates: {
    "generated/cases.ts": {
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        scalars: { PartialDate: "string", Day: "string", ID: "string" },
        enumsAsTypes: true,
        skipTypename: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
