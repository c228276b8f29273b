import type { DriftQuery } from "../../generated/queries.ts";
import { formatList, formatNumber } from "../../i18n/format.ts";
import type { MessageKey, Messages } from "../../i18n/messages.ts";

/** Which way levels moved, or that too few states are known to tell. */
export const driftVerdict = ({ world }: DriftQuery, t: Messages): string => {
  const { moved } = world;
  if (moved === null) return t("drift.untold");
  return `${t(`drift.${moved.verdict}` as MessageKey)} ${t("drift.moved", {
    states: moved.states,
    before: formatNumber(moved.meanBefore),
    after: formatNumber(moved.meanAfter),
    spreadBefore: formatNumber(moved.spreadBefore),
    spreadAfter: formatNumber(moved.spreadAfter),
  })}`;
};

export function driftDescription(data: DriftQuery, t: Messages): string {
  const years = data.world.world;
  const [first, last] = [years[0], years.at(-1)];
  return t("drift.description", {
    states:
      formatList(
        data.chosen.states.map(({ jurisdiction }) => jurisdiction.name),
        t,
      ) || "–",
    lens: data.world.lens.label,
    from: `${first?.year ?? ""}`,
    to: `${last?.year ?? ""}`,
    before: first?.states ?? 0,
    after: last?.states ?? 0,
  });
}
