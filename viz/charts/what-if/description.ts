import { sum } from "d3";
import type { WhatIfQuery } from "../../generated/queries.ts";
import { within } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";

export type WhatIf = WhatIfQuery["whatIf"];

export type Change = WhatIf["changed"][number];

/** Pairs of a country that asks and one that is asked. */
const pairsIn = (changed: readonly Change[], who: "newly" | "noLonger"): number =>
  sum(changed, (change) => change[who].length);

export const whatIfTitle = ({ changed, power }: WhatIf, t: Messages): string =>
  t("whatIf.found", {
    newly: pairsIn(changed, "newly"),
    noLonger: pairsIn(changed, "noLonger"),
    power: within(power.label),
  });

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
