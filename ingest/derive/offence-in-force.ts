import { group } from "d3";
import type { Node } from "../../schema/graph/nodes.ts";
import { standingOf } from "../standing.ts";
import { addFinding, type Derivation } from "./derivation.ts";

/** Whether any penalty of the provision is prison, as far as known. */
type Prison = "yes" | "no" | "unknown";

const prisonOf = (penalties: readonly Node<"Penalty">[]): Prison => {
  if (penalties.some(({ prison }) => ["term", "life", "death"].includes(prison))) return "yes";
  if (penalties.length > 0 && penalties.every(({ prison }) => prison === "none")) return "no";
  return "unknown";
};

/** Which safeguard a coded offence defeats; some only if it carries prison. */
const DEFEATS = [
  { offence: "false_information", safeguard: "no_false_news_offence", needsPrison: false },
  { offence: "insult_of_authority", safeguard: "no_insult_offence", needsPrison: false },
  { offence: "defamation", safeguard: "defamation_decriminalised", needsPrison: true },
] as const;

const derivation: Derivation = {
  name: "offence-in-force",
  description:
    "Where a provision in force punishes false information, insult of authority, or defamation with prison, the matching safeguard of the lens “speech” is no. That there is no such provision in the atlas says nothing.",
  derive(graph) {
    const penalties = group(graph.rows("Penalty"), ({ provision }) => provision);
    const lawSince = new Map(
      graph
        .rows("LawEvent")
        .filter(({ event }) => event === "in_force")
        .map(({ law, date }) => [law, date]),
    );
    for (const { offence, safeguard, needsPrison } of DEFEATS)
      for (const provision of graph.rows("Provision")) {
        const law = graph.nodes.Law.get(provision.law);
        if (!law || standingOf(provision, law) !== "in_force") continue;
        if (!provision.offences.includes(offence)) continue;
        if (needsPrison && prisonOf(penalties.get(provision.id) ?? []) !== "yes") continue;
        addFinding(graph, "offence-in-force", {
          jurisdiction: provision.jurisdiction,
          safeguard,
          value: "no",
          note: `Section ${provision.section} punishes it${needsPrison ? " with prison" : ""}.`,
          readFor: ["all"],
          from: provision.from ?? lawSince.get(provision.law),
          to: provision.to ?? undefined,
          provision: provision.id,
          sources: provision.sources,
        });
      }
  },
};
export default derivation;
