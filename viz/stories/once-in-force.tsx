import { descending } from "d3";
import {
  addedIn,
  onceInForceShown,
  onceInForceTitle,
} from "../charts/once-in-force/description.ts";
import onceInForceChart from "../charts/once-in-force/once-in-force.tsx";
import { placedChart } from "../figure/frame.tsx";
import { CountriesListed } from "../records/countries-listed.tsx";
import type { Story } from "./story.ts";

const OPTIONS = { months: null, treaty: null, asOf: null };
/** Countries named, those first for which most changes. */
const NAMED = 8;

const onceInForce: Story = {
  name: "once-in-force",
  async find(request) {
    const { t } = request;
    const data = await onceInForceChart.load(OPTIONS, request);
    const { onceInForce: answer } = data;
    const placed = placedChart(onceInForceChart, OPTIONS, data, request);
    return {
      title: onceInForceTitle(answer, t),
      lead: [onceInForceShown(answer, t), placed.shown.certainty].join(t("sentence.gap")),
      async tell() {
        const most = answer.rows
          .map((row) => ({ ...row.requesting, count: addedIn(row) }))
          .filter(({ count }) => count > 0)
          .toSorted((a, b) => descending(a.count, b.count))
          .slice(0, NAMED);
        return [
          { placed, isFinding: true },
          ...(most.length > 0
            ? [
                {
                  said: t.rich("stories.onceMost", {
                    researched: answer.researched,
                    states: <CountriesListed countries={most} />,
                  }),
                },
              ]
            : []),
        ];
      },
    };
  },
};
export default onceInForce;
