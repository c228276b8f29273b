import { z } from "zod";
import { country, page } from "../arguments.ts";
import type { Tool } from "../tool.ts";

const TIERS = [
  "official",
  "official_text_mirror",
  "court",
  "intergovernmental",
  "ngo",
  "news",
  "legal_analysis",
  "weak",
] as const;

export default {
  name: "sources",
  title: "Sources",
  description: "On which sources the facts about countries rest, by how strong they are.",
  input: z.strictObject({
    jurisdictions: z
      .array(country)
      .max(8)
      .optional()
      .describe("Sources of facts about these countries."),
    tiers: z.array(z.enum(TIERS)).max(TIERS.length).optional().describe("Of these strengths."),
    ...page(100),
  }),
  countries: ["jurisdictions"],
  document: `
    query McpSources($jurisdictions: [ID!], $tiers: [SourceTier!], $first: Int!, $after: String) {
      sources(where: { jurisdictions: $jurisdictions, tiers: $tiers }, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...SourceParts retrieved language archive citedBy(first: 1) { totalCount } }
      }
    }`,
  items: 100,
  caution: "That a source is listed says what rests on it, not that all it says is right.",
} satisfies Tool;
