import { jurisdictionPath, treatyPath, whoMayAskPath } from "../../address/links.ts";
import type { RaceQuery } from "../../generated/queries.ts";
import { formatInterval, formatNumber } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import { formatRefusal } from "../../records/refusal.ts";
import { WhoMayAsk, WhomItMayAsk } from "./requests.tsx";

type Race = RaceQuery["race"];
type State = Race["states"][number];

/** What remains for a person there at one time, set by whom, and on which grounds it may be refused. */
const Exposure = ({ when, exposure }: { when: string; exposure: State["today"] }) => {
  const t = useMessages();
  const bold = <b>{when}</b>;
  if (exposure === null) return <p>{t.rich("home.nobody", { when: bold })}</p>;
  const { decidedBy, high, low, certainAskers, possibleAskers } = exposure;
  const { asker, treaty, article, refusals } = decidedBy;
  return (
    <p>
      {t.rich("home.askers", { when: bold, certain: certainAskers, possible: possibleAskers })}
      {t("sentence.gap")}
      {t.rich("home.remains", {
        level: (
          <strong class="falls">
            {high === null
              ? t("home.aslittle", { level: formatNumber(low, t) })
              : formatInterval({ low, high }, t)}
          </strong>
        ),
        asker: <a href={jurisdictionPath(asker.id)}>{asker.name}</a>,
        way: (
          <a href={`${treatyPath(treaty.id)}${article ? `#${article.number}` : ""}`}>
            <EnglishText>{treaty.shortTitle}</EnglishText>
            {article && `${t("clause.comma")}${t("article.long", { article: article.number })}`}
          </a>
        ),
        unchecked: article?.checked === "unchecked" ? 1 : 0,
      })}
      {refusals.length > 0 &&
        `${t("sentence.gap")}${t("home.refusals", {
          grounds: refusals.map((refusal) => formatRefusal(refusal, t)).join(t("home.orIf")),
        })}`}
    </p>
  );
};

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
      <p>
        {t.rich("home.own", {
          level: <strong>{formatInterval(state.own, t)}</strong>,
          known: state.own.coverage,
        })}
      </p>
      <Exposure
        when={when === null ? t("home.today") : t("home.onDay", { day: when })}
        exposure={state.today}
      />
      <Exposure when={t("home.ratified")} exposure={state.onceRatified} />
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
