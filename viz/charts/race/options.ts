import { codecOf, type OptionsOf } from "../../address/codec.ts";
import {
  codeOption,
  countriesOption,
  countryOption,
  dayOption,
  flagOption,
  lensOption,
  treatyOption,
} from "../../address/options.ts";

export const raceOptions = codecOf({
  country: countryOption("the selected country, by code: country=JOR"),
  countries: countriesOption("only these countries: countries=JOR~EGY~DEU"),
  power: codeOption("what is asked for, by the codebook's code: power=interception_content"),
  lens: lensOption(
    "which safeguards are told: due_process, privacy_cross_border, speech or research",
  ),
  asOf: dayOption("the day: asOf=2024-08-08"),
  treaty: treatyOption("only under this treaty: treaty=uncc"),
  offence: codeOption(
    "the offence that a request is about, by the codebook's code: offence=false_information",
  ),
  onceInForce: flagOption("yes: also who could ask once every treaty is in force"),
});

export type RaceOptions = OptionsOf<typeof raceOptions>;
