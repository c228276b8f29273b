import { casePath } from "../../address/links.ts";
import { formatDate, formatList, formatMonths, within } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import { FoldedSources } from "../../records/sources.tsx";
import type { PersonShown } from "./choose-people.ts";

const WhyShown = ({ reason }: Pick<PersonShown, "reason">) => {
  const t = useMessages();
  return (
    <b class={reason.kind === "died" ? "badge over" : "badge"}>
      {reason.kind === "died" && t("home.person.died")}
      {reason.kind === "fell" && t("home.person.fell", { day: formatDate(reason.day, t) })}
      {reason.kind === "acquitted" &&
        t("home.person.acquitted", { term: formatMonths(reason.months, t) })}
    </b>
  );
};

/** People charged under the provisions, each with how it ended and its sources. */
export const People = ({ people, cases }: { people: readonly PersonShown[]; cases: number }) => {
  const t = useMessages();
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t("home.people")}</h2>
      <p>{t("home.peopleSays", { shown: people.length, cases })}</p>
      <ul class="cards people">
        {people.map(({ person: { id, name, outcome, jurisdiction, roles, sources }, reason }) => (
          <li key={id}>
            <span class="muted">
              {formatList([jurisdiction.name, ...roles.map(({ label }) => within(label))], t)}
            </span>
            <h3>
              <a href={casePath(id)}>
                <EnglishText>{name}</EnglishText>
              </a>
            </h3>
            <WhyShown reason={reason} />
            <EnglishText as="p">{outcome}</EnglishText>
            <FoldedSources
              sources={sources}
              label={`${t("chart.sources")}${t("list.colon")}${name}`}
            />
          </li>
        ))}
      </ul>
      <p>
        <a href="/cases">{t("home.allCases")}</a>
      </p>
    </section>
  );
};
