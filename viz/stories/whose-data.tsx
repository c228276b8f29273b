import { jurisdictionPath } from "../address/links.ts";
import drop from "../charts/drop/drop.tsx";
import floor from "../charts/floor/floor.tsx";
import { participationCounts } from "../charts/participation/description.ts";
import participation from "../charts/participation/participation.tsx";
import whatIf from "../charts/what-if/what-if.tsx";
import { isKnownNotInForce } from "../records/treaty-status.ts";
import type { Story } from "./story.ts";

const TREATY = "uncc";
const EVERY = { every: TREATY };

const whoseData: Story = {
  name: "whose-data",
  title: "stories.data",
  says: "stories.dataSays",
  async tell({ ask, words }) {
    const [{ treaty, description }, { found }] = await Promise.all([
      participation.show({ ask, query: new URLSearchParams({ treaty: TREATY }), words }),
      whatIf.show({ ask, query: new URLSearchParams(EVERY), words }),
    ]);
    const { signed, consented, reported } = participationCounts(treaty);
    const counts = {
      treaty: <a href={`/treaties/${TREATY}`}>{treaty.shortTitle}</a>,
      signed: words("count.states", { count: signed }),
      consented: words("count.states", { count: consented }),
      reported,
    };
    const inForce = isKnownNotInForce(treaty)
      ? words.rich("stories.dataNotYet", { ...counts, needed: treaty.partiesNeeded ?? "" })
      : description;
    const reached = found.changed.filter(({ before, after }) => before === null && after !== null);
    return [
      {
        said: treaty.inForce === null ? inForce : words.rich("stories.dataInForce", counts),
      },
      {
        said: words("stories.dataChange", {
          states: words("count.states", { count: found.states }),
          reached: reached.length,
          lose: found.lose,
          gain: found.gain,
        }),
      },
      { chart: whatIf, options: EVERY },
      ...(reached.length === 0
        ? []
        : [
            {
              said: words.rich("stories.dataReached", {
                states: reached.map(({ jurisdiction: { id, name } }, index) => (
                  <>
                    {index > 0 && words("list.comma")}
                    <a href={jurisdictionPath(id)}>{name}</a>
                  </>
                )),
              }),
            },
          ]),
      { said: words("stories.dataDrop") },
      { chart: drop, options: {} },
      { said: words("stories.dataFloor") },
      { chart: floor, options: { treaty: TREATY } },
    ];
  },
};
export default whoseData;
