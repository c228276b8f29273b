import { showDay } from "../../i18n/day.ts";
import { sentence, showCount, showParts, within } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import type { Kind, Mapped } from "./choropleth.ts";

/** What a map says in words. */
export interface Told {
  /** Each kind that some state is of, with how many are. */
  readonly counts: readonly { readonly kind: Kind; readonly text: string }[];
  /** What it means to have no value, with how many have none. */
  readonly without: string;
  readonly when: string;
  readonly description: string;
  ofState(id: string): string;
}

export function toldOf(
  mapped: Mapped,
  nameOf: ReadonlyMap<string, string>,
  asOf: string | null,
  words: Words,
): Told {
  const { kinds, values, key } = mapped;
  // Not a message: one within another loses its direction where it begins with an isolated text.
  const counted = (what: string, count: number) =>
    `${sentence(what)}${words("list.colon")}${showCount(count, words)}`;
  const all = [...values.values()];
  const counts = kinds.flatMap((kind) => {
    const count = all.filter((value) => value.kind === kind.code).length;
    return count === 0 ? [] : [{ kind, text: counted(kind.text, count) }];
  });
  const unknown = [...nameOf.keys()].filter((id) => !values.has(id)).length;
  const without = counted(mapped.without, unknown);
  const when =
    asOf === null ? words("map.asKnown") : words("map.asOf", { day: showDay(asOf, words) });
  return {
    counts,
    without,
    when,
    description: words("map.description", {
      key,
      when,
      counts: sentence(
        showParts(
          counts.map(({ text }) => within(text)),
          words,
        ),
      ),
      unknown: without,
    }),
    ofState: (id) =>
      `${nameOf.get(id) ?? id}${words("list.colon")}${values.get(id)?.told ?? mapped.without}`,
  };
}
