import { ascending, descending, rollup } from "d3";
import floor, { type FloorOptions } from "../charts/floor/floor.tsx";
import { onceInForceTitle } from "../charts/once-in-force/description.ts";
import onceInForce from "../charts/once-in-force/once-in-force.tsx";
import participation from "../charts/participation/participation.tsx";
import type { WhatIf } from "../charts/what-if/description.ts";
import { type WhatIfOptions, whatIfOptions } from "../charts/what-if/options.ts";
import whatIf from "../charts/what-if/what-if.tsx";
import { placedChart } from "../figure/frame.tsx";
import { within } from "../i18n/format.ts";
import { CountriesListed } from "../records/countries-listed.tsx";
import { isKnownNotInForce, standingInWords } from "../records/treaty-status.ts";
import type { Story } from "./story.ts";

const ID = "treaty/uncc";
const ONCE = { months: null, treaty: ID, asOf: null };
const FLOOR: FloorOptions = { treaty: ID, lens: null, weights: [], asOf: null };

/** New pairs of a country that asks and one that is asked, and the country that most of them involve. */
function newPairs({ changed }: Pick<WhatIf, "changed">) {
  const pairs = changed.flatMap(({ jurisdiction, newly }) =>
    newly.map(({ requesting }) => [requesting, jurisdiction] as const),
  );
  const involved = [
    ...rollup(
      pairs.flat(),
      ({ length }) => length,
      ({ id }) => id,
    ),
  ];
  const [most, involving = 0] = involved.toSorted(
    ([a, m], [b, n]) => descending(m, n) || ascending(a, b),
  )[0] ?? [null];
  const country = pairs.flat().find(({ id }) => id === most);
  const share = involving === 0 ? "none" : involving === pairs.length ? "all" : "some";
  return { pairs: pairs.length, involving, share, country: country?.name ?? "" };
}

const whoseData: Story = {
  name: "whose-data",
  async find(request) {
    const { t, day } = request;
    const every: WhatIfOptions = {
      ...whatIfOptions.parse(new URLSearchParams(), t),
      every: [ID],
    };
    const [{ treaty }, supposed] = await Promise.all([
      participation.load({ treaty: ID }, request),
      whatIf.load(every, request),
    ]);
    const { whatIf: found } = supposed;
    const reached = found.changed.filter(({ newly }) => newly.length > 0);
    return {
      title: t("stories.data", {
        treaty: treaty.shortTitle,
        ...newPairs(found),
        states: found.states,
        power: within(found.power.label),
      }),
      lead: t("stories.dataLead", {
        treaty: treaty.shortTitle,
        inForce: treaty.inForce === null ? (isKnownNotInForce(treaty) ? "no" : "unknown") : "yes",
        needed: treaty.partiesNeeded ?? "",
        day,
        standing: standingInWords(treaty.participations, t),
        states: found.states,
      }),
      async tell() {
        const [once, floorData] = await Promise.all([
          onceInForce.load(ONCE, request),
          floor.load(FLOOR, request),
        ]);
        return [
          ...(reached.length > 0
            ? [
                {
                  said: t.rich("stories.dataReached", {
                    states: (
                      <CountriesListed
                        countries={reached
                          .map(({ jurisdiction, newly }) => ({
                            ...jurisdiction,
                            count: newly.length,
                          }))
                          .toSorted((a, b) => descending(a.count, b.count))}
                      />
                    ),
                  }),
                },
              ]
            : []),
          { placed: placedChart(whatIf, every, supposed, request) },
          {
            said: t.rich("stories.dataMore", {
              story: <a href="/stories/once-in-force">{onceInForceTitle(once.onceInForce, t)}</a>,
            }),
          },
          { said: t("stories.dataFloor") },
          { placed: placedChart(floor, FLOOR, floorData, request) },
        ];
      },
    };
  },
};
export default whoseData;
