import type { FloorQuery } from "../../generated/queries.ts";
import { formatInterval } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { floorOrder } from "../../layouts/floor.ts";

export type Floor = FloorQuery["treatyFloor"];

export type Party = Floor["parties"][number];

export const floorDescription = (found: Floor, t: Messages): string =>
  t("floor.description", {
    treaty: found.treaty.shortTitle,
    floor: formatInterval(found.floor),
    asked: found.rows.filter(({ answer }) => answer !== "silent").length,
    of: found.rows.length,
    lens: found.lens.label,
    parties: found.parties.length,
    thin: floorOrder(found.parties).thin.length,
    bound: found.bound ? 1 : 0,
  });
