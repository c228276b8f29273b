import type { StoreSettings } from "../../schema/graph/store.ts";
import type { Results } from "./measure.ts";

/** What a part is measured with. */
export interface BenchWorld {
  readonly work: string;
  readonly results: Results;
  /** Settings of an empty embedded store in a folder of its own. */
  newStore(): Promise<StoreSettings>;
  /** A real Neo4j, emptied; undefined where none can be started, and then said to be left out. */
  neo4j(): Promise<StoreSettings | undefined>;
  /** Publishes the real atlas. */
  publishAtlas(settings: StoreSettings): Promise<void>;
  leftOut(what: string): void;
}
