import { jurisdictionPath, treatyPath } from "../../address/links.ts";
import type { RaceQuery } from "../../generated/queries.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";

type Race = RaceQuery["race"];
type State = Race["states"][number];
type Edge = Race["edges"][number];

/** So many ways are told one by one. */
const WAYS = 6;

/** The first of some ways, each with the state at its other end. */
const Requests = ({
  heading,
  ways,
}: {
  heading: string;
  ways: readonly { state: { id: string; name: string }; edge: Edge }[];
}) => {
  const t = useMessages();
  return (
    <>
      <h3>{heading}</h3>
      <ol class="askers">
        {ways.slice(0, WAYS).map(({ state, edge: { today, article, treaty } }) => (
          <li key={state.id}>
            <a href={jurisdictionPath(state.id)}>{state.name}</a>
            <span>
              <a href={`${treatyPath(treaty.id)}${article ? `#${article.number}` : ""}`}>
                <EnglishText>{treaty.shortTitle}</EnglishText>
                {article ? ` ${whole(t("article.short", { article: article.number }))}` : ""}
              </a>
              {today === "possibly" ? `${DOT}${t("certainty.possibly")}` : ""}
            </span>
          </li>
        ))}
      </ol>
      {ways.length > WAYS && <p class="muted">{t("home.more", { count: ways.length - WAYS })}</p>}
    </>
  );
};
/** A line breaks after a dot, never before it. */
const DOT = "\u00a0· ";
const whole = (text: string): string => text.replaceAll(" ", "\u00a0");

const certainFirst = (a: Edge, b: Edge): number =>
  Number(b.today === "certainly") - Number(a.today === "certainly");

/** Who may ask the state picked out, those that certainly may first. */
export const WhoMayAsk = ({ race, state }: { race: Race; state: State }) => {
  const t = useMessages();
  const edges = race.edges
    .filter(({ requested }) => requested.id === state.jurisdiction.id)
    .toSorted((a, b) => certainFirst(a, b) || (a.requesting.id < b.requesting.id ? -1 : 1));
  if (edges.length === 0) return null;
  return (
    <Requests
      heading={t("home.whoMayAsk")}
      ways={edges.map((edge) => ({ state: edge.requesting, edge }))}
    />
  );
};

/** Whom the state picked out may ask, those that it certainly may first. */
export const WhomItMayAsk = ({ race, state }: { race: Race; state: State }) => {
  const t = useMessages();
  const names = new Map(race.states.map(({ jurisdiction: { id, name } }) => [id, name]));
  const edges = race.edges
    .filter(({ requesting }) => requesting.id === state.jurisdiction.id)
    .toSorted((a, b) => certainFirst(a, b) || (a.requested.id < b.requested.id ? -1 : 1));
  if (edges.length === 0) return <p>{t("home.mayAskNobody")}</p>;
  return (
    <Requests
      heading={t("home.whomItMayAsk", { count: edges.length })}
      ways={edges.map((edge) => ({
        state: { id: edge.requested.id, name: names.get(edge.requested.id) ?? edge.requested.id },
        edge,
      }))}
    />
  );
};
