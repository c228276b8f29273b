import { codecOf, type OptionsOf } from "../../address/codec.ts";
import {
  codeOption,
  countryOption,
  dayOption,
  flagOption,
  numberOption,
} from "../../address/options.ts";

export const whoMayAskOptions = codecOf({
  country: countryOption("the country asked, such as KEN; the best known one if left out"),
  power: codeOption("what is asked for, by the codebook's code: power=interception_content"),
  months: numberOption("the line for prison for words, 1 to 1200 months", 1, 1200),
  onceInForce: flagOption("yes: also who could ask once every treaty is in force"),
  asOf: dayOption("the day"),
});

export type WhoMayAskOptions = OptionsOf<typeof whoMayAskOptions>;
