import { countsOf } from "../../charts/kit/askers.ts";
import { answersOf, countIn } from "../../charts/safeguards/answers.ts";
import { formatCount, formatMonths } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import type { CountryData } from "./data.ts";
import { type WordsProvision, wordsCount } from "./words-rows.ts";

/** What stands where on the page. */
const PARTS = [
  ["law", "country.part.law"],
  ["words", "words.short"],
  ["who-may-ask", "measures.whoMayAsk"],
  ["offences", "words.offences"],
  ["powers", "country.part.powers"],
  ["treaties", "nav.treaties"],
  ["cases", "nav.cases"],
  ["changes", "changes.title"],
  ["laws", "nav.laws"],
  ["sources", "chart.sources"],
  ["ratings", "country.part.ratings"],
] as const;

export const Contents = ({ hasRatings }: { hasRatings: boolean }) => {
  const t = useMessages();
  return (
    <nav class="contents" aria-label={t("country.contents")}>
      <ul>
        {PARTS.filter(([id]) => id !== "ratings" || hasRatings).map(([id, key]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(key)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

interface Figure {
  readonly part: string;
  readonly count: number;
  readonly label: string;
  /** Whether it is worth a line although nothing is counted, since something is open. */
  readonly open?: boolean;
}

/** How much is on file, each number with where it is listed; what nobody read is no number. */
export const KeyFigures = ({
  data: { country, law, askers, sources, safeguardRows },
  words,
}: {
  data: CountryData;
  words: readonly WordsProvision[];
}) => {
  const t = useMessages();
  const provisions = country.laws.flatMap((one) => one.provisions);
  const struckDown = provisions.filter(({ status }) => status === "struck_down").length;
  const { certain, marks } = countsOf(askers);
  const term = formatMonths(law.words.months, t);
  const open = wordsCount(words, "reported", "maximum_not_on_file", "field_unclear");
  const counted = wordsCount(words, "counted");
  const figure = (
    part: string,
    what: "laws" | "provisions" | "askers" | "cases" | "sources",
    count: number,
  ): Figure => ({ part, count, label: t(`country.figure.${what}`, { count }) });
  const answers = answersOf(safeguardRows);
  const all: readonly Figure[] = [
    {
      part: "law",
      count: countIn(answers, "given"),
      label: t("country.figure.safeguards", {
        all: answers.length,
        partly: countIn(answers, "partly"),
        open: countIn(answers, "no_known_law", "not_researched"),
      }),
      open: true,
    },
    figure("laws", "laws", country.laws.length),
    figure("laws", "provisions", provisions.length),
    { part: "offences", count: struckDown, label: t("standing.struck_down") },
    {
      part: "words",
      count: counted,
      label: t("country.figure.words", { count: counted, term, open }),
      open: open > 0,
    },
    figure("who-may-ask", "askers", certain),
    {
      part: "who-may-ask",
      count: marks.known_not_to_punish,
      label: t("country.figure.notPunished", {
        count: marks.known_not_to_punish,
        term,
        open: marks.not_on_file,
      }),
      // Where nothing on file says what it does not punish, 0 could be no other number.
      open: country.notPunished.length > 0 && marks.not_on_file > 0,
    },
    figure("cases", "cases", country.cases.length),
    figure(
      "sources",
      "sources",
      sources.reduce((sum, { count }) => sum + count, 0),
    ),
  ];
  return (
    <ul class="figures">
      {all
        .filter(({ count, open: isOpen }) => count > 0 || isOpen === true)
        .map(({ part, count, label }) => (
          <li key={label}>
            <a href={`#${part}`}>
              <b>{formatCount(count, t)}</b> {label}
            </a>
          </li>
        ))}
    </ul>
  );
};
