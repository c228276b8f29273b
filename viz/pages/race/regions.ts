import { group } from "d3";
import { formatRegion } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Choices, Option } from "../../shell/controls.tsx";

/** Each region with its researched states, as `countries` has them. */
export const regionsOf = (states: Choices["states"], t: Messages): Option[] =>
  [...group(states, ({ region }) => region)]
    .map(
      ([region, own]) =>
        [
          own.map(({ id }) => id).join("~"),
          t("home.region", { region: formatRegion(region, t), count: own.length }),
        ] as const,
    )
    .toSorted(([, a], [, b]) => a.localeCompare(b, t.locale));
