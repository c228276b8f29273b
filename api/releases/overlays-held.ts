import type { Node } from "../../schema/graph/nodes.ts";

/** The release to be frozen holds data of the user's own, and nobody said that they may be published. */
export class OverlaysHeld extends Error {
  override readonly name = "OverlaysHeld";
}

/** Frozen releases are for everybody: what a user brought goes in only when told, and never against its licence. */
export function checkOverlays({ overlays, unshared }: Node<"Release">, isAllowed: boolean): void {
  const without = "or take them out: npm run ingest without --overlay and LAWDRIFT_OVERLAYS";
  if (unshared?.length)
    throw new OverlaysHeld(
      `the release holds data that may not be passed on: ${unshared.join(", ")} (redistribute: no). Correct source.json there if they may, ${without}`,
    );
  if (overlays?.length && !isAllowed)
    throw new OverlaysHeld(
      `the release holds data of your own: ${overlays.join(", ")}. To publish them too, add --with-overlays, ${without}`,
    );
}
