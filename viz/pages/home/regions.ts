import { group } from "d3";
import { showRegion } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import type { Choices, Option } from "../../shell/controls.tsx";

/** Each region with its researched states, as `countries` has them. */
export const regionsOf = (states: Choices["states"], words: Words): Option[] =>
  [...group(states, ({ region }) => region)]
    .map(
      ([region, own]) =>
        [
          own.map(({ id }) => id).join("~"),
          words("home.region", { region: showRegion(region, words), count: own.length }),
        ] as const,
    )
    .toSorted(([, a], [, b]) => a.localeCompare(b, words.locale));
