import { jurisdictionPath } from "../address/links.ts";
import floor, { type FloorOptions } from "../charts/floor/floor.tsx";
import { participationCounts } from "../charts/participation/description.ts";
import participation from "../charts/participation/participation.tsx";
import { type WhatIfOptions, whatIfOptions } from "../charts/what-if/options.ts";
import whatIf from "../charts/what-if/what-if.tsx";
import { placedChart } from "../figure/frame.tsx";
import { isKnownNotInForce } from "../records/treaty-status.ts";
import type { Story } from "./story.ts";

const TREATY = "uncc";
const ID = `treaty/${TREATY}`;
const FLOOR: FloorOptions = { treaty: ID, lens: null, weights: [], asOf: null };

const whoseData: Story = {
  name: "whose-data",
  title: "stories.data",
  says: "stories.dataSays",
  async tell(request) {
    const { t } = request;
    const nothing = new URLSearchParams();
    const every: WhatIfOptions = { ...whatIfOptions.parse(nothing, t), every: [ID] };
    const [participations, supposed, floorData] = await Promise.all([
      participation.load({ treaty: ID }, request),
      whatIf.load(every, request),
      floor.load(FLOOR, request),
    ]);
    const { treaty } = participations;
    const { whatIf: found } = supposed;
    const { description } = participation.show(participations, { treaty: ID }, t);
    const { signed, consented, reported } = participationCounts(treaty);
    const counts = {
      treaty: <a href={`/treaties/${TREATY}`}>{treaty.shortTitle}</a>,
      signed: t("count.states", { count: signed }),
      consented: t("count.states", { count: consented }),
      reported,
    };
    const inForce = isKnownNotInForce(treaty)
      ? t.rich("stories.dataNotYet", { ...counts, needed: treaty.partiesNeeded ?? "" })
      : description;
    const reached = found.changed.filter(({ newly }) => newly.length > 0);
    return [
      {
        said: treaty.inForce === null ? inForce : t.rich("stories.dataInForce", counts),
      },
      {
        said: t("stories.dataChange", {
          states: t("count.states", { count: found.states }),
          reached: reached.length,
        }),
      },
      { placed: placedChart(whatIf, every, supposed, request) },
      ...(reached.length === 0
        ? []
        : [
            {
              said: t.rich("stories.dataReached", {
                states: reached.map(({ jurisdiction: { id, name } }, index) => (
                  <>
                    {index > 0 && t("list.comma")}
                    <a href={jurisdictionPath(id)}>{name}</a>
                  </>
                )),
              }),
            },
          ]),
      { said: t("stories.dataFloor") },
      { placed: placedChart(floor, FLOOR, floorData, request) },
    ];
  },
};
export default whoseData;
