import { BadAddress } from "../../address/errors.ts";
import {
  MapStandingDocument,
  type MapStandingQuery,
  type TreatyStanding,
} from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import type { Fill, Kind, MapIndicator, Value } from "./choropleth.ts";
import type { MapQuestion } from "./options.ts";

const FILLS: Readonly<Record<Exclude<TreatyStanding, "unknown">, Fill>> = {
  party: "hold",
  possibly_party: "hold",
  consented: "half",
  signed: "faint",
  left: "fall3",
  neither: "plain",
};

const variablesOf = ({ treaty, asOf }: MapQuestion, { lang }: Messages) =>
  given({ treaty, asOf, lang });

interface Data extends Pick<MapStandingQuery, "meta"> {
  readonly treaty: NonNullable<MapStandingQuery["treaty"]>;
}

/** Where each state stands towards one treaty. */
export const treaty: MapIndicator<Data> = {
  async load(question, ask, t) {
    const { treaty: found, meta } = await ask(MapStandingDocument, variablesOf(question, t));
    if (!found) throw new BadAddress(t("refused.treaty", { id: question.treaty }), 404);
    return { treaty: found, meta };
  },
  map({ treaty: found, meta }, question, t) {
    const kinds = Object.entries(FILLS).map(
      ([code, fill]): Kind => ({
        code,
        text: t(`map.standing.${code}` as "map.standing.party"),
        fill,
      }),
    );
    const values = found.participations.flatMap(({ jurisdiction, standing }): [string, Value][] => {
      const kind = kinds.find(({ code }) => code === standing);
      if (!kind) return [];
      const possible = standing === "possibly_party";
      return [[jurisdiction.id, { kind: kind.code, text: kind.text, possible }]];
    });
    return {
      title: t("map.treatyTitle", { treaty: found.shortTitle }),
      key: t("map.treatyKey"),
      kinds,
      values: new Map(values),
      without: t("map.nothingKnown"),
      columns: [],
      release: meta.release,
      facts: { facts: ["treaty", "participation"] },
      document: MapStandingDocument,
      variables: variablesOf(question, t),
    };
  },
};
