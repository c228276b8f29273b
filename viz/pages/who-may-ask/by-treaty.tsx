import { lawPath, requestPath, treatyPath } from "../../address/links.ts";
import { type Asker, askersOf, byWords, type WhoMayAskData } from "../../charts/kit/askers.ts";
import { termInWords } from "../../charts/who-may-ask/description.ts";
import { formatCode } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import { Section } from "../../records/section.tsx";

interface OfTreaty {
  readonly id: string;
  readonly shortTitle: string;
  readonly clauses: readonly string[];
  readonly askers: readonly Asker[];
}

/** Each treaty with its clauses and those who may ask by it, the one with the fewest first. */
function treatiesOf(askers: readonly Asker[]): OfTreaty[] {
  const ids = new Map(
    askers.flatMap(({ treaties }) => treaties.map((treaty) => [treaty.id, treaty] as const)),
  );
  return [...ids.values()]
    .map(({ id, shortTitle }) => {
      const own = askers.filter(({ treaties }) => treaties.some((treaty) => treaty.id === id));
      const clauses = own.flatMap(({ requests }) =>
        requests.flatMap(({ treaty, clause }) => (treaty.id === id ? [clause.clause] : [])),
      );
      return { id, shortTitle, clauses: [...new Set(clauses)], askers: byWords(own) };
    })
    .sort((a, b) => a.askers.length - b.askers.length);
}

const Named = ({ asker, requested, power }: { asker: Asker; requested: string; power: string }) => (
  <a href={requestPath({ requesting: asker.requesting.id, requested, power })}>
    {asker.requesting.name}
  </a>
);

/** A country with each offence of words: its term, the provision, and whether the country asked punishes the like. */
const WithWords = ({ asker, requested, power }: Parameters<typeof Named>[0]) => {
  const t = useMessages();
  return (
    <li>
      <b>
        <Named {...{ asker, requested, power }} />
      </b>
      {t("list.colon")}
      {asker.words.map(({ offence, provision, term, requested: here }, index) => (
        <span key={`${index}${provision.id}`}>
          {index > 0 && t("list.semicolon")}
          {offence.label}
          {t("clause.comma")}
          {termInWords(term, t)}
          {t("clause.comma")}
          <a href={lawPath(provision.id)}>
            <Section of={provision} within />
          </a>{" "}
          <span class="muted">
            ({t("column.punishedHere")}
            {t("list.colon")}
            {formatCode("punishedToo", here, t)})
          </span>
        </span>
      ))}
    </li>
  );
};

/** Who may ask by each treaty, with its clauses. */
export const ByTreaty = ({ data, power }: { data: WhoMayAskData; power: string }) => {
  const t = useMessages();
  const requested = data.answer.whoMayAsk.requested.id;
  const treaties = treatiesOf(askersOf(data.answer));
  if (treaties.length === 0) return null;
  return (
    <>
      <h2>{t("whoMayAsk.byTreaty")}</h2>
      <p>{t("whoMayAsk.byTreatySays")}</p>
      {treaties.map(({ id, shortTitle, clauses, askers }) => {
        const punishing = askers.filter(({ words }) => words.length > 0);
        const others = askers
          .filter(({ words }) => words.length === 0)
          .toSorted((a, b) => a.requesting.name.localeCompare(b.requesting.name, t.locale));
        return (
          <section key={id} aria-labelledby={`treaty-${id.replace("treaty/", "")}`}>
            <h3 id={`treaty-${id.replace("treaty/", "")}`}>
              <a href={treatyPath(id)}>{shortTitle}</a>
              {t("list.colon")}
              {t("whoMayAsk.mayAsk", { count: askers.length })}
            </h3>
            <p class="muted">
              {clauses.map((clause, index) => (
                <span key={clause}>
                  {index > 0 && t("list.comma")}
                  <a href={`${treatyPath(id)}#${Number.parseInt(clause, 10)}`}>
                    {t("whoMayAsk.clauseOf", { clause })}
                  </a>
                </span>
              ))}
            </p>
            {punishing.length > 0 && (
              <ul>
                {punishing.map((asker) => (
                  <WithWords key={asker.requesting.id} {...{ asker, requested, power }} />
                ))}
              </ul>
            )}
            {others.length > 0 && (
              <details class="folded">
                <summary>
                  {t("whoMayAsk.others", { count: others.length })}
                  <span class="visually-hidden">
                    {t("list.colon")}
                    {shortTitle}
                  </span>
                </summary>
                <p>
                  {others.map((asker, index) => (
                    <span key={asker.requesting.id}>
                      {index > 0 && t("list.comma")}
                      <Named {...{ asker, requested, power }} />
                    </span>
                  ))}
                </p>
              </details>
            )}
          </section>
        );
      })}
    </>
  );
};
