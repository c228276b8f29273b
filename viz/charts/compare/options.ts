import { codecOf, type OptionsOf, optional } from "../../address/codec.ts";
import { BadAddress } from "../../address/errors.ts";
import { countriesOption, dayOption, lensOption, weightsOption } from "../../address/options.ts";
import { DIFFERENCES, ORDERS } from "../../layouts/compare.ts";

/** As many jurisdictions as fit beside one another. */
export const MOST_COMPARED = 8;

export const compareOptions = codecOf({
  countries: countriesOption("two to eight countries: countries=KEN~DEU"),
  lens: lensOption(
    "only the safeguards of a lens: due_process, privacy_cross_border, speech or research",
  ),
  weights: weightsOption,
  sort: optional(
    "the order of the rows: difference, largest first; the codebook's if left out",
    (sort, _, t) => {
      const order = ORDERS.find((one) => one === sort);
      if (order === undefined)
        throw new BadAddress(t("refused.sort", { sort, orders: ORDERS.join(", ") }));
      return order;
    },
  ),
  only: optional(
    "only the rows that differ: only=differences; all rows if left out",
    (only, name) => {
      if (only !== DIFFERENCES)
        throw new BadAddress(`no such ${name}: ${only}; ${DIFFERENCES}, or left out`);
      return DIFFERENCES;
    },
  ),
  asOf: dayOption("the day: asOf=2024-08-08"),
});

export type CompareOptions = OptionsOf<typeof compareOptions>;
