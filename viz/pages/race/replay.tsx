import { ticks } from "d3";
import { useMessages } from "../../i18n/locale.tsx";
import { Pills } from "../../shell/controls.tsx";

/** The first year of which the pictures can tell: that of the Budapest Convention. */
const FIRST_YEAR = 2001;

/** Years by links; with a script, a slider and a button that plays them. */
export const Replay = ({
  path,
  last,
  picked,
  query,
}: {
  path: string;
  /** The year of today. */
  last: number;
  /** The state picked out, which stays so over the years. */
  picked: string | null;
  query: Record<string, string>;
}) => {
  const t = useMessages();
  const { asOf, ...rest } = query;
  const steps = [...ticks(FIRST_YEAR, last, 6)].filter((year) => year > FIRST_YEAR && year < last);
  const shown = asOf ? Number(asOf.slice(0, 4)) : last;
  return (
    <div class="replay" data-replay data-today={t("home.now")} data-country={picked}>
      <div data-dated="years">
        <Pills
          label={t("home.replay")}
          name="asOf"
          path={path}
          query={{ ...rest, country: picked }}
          options={[
            ...[FIRST_YEAR, ...steps].map((year) => [`${year}-12-31`, `${year}`] as const),
            ["", t("home.now")],
          ]}
          chosen={asOf ?? ""}
        />
      </div>
      <span data-replay-tools hidden>
        <button type="button" data-play={t("home.play")} data-stop={t("home.stop")}>
          {t("home.play")}
        </button>
        <input
          type="range"
          min={FIRST_YEAR}
          max={last}
          step={1}
          value={shown}
          aria-label={t("col.year")}
          aria-valuetext={`${shown}`}
        />
        <output aria-live="polite">{shown === last ? t("home.now") : shown}</output>
      </span>
    </div>
  );
};
