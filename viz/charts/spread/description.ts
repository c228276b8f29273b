import type { SpreadQuery } from "../../generated/queries.ts";
import { formatDate, formatParts } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { recentOf } from "../../layouts/spread.ts";
import { adopted } from "../../records/adoption.ts";
import { sectionWithin } from "../../records/section.tsx";

export type Spread = SpreadQuery["spread"];
export type SpreadCountry = Spread["dated"][number];

const sizeOf = ({ dated, undated, knownNotToPunish, notOnFile }: Spread): number =>
  dated.length + undated.length + knownNotToPunish.length + notOnFile;

/** What the days on file say, in a sentence: the title. */
export function spreadFinding(found: Spread, t: Messages): string {
  const { offence, dated, undated, asOf } = found;
  const { since, count } = recentOf(dated, asOf);
  return t("spread.finding", {
    offence: offence.label,
    recent: count,
    since: `${since}`,
    dated: dated.length,
    undated: undated.length,
  });
}

/** What the picture shows, in short: how many, and whose law was first on file. */
export const spreadLead = (found: Spread, t: Messages): string =>
  [
    t("spread.description", {
      all: sizeOf(found),
      punishing: found.dated.length + found.undated.length,
      undated: found.undated.length,
      not: found.knownNotToPunish.length,
      notOnFile: found.notOnFile,
    }),
    found.first.known === null
      ? t("spread.firstUnknown")
      : t("spread.firstKnown", {
          state: found.first.known.jurisdiction.name,
          day: formatDate(found.first.known.certainlyFrom, t),
        }),
  ].join(t("sentence.gap"));

/** Whose law may have been as early as the first, and how many there were at the end. */
export function spreadBounds(
  { asOf, first: { known, perhapsEarlier }, years }: Spread,
  t: Messages,
): string[] {
  const last = years.at(-1);
  const limited = perhapsEarlier.filter(({ possiblyFrom }) => possiblyFrom !== null);
  const others = limited.map((one) =>
    t("spread.countryFrom", { state: one.jurisdiction.name, from: adopted(one, t) }),
  );
  const open = perhapsEarlier.length - limited.length;
  return [
    ...(known !== null && others.length > 0
      ? [t("spread.perhapsEarlier", { states: formatParts(others, t) })]
      : []),
    ...(known !== null && open > 0 ? [t("spread.perhapsOpen", { count: open })] : []),
    ...(last ? [t("spread.atLeast", { day: formatDate(asOf, t), count: last.atLeast })] : []),
  ];
}

export const spreadDescription = (found: Spread, t: Messages): string =>
  [spreadLead(found, t), ...spreadBounds(found, t)].join(t("sentence.gap"));

/** One country's law and day, for whoever points at its mark. */
export const countryInWords = (one: SpreadCountry, t: Messages): string =>
  t("spread.country", {
    state: one.jurisdiction.name,
    law: one.provision.law.title,
    section: sectionWithin(one.provision, t),
    from:
      one.possiblyFrom === null && one.certainlyFrom === null
        ? t("spread.value.undated")
        : adopted(one, t),
  });
