import type { VNode } from "preact";
import { formatCode } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import {
  type Race,
  STEPS,
  stepOf,
  timeOf,
  type WayStep,
  type WayTime,
} from "../../layouts/race-way.ts";
import type { LegendItem } from "../kit/legend.tsx";

const PUNISHED = ["known_not_to_punish", "punishes", "not_on_file"] as const;

/** What ways and marks mean, of those that are there. */
export function legendOf(
  race: Race,
  way: (step: WayStep, time: WayTime) => VNode,
  t: Messages,
): LegendItem[] {
  const { edges, states } = race;
  const steps = STEPS.filter((step) => edges.some((edge) => stepOf(edge) === step));
  return [
    ...steps.map((step) => ({ text: t(`race.step.${step}`), mark: way(step, "certainly") })),
    ...(["possibly", "later"] as const)
      .filter((time) => edges.some((edge) => timeOf(edge) === time))
      .map((time) => ({ text: t(`whoMayAsk.mark.${time}`), mark: way("open", time) })),
    ...PUNISHED.filter((one) => states.some(({ punishes }) => punishes === one)).map((one) => ({
      text: `${t("column.punishedHere")}${t("list.colon")}${formatCode("punishedToo", one, t)}`,
      mark: <circle class={`punishes ${one}`} r={4.5} />,
    })),
  ];
}
