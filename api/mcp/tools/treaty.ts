import { z } from "zod";
import { id } from "../arguments.ts";
import type { Tool } from "../tool.ts";

export default {
  name: "treaty",
  title: "One treaty",
  description:
    "One treaty: its articles, what makes parties help one another, when they may refuse, and what each country did about it.",
  input: z.strictObject({
    id: id.describe("Its id, such as treaty/uncc."),
    articles: z.boolean().default(true).describe("Whether articles are told."),
    participations: z.boolean().default(true).describe("Whether it is told who signed."),
  }),
  document: `
    query McpTreaty($id: ID!, $articles: Boolean!, $participations: Boolean!) {
      treaty(id: $id) {
        id title shortTitle kind adopted opened inForce officialUrl statusChecked refusalsRead
        cooperation { power { label } article { number } clause duty read sources { ...SourceParts } }
        refusals { ground clause mandatory sources { ...SourceParts } }
        articles @include(if: $articles) { id number title gist sources { ...SourceParts } }
        participations @include(if: $participations) {
          jurisdiction { id name }
          standing signed
          reservations { article gist }
          sources { ...SourceParts }
        }
        sources { ...SourceParts }
      }
    }`,
  items: 250,
  record: { field: "treaty", kind: "treaty" },
  caution:
    "Who is bound is as of `statusChecked`. A gist is not the text. Leave out articles or participations to see longer lists of the rest.",
} satisfies Tool;
