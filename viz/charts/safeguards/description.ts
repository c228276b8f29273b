import { formatDate, formatList, formatParts, sentence } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import {
  countIn,
  type SafeguardAnswer,
  type SafeguardsData,
  STANDINGS,
  standingInWords,
} from "./answers.ts";

/** The finding, with what is not known in the same sentence. */
export const safeguardsTitle = (
  { country }: SafeguardsData,
  answers: readonly SafeguardAnswer[],
  t: Messages,
): string => {
  const open = countIn(answers, "no_known_law", "not_researched");
  const of = { state: country.name, all: answers.length };
  if (open === answers.length) return t("safeguards.titleNone", of);
  return t("safeguards.title", {
    ...of,
    open,
    given: countIn(answers, "given"),
    partly: countIn(answers, "partly"),
    notGiven: countIn(answers, "not_given"),
    other: countIn(answers, "disputed", "not_applicable"),
  });
};

/** Each answer with the safeguards that have it. */
export const safeguardsDescription = (
  { answer }: SafeguardsData,
  answers: readonly SafeguardAnswer[],
  t: Messages,
): string =>
  t("safeguards.description", {
    day: formatDate(answer.compare.asOf, t),
    answers: sentence(
      formatParts(
        STANDINGS.flatMap((standing) => {
          const own = answers.filter((one) => one.standing === standing);
          if (own.length === 0) return [];
          const labels = formatList(
            own.map(({ code }) => code.label),
            t,
          );
          return [`${standingInWords(standing, t)}${t("list.colon")}${labels}`];
        }),
        t,
      ),
    ),
  });
