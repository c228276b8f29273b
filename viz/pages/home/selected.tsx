import { jurisdictionPath, whoMayAskPath } from "../../address/links.ts";
import { describeState } from "../../charts/race/description.ts";
import type { RaceQuery } from "../../generated/queries.ts";
import { useMessages } from "../../i18n/locale.tsx";
import { WhoMayAsk, WhomItMayAsk } from "./requests.tsx";

type Race = RaceQuery["race"];
type State = Race["states"][number];

/** The state picked out, in words. */
export const Selected = ({
  race,
  state,
  when,
}: {
  race: Race;
  state: State;
  /** The day in words; null for today. */
  when: string | null;
}) => {
  const t = useMessages();
  return (
    <aside class="selected" aria-labelledby="selected-name" data-dated="picked">
      <p class="muted">{t("home.pickedOut")}</p>
      <h2 id="selected-name">
        <a href={jurisdictionPath(state.jurisdiction.id)}>{state.jurisdiction.name}</a>
      </h2>
      <p>{describeState(state, t)}</p>
      <p>
        {t.rich("home.askers", {
          when: <b>{when === null ? t("home.today") : t("home.onDay", { day: when })}</b>,
          certain: state.mayAskToday.length,
          possible: state.possiblyMayAskToday.length,
        })}
        {t("sentence.gap")}
        {t("whoMayAsk.laterSays", { count: state.mayAskOnceInForce.length })}
      </p>
      <WhoMayAsk race={race} state={state} />
      <WhomItMayAsk race={race} state={state} />
      <p>
        <a href={whoMayAskPath(state.jurisdiction.id)}>{t("whoMayAsk.link")}</a> ·{" "}
        <a href="/what-if">{t("link.whatIf")}</a>
      </p>
      <p class="muted">{t("home.caution")}</p>
    </aside>
  );
};
