import { z } from "zod";
import { country, day, lens } from "../arguments.ts";
import type { Tool } from "../tool.ts";

export default {
  name: "compare",
  title: "Compare countries",
  description:
    "One to eight countries beside one another: what each punishes, which authority approves which power, which safeguards its law gives, and how they differ in words.",
  input: z.strictObject({
    jurisdictions: z.array(country).min(1).max(8).describe("One to eight countries."),
    lens: lens.optional(),
    asOf: day.optional(),
    offences: z.boolean().default(true).describe("Whether offences are told."),
    powers: z.boolean().default(true).describe("Whether powers are told."),
    safeguards: z.boolean().default(true).describe("Whether safeguards are told."),
  }),
  countries: ["jurisdictions"],
  document: `
    query McpCompare(
      $jurisdictions: [ID!]!, $lens: Lens, $asOf: Day
      $offences: Boolean!, $powers: Boolean!, $safeguards: Boolean!
    ) {
      compare(jurisdictions: $jurisdictions, lens: $lens, asOf: $asOf) {
        asOf
        jurisdictions { id name researched }
        levels { low high coverage }
        differences
        offences @include(if: $offences) {
          code { code label }
          differs
          cells {
            jurisdiction { id }
            standing inForce
            basic { prison months }
            formNotRead { prison months }
            provisions { id summary sources { ...SourceParts } }
          }
        }
        powers @include(if: $powers) { ...McpRow }
        safeguards @include(if: $safeguards) { ...McpRow }
      }
    }
    fragment McpRow on CodingRow {
      code { code label }
      differs
      cells { jurisdiction { id } values codings { id note sources { ...SourceParts } } }
    }`,
  items: 60,
  caution:
    "A level is an interval: what is not on file makes it wider, and is never counted as no. What is null or empty is not on file. Leave out offences, powers or safeguards to see longer lists of the rest.",
} satisfies Tool;
