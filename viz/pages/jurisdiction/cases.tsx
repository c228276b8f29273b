import { casePath } from "../../address/links.ts";
import { formatList, within } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import { CaseRow, latestFirst } from "../../records/case-row.tsx";
import { ListingNote } from "../../records/listing-note.tsx";
import { Fold } from "../../shell/fold.tsx";
import { Part } from "../../shell/part.tsx";
import type { Country, CountryData } from "./data.ts";

/** How many stand open. */
const SHOWN = 6;

const Row = ({ one }: { one: Country["cases"][number] }) => {
  const t = useMessages();
  return (
    <CaseRow one={one}>
      {formatList(
        one.roles.map(({ label }) => within(label)),
        t,
      )}
    </CaseRow>
  );
};

export const CasesPart = ({ data: { country } }: { data: CountryData }) => {
  const t = useMessages();
  const all = latestFirst(country.cases);
  const more = all.slice(SHOWN);
  return (
    <Part
      id="cases"
      title={all.length === 0 ? t("nav.cases") : t("country.cases.title", { count: all.length })}
    >
      {all.length === 0 ? (
        <p class="unknown">
          {t("country.noneOnFile")}
          {t("sentence.end")}
          {t("sentence.gap")}
          {t("country.cases.noneSays")}
        </p>
      ) : (
        <>
          <Fold label={t("country.fold.all", { count: Math.min(SHOWN, all.length) })}>
            <ul class="case-rows">
              {all.slice(0, SHOWN).map((one) => (
                <Row key={one.id} one={one} />
              ))}
            </ul>
          </Fold>
          {more.length > 0 && (
            <details class="more-of">
              <summary>{t("country.cases.more", { count: more.length })}</summary>
              <ul class="case-rows">
                {more.map((one) => (
                  <Row key={one.id} one={one} />
                ))}
              </ul>
            </details>
          )}
          <details class="more-of">
            <summary>{t("country.cases.stood")}</summary>
            <ul>
              {all.map(({ id, name, outcome }) => (
                <li key={id}>
                  <a href={casePath(id)}>
                    <EnglishText>{name}</EnglishText>
                  </a>
                  {t("list.colon")}
                  <EnglishText>{outcome}</EnglishText>
                </li>
              ))}
            </ul>
          </details>
          <ListingNote />
        </>
      )}
    </Part>
  );
};
