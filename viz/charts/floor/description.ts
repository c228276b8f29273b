import type { FloorQuery } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { floorOrder } from "../../layouts/floor.ts";

export type Floor = FloorQuery["treatyFloor"];

export type Party = Floor["parties"][number];

const asked = ({ rows }: Floor) => rows.filter(({ answer }) => answer !== "silent").length;

export const floorTitle = (found: Floor, t: Messages): string =>
  t("floor.title", {
    treaty: found.treaty.shortTitle,
    asked: asked(found),
    of: found.rows.length,
    lens: found.lens.label,
  });

export const floorDescription = (found: Floor, t: Messages): string =>
  t("floor.description", {
    treaty: found.treaty.shortTitle,
    asked: asked(found),
    of: found.rows.length,
    lens: found.lens.label,
    parties: found.parties.length,
    thin: floorOrder(found.parties).thin.length,
    bound: found.bound ? 1 : 0,
  });
