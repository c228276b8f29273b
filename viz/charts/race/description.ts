import { BadAddress } from "../../address/errors.ts";
import { describeWeights, treatyText } from "../../address/options.ts";
import type { RaceQuery } from "../../generated/queries.ts";
import { showInterval, showList, showPercent } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import type { Standing } from "../kit/definition.ts";
import type { Race, RaceNode } from "./layout.ts";
import type { RaceOptions } from "./options.ts";

/** What a picture of the race is drawn from. */
export interface RaceDrawn {
  readonly race: Race;
  /** The state picked out; null for none. */
  readonly picked: string | null;
  readonly title: string;
  readonly description: string;
  readonly caution: string;
  readonly standing: Standing;
  readonly words: Words;
}

/** Where nothing should be ranked: less than half is known. */
export const ENOUGH = 0.5;

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
export const raceSure = (
  race: Race,
  { known, possible }: RaceQuery["meta"]["coverage"],
  words: Words,
): string =>
  words("race.sure", {
    states: race.states.length,
    known: showPercent(known / possible, words),
    thin: race.states.filter(({ own }) => own.coverage < ENOUGH).length,
  });

/** The only treaty that counts by its name, or as the address has it where it does not carry the power. */
const treatyAsked = ({ treaty }: RaceOptions, { treaties }: Race): string =>
  treaties.find(({ id }) => id === treaty)?.shortTitle ?? treatyText(treaty ?? "");

/** Power, lens and day, and what else was asked for that changes the picture. */
export function raceAskedInWords(options: RaceOptions, race: Race, words: Words): string {
  return [
    race.power.label,
    race.lens.label,
    race.asOf,
    options.treaty === null ? "" : words("race.onlyTreaty", { treaty: treatyAsked(options, race) }),
    options.offence === null ? "" : words("race.offence", { offence: options.offence }),
    describeWeights(options.weights, words),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** The sentence that says what the picture shows, from its data. */
export function raceDescription(race: Race, words: Words): string {
  const treaties = showList(
    race.treaties.map(({ shortTitle }) => shortTitle),
    words,
  );
  const all = words("race.described", {
    states: race.states.length,
    ways: race.edges.length,
    certain: race.edges.filter(({ certainty }) => certainty === "certainly").length,
    day: race.asOf,
    power: race.power.label,
    lens: race.lens.label,
  });
  return `${all} ${treaties === "" ? words("race.noTreaty") : words("race.treaties", { treaties })}`;
}

export const nodeTold = ({ name, low, high, coverage }: RaceNode, words: Words): string =>
  words("race.node", {
    state: name,
    level: showInterval({ low, high }, words),
    known: showPercent(coverage, words),
  });

/** A row of the matrix: a state that is asked. */
export const rowTold = (node: RaceNode, askers: number, words: Words): string =>
  `${nodeTold(node, words)}${words("list.semicolon")}${words("race.askers", { count: askers })}`;

/** Who may ask whom by what, and what remains. */
export const edgeTold = (
  { asker, certainty, treaty, article, level }: Race["edges"][number],
  asked: string,
  words: Words,
): string =>
  words(certainty === "certainly" ? "race.mayAsk" : "race.possiblyMayAsk", {
    asker: asker.name,
    asked,
    way: article
      ? words("race.way", { treaty: treaty.shortTitle, article: article.number })
      : treaty.shortTitle,
    level: showInterval(level, words),
  });
