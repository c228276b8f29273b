import { codecOf, type OptionsOf } from "../../address/codec.ts";
import {
  codeOption,
  countriesOption,
  countryOption,
  dayOption,
  lensOption,
  treatyOption,
  weightsOption,
} from "../../address/options.ts";

export const raceOptions = codecOf({
  country: countryOption("the state picked out, by code: country=JOR"),
  countries: countriesOption("only these states: countries=JOR~EGY~DEU"),
  power: codeOption("what is asked for, by the codebook's code: power=interception_content"),
  lens: lensOption("which safeguards count: due_process, privacy_cross_border, speech or research"),
  asOf: dayOption("the day: asOf=2024-08-08"),
  weights: weightsOption,
  treaty: treatyOption("only under this treaty: treaty=uncc"),
  offence: codeOption(
    "the offence that an ask is about, by the codebook's code: offence=false_information",
  ),
});

export type RaceOptions = OptionsOf<typeof raceOptions>;
