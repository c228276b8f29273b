import { countryIn, treatyIn } from "../../address/options.ts";
import type { WhatIfOptions } from "../../charts/what-if/options.ts";
import type { Messages } from "../../i18n/messages.ts";

/** The fields of the form that adds a step to a scenario. */
export const ADDED_FIELDS = ["state", "step", "treaty", "owner", "protects", "value"];

/** A scenario with the step that a form adds; null where it adds none. */
export function withAddedStep(
  options: WhatIfOptions,
  query: URLSearchParams,
  t: Messages,
): WhatIfOptions | null {
  // A step cannot do without these; a form that only changes another field names them empty.
  if (!["state", "treaty", "owner", "protects"].some((name) => query.has(name))) return null;
  const [state, step, treaty, owner, safeguard, value] = ADDED_FIELDS.map((name) =>
    query.get(name),
  );
  const kind = step === "denounce" ? "denounce" : "ratify";
  return {
    ...options,
    ...(state && treaty
      ? {
          [kind]: [
            ...options[kind],
            { jurisdiction: countryIn(state, t), treaty: treatyIn(treaty) },
          ],
        }
      : {}),
    ...(owner && safeguard
      ? {
          safeguard: [
            ...options.safeguard,
            { jurisdiction: countryIn(owner, t), safeguard, value: value || "no" },
          ],
        }
      : {}),
  };
}
