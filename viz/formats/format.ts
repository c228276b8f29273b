import type { Assets } from "../address/place.ts";
import type { Releases } from "../address/release-paths.ts";
import type { Ask } from "../queries/ask.ts";
import type { RenderedChart } from "./render.ts";

/** Pictures of a frozen release that were not drawn when it was frozen: each stays as it is drawn first. */
interface PictureStore {
  /** The picture of an address; null if it was never drawn. */
  get(address: string): Promise<Uint8Array<ArrayBuffer> | null>;
  put(address: string, picture: Uint8Array): Promise<void>;
}

/** What a format may need beside the chart. */
export interface Surroundings {
  readonly ask: Ask;
  readonly assets: Assets;
  readonly releases: Releases;
  /** A file of the frozen release shown, as it was frozen; null where it has none of that path. */
  readonly kept?: ((path: string) => Promise<Uint8Array<ArrayBuffer> | null>) | undefined;
  readonly drawn?: PictureStore | undefined;
}

/** One way to give a chart: the part of its address after the name, and what stands there. */
export interface Format {
  readonly ending: string;
  readonly type: string;
  /** Whether it is a picture, which has to stay the same under a frozen release. */
  readonly isPicture?: boolean;
  give(
    made: RenderedChart,
    around: Surroundings,
  ): string | Uint8Array | Promise<string | Uint8Array>;
}
