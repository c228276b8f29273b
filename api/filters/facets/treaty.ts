import { happenedBy } from "../../../schema/records/partial-date.ts";
import { TREATY_KINDS } from "../../../schema/records/treaty.ts";
import type { TreatyFacet } from "../../generated/resolvers.ts";
import type { Context } from "../../store/context.ts";
import { treatyRowsOf } from "../../store/treaty-rows.ts";
import { computed, type FacetDefinition, stored, year } from "./facet.ts";

/** Whether a treaty is in force today, as far as its own date or the number of its parties says. */
async function readStatus(context: Context): Promise<Map<string, string[]>> {
  const rows = await treatyRowsOf(context);
  return new Map(
    rows.treaties.map(({ id, inForce, partiesNeeded }) => {
      if (inForce !== null) {
        const began = happenedBy(inForce, context.today);
        return [id, began === "certainly" ? ["in_force"] : began === "no" ? ["not_in_force"] : []];
      }
      const parties = rows
        .participationsOf(id)
        .filter(
          (one) =>
            one.denounced === null &&
            one.reported !== true &&
            (one.consented ?? one.inForce ?? one.partyBy) !== null,
        );
      const isShort = partiesNeeded !== null && parties.length < partiesNeeded;
      return [id, isShort ? ["not_in_force"] : []];
    }),
  );
}

export const treatyFacets: Readonly<Record<TreatyFacet, FacetDefinition>> = {
  kind: stored({ among: TREATY_KINDS, value: (node) => `${node}.kind` }),
  status: computed({ among: ["in_force", "not_in_force"] }, readStatus),
  power: stored({
    names: "power",
    path: ["-[:HAS_CLAUSE]->", "Cooperation"],
    value: (clause) => `${clause}.power`,
  }),
  year: year("adopted"),
};
