import { z } from "zod";
import { country, day, months, power } from "../arguments.ts";
import type { Tool } from "../tool.ts";

export default {
  name: "who_may_ask",
  title: "Who may ask a country for data",
  description:
    "Which countries may ask one country for a person's data by treaties on file, and what each is known to punish of words. Ask `request` for one of them in four steps, with the clauses.",
  input: z.strictObject({
    jurisdiction: country.describe("The country that is asked: where the data or provider are."),
    power,
    months,
    asOf: day.optional(),
    onceInForce: z
      .boolean()
      .default(false)
      .describe("Whether countries are listed that could ask only once treaties are in force."),
  }),
  countries: ["jurisdiction"],
  document: `
    query McpWhoMayAsk($jurisdiction: ID!, $power: String!, $months: Int!, $asOf: Day, $onceInForce: Boolean!) {
      whoMayAsk(jurisdiction: $jurisdiction, power: $power, months: $months, asOf: $asOf, onceInForce: $onceInForce) {
        asOf months caution
        requested { id name }
        power { code label }
        treaties { id shortTitle sources { ...SourceParts } }
        askers {
          requesting { id name }
          today wordsGroup
          requests { mayAsk treaty { id } clause { clause sources { ...SourceParts } } }
          words { offence { code } provision { id sources { ...SourceParts } } term { prison months } requested }
        }
      }
    }`,
  items: 150,
  caution: "`today: null` means only once a treaty is in force; `possibly` is not yes.",
} satisfies Tool;
