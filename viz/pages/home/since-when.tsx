import { group, min } from "d3";
import type { HomeQuery } from "../../generated/queries.ts";
import { within } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";

type Families = HomeQuery["families"];

/** How far back "recent" goes, in years before the release. */
const RECENT_YEARS = 10;

export interface SinceWhen {
  readonly all: number;
  /** Of so many the first year is known. */
  readonly dated: number;
  readonly recent: number;
  readonly since: number;
}

/** In how many countries the first year of an offence is known, and in how many of them it is recent. */
export function sinceWhen({ adoption }: Pick<Families, "adoption">, year: number): SinceWhen {
  const since = year - RECENT_YEARS;
  const byCountry = [...group(adoption, ({ jurisdiction }) => jurisdiction.id).values()];
  const years = byCountry.flatMap((own) => {
    // Where the start of one provision has no lower bound, an earlier year cannot be excluded.
    if (own.some(({ possiblyFrom }) => possiblyFrom === null)) return [];
    const first = min(own, ({ possiblyFrom }) => possiblyFrom?.slice(0, 4));
    const certain = min(own, ({ certainlyFrom }) => certainlyFrom?.slice(0, 4));
    return first !== undefined && first === certain ? [Number(first)] : [];
  });
  return {
    all: byCountry.length,
    dated: years.length,
    recent: years.filter((one) => one >= since).length,
    since,
  };
}

/** What is punished, and since when: one offence, with those whose first year is not known beside it. */
export const SinceWhenSection = ({ families, year }: { families: Families; year: number }) => {
  const t = useMessages();
  const { all, dated, recent, since } = sinceWhen(families, year);
  if (dated === 0) return null;
  const offence = within(families.offence.label);
  return (
    <section aria-labelledby="since">
      <h2 id="since">
        {t("home.since", {
          offence: families.offence.label,
          dated,
          recent,
          since: `${since}`,
          undated: all - dated,
        })}
      </h2>
      <p>
        {t("home.sinceSays")}{" "}
        <a href="/families/false_information">{t("home.sinceLink", { offence })}</a>
      </p>
    </section>
  );
};
