import { requestPath } from "../../address/links.ts";
import { formatMonths } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { type Asker, type AskerMark, type AskerTime, MARKS } from "../kit/askers.ts";
import type { LegendItem } from "../kit/legend.tsx";
import type { PictureData } from "./picture-data.ts";

/** A mark by shape as well as by colour, so that grey paper tells as much. */
export const Mark = ({ mark, time, r }: { mark: AskerMark; time: AskerTime; r: number }) => (
  <>
    {mark === "known_not_to_punish" && <circle class="mark fall" r={r} />}
    {mark === "not_on_file" && <circle class="mark unsettled" r={r} />}
    {mark === "punishes" && (
      <rect class="mark ink" x={-r * 0.85} y={-r * 0.85} width={r * 1.7} height={r * 1.7} />
    )}
    {mark === "quiet" && (
      <circle class={time === "later" ? "mark open" : "mark quiet"} r={r * 0.85} />
    )}
    {time === "possibly" && <circle class="doubt" r={r + 2.4} />}
    {time === "later" && mark !== "quiet" && <circle class="open hollow" r={r + 2.4} />}
  </>
);

/** Where the mark of a country leads: to its request, in four steps. */
export const hrefOf = ({ data, context, options }: PictureData, { requesting }: Asker) =>
  context.alone
    ? null
    : requestPath({
        requesting: requesting.id,
        requested: data.answer.whoMayAsk.requested.id,
        power: options.power,
        asOf: options.asOf,
      });

/** What the marks mean, of those that are there. */
export function legendOf({ data, askers }: Pick<PictureData, "data" | "askers">, t: Messages) {
  const { requested, months } = data.answer.whoMayAsk;
  const item = (text: string, mark: AskerMark, time: AskerTime): LegendItem => ({
    text,
    mark: <Mark mark={mark} time={time} r={5.5} />,
  });
  const values = { state: requested.name, term: formatMonths(months, t) };
  return [
    ...MARKS.filter((mark) => askers.some((one) => one.mark === mark)).map((mark) =>
      item(t(`whoMayAsk.mark.${mark}`, values), mark, "today"),
    ),
    ...(["possibly", "later"] as const)
      .filter((time) => askers.some((one) => one.time === time))
      .map((time) => item(t(`whoMayAsk.mark.${time}`), "quiet", time)),
  ];
}
