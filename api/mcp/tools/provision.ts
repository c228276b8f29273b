import { z } from "zod";
import { id } from "../arguments.ts";
import type { Tool } from "../tool.ts";

export default {
  name: "provision",
  title: "One provision",
  description:
    "One provision of a law: what it punishes, its penalties, when it is in force, and documented cases charged under it.",
  input: z.strictObject({ id: id.describe("Its id, such as KEN/act/2018/5#22.") }),
  document: `
    query McpProvision($id: ID!) {
      provision(id: $id) {
        id section summary inForce
        law { id title officialUrl }
        jurisdiction { id name }
        offences { code label }
        basicMaximum { prison months }
        penalties { applies prison minMonths maxMonths note form { code } }
        periods { possiblyFrom certainlyFrom possiblyTo certainlyTo }
        cases { id name outcomeNow { code } }
        sources { ...SourceParts }
      }
    }`,
  items: 60,
  record: { field: "provision", kind: "provision" },
  caution:
    "A summary is not the text of the law; what is null is not on file. Read the law at its official address.",
} satisfies Tool;
