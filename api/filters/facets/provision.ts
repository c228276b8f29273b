import { PROVISION_STATUSES } from "../../../schema/records/provision.ts";
import { DEATH_MONTHS, LIFE_MONTHS } from "../../../schema/records/terms.ts";
import type { ProvisionFacet } from "../../generated/resolvers.ts";
import { basicMaximum } from "../../measures/basic-maximum.ts";
import { factsOf } from "../../store/facts.ts";
import { computed, type FacetDefinition, stored } from "./facet.ts";

/** The line of the UN Convention, article 2, which life and death are over, too. */
const SERIOUS = "from_4_years";

/** Steps of the longest prison term, each from so many months on. */
const STEPS = [
  [DEATH_MONTHS, "death", SERIOUS],
  [LIFE_MONTHS, "life", SERIOUS],
  [48, SERIOUS],
  [12, "from_1_year"],
  [Number.MIN_VALUE, "under_1_year"],
  [0, "no_prison"],
] as const;

/** What has no offence has no penalty that could be on file. */
const NO_OFFENCE = "no_offence";

const stepsOf = (months: number): string[] => {
  const [, ...steps] = STEPS.find(([from]) => months >= from) ?? [0];
  return steps;
};

export const provisionFacets: Readonly<Record<ProvisionFacet, FacetDefinition>> = {
  offence: stored({ names: "offence", value: (node) => `${node}.offences`, isList: true }),
  country: stored({ names: "Jurisdiction", value: (node) => `${node}.jurisdiction` }),
  basicMaximum: computed(
    { among: [...STEPS.map(([, step]) => step), NO_OFFENCE] },
    async (context) => {
      const { provisionsOf, penaltiesOf } = await factsOf(context);
      return new Map(
        [...provisionsOf.values()].flat().map(({ id, offences }) => {
          if (offences.length === 0) return [id, [NO_OFFENCE]];
          const months = basicMaximum(penaltiesOf.get(id) ?? []);
          return [id, months === null ? [] : stepsOf(months)];
        }),
      );
    },
  ),
  power: stored({ names: "power", value: (node) => `${node}.powers`, isList: true }),
  status: stored({ among: PROVISION_STATUSES, value: (node) => `${node}.status` }),
};
