import { group } from "d3";
import { codebook } from "../../schema/codebook/codebook.ts";
import { addFinding, type Derivation } from "./derivation.ts";

/** The powers over content and traffic data that the safeguard asks about. */
const CONTENT_AND_TRAFFIC = new Set([
  "production_traffic",
  "production_content",
  "search_seizure",
  "real_time_traffic",
  "interception_content",
]);

const derivation: Derivation = {
  name: "judge-before",
  description:
    "“Judge before” follows from who authorises the coded powers over content and traffic data: yes if an independent authority does for all of them, no if for none, partly otherwise. Powers whose authority is unknown do not count.",
  derive(graph) {
    const codings = graph
      .rows("Coding")
      .filter(
        ({ kind, code, value }) =>
          kind === "power" && CONTENT_AND_TRAFFIC.has(code) && value !== "unknown",
      );
    for (const [jurisdiction, known] of group(codings, (coding) => coding.jurisdiction)) {
      const independent = known.filter(
        ({ value }) => codebook.authority[value]?.independent === true,
      );
      const value =
        independent.length === known.length ? "yes" : independent.length === 0 ? "no" : "partial";
      addFinding(graph, "judge-before", {
        jurisdiction,
        safeguard: "prior_judicial_authorisation",
        value,
        note: `An independent authority comes first for ${independent.length} of ${known.length} coded powers over content and traffic data.`,
        readFor: [...new Set(known.map(({ code }) => code))].sort(),
        sources: known.flatMap(({ sources }) => sources),
      });
    }
  },
};
export default derivation;
