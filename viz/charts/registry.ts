import { existsSync, readdirSync } from "node:fs";
import type { ChartDefinition } from "./kit/definition.ts";

const HERE = new URL("./", import.meta.url);

/** All charts, by name. Adding one is adding a folder whose file of the same name exports a ChartDefinition. */
export async function listCharts(): Promise<ReadonlyMap<string, ChartDefinition>> {
  const charts = await Promise.all(
    readdirSync(HERE)
      .sort()
      .map((name) => new URL(`${name}/${name}.tsx`, HERE))
      .filter((file) => existsSync(file))
      .map(async (file) => (await import(file.href)).default as ChartDefinition),
  );
  return new Map(charts.map((chart) => [chart.name, chart]));
}
