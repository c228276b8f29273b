import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoEqualEarth, geoPath } from "d3";
import type { Feature, FeatureCollection } from "geojson";
import countries from "i18n-iso-countries";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** A state, or a land that has no code of its own. */
export interface Shape {
  readonly id: string | null;
  readonly path: string;
}
/** A state that the map would hide. */
export interface Dot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}
export interface World {
  readonly shapes: readonly Shape[];
  readonly dots: readonly Dot[];
  readonly height: number;
}

const require = createRequire(import.meta.url);

/** Codes of lands to which ISO 3166-1 gives none, by the map's name. */
const WITHOUT_NUMBER: Readonly<Record<string, string>> = { Kosovo: "XKX" };

const idOf = ({ id, properties }: Feature): string | null =>
  (id === undefined ? undefined : countries.numericToAlpha3(id)) ??
  WITHOUT_NUMBER[properties?.["name"]] ??
  null;

/** The lands of Natural Earth at a scale. */
function lands(scale: "110m" | "50m"): readonly { id: string | null; land: Feature }[] {
  const file = require.resolve(`world-atlas/countries-${scale}.json`);
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology<{
    countries: GeometryCollection;
  }>;
  const { features } = feature(topology, topology.objects.countries) as FeatureCollection;
  return features.map((land) => ({ id: idOf(land), land }));
}

const COARSE = lands("110m");
const FINE = new Map(lands("50m").map(({ id, land }) => [id, land]));

/** The meridian in the middle, so that no state is cut at the edges. */
const MIDDLE = 11;
/** A land of less than this, in square units of the picture, is marked by a dot. */
const HIDDEN = 14;
/** Drawn only if something is said of it: it would take a fifth of the picture. */
const ANTARCTICA = "ATA";

/** The world in an equal-area projection, as wide as asked for, with dots for the small ones among some states. */
export function world(width: number, said: ReadonlySet<string>): World {
  const drawn = COARSE.filter(({ id }) => id !== ANTARCTICA || said.has(ANTARCTICA));
  const whole: FeatureCollection = {
    type: "FeatureCollection",
    features: drawn.map(({ land }) => land),
  };
  const projection = geoEqualEarth().rotate([-MIDDLE, 0]).fitWidth(width, whole);
  const path = geoPath(projection).digits(1);
  const [, [, bottom]] = path.bounds(whole);
  const seen = new Set(
    drawn.flatMap(({ id, land }) => (id !== null && path.area(land) >= HIDDEN ? [id] : [])),
  );
  return {
    shapes: drawn.map(({ id, land }) => ({ id, path: path(land) ?? "" })),
    dots: [...said]
      .filter((id) => !seen.has(id))
      .flatMap((id) => {
        const land = FINE.get(id);
        if (!land) return [];
        const [x, y] = path.centroid(land);
        return [{ id, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }];
      }),
    height: Math.ceil(bottom),
  };
}
