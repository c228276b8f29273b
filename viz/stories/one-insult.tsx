import { max, min } from "d3";
import { jurisdictionPath } from "../address/links.ts";
import { USUAL_LINE } from "../address/options.ts";
import type { RequestOptions } from "../charts/request/options.ts";
import requestChart from "../charts/request/request.tsx";
import seriousCrime, { type SeriousOptions } from "../charts/serious-crime/serious-crime.tsx";
import { placedChart } from "../figure/frame.tsx";
import { reaching } from "../layouts/serious-crime.ts";
import { formatLongestTerm } from "../records/penalty.ts";
import type { Story } from "./story.ts";

const OPTIONS: SeriousOptions = {
  months: null,
  countries: [],
  offences: ["insult_of_authority"],
  asOf: null,
};
/** One pair of countries, chosen by the data: one asks about an insult. */
const PAIR: RequestOptions = {
  requesting: null,
  requested: null,
  power: null,
  offence: "insult_of_authority",
  treaty: null,
  onceInForce: false,
  asOf: null,
};

const oneInsult: Story = {
  name: "one-insult",
  title: "stories.insult",
  says: "stories.insultSays",
  async tell(request) {
    const { t } = request;
    const [data, pair] = await Promise.all([
      seriousCrime.load(OPTIONS, request),
      requestChart.load(PAIR, request),
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
    const { certain, possible } = reaching(provisions, USUAL_LINE);
    const withCases = provisions.filter(({ cases }) => cases > 0).length;
    const article = (number: number) => <a href={`/treaties/uncc#${number}`}>{number}</a>;
    return [
      {
        said: t("stories.insultCount", {
          provisions: t("count.provisions", { count: provisions.length }),
          states: t("count.states", { count: states.size }),
          unknown: provisions.length - terms.length,
        }),
      },
      ...(most === undefined
        ? []
        : [
            {
              said: t.rich("stories.insultRange", {
                least: formatLongestTerm(min(terms) ?? 0, t),
                most: formatLongestTerm(most, t),
                states: [...heaviest].map(([id, name], index) => (
                  <>
                    {index > 0 && t("list.comma")}
                    <a href={jurisdictionPath(id)}>{name}</a>
                  </>
                )),
              }),
            },
          ]),
      { placed: placedChart(seriousCrime, OPTIONS, data, request) },
      {
        said: t.rich("stories.insultLine", {
          article2: article(2),
          article35: article(35),
          term: formatLongestTerm(USUAL_LINE, t),
          certain,
          possible,
        }),
      },
      {
        said: t.rich("stories.insultCases", {
          provisions: t("count.provisions", { count: withCases }),
          cases: (inner) => <a href="/abuse">{inner}</a>,
        }),
      },
      { said: t("stories.insultPair") },
      { placed: placedChart(requestChart, { ...PAIR, ...pair.pair }, pair, request) },
    ];
  },
};
export default oneInsult;
