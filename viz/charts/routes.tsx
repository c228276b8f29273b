import { Hono } from "hono";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Ask } from "../ask.ts";
import { CompareDocument, RaceDocument } from "../generated/queries.ts";
import { compareAsked } from "../parts/compare-asked.ts";
import { BadAddress } from "../parts/page.ts";
import { raceAsked } from "../parts/race-asked.ts";
import { CompareChart } from "./compare.tsx";
import { Drop, defaultPick, dropSeries } from "./drop.tsx";
import { RaceGraph } from "./race.tsx";

interface Alone {
  readonly dark: boolean;
  readonly width: number;
}

/** Theme and width of a picture that stands alone. */
function aloneAsked(query: URLSearchParams): Alone {
  const theme = query.get("theme") ?? "light";
  if (theme !== "light" && theme !== "dark")
    throw new BadAddress(`no such theme: ${theme}; light or dark`);
  const width = Number(query.get("width") ?? 960);
  if (!Number.isInteger(width) || width < 200 || width > 3000)
    throw new BadAddress(`no such width: ${query.get("width")}; 200 to 3000`);
  return { dark: theme === "dark", width };
}

type Draw = (ask: Ask, query: URLSearchParams, dark: boolean) => Promise<VNode>;

const credit = (release: string): string => `Lawdrift, release ${release}, CC BY 4.0`;

const CHARTS: Record<string, Draw> = {
  async drop(ask, query, dark) {
    const asked = raceAsked(query);
    const { race, meta } = await ask(RaceDocument, asked.variables);
    const picked = asked.country ?? defaultPick(dropSeries(race));
    return (
      <Drop
        race={race}
        options={{
          picked,
          alone: {
            dark,
            credit: `${credit(meta.release)} · ${race.power.label}, ${race.lens.label}, ${race.asOf}`,
          },
        }}
      />
    );
  },
  async race(ask, query, dark) {
    const asked = raceAsked(query);
    const { race, meta } = await ask(RaceDocument, asked.variables);
    return (
      <RaceGraph
        race={race}
        options={{
          picked: asked.country,
          alone: {
            dark,
            credit: `${credit(meta.release)} · ${race.power.label}, ${race.lens.label}, ${race.asOf}`,
          },
        }}
      />
    );
  },
  async compare(ask, query, dark) {
    const asked = compareAsked("", query);
    if (asked === null)
      throw new BadAddress("name two to four jurisdictions, such as ?countries=KEN~DEU");
    const { compare, meta } = await ask(CompareDocument, asked.variables);
    return (
      <CompareChart
        comparison={compare}
        options={{ alone: { dark, credit: `${credit(meta.release)} · ${compare.asOf}` } }}
      />
    );
  },
};

/** `/charts/{name}.svg`: the same components as in the pages, each as a picture of its own. */
export function chartRoutes(ask: Ask): Hono {
  const routes = new Hono();
  routes.get("/:file", async (context) => {
    const [, name = "", ending] = /^([a-z-]+)\.(\w+)$/.exec(context.req.param("file")) ?? [];
    const draw = Object.hasOwn(CHARTS, name) ? CHARTS[name] : undefined;
    if (!draw || ending !== "svg")
      throw new BadAddress(
        `no such chart: ${context.req.param("file")}; one of ${Object.keys(CHARTS)
          .map((chart) => `${chart}.svg`)
          .join(", ")}`,
        404,
      );
    const { searchParams } = new URL(context.req.url);
    const { dark, width } = aloneAsked(searchParams);
    const picture = await draw(ask, searchParams, dark);
    const svg = renderToString(picture).replace("<svg ", `<svg width="${width}" `);
    return context.body(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, 200, {
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": "public, max-age=300",
    });
  });
  return routes;
}
