import { caseTerms } from "./case.ts";
import type { FilterTable } from "./filter.ts";
import { jurisdictionTerms } from "./jurisdiction.ts";
import { lawTerms } from "./law.ts";
import { provisionTerms } from "./provision.ts";

/** The filters that hold one another; each names the other by its label, so no file imports another. */
export const FILTERS: FilterTable = {
  Case: caseTerms,
  Jurisdiction: jurisdictionTerms,
  Law: lawTerms,
  Provision: provisionTerms,
};
