import type { Node } from "../../schema/graph/nodes.ts";
import type { Store } from "../../schema/graph/store.ts";
import type { Since } from "./since.ts";

/** What a download is written from. */
export interface ExportContext {
  readonly store: Store;
  readonly release: Node<"Release">;
  /** The release's id as addresses write it, without `release/`. */
  readonly name: string;
  /** Where the service is, `https://example.org`, without a slash at the end. */
  readonly origin: string;
  /** The address of a node: of its page, or a URN where it has none. */
  readonly iri: (label: string, id: string) => string;
  /** What changed since the release that was frozen before; null where none was. */
  readonly since?: ((from: ExportContext) => Promise<Since | null>) | undefined;
}

/** A whole release as one file. */
export interface ReleaseFormat {
  /** Its address under that of the release. */
  readonly file: string;
  readonly mediaType: string;
  /** What it is and for which programs, in one sentence. */
  readonly description: string;
  /** In pieces, as they are read from the store: never the whole in memory. */
  write(from: ExportContext): AsyncIterable<string | Uint8Array>;
}

/** One record as one file, at `folder/{id}.{ending}`. */
export interface RecordFormat {
  readonly folder: string;
  /** Endings with their media types. */
  readonly endings: Readonly<Record<string, string>>;
  readonly description: string;
  /** The file; null where the release has no such record. */
  write(id: string, ending: string, from: ExportContext): Promise<string | null>;
}
