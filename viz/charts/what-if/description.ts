import type { WhatIfQuery } from "../../generated/queries.ts";
import { within } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";

export type WhatIf = WhatIfQuery["whatIf"];

export type Change = WhatIf["changed"][number];

export const whatIfDescription = ({ states, changed, power }: WhatIf, t: Messages) =>
  t("whatIf.description", {
    states,
    newly: changed.filter(({ newly }) => newly.length > 0).length,
    noLonger: changed.filter(({ noLonger }) => noLonger.length > 0).length,
    otherwise: changed.filter(({ otherwise }) => otherwise.length > 0).length,
    power: within(power.label),
  });

/** What changes for one country, in words. */
export const changeInWords = ({ newly, noLonger, otherwise }: Change, t: Messages): string =>
  t("whatIf.change", {
    newly: newly.length,
    noLonger: noLonger.length,
    otherwise: otherwise.length,
  });
