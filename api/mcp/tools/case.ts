import { z } from "zod";
import { id } from "../arguments.ts";
import type { Tool } from "../tool.ts";

export default {
  name: "case",
  title: "One case",
  description:
    "One documented case: who it is about as far as that may be shown, the charges and their provisions, each step with its day and sources, and the last known status.",
  input: z.strictObject({ id: id.describe("Its id, as `search` gives it.") }),
  document: `
    query McpCase($id: ID!) {
      case(id: $id) {
        id name naming people summary outcome namedAs note lawFell
        outcomeNow { code asOf counts { outcome people } }
        jurisdiction { id name }
        roles { label }
        charges { provision { id summary } law { id title } unknown }
        stages { stage { label } date court note sources { ...SourceParts } }
        sanctions { sanction { label } months amount currency note }
        cooperation { bound otherParties treaty { id shortTitle } clauses { power { label } article { number title } } }
        contradictions { about claims { says sources { ...SourceParts } } }
        sources { ...SourceParts }
      }
    }`,
  items: 60,
  record: { field: "case", kind: "case" },
  caution:
    "A charge is an accusation, not guilt. The status is the last one that a source on file gives, and may be out of date.",
} satisfies Tool;
