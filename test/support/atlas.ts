import { fileURLToPath } from "node:url";
import type { Graph } from "../../ingest/graph.ts";
import type { Report } from "../../ingest/report.ts";
import type { Store } from "../../schema/graph/store.ts";
import type { TestStore } from "../stores.ts";
import { ownStore } from "./fixture.ts";
import { sharedGraph, sharedReport, sharedStore } from "./shared-store.ts";

/** The folder of the real atlas. */
export const ATLAS = fileURLToPath(new URL("../../ingest/atlas", import.meta.url));

const SHARED_ATLAS = { name: "atlas", atlas: ATLAS };

/** The graph of the whole atlas. */
export const atlasGraph = (): Promise<Graph> => sharedGraph(SHARED_ATLAS);

/** What the run says that loaded the whole atlas. */
export const atlasReport = (): Promise<Report> => sharedReport(SHARED_ATLAS);

/** A store with the whole atlas, to be read by all tests of the describe block in which it is called. */
export const atlasStore = (engine: TestStore): (() => Store) =>
  engine.name === "embedded" ? sharedStore(SHARED_ATLAS) : ownStore(engine, ATLAS);
