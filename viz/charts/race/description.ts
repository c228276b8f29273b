import { BadAddress } from "../../address/errors.ts";
import { treatyText } from "../../address/options.ts";
import { formatCode, formatDate, formatList, within } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import {
  ownLawOf,
  type Race,
  type RaceEdge,
  type RaceState,
  timeOf,
} from "../../layouts/race-way.ts";
import type { RenderContext } from "../kit/definition.ts";
import type { RaceOptions } from "./options.ts";

/** What a picture of the race is drawn from. */
export interface RacePictureProps {
  readonly race: Race;
  /** The state picked out; null for none. */
  readonly picked: string | null;
  readonly title: string;
  readonly description: string;
  readonly caution: string;
  readonly context: RenderContext;
  readonly t: Messages;
}

/** The state picked out; refused if it is not among those shown. */
export function pickedOf({ country }: RaceOptions, race: Race): string | null {
  if (country === null) return null;
  const codes = race.states.map(({ jurisdiction }) => jurisdiction.id);
  if (!codes.includes(country))
    throw new BadAddress(
      `no such country in this picture: ${country}; one of ${codes.join(", ")}`,
      404,
    );
  return country;
}

/** How much is known of the states shown. */
export function raceCertainty({ states }: Race, t: Messages): string {
  const own = states.map(ownLawOf);
  const sum = (of: "all" | "known") => own.reduce((total, one) => total + one[of], 0);
  return t("race.sure", { states: states.length, known: sum("known"), all: sum("all") });
}

/** The only treaty that counts by its name, or as the address has it where it does not carry the power. */
const treatyNamed = ({ treaty }: RaceOptions, { treaties }: Race): string =>
  treaties.find(({ id }) => id === treaty)?.shortTitle ?? treatyText(treaty ?? "");

/** Power, lens and day, and what else was asked for that changes the picture. */
export function raceSubtitle(options: RaceOptions, race: Race, t: Messages): string {
  return [
    race.power.label,
    race.lens.label,
    race.asOf,
    options.treaty === null ? "" : t("race.onlyTreaty", { treaty: treatyNamed(options, race) }),
    race.offence ? t("race.offence", { offence: race.offence.label }) : "",
    options.onceInForce ? t("whoMayAsk.later") : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

const edgesOf = ({ edges }: Race, holds: (edge: RaceEdge) => boolean): number =>
  edges.filter(holds).length;

/** In how many pairs of the countries shown one may ask the other. */
export const raceTitle = (race: Race, t: Messages): string =>
  t("race.title", {
    states: race.states.length,
    certain: edgesOf(race, ({ today }) => today === "certainly"),
    possible: edgesOf(race, ({ today }) => today === "possibly"),
    day: formatDate(race.asOf, t),
    power: within(race.power.label),
  });

/** What the picture shows beside its title, from its data. */
export function raceDescription(race: Race, t: Messages): string {
  const treaties = formatList(
    race.treaties.map(({ shortTitle }) => shortTitle),
    t,
  );
  const parts = [
    t("race.describedAfter", {
      none: edgesOf(race, ({ afterHandOver }) => afterHandOver.noneKnownToExist > 0),
    }),
    ...(race.offence
      ? [
          t("race.describedOffence", {
            offence: within(race.offence.label),
            not: race.states.filter(({ punishes }) => punishes === "known_not_to_punish").length,
            open: race.states.filter(({ punishes }) => punishes === "not_on_file").length,
          }),
        ]
      : []),
    treaties === "" ? t("race.noTreaty") : t("race.treaties", { treaties }),
  ];
  return parts.join(t("sentence.gap"));
}

/** A state and what its own law is known to give. */
export function describeState(state: RaceState, t: Messages): string {
  const { all, known, given } = ownLawOf(state);
  const told = t("race.node", { state: state.jurisdiction.name, given, known, all });
  return state.punishes
    ? `${told}${t("list.semicolon")}${t("race.punishes", {
        punishes: formatCode("punishedToo", state.punishes, t),
      })}`
    : told;
}

/** A row of the matrix: a state that is asked. */
export const describeRow = (state: RaceState, askers: number, t: Messages): string =>
  `${describeState(state, t)}${t("list.semicolon")}${t("race.askers", { count: askers })}`;

const MAY_ASK = {
  certainly: "race.mayAsk",
  possibly: "race.possiblyMayAsk",
  later: "race.laterMayAsk",
} as const;

/** Who may ask whom by what, and what is known of protections after the hand-over. */
export function describeEdge(edge: RaceEdge, requested: string, t: Messages): string {
  const { requesting, treaty, article, afterHandOver } = edge;
  const { counterpart, partialCounterpart, noneKnownToExist, notKnown, disputed } = afterHandOver;
  const may = t(MAY_ASK[timeOf(edge)], {
    asker: requesting.name,
    asked: requested,
    way: article
      ? t("graph.article", { treaty: treaty.shortTitle, article: article.number })
      : treaty.shortTitle,
  });
  const after = t("race.after", {
    all: counterpart + partialCounterpart + noneKnownToExist + notKnown + disputed,
    counterpart: counterpart + partialCounterpart,
    none: noneKnownToExist,
    open: notKnown + disputed,
  });
  return `${may}${t("sentence.gap")}${after}`;
}
