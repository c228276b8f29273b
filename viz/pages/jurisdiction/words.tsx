import { lawPath, provisionPath, withQuery } from "../../address/links.ts";
import { aggravatedIn, reasonsIn } from "../../charts/prison-for-words/rows.ts";
import { formatList, formatMonths, sentence, within } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import { LIFE } from "../../layouts/months.ts";
import { beyondTerms } from "../../records/penalty.ts";
import { Section, sectionWithin } from "../../records/section.tsx";
import { Sources } from "../../records/sources.tsx";
import { Part } from "../../shell/part.tsx";
import type { CountryData } from "./data.ts";
import { type WordsProvision, wordsCount } from "./words-rows.ts";

/** The scale ends at ten years, or at five more than are needed. */
const mostOf = (provisions: readonly WordsProvision[]): number =>
  Math.max(
    120,
    ...provisions.flatMap(({ months }) =>
      months === null || months >= LIFE ? [] : [Math.ceil(months / 60) * 60],
    ),
  );

/** How far from the beginning of the scale, in parts of a hundred; life and death stand at its end. */
const placeOf = (months: number, most: number): number =>
  months >= LIFE ? 100 : Math.round((Math.min(months, most) / most) * 940) / 10;

function longestTerm(months: number | null, t: Messages): string {
  if (months === null) return t("words.mark.maximum_not_on_file");
  if (months === 0) return t("term.none");
  return beyondTerms(months, t) ?? t("whoMayAsk.term", { term: formatMonths(months, t) });
}

function termOf({ standing, months }: WordsProvision, t: Messages): string {
  const term = longestTerm(months, t);
  return standing === "struck_down" ? `${t("standing.struck_down")} (${term})` : term;
}

const Provision = ({
  provision,
  line,
  most,
}: {
  provision: WordsProvision;
  line: number;
  most: number;
}) => {
  const t = useMessages();
  const { id, law, offences, standing, months, rows, sources } = provision;
  const reasons = rows.find((row) => row.reasons.length > 0);
  const heavier = rows.flatMap((row) => aggravatedIn(row, t) ?? []);
  return (
    <li>
      <details>
        <summary>
          <span class="what">
            {formatList(
              offences.map((label, index) => (index === 0 ? label : within(label))),
              t,
            )}{" "}
            <span class="muted">
              <Section of={provision} within />
            </span>
          </span>
          <span class={`track ${standing}`} aria-hidden="true">
            <i class="line" style={`inset-inline-start: ${placeOf(line, most)}%`} />
            {months === null ? (
              <i class="open" />
            ) : (
              <i class="mark" style={`inset-inline-start: ${placeOf(months, most)}%`} />
            )}
          </span>
          <span class="term">{termOf(provision, t)}</span>
        </summary>
        <div class="opened">
          <p>
            <a href={lawPath(id)}>
              <EnglishText>{law.title}</EnglishText>
              {t("clause.comma")}
              <Section of={provision} within />
            </a>
            {t("list.colon")}
            {standing === "struck_down"
              ? t("standing.struck_down")
              : within(t(`words.group.${standing}`))}
            {reasons && ` (${reasonsIn(reasons, t)})`}
            {t("sentence.end")}
          </p>
          {rows[0] && (
            <p>
              {t(`words.kind.${rows[0].kind}`)}
              {t("sentence.end")}
            </p>
          )}
          {heavier.length > 0 && (
            <p>
              {t("words.col.aggravated")}
              {t("list.colon")}
              <EnglishText>{heavier[0]}</EnglishText>
            </p>
          )}
          <Sources sources={sources} />
          <a href={provisionPath(id)}>
            {t("country.record")}
            <span class="visually-hidden"> ({sectionWithin(provision, t)})</span>
          </a>
        </div>
      </details>
    </li>
  );
};

/** How far the offences of words reach: each provision on a line of years, with four years marked. */
export const WordsPart = ({
  data,
  provisions,
}: {
  data: CountryData;
  provisions: readonly WordsProvision[];
}) => {
  const t = useMessages();
  const { country, law } = data;
  const { months: line } = law.words;
  const most = mostOf(provisions);
  const term = formatMonths(line, t);
  const open = wordsCount(provisions, "reported", "maximum_not_on_file", "field_unclear");
  return (
    <Part
      id="words"
      title={
        provisions.length === 0
          ? t("words.short")
          : t("country.words.title", {
              counted: wordsCount(provisions, "counted"),
              term,
              open,
              struck: wordsCount(provisions, "struck_down"),
            })
      }
    >
      {provisions.length === 0 ? (
        <p class="unknown">
          {t(country.researched ? "country.words.noneOnFile" : "common.notResearched")}
          {t("sentence.end")}
        </p>
      ) : (
        <>
          <p class="muted small">{t("country.words.says", { term })}</p>
          <ul class="words-line">
            {provisions.map((provision) => (
              <Provision key={provision.id} {...{ provision, line, most }} />
            ))}
          </ul>
          <p class="axis" aria-hidden="true">
            <span class="scale">
              <span>0</span>
              <span style={`inset-inline-start: ${placeOf(line, most)}%`} class="at-line">
                {term}
              </span>
              <span style={`inset-inline-start: ${placeOf(most, most)}%`}>
                {formatMonths(most, t)}
              </span>
            </span>
          </p>
          <ul class="sign-legend words-legend">
            {(
              [
                "counted",
                "reported",
                "field_unclear",
                "maximum_not_on_file",
                "below_the_line",
                "struck_down",
              ] as const
            )
              .filter((standing) => wordsCount(provisions, standing) > 0)
              .map((standing) => (
                <li key={standing}>
                  <span class={`track ${standing}`} aria-hidden="true">
                    <i class={standing === "maximum_not_on_file" ? "open" : "mark"} />
                  </span>{" "}
                  {sentence(
                    standing === "struck_down"
                      ? t("standing.struck_down")
                      : t(`words.mark.${standing}`),
                  )}
                </li>
              ))}
          </ul>
        </>
      )}
      <p class="links">
        <a href={withQuery("/prison-for-words", { country: country.id })}>
          {t("country.words.all")}
        </a>
      </p>
    </Part>
  );
};
