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
  /** Those who may ask by it today, as far as that is known. */
  readonly askers: readonly Asker[];
  /** Those of whom that is not certain, or who could only once it is in force. */
  readonly uncertain: readonly Asker[];
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
      const [today, uncertain] = [true, false].map((certain) =>
        byWords(own).filter(({ time }) => (time === "today") === certain),
      );
      return {
        id,
        shortTitle,
        clauses: [...new Set(clauses)],
        askers: today ?? [],
        uncertain: uncertain ?? [],
      };
    })
    .sort((a, b) => a.askers.length - b.askers.length || a.uncertain.length - b.uncertain.length);
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

/** Countries by name, behind a line that says how many. */
const Folded = ({
  label,
  shortTitle,
  askers,
  requested,
  power,
}: {
  label: string;
  shortTitle: string;
  askers: readonly Asker[];
  requested: string;
  power: string;
}) => {
  const t = useMessages();
  return (
    <details class="folded">
      <summary>
        {label}
        <span class="visually-hidden">
          {t("list.colon")}
          {shortTitle}
        </span>
      </summary>
      <p>
        {askers.map((asker, index) => (
          <span key={asker.requesting.id}>
            {index > 0 && t("list.comma")}
            <Named {...{ asker, requested, power }} />
          </span>
        ))}
      </p>
    </details>
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
      {treaties.map(({ id, shortTitle, clauses, askers, uncertain }) => {
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
              <Folded
                {...{ shortTitle, requested, power }}
                label={t("whoMayAsk.others", { count: others.length })}
                askers={others}
              />
            )}
            {uncertain.length > 0 && (
              <Folded
                {...{ shortTitle, requested, power }}
                label={t("whoMayAsk.uncertain", { count: uncertain.length })}
                askers={uncertain}
              />
            )}
          </section>
        );
      })}
    </>
  );
};
