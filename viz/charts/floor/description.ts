import type { FloorQuery } from "../../generated/queries.ts";
import { showInterval } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import { floorOrder } from "../../layouts/floor.ts";

export type Floor = FloorQuery["treatyFloor"];

export type Party = Floor["parties"][number];

export const floorDescription = (found: Floor, words: Words): string =>
  words("floor.description", {
    treaty: found.treaty.shortTitle,
    floor: showInterval(found.floor),
    asked: found.rows.filter(({ answer }) => answer !== "silent").length,
    of: found.rows.length,
    lens: found.lens.label,
    parties: found.parties.length,
    thin: floorOrder(found.parties).thin.length,
    bound: found.bound ? 1 : 0,
  });
