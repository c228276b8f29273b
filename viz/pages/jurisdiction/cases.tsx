import { casePath } from "../../address/links.ts";
import { formatList, within } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import { yearsOf } from "../../records/case-years.ts";
import type { Country, CountryData } from "./data.ts";
import { Fold } from "./fold.tsx";
import { Part } from "./part.tsx";

type Case = Country["cases"][number];

/** How many stand open. */
const SHOWN = 6;

/** The last year of which a step is on file; null if no step is dated. */
const yearOf = ({ stages }: Case): string | null => yearsOf(stages).at(-1) ?? null;

const Row = ({ one }: { one: Case }) => {
  const t = useMessages();
  const { id, name, roles, outcomeNow, lawFell } = one;
  return (
    <li>
      <span class="when">{yearOf(one) ?? "–"}</span>
      <span class="what">
        <a href={casePath(id)}>
          <EnglishText>{name}</EnglishText>
        </a>{" "}
        <span class="muted">
          {formatList(
            roles.map(({ label }) => within(label)),
            t,
          )}
          {lawFell && outcomeNow && <small>{t("country.cases.lawFell")}</small>}
        </span>
      </span>
      <span class={`chip ${outcomeNow?.code ?? "ruling"}`}>
        {outcomeNow ? t(`outcome.${outcomeNow.code}`) : t("country.cases.ruling")}
      </span>
    </li>
  );
};

export const CasesPart = ({ data: { country } }: { data: CountryData }) => {
  const t = useMessages();
  const all = country.cases.toSorted((a, b) => (yearOf(b) ?? "").localeCompare(yearOf(a) ?? ""));
  const more = all.slice(SHOWN);
  return (
    <Part
      id="cases"
      title={all.length === 0 ? t("nav.cases") : t("country.cases.title", { count: all.length })}
    >
      {all.length === 0 ? (
        <p class="unknown">
          {t("country.noneOnFile")}
          {t("sentence.end")} {t("country.cases.noneSays")}
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
          <p class="muted small">
            {t("common.listing")} {t("common.reported")}
          </p>
        </>
      )}
    </Part>
  );
};
