import { jurisdictionPath, treatyPath } from "../../address/links.ts";
import type { RaceQuery } from "../../generated/queries.ts";
import { showInterval, showNumber } from "../../i18n/format.ts";
import { useWords, Written } from "../../i18n/locale.tsx";
import { showRefusal } from "../../records/refusal.ts";
import { WhoMayAsk, WhomItMayAsk } from "./requests.tsx";

type Race = RaceQuery["race"];
type State = Race["states"][number];

/** What remains for a person there at one time, set by whom, and on which grounds it may be refused. */
const Told = ({ when, exposure }: { when: string; exposure: State["today"] }) => {
  const words = useWords();
  const bold = <b>{when}</b>;
  if (exposure === null) return <p>{words.rich("home.nobody", { when: bold })}</p>;
  const { decidedBy, high, low, certainAskers, possibleAskers } = exposure;
  const { asker, treaty, article, refusals } = decidedBy;
  return (
    <p>
      {words.rich("home.askers", { when: bold, certain: certainAskers, possible: possibleAskers })}
      {words("sentence.gap")}
      {words.rich("home.remains", {
        level: (
          <strong class="falls">
            {high === null
              ? words("home.aslittle", { level: showNumber(low, words) })
              : showInterval({ low, high }, words)}
          </strong>
        ),
        asker: <a href={jurisdictionPath(asker.id)}>{asker.name}</a>,
        way: (
          <a href={`${treatyPath(treaty.id)}${article ? `#${article.number}` : ""}`}>
            <Written>{treaty.shortTitle}</Written>
            {article &&
              `${words("clause.comma")}${words("article.long", { article: article.number })}`}
          </a>
        ),
        unchecked: article?.checked === "unchecked" ? 1 : 0,
      })}
      {refusals.length > 0 &&
        `${words("sentence.gap")}${words("home.refusals", {
          grounds: refusals.map((refusal) => showRefusal(refusal, words)).join(words("home.orIf")),
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
  const words = useWords();
  return (
    <aside class="selected" aria-labelledby="selected-name" data-dated="picked">
      <p class="muted">{words("home.pickedOut")}</p>
      <h2 id="selected-name">
        <a href={jurisdictionPath(state.jurisdiction.id)}>{state.jurisdiction.name}</a>
      </h2>
      <p>
        {words.rich("home.own", {
          level: <strong>{showInterval(state.own, words)}</strong>,
          known: state.own.coverage,
        })}
      </p>
      <Told
        when={when === null ? words("home.today") : words("home.onDay", { day: when })}
        exposure={state.today}
      />
      <Told when={words("home.ratified")} exposure={state.onceRatified} />
      <WhoMayAsk race={race} state={state} />
      <WhomItMayAsk race={race} state={state} />
      <p>
        <a href={`/exposure/${state.jurisdiction.id}`}>{words("home.ladder")}</a> ·{" "}
        <a href="/what-if">{words("link.whatIf")}</a>
      </p>
      <p class="muted">{words("home.caution")}</p>
    </aside>
  );
};
