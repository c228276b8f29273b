import { withQuery } from "../../address/links.ts";
import type { SourceTier } from "../../generated/queries.ts";
import { formatCount, within } from "../../i18n/format.ts";
import { useLabel, useMessages } from "../../i18n/locale.tsx";
import { Part } from "../../shell/part.tsx";
import type { CountryData } from "./data.ts";

/** Texts of the law and judgments themselves. */
const OFFICIAL: readonly SourceTier[] = ["official", "official_text_mirror", "court"];

/** How many sources there are of each strength, the strongest first. */
export const SourcesPart = ({ data: { country, sources } }: { data: CountryData }) => {
  const t = useMessages();
  const label = useLabel();
  const sum = (tiers: CountryData["sources"]) => tiers.reduce((all, { count }) => all + count, 0);
  const all = sum(sources);
  const official = sum(sources.filter(({ tier }) => OFFICIAL.includes(tier)));
  return (
    <Part
      id="sources"
      title={all === 0 ? t("chart.sources") : t("country.sources.title", { all, official })}
    >
      {all === 0 ? (
        <p class="unknown">
          {t("country.noneOnFile")}
          {t("sentence.end")}
        </p>
      ) : (
        <>
          <p class="stack tiers" aria-hidden="true">
            {sources.map(({ tier, count }) => (
              <i key={tier} class={tier} style={`flex-grow: ${count}`} />
            ))}
          </p>
          <ul class="sign-legend stack-legend tiers">
            {sources.map(({ tier, count }) => (
              <li key={tier}>
                <i class={tier} aria-hidden="true" />{" "}
                <a href={withQuery("/sources", { countries: country.id, tiers: tier })}>
                  {within(label(tier, "tier"))}
                </a>{" "}
                {formatCount(count, t)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="links">
        <a href={withQuery("/sources", { countries: country.id })}>{t("country.sources.all")}</a>
      </p>
    </Part>
  );
};
