/*
 * Steps that a script makes on the address of the graph: the same options as its links have.
 */

/** What parts nodes in an address. */
const BETWEEN = "~~";

/** A place as an address says it: thousandths of the width from its start, pixels from the top. */
export interface PinnedPlace {
  readonly x: number;
  readonly y: number;
}

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

/** The place of a point in a picture of a width, read from the start of its direction. */
export const pinnedPlace = (
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
  rightToLeft: boolean,
): PinnedPlace => ({
  x: Math.max(0, Math.min(1000, Math.round(((rightToLeft ? width - x : x) / width) * 1000))),
  y: Math.max(0, Math.min(9999, Math.round(y))),
});
