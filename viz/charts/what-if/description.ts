import type { WhatIfQuery } from "../../generated/queries.ts";
import { formatInterval } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";

export type WhatIf = WhatIfQuery["whatIf"];

export type Change = WhatIf["changed"][number];

export const whatIfDescription = (
  { states, lose, gain, changed, power, lens }: WhatIf,
  t: Messages,
) =>
  t("whatIf.description", {
    states,
    lose,
    gain,
    changed: changed.length,
    power: power.label,
    lens: lens.label,
  });

export const shown = (bounds: Change["after"] | Change["before"], t: Messages): string =>
  bounds === null
    ? t("whatIf.nobody")
    : bounds.high === null
      ? t("whatIf.possibly", { low: formatInterval({ low: bounds.low, high: bounds.low }) })
      : formatInterval({ low: bounds.low, high: bounds.high });
