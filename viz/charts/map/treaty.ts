import { BadAddress } from "../../address/errors.ts";
import { MapStandingDocument, type TreatyStanding } from "../../generated/queries.ts";
import type { Fill, Kind, ReadMap, Value } from "./choropleth.ts";

const FILLS: Readonly<Record<Exclude<TreatyStanding, "unknown">, Fill>> = {
  party: "hold",
  possibly_party: "hold",
  consented: "half",
  signed: "faint",
  left: "fall3",
  neither: "plain",
};

/** Where each state stands towards one treaty. */
export const treaty: ReadMap = async (asked, ask, words) => {
  const variables = { treaty: asked.treaty, ...asked.day };
  const { treaty: found, meta } = await ask(MapStandingDocument, variables);
  if (!found) throw new BadAddress(words("refused.treaty", { id: asked.treaty }), 404);
  const kinds = Object.entries(FILLS).map(
    ([code, fill]): Kind => ({
      code,
      text: words(`map.standing.${code}` as "map.standing.party"),
      fill,
    }),
  );
  const values = found.participations.flatMap(({ jurisdiction, standing }): [string, Value][] => {
    const kind = kinds.find(({ code }) => code === standing);
    if (!kind) return [];
    const possible = standing === "possibly_party";
    return [[jurisdiction.id, { kind: kind.code, told: kind.text, possible }]];
  });
  return {
    title: words("map.treatyTitle", { treaty: found.shortTitle }),
    key: words("map.treatyKey"),
    kinds,
    values: new Map(values),
    without: words("map.nothingKnown"),
    columns: [],
    release: meta.release,
    rests: { facts: ["treaty", "participation"] },
    document: MapStandingDocument,
    variables,
  };
};
