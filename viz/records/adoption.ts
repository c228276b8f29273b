import { showDate } from "../i18n/format.ts";
import type { Words } from "../i18n/messages.ts";

interface Adopted {
  readonly possiblyFrom: string | null;
  readonly certainlyFrom: string | null;
}

/** Since when it is in force, as far as sources limit it. */
export function adopted({ possiblyFrom, certainlyFrom }: Adopted, words: Words): string {
  if (possiblyFrom === null) return showDate(certainlyFrom && `../${certainlyFrom}`, words);
  if (certainlyFrom === null)
    return words("families.notBeforeDay", { day: showDate(possiblyFrom, words) });
  if (possiblyFrom === certainlyFrom)
    return words("record.periodOpen", { from: showDate(possiblyFrom, words) });
  return showDate(`${possiblyFrom}/${certainlyFrom}`, words);
}
