import { z } from "zod";
import { codebook } from "../../../schema/codebook/codebook.ts";
import { country, day, id, offence, power } from "../arguments.ts";
import type { Tool } from "../tool.ts";

export default {
  name: "request",
  title: "What one country may ask another",
  description:
    "One country asks another for data: by which clauses of which treaties, whether it is inside each clause, on what it may be refused, what applies while the data are collected, and after they were handed over.",
  input: z.strictObject({
    requesting: country.describe("The country that asks, by code or name."),
    requested: country.describe("The country that is asked, by code or name."),
    power,
    offence: offence
      .optional()
      .describe("The offence, by code; if left out, what depends on it says so."),
    treaty: id.optional().describe("Only this treaty, by id, such as treaty/uncc."),
    lens: z
      .enum(Object.keys(codebook.lens) as [string, ...string[]])
      .default("privacy_cross_border")
      .describe("Which safeguards are told."),
    asOf: day.optional(),
    onceInForce: z
      .boolean()
      .default(false)
      .describe("Whether treaties count as in force for all who signed or ratified them."),
  }),
  countries: ["requesting", "requested"],
  document: `
    query McpRequest(
      $requesting: ID!, $requested: ID!, $power: String!, $treaty: ID, $offence: String, $lens: Lens!, $asOf: Day
      $onceInForce: Boolean!
    ) {
      requesting: jurisdiction(id: $requesting) { id name researched }
      requested: jurisdiction(id: $requested) { id name researched }
      request(
        requesting: $requesting, requested: $requested, power: $power, treaty: $treaty, offence: $offence
        lens: $lens, asOf: $asOf, onceInForce: $onceInForce
      ) {
        mayAsk caution
        treaty { id shortTitle }
        article { id number }
        clause { clause duty read note sources { ...SourceParts } }
        reach { value reasons conditions provisions { id sources { ...SourceParts } } }
        refusal {
          alwaysOpen { ground clause sources { ...SourceParts } }
          mayBeInvoked { ground clause sources { ...SourceParts } }
          dualCriminality closedList read
          opened { ground clause sources { ...SourceParts } }
          barred { ground clause sources { ...SourceParts } }
        }
        collecting { safeguard { code label } value codings { id sources { ...SourceParts } } }
        afterHandOver {
          safeguard { code label }
          given rule means
          securedBy { clause sources { ...SourceParts } }
          permittedBy { clause sources { ...SourceParts } }
          codings { id sources { ...SourceParts } }
        }
      }
    }`,
  items: 40,
  caution:
    "An empty `request` means that no clause that carries the power between the two is on file; bilateral treaties, comity, police channels and voluntary disclosure are not covered.",
} satisfies Tool;
