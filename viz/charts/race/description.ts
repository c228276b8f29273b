import { BadAddress } from "../../address/errors.ts";
import { describeWeights, treatyText } from "../../address/options.ts";
import type { RaceQuery } from "../../generated/queries.ts";
import { formatInterval, formatList, formatPercent } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { ENOUGH } from "../../layouts/enough.ts";
import type { RenderContext } from "../kit/definition.ts";
import type { Race, RaceNode } from "./layout.ts";
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
export const raceCertainty = (
  race: Race,
  { known, possible }: RaceQuery["meta"]["coverage"],
  t: Messages,
): string =>
  t("race.sure", {
    states: race.states.length,
    known: formatPercent(known / possible, t),
    thin: race.states.filter(({ own }) => own.coverage < ENOUGH).length,
  });

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
    options.offence === null ? "" : t("race.offence", { offence: options.offence }),
    describeWeights(options.weights, t),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** The sentence that says what the picture shows, from its data. */
export function raceDescription(race: Race, t: Messages): string {
  const treaties = formatList(
    race.treaties.map(({ shortTitle }) => shortTitle),
    t,
  );
  const all = t("race.described", {
    states: race.states.length,
    ways: race.edges.length,
    certain: race.edges.filter(({ certainty }) => certainty === "certainly").length,
    day: race.asOf,
    power: race.power.label,
    lens: race.lens.label,
  });
  return `${all} ${treaties === "" ? t("race.noTreaty") : t("race.treaties", { treaties })}`;
}

export const describeNode = ({ name, low, high, coverage }: RaceNode, t: Messages): string =>
  t("race.node", {
    state: name,
    level: formatInterval({ low, high }, t),
    known: formatPercent(coverage, t),
  });

/** A row of the matrix: a state that is asked. */
export const describeRow = (node: RaceNode, askers: number, t: Messages): string =>
  `${describeNode(node, t)}${t("list.semicolon")}${t("race.askers", { count: askers })}`;

/** Who may ask whom by what, and what remains. */
export const describeEdge = (
  { asker, certainty, treaty, article, level }: Race["edges"][number],
  asked: string,
  t: Messages,
): string =>
  t(certainty === "certainly" ? "race.mayAsk" : "race.possiblyMayAsk", {
    asker: asker.name,
    asked,
    way: article
      ? t("race.way", { treaty: treaty.shortTitle, article: article.number })
      : treaty.shortTitle,
    level: formatInterval(level, t),
  });
