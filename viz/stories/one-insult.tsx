import { descending } from "d3";
import { USUAL_LINE } from "../address/options.ts";
import { countOf, wordsCases } from "../charts/prison-for-words/description.ts";
import type { Answer } from "../charts/prison-for-words/marks.ts";
import words, { type WordsOptions } from "../charts/prison-for-words/prison-for-words.tsx";
import type { RequestOptions } from "../charts/request/options.ts";
import request from "../charts/request/request.tsx";
import { placedChart } from "../figure/frame.tsx";
import { formatMonths } from "../i18n/format.ts";
import { monthsOf } from "../layouts/months.ts";
import { CountriesListed } from "../records/countries-listed.tsx";
import type { Story } from "./story.ts";

const OFFENCE = "insult_of_authority";
const OF_ANYBODY: WordsOptions = {
  months: USUAL_LINE,
  offences: [OFFENCE],
  objects: [],
  country: null,
  asOf: null,
};
const OF_A_RULER: WordsOptions = { ...OF_ANYBODY, objects: ["ruler"] };

const inGroup = ({ groups }: Answer, group: Answer["groups"][number]["group"]) =>
  groups.find((one) => one.group === group)?.jurisdictions ?? [];

/** The country counted with the longest term; null if none is counted. */
const longestOf = ({ rows }: Answer) =>
  rows
    .filter(({ group }) => group === "counted")
    .toSorted((a, b) => descending(monthsOf(a.basic) ?? 0, monthsOf(b.basic) ?? 0))[0]
    ?.jurisdiction ?? null;

const oneInsult: Story = {
  name: "one-insult",
  async find(asked) {
    const { t, day } = asked;
    const data = await words.load(OF_A_RULER, asked);
    const { words: answer } = data;
    return {
      title: t("stories.insult", {
        counted: countOf(answer, "counted"),
        researched: answer.researched,
        term: formatMonths(answer.months, t),
        notOnFile: countOf(answer, "maximum_not_on_file"),
      }),
      lead: t("stories.insultLead", {
        day,
        reported: countOf(answer, "reported"),
        unclear: countOf(answer, "field_unclear"),
      }),
      async tell() {
        const longest = longestOf(answer);
        const pairOptions: RequestOptions | null = longest && {
          requesting: longest.id,
          requested: null,
          power: null,
          offence: OFFENCE,
          treaty: null,
          onceInForce: false,
          asOf: null,
        };
        const [wider, pair] = await Promise.all([
          words.load(OF_ANYBODY, asked),
          pairOptions && request.load(pairOptions, asked),
        ]);
        const notOnFile = inGroup(answer, "maximum_not_on_file");
        return [
          {
            said: t.rich("stories.insultCounted", {
              states: <CountriesListed countries={inGroup(answer, "counted")} />,
            }),
          },
          ...(notOnFile.length > 0
            ? [
                {
                  said: t.rich("stories.insultUnknown", {
                    states: <CountriesListed countries={notOnFile} />,
                  }),
                },
              ]
            : []),
          { placed: placedChart(words, OF_A_RULER, data, asked), isFinding: true },
          {
            said: t("stories.insultWider", {
              counted: countOf(wider.words, "counted"),
              notOnFile: countOf(wider.words, "maximum_not_on_file"),
            }),
          },
          {
            said: (
              <>
                {wordsCases(answer, t)}
                {t("sentence.gap")}
                {t("words.casesNot")}
              </>
            ),
          },
          ...(longest && pairOptions && pair
            ? [
                {
                  said: t("stories.insultPair", {
                    requesting: longest.name,
                    requested: pair.answer.requested?.name ?? pair.pair.requested,
                  }),
                },
                {
                  placed: placedChart(request, { ...pairOptions, ...pair.pair }, pair, asked),
                },
              ]
            : []),
        ];
      },
    };
  },
};
export default oneInsult;
