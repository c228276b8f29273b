import type { WhatIfQuery } from "../../generated/queries.ts";
import { showInterval } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";

export type WhatIf = WhatIfQuery["whatIf"];

export type Change = WhatIf["changed"][number];

export const whatIfDescription = (
  { states, lose, gain, changed, power, lens }: WhatIf,
  words: Words,
) =>
  words("whatIf.description", {
    states,
    lose,
    gain,
    changed: changed.length,
    power: power.label,
    lens: lens.label,
  });

export const shown = (bounds: Change["after"] | Change["before"], words: Words): string =>
  bounds === null
    ? words("whatIf.nobody")
    : bounds.high === null
      ? words("whatIf.possibly", { low: showInterval({ low: bounds.low, high: bounds.low }) })
      : showInterval({ low: bounds.low, high: bounds.high });
