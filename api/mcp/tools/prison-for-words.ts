import { z } from "zod";
import { country, day, months, object, offence } from "../arguments.ts";
import type { Tool } from "../tool.ts";

export default {
  name: "prison_for_words",
  title: "Prison for words",
  description:
    "Where the law on file allows prison of at least so many months for something said or published, where no violence, threat or call to violence is needed.",
  input: z.strictObject({
    months,
    offences: z.array(offence).max(20).optional().describe("Only these offences, by code."),
    objects: z.array(object).max(20).optional().describe("Only what is said of these, by code."),
    jurisdictions: z.array(country).max(100).optional().describe("Only rows of these countries."),
    asOf: day.optional(),
  }),
  countries: ["jurisdictions"],
  document: `
    query McpPrisonForWords($months: Int!, $offences: [String!], $objects: [String!], $jurisdictions: [ID!], $asOf: Day) {
      prisonForWords(months: $months, offences: $offences, objects: $objects, asOf: $asOf) {
        asOf months researched
        sentences caution
        robustness { sentence }
        secondReading { sentence }
        groups { group count jurisdictions { id } }
        kinds { kind count }
        rows(groups: [counted, reported, maximum_not_on_file, field_unclear], jurisdictions: $jurisdictions) {
          jurisdiction { id name }
          provision { id }
          offence { code label }
          group reasons kind
          basic { prison months }
          newest
          sources { ...SourceParts }
        }
      }
    }`,
  items: 120,
  caution:
    "Countries were not drawn at random, so no share follows; a country with nothing on file is not one without such a law.",
} satisfies Tool;
