import type {
  PrisonForWords,
  PrisonForWordsGroup,
  PrisonForWordsKind,
  PrisonForWordsRobustness,
  SecondReadingAgreement,
} from "../measures/prison-for-words.ts";
import { countries, joined, labels, paragraph, type Speech } from "./speech.ts";
import { termWords } from "./term.ts";
import type { Words } from "./words.ts";

/** The answer in sentences, each of which gives what is not on file with what is known. */
export async function prisonForWordsSentences(
  found: PrisonForWords,
  speech: Speech,
): Promise<string[]> {
  const { months, asOf, offences, objects, researched, groups, kinds, treaty } = found;
  const { t } = speech;
  const of = (group: PrisonForWordsGroup) =>
    groups.find((one) => one.group === group)?.jurisdictions ?? [];
  const kind = async (key: "words.opinion" | "words.onlyFalse", wanted: PrisonForWordsKind) => {
    const own = kinds.find((one) => one.kind === wanted)?.jurisdictions ?? [];
    return t(key, { count: own.length, names: await countries(own, speech) });
  };
  const counted = of("counted").length;
  const open = of("maximum_not_on_file");
  const term = termWords(months, t);
  return [
    paragraph(
      [
        t("words.counted", {
          counted,
          researched,
          day: t.day(asOf),
          term,
          about: objects.length === 0 ? "any" : "some",
          objects: t.or(await labels("expression_object", objects, speech)),
          offences: t.and(await labels("offence", offences, speech)),
        }),
        t("words.open", {
          open: open.length,
          names: await countries(open, speech),
          reported: of("reported").length,
          unclear: of("field_unclear").length,
        }),
      ],
      t,
    ),
    paragraph(
      [
        await kind("words.opinion", "opinion_or_truth"),
        await kind("words.onlyFalse", "only_false"),
      ],
      t,
    ),
    ...(treaty.seriousMonths === months
      ? [
          t("words.treaty", {
            term,
            inForce: treaty.inForce ? "yes" : "no",
            counted,
            signed: found.signatories.length,
          }),
        ]
      : []),
    t("words.cases", { charged: found.charged.length, convicted: found.convicted.length }),
  ];
}

/** What the count turns on. */
export const wordsRobustSentence = (found: PrisonForWordsRobustness, t: Words): string =>
  t("words.firm", {
    counted: found.counted,
    one: found.onOneProvision.length,
    exact: found.exactlyAtLine.length,
    reports: found.onReportsAlone.length,
    once: found.readOnce.length,
    lapse: found.lapseWithinYear.length,
  });

/** How far a second reader agreed. */
export function agreementSentence({ readings, answers }: SecondReadingAgreement, t: Words): string {
  if (readings === 0) return t("agreement.none");
  const parts = answers.map(({ question, compared, agreed }) =>
    t("agreement.answer", { question, compared, agreed }),
  );
  return t("agreement.all", { readings, parts: joined(parts, t) });
}
