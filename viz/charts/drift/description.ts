import type { DriftQuery } from "../../generated/queries.ts";
import { showList, showNumber } from "../../i18n/format.ts";
import type { WordKey, Words } from "../../i18n/messages.ts";

/** Which way levels moved, or that too few states are known to tell. */
export const driftVerdict = ({ world }: DriftQuery, words: Words): string => {
  const { moved } = world;
  if (moved === null) return words("drift.untold");
  return `${words(`drift.${moved.verdict}` as WordKey)} ${words("drift.moved", {
    states: moved.states,
    before: showNumber(moved.meanBefore),
    after: showNumber(moved.meanAfter),
    spreadBefore: showNumber(moved.spreadBefore),
    spreadAfter: showNumber(moved.spreadAfter),
  })}`;
};

export function driftDescription(data: DriftQuery, words: Words): string {
  const years = data.world.world;
  const [first, last] = [years[0], years.at(-1)];
  return words("drift.description", {
    states:
      showList(
        data.chosen.states.map(({ jurisdiction }) => jurisdiction.name),
        words,
      ) || "–",
    lens: data.world.lens.label,
    from: `${first?.year ?? ""}`,
    to: `${last?.year ?? ""}`,
    before: first?.states ?? 0,
    after: last?.states ?? 0,
  });
}
