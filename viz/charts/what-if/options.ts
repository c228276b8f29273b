import { codecOf, listed, type OptionsOf } from "../../address/codec.ts";
import { BadAddress } from "../../address/errors.ts";
import {
  codeOption,
  countriesOption,
  countryIn,
  dayOption,
  lensOption,
  treatyIn,
  treatyText,
} from "../../address/options.ts";
import type { Scenario } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";

/*
 * A whole scenario in an address: `ratify=KEN:uncc~BRA:uncc`, `denounce=BRA:budapest`, `every=uncc`,
 * `safeguard=KEN:user_notification:no`.
 */

/** The parts of an address that make a scenario, in the order in which they are told. */
export const STEPS = ["ratify", "denounce", "every", "safeguard"] as const;

const VALUES = ["yes", "partial", "no"];

/** One step as its parts; refused where it does not have so many. */
function parts(step: string, count: number, example: string): string[] {
  const found = step.split(":");
  if (found.length !== count || found.some((part) => part === ""))
    throw new BadAddress(`no such step: ${step}; write it like ${example}`);
  return found;
}

/** What a state does about a treaty. */
interface TreatyStep {
  readonly jurisdiction: string;
  readonly treaty: string;
}

const treatySteps = (describe: string) =>
  listed<TreatyStep>(
    describe,
    (step, _, t) => {
      const [state = "", treaty = ""] = parts(step, 2, "KEN:uncc");
      return { jurisdiction: countryIn(state, t), treaty: treatyIn(treaty) };
    },
    ({ jurisdiction, treaty }) => `${jurisdiction}:${treatyText(treaty)}`,
  );

/** A safeguard that a state has otherwise than today. */
interface SafeguardStep {
  readonly jurisdiction: string;
  readonly safeguard: string;
  readonly value: string;
}

function safeguardStep(step: string, _: string, t: Messages): SafeguardStep {
  const [state = "", safeguard = "", value = ""] = parts(step, 3, "KEN:user_notification:no");
  if (!VALUES.includes(value))
    throw new BadAddress(`no such value: ${value}; one of ${VALUES.join(", ")}`);
  return { jurisdiction: countryIn(state, t), safeguard, value };
}

export const whatIfOptions = codecOf({
  ratify: treatySteps("states that ratify, such as KEN:uncc~BRA:uncc"),
  denounce: treatySteps("states that leave, such as BRA:budapest"),
  every: listed("treaties that every signatory ratifies, such as uncc", treatyIn, treatyText),
  safeguard: listed<SafeguardStep>(
    "safeguards that are otherwise, such as KEN:user_notification:no",
    safeguardStep,
    ({ jurisdiction, safeguard, value }) => `${jurisdiction}:${safeguard}:${value}`,
  ),
  power: codeOption("the power asked for"),
  lens: lensOption("which safeguards are shown"),
  offence: codeOption("the offence that a request is about"),
  countries: countriesOption("only these countries, such as CRI~KEN", 100),
  asOf: dayOption("the day"),
});

export type WhatIfOptions = OptionsOf<typeof whatIfOptions>;

/** Whether nothing is supposed. */
export const supposesNothing = (options: WhatIfOptions): boolean =>
  STEPS.every((step) => options[step].length === 0);

/** The supposition as the question takes it. */
export const scenarioOf = ({ ratify, denounce, every, safeguard }: WhatIfOptions): Scenario =>
  given<Scenario>({ ratify, denounce, everySignatory: every, safeguards: safeguard });
