import type { PinnedPlace } from "../../layouts/pinned-place.ts";

/*
 * Steps that a script makes on the address of the graph: the same options as its links have.
 */

/** What parts nodes in an address. */
const BETWEEN = "~~";

function changed(
  address: string,
  name: string,
  change: (listed: string[]) => string[],
  pick: string | null,
): string {
  const [path = "", query = ""] = address.split("?");
  const options = new URLSearchParams(query);
  const listed = (options.get(name) ?? "").split(BETWEEN).filter((one) => one !== "");
  const next = change(listed).join(BETWEEN);
  if (next === "") options.delete(name);
  else options.set(name, next);
  if (pick === null) options.delete("pick");
  else options.set("pick", pick);
  return `${path}?${options}`;
}

/** With a node hidden. */
export const addressHiding = (address: string, id: string): string =>
  changed(address, "hide", (hidden) => [...hidden.filter((one) => one !== id), id], null);

/** With a node kept at a place, or at none any more. */
export const addressPinning = (address: string, id: string, place: PinnedPlace | null): string =>
  changed(
    address,
    "pin",
    (pins) => [
      ...pins.filter((one) => !one.startsWith(`${id}@`)),
      ...(place ? [`${id}@${place.x}.${place.y}`] : []),
    ],
    id,
  );
