import { lawPath } from "../../address/links.ts";
import { Scrollable } from "../../figure/scrollable.tsx";
import { formatCode, formatCount, formatDate } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import { Fold } from "../../shell/fold.tsx";
import { Part } from "../../shell/part.tsx";
import type { Country, CountryData } from "./data.ts";

type Law = Country["laws"][number];

/** How many stand open. */
const SHOWN = 5;

function firstStep({ events }: Law, t: Messages): string {
  const step = events.find(({ event }) => event === "in_force") ?? events[0];
  return step
    ? `${formatCode("lawEvent", step.event, t)} ${formatDate(step.date, t)}`
    : t("date.unknown");
}

const Table = ({ laws, label }: { laws: readonly Law[]; label: string }) => {
  const t = useMessages();
  return (
    <Scrollable label={t("chart.asTable", { title: label })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("common.law")}</th>
            <th scope="col">{t("common.status")}</th>
            <th scope="col">{t("jurisdiction.firstStep")}</th>
            <th scope="col" class="count">
              {t("common.provisions")}
            </th>
          </tr>
        </thead>
        <tbody>
          {laws.map((law) => (
            <tr key={law.id}>
              <th scope="row">
                <a href={lawPath(law.id)}>
                  <EnglishText>{law.title}</EnglishText>
                </a>
              </th>
              <td>{formatCode("lawStatus", law.status, t)}</td>
              <td>{firstStep(law, t)}</td>
              <td class="count">{formatCount(law.provisions.length, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
};

export const LawsPart = ({ data: { country } }: { data: CountryData }) => {
  const t = useMessages();
  const { laws } = country;
  const more = laws.slice(SHOWN);
  return (
    <Part id="laws" title={t("nav.laws")}>
      {laws.length === 0 ? (
        <p class="unknown">
          {t(country.researched ? "country.noneOnFile" : "common.notResearched")}
          {t("sentence.end")}
        </p>
      ) : (
        <Fold label={t("country.fold.all", { count: Math.min(SHOWN, laws.length) })}>
          <Table laws={laws.slice(0, SHOWN)} label={t("nav.laws")} />
        </Fold>
      )}
      {more.length > 0 && (
        <details class="more-of">
          <summary>{t("country.laws.more", { count: more.length })}</summary>
          <Table laws={more} label={t("country.laws.more", { count: more.length })} />
        </details>
      )}
    </Part>
  );
};
