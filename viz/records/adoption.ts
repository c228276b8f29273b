import { formatDate } from "../i18n/format.ts";
import type { Messages } from "../i18n/messages.ts";

interface Adopted {
  readonly possiblyFrom: string | null;
  readonly certainlyFrom: string | null;
}

/** Since when it is in force, as far as sources limit it. */
export function adopted({ possiblyFrom, certainlyFrom }: Adopted, t: Messages): string {
  if (possiblyFrom === null) return formatDate(certainlyFrom && `../${certainlyFrom}`, t);
  if (certainlyFrom === null)
    return t("families.notBeforeDay", { day: formatDate(possiblyFrom, t) });
  if (possiblyFrom === certainlyFrom)
    return t("record.periodOpen", { from: formatDate(possiblyFrom, t) });
  return formatDate(`${possiblyFrom}/${certainlyFrom}`, t);
}
