import type { Node } from "../../schema/graph/nodes.ts";

/** Licence of the data, as an SPDX id. */
export const DATA_LICENCE = "CC-BY-4.0";

/** How to cite a release. */
export const citation = ({ id, codebook, overlays }: Node<"Release">): string =>
  `Lawdrift. A comparative-law knowledge graph of cybercrime laws, cases and treaties. Release ${id.replace(/^release\//, "")}, codebook ${codebook}. ${DATA_LICENCE}.${overlays?.length ? ` With: ${overlays.join(", ")} (data of the user's own, not under this licence).` : ""}`;
