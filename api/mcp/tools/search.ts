import { z } from "zod";
import { country, page } from "../arguments.ts";
import type { Tool } from "../tool.ts";

const KINDS = [
  "jurisdiction",
  "law",
  "provision",
  "case",
  "treaty",
  "article",
  "organization",
  "code",
] as const;

export default {
  name: "search",
  title: "Search",
  description:
    "Finds jurisdictions, laws, provisions, cases, treaties, articles, organisations and codes by words, in the language of a text and in English. Gives the ids that other tools take.",
  input: z.strictObject({
    query: z.string().min(1).max(200).describe("The words, 1 to 200 characters."),
    kinds: z.array(z.enum(KINDS)).max(KINDS.length).optional().describe("Only these kinds."),
    jurisdictions: z.array(country).max(8).optional().describe("Only within these countries."),
    ...page(50),
  }),
  countries: ["jurisdictions"],
  document: `
    query McpSearch($query: String!, $kinds: [SearchKind!], $jurisdictions: [ID!], $first: Int!, $after: String) {
      search(query: $query, kinds: $kinds, jurisdictions: $jurisdictions, first: $first, after: $after) {
        totalCount didYouMean
        within { id name }
        pageInfo { hasNextPage endCursor }
        hits {
          kind title
          node {
            id
            ... on Law { sources { ...SourceParts } }
            ... on Provision { sources { ...SourceParts } }
            ... on Case { sources { ...SourceParts } }
            ... on Treaty { sources { ...SourceParts } }
            ... on Article { sources { ...SourceParts } }
          }
          matched { field text }
        }
      }
    }`,
  items: 50,
  caution: "What is not found is not on file here, which does not show that it does not exist.",
} satisfies Tool;
