import { readdirSync } from "node:fs";
import type { ChartDefinition } from "./definition.ts";

const HERE = new URL("./", import.meta.url);
const OWN = "charts.ts";

const isChart = (value: unknown): value is ChartDefinition =>
  typeof (value as Partial<ChartDefinition> | undefined)?.show === "function";

/** All charts, by name. Adding one is adding a file that exports a ChartDefinition as its default. */
export async function listCharts(): Promise<ReadonlyMap<string, ChartDefinition>> {
  const files = readdirSync(HERE)
    .filter((name) => /\.tsx?$/.test(name) && name !== OWN)
    .sort();
  const found = await Promise.all(
    files.map(async (file) => (await import(new URL(file, HERE).href)).default as unknown),
  );
  return new Map(found.filter(isChart).map((chart) => [chart.name, chart]));
}
