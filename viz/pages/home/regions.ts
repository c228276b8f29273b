import { group } from "d3";
import type { Choices, Option } from "../../parts/choices.tsx";
import { showRegion } from "../../parts/words.ts";
import type { Words } from "../../words/words.ts";

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
