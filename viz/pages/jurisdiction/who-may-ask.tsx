import { rollups } from "d3";
import { requestPath, treatyPath, whoMayAskPath, withQuery } from "../../address/links.ts";
import { type Asker, byWords, countsOf, MARKS } from "../../charts/kit/askers.ts";
import { termInWords, whoMayAskDescription } from "../../charts/who-may-ask/description.ts";
import { formatCode, formatCount, formatList, formatMonths } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import { Part } from "../../shell/part.tsx";
import type { CountryData } from "./data.ts";

/** The treaties by which others may ask today, as far as that is known, each with how many. */
function byTreaty(all: readonly Asker[]) {
  const askers = all.filter(({ time }) => time === "today");
  const named = new Map(
    askers.flatMap(({ treaties }) => treaties.map((treaty) => [treaty.id, treaty] as const)),
  );
  const counts = rollups(
    askers.flatMap(({ treaties }) => treaties),
    (all) => all.length,
    ({ id }) => id,
  );
  return counts
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([id, count]) => {
      const treaty = named.get(id);
      return treaty ? [{ ...treaty, count }] : [];
    });
}

const Named = ({ asker, requested }: { asker: Asker; requested: string }) => {
  const t = useMessages();
  const { requesting, words } = asker;
  return (
    <li>
      <a href={requestPath({ requesting: requesting.id, requested })}>{requesting.name}</a>
      {t("list.colon")}
      {formatList(
        [
          ...new Set(
            words.map(
              ({ offence, term, requested: here }) =>
                `${offence.label} (${termInWords(term, t)}${t("clause.comma")}${formatCode("punishedToo", here, t)})`,
            ),
          ),
        ],
        t,
      )}
    </li>
  );
};

export const WhoMayAskPart = ({ data }: { data: CountryData }) => {
  const t = useMessages();
  const { country, asking, askers, law } = data;
  const { certain, possible, marks } = countsOf(askers);
  const values = { state: country.name, term: formatMonths(law.words.months, t) };
  const withWords = byWords(askers).filter(
    ({ words, time }) => words.length > 0 && time === "today",
  );
  return (
    <Part
      id="who-may-ask"
      title={
        certain + possible === 0
          ? t("measures.whoMayAsk")
          : t("country.asks.title", { certain, possible })
      }
    >
      <p>{whoMayAskDescription(asking, askers, t)}</p>
      {certain > 0 && (
        <>
          <p class="stack" aria-hidden="true">
            {MARKS.filter((mark) => marks[mark] > 0).map((mark) => (
              <i key={mark} class={mark} style={`flex-grow: ${marks[mark]}`} />
            ))}
          </p>
          <ul class="sign-legend stack-legend">
            {MARKS.filter((mark) => marks[mark] > 0).map((mark) => (
              <li key={mark}>
                <i class={mark} aria-hidden="true" /> {t(`whoMayAsk.mark.${mark}`, values)} (
                <b>{formatCount(marks[mark], t)}</b>)
              </li>
            ))}
          </ul>
        </>
      )}
      {withWords.length > 0 && (
        <details class="more-of">
          <summary>
            {t("country.asks.words", { count: withWords.length, term: values.term })}
          </summary>
          <ul>
            {withWords.map((asker) => (
              <Named key={asker.requesting.id} asker={asker} requested={country.id} />
            ))}
          </ul>
        </details>
      )}
      {certain > 0 && (
        <p>
          {t("country.asks.by")}{" "}
          {byTreaty(askers).map(({ id, shortTitle, count }, index) => (
            <span key={id}>
              {index > 0 && t("list.comma")}
              <a href={treatyPath(id)}>{shortTitle}</a> ({formatCount(count, t)})
            </span>
          ))}
          {t("sentence.end")}
        </p>
      )}
      <p class="links">
        <a href={whoMayAskPath(country.id)}>{t("whoMayAsk.link")}</a>
        <a href={withQuery("/request", { requesting: country.id })}>{t("country.asks.whom")}</a>
        <a href={withQuery("/what-if", { ratify: `${country.id}:uncc` })}>
          {t("country.asks.whatIf")}
        </a>
      </p>
    </Part>
  );
};
