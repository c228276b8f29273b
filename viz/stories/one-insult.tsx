import { max, min } from "d3";
import { jurisdictionPath } from "../address/links.ts";
import gap from "../charts/gap/gap.tsx";
import seriousCrime, {
  type SeriousOptions,
  USUAL_MONTHS,
} from "../charts/serious-crime/serious-crime.tsx";
import { placedChart } from "../figure/frame.tsx";
import { showMonths } from "../i18n/format.ts";
import type { Words } from "../i18n/messages.ts";
import { DEATH, LIFE } from "../layouts/months.ts";
import { reaching } from "../layouts/serious-crime.ts";
import type { Story } from "./story.ts";

const OPTIONS: SeriousOptions = {
  months: null,
  countries: [],
  offences: ["insult_of_authority"],
  asOf: null,
};
const PAIR = { asker: "JOR", asked: "DEU", treaty: "uncc" };

const showTerm = (months: number, words: Words): string =>
  months >= DEATH
    ? words("term.death")
    : months >= LIFE
      ? words("term.life")
      : showMonths(months, words);

const oneInsult: Story = {
  name: "one-insult",
  title: "stories.insult",
  says: "stories.insultSays",
  async tell(request) {
    const { words } = request;
    const [data, pair] = await Promise.all([
      seriousCrime.load(OPTIONS, request),
      gap.load(PAIR, request),
    ]);
    const { provisions } = data.all;
    const terms = provisions.flatMap(({ months }) => months ?? []);
    const most = max(terms);
    const states = new Set(provisions.map(({ provision }) => provision.jurisdiction.id));
    const heaviest = new Map(
      provisions
        .filter(({ months }) => months !== null && months === most)
        .map(({ provision: { jurisdiction } }) => [jurisdiction.id, jurisdiction.name]),
    );
    const { certain, possible } = reaching(provisions, USUAL_MONTHS);
    const withCases = provisions.filter(({ cases }) => cases > 0).length;
    const article = (number: number) => <a href={`/treaties/uncc#${number}`}>{number}</a>;
    return [
      {
        said: words("stories.insultCount", {
          provisions: words("count.provisions", { count: provisions.length }),
          states: words("count.states", { count: states.size }),
          unknown: provisions.length - terms.length,
        }),
      },
      ...(most === undefined
        ? []
        : [
            {
              said: words.rich("stories.insultRange", {
                least: showTerm(min(terms) ?? 0, words),
                most: showTerm(most, words),
                states: [...heaviest].map(([id, name], index) => (
                  <>
                    {index > 0 && words("list.comma")}
                    <a href={jurisdictionPath(id)}>{name}</a>
                  </>
                )),
              }),
            },
          ]),
      { placed: placedChart(seriousCrime, OPTIONS, data, request) },
      {
        said: words.rich("stories.insultLine", {
          article2: article(2),
          article35: article(35),
          term: showTerm(USUAL_MONTHS, words),
          certain,
          possible,
        }),
      },
      {
        said: words.rich("stories.insultCases", {
          provisions: words("count.provisions", { count: withCases }),
          cases: (inner) => <a href="/abuse">{inner}</a>,
        }),
      },
      { said: words("stories.insultPair") },
      { placed: placedChart(gap, PAIR, pair, request) },
    ];
  },
};
export default oneInsult;
