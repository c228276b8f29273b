import type { Scope } from "../filter.ts";
import type { Choice, FacetDefinition } from "./facet.ts";

/** As many conditions of a filter as a choice of a facet counts for: what it follows, and what has none of it. */
const CHOICE_CONDITIONS = 4;

/** The field `facets` of a filter: what is chosen of several facets has to be met of each. */
export const chosen =
  <F extends string>(facets: Readonly<Record<F, FacetDefinition>>) =>
  async (choices: readonly (Choice & { readonly facet: F })[], scope: Scope): Promise<string> => {
    scope.count(CHOICE_CONDITIONS * choices.length);
    const parts = await Promise.all(
      choices.map((choice) => facets[choice.facet].meets(choice, scope, choices)),
    );
    return parts.length === 0 ? "true" : parts.map((part) => `(${part})`).join(" AND ");
  };
