import { codecOf, type OptionsOf } from "../../address/codec.ts";
import {
  codeOption,
  countryOption,
  dayOption,
  flagOption,
  treatyOption,
} from "../../address/options.ts";

export const requestOptions = codecOf({
  requesting: countryOption("the country that asks, such as MYS"),
  requested: countryOption("the country that is asked, such as DEU"),
  power: codeOption("what is asked for, by the codebook's code: power=interception_content"),
  offence: codeOption("the offence, by the codebook's code: offence=false_information"),
  treaty: treatyOption(
    "the treaty that is the basis: treaty=untoc; the one that reaches furthest if left out",
  ),
  onceInForce: flagOption("yes: as if every treaty were in force for all that signed it"),
  asOf: dayOption("the day"),
});

export type RequestOptions = OptionsOf<typeof requestOptions>;
