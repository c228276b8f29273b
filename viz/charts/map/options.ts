import { codecOf, type OptionsOf, optional } from "../../address/codec.ts";
import { BadAddress } from "../../address/errors.ts";
import {
  codeOption,
  dayOption,
  lensOption,
  treatyOption,
  USUAL_LENS,
  USUAL_POWER,
  USUAL_TREATY,
} from "../../address/options.ts";
import type { Lens } from "../../generated/queries.ts";

/** What the map can show, each with the options that it takes beside the day. */
export const INDICATORS = {
  level: ["lens"],
  safeguard: ["safeguard"],
  power: ["power"],
  offence: ["offence"],
  treaty: ["treaty"],
} as const;
export type Indicator = keyof typeof INDICATORS;

const isIndicator = (text: string): text is Indicator => Object.hasOwn(INDICATORS, text);

export const mapOptions = codecOf(
  {
    indicator: optional<Indicator>(
      `what is shown: ${Object.keys(INDICATORS).join(", ")}`,
      (indicator, _, t) => {
        if (isIndicator(indicator)) return indicator;
        const indicators = Object.keys(INDICATORS).join(", ");
        throw new BadAddress(t("map.noIndicator", { indicator, indicators }));
      },
    ),
    lens: lensOption("which safeguards count, for level"),
    power: codeOption("the power"),
    safeguard: codeOption("the safeguard"),
    offence: codeOption("the offence"),
    treaty: treatyOption("the treaty, such as uncc"),
    asOf: dayOption("the day"),
  },
  (options, t) => {
    // An option that another indicator takes would be ignored in silence.
    const indicator = options.indicator ?? "level";
    const taken: readonly string[] = INDICATORS[indicator];
    for (const [right, names] of Object.entries(INDICATORS)) {
      const option = names.find((name) => options[name] !== null && !taken.includes(name));
      if (option !== undefined) throw new BadAddress(t("map.noPart", { option, indicator, right }));
    }
  },
);

export type MapOptions = OptionsOf<typeof mapOptions>;

/** What is asked of the map, with what stands for options left out. */
export interface MapQuestion {
  readonly indicator: Indicator;
  readonly lens: Lens;
  readonly power: string;
  readonly safeguard: string;
  readonly offence: string;
  readonly treaty: string;
  /** Null: today. */
  readonly asOf: string | null;
}

export const questionOf = (options: MapOptions): MapQuestion => ({
  indicator: options.indicator ?? "level",
  lens: options.lens ?? USUAL_LENS,
  power: options.power ?? USUAL_POWER,
  safeguard: options.safeguard ?? "user_notification",
  offence: options.offence ?? "false_information",
  treaty: options.treaty ?? USUAL_TREATY,
  asOf: options.asOf,
});
