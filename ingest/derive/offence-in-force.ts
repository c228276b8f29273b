import { group } from "d3";
import { OFFENCE_SAFEGUARDS } from "../../schema/codebook/offence-safeguards.ts";
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
    for (const { offence, safeguard, noPrisonOnly } of OFFENCE_SAFEGUARDS)
      for (const provision of graph.rows("Provision")) {
        const law = graph.nodes.Law.get(provision.law);
        if (!law || standingOf(provision, law) !== "in_force") continue;
        if (!provision.offences.includes(offence)) continue;
        if (noPrisonOnly && prisonOf(penalties.get(provision.id) ?? []) !== "yes") continue;
        addFinding(graph, "offence-in-force", {
          jurisdiction: provision.jurisdiction,
          safeguard,
          value: "no",
          note: `Section ${provision.section} punishes it${noPrisonOnly ? " with prison" : ""}.`,
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
