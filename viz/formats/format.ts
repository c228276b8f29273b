import type { Ask } from "../ask.ts";
import type { Assets } from "../parts/layout.tsx";
import type { Made } from "./made.ts";

/** What a format may need beside the chart. */
export interface Surroundings {
  readonly ask: Ask;
  readonly assets: Assets;
}

/** One way to give a chart: the part of its address after the name, and what stands there. */
export interface Format {
  readonly ending: string;
  readonly type: string;
  give(made: Made, around: Surroundings): string | Uint8Array | Promise<string | Uint8Array>;
}
