import drop from "../charts/drop.tsx";
import floor from "../charts/floor.tsx";
import whatIf from "../charts/what-if.tsx";
import { StoryTreatyDocument } from "../generated/queries.ts";
import { jurisdictionPath } from "../parts/links.ts";
import type { Story } from "./story.ts";

const TREATY = "uncc";
const EVERY = { every: TREATY };

const whoseData: Story = {
  name: "whose-data",
  title: "stories.data",
  says: "stories.dataSays",
  async tell({ ask, words }) {
    const [{ treaty }, { found }] = await Promise.all([
      ask(StoryTreatyDocument, { id: `treaty/${TREATY}` }),
      whatIf.show({ ask, query: new URLSearchParams(EVERY), words }),
    ]);
    if (!treaty) throw new Error(`the atlas has no treaty/${TREATY}`);
    const { participations } = treaty;
    const signed = participations.filter(({ signed: day }) => day !== null).length;
    const consented = participations.filter(({ consented: day }) => day !== null).length;
    const counts = {
      treaty: <a href={`/treaties/${TREATY}`}>{treaty.shortTitle}</a>,
      signed: words("count.states", { count: signed }),
      consented: words("count.states", { count: consented }),
      reported: participations.filter(({ reported }) => reported).length,
    };
    const reached = found.changed.filter(({ before, after }) => before === null && after !== null);
    return [
      {
        said:
          treaty.inForce === null
            ? words.rich("stories.dataNotYet", { ...counts, needed: treaty.partiesNeeded ?? "?" })
            : words.rich("stories.dataInForce", counts),
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
