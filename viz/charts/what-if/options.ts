import { BadAddress } from "../../address/errors.ts";
import { codesOf, countryOf, treatyOf } from "../../address/options.ts";
import type { Scenario } from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";

/*
 * A whole scenario in an address: `ratify=KEN:uncc~BRA:uncc`, `denounce=BRA:budapest`, `every=uncc`,
 * `safeguard=KEN:user_notification:no`. A form adds one step at a time by fields of its own.
 */

/** The options of an address that make a scenario. */
export const SCENARIO_OPTIONS = {
  ratify: "states that ratify, such as KEN:uncc~BRA:uncc",
  denounce: "states that leave, such as BRA:budapest",
  every: "treaties that every signatory ratifies, such as uncc",
  safeguard: "safeguards that are otherwise, such as KEN:user_notification:no",
} as const;

const VALUES = ["yes", "partial", "no"];

/** Options with the step added that the fields of the form name. */
export function withAdded(query: URLSearchParams): URLSearchParams {
  const whole = new URLSearchParams(query);
  const take = (name: string) => {
    const value = whole.get(name) ?? "";
    whole.delete(name);
    return value;
  };
  const [state, step, treaty] = ["state", "step", "treaty"].map(take);
  const [owner, safeguard, value] = ["owner", "protects", "value"].map(take);
  if (state && treaty)
    whole.append(step === "denounce" ? "denounce" : "ratify", `${state}:${treaty}`);
  if (owner && safeguard) whole.append("safeguard", `${owner}:${safeguard}:${value || "no"}`);
  return whole;
}

/** One step as its parts; refused where it does not have so many. */
function parts(step: string, count: number, example: string): string[] {
  const found = step.split(":");
  if (found.length !== count || found.some((part) => part === ""))
    throw new BadAddress(`no such step: ${step}; write it like ${example}`);
  return found;
}

export interface ScenarioAsked {
  readonly scenario: Scenario;
  /** The steps as they stand in an address, by option. */
  readonly steps: Readonly<Record<keyof typeof SCENARIO_OPTIONS, readonly string[]>>;
  readonly empty: boolean;
}

export function scenarioAsked(query: URLSearchParams, words: Words): ScenarioAsked {
  const steps = {
    ratify: codesOf(query, "ratify"),
    denounce: codesOf(query, "denounce"),
    every: codesOf(query, "every"),
    safeguard: codesOf(query, "safeguard"),
  };
  const treatySteps = (all: readonly string[]) =>
    all.map((step) => {
      const [state = "", treaty = ""] = parts(step, 2, "KEN:uncc");
      return { jurisdiction: countryOf(state, words), treaty: treatyOf(treaty) };
    });
  const safeguards = steps.safeguard.map((step) => {
    const [state = "", safeguard = "", value = ""] = parts(step, 3, "KEN:user_notification:no");
    if (!VALUES.includes(value))
      throw new BadAddress(`no such value: ${value}; one of ${VALUES.join(", ")}`);
    return { jurisdiction: countryOf(state, words), safeguard, value };
  });
  return {
    steps,
    empty: Object.values(steps).every((all) => all.length === 0),
    scenario: {
      ...(steps.ratify.length > 0 ? { ratify: treatySteps(steps.ratify) } : {}),
      ...(steps.denounce.length > 0 ? { denounce: treatySteps(steps.denounce) } : {}),
      ...(steps.every.length > 0 ? { everySignatory: steps.every.map(treatyOf) } : {}),
      ...(safeguards.length > 0 ? { safeguards } : {}),
    },
  };
}
