import { codecOf, type OptionsOf } from "../../address/codec.ts";
import { countryOption, dayOption, lensOption } from "../../address/options.ts";

export const safeguardsOptions = codecOf({
  country: countryOption("the country, such as KEN; the best known one if left out"),
  lens: lensOption(
    "only the safeguards of a topic: due_process, privacy_cross_border, speech or research",
  ),
  asOf: dayOption("the day"),
});

export type SafeguardsOptions = OptionsOf<typeof safeguardsOptions>;
