import { formatCount, formatDate, formatParts, sentence, within } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Choropleth, Kind } from "./choropleth.ts";

/** What a map says in words. */
export interface MapDescription {
  /** Each kind that some state is of, with how many are. */
  readonly counts: readonly { readonly kind: Kind; readonly text: string }[];
  /** What it means to have no value, with how many have none. */
  readonly without: string;
  readonly when: string;
  readonly description: string;
  ofState(id: string): string;
}

export function describeMap(
  mapped: Choropleth,
  nameOf: ReadonlyMap<string, string>,
  asOf: string | null,
  t: Messages,
): MapDescription {
  const { kinds, values, key } = mapped;
  // Not a message: one within another loses its direction where it begins with an isolated text.
  const counted = (what: string, count: number) =>
    `${sentence(what)}${t("list.colon")}${formatCount(count, t)}`;
  const all = [...values.values()];
  const counts = kinds.flatMap((kind) => {
    const count = all.filter((value) => value.kind === kind.code).length;
    return count === 0 ? [] : [{ kind, text: counted(kind.text, count) }];
  });
  const unknown = [...nameOf.keys()].filter((id) => !values.has(id)).length;
  const without = counted(mapped.without, unknown);
  const when = asOf === null ? t("map.asKnown") : t("map.asOf", { day: formatDate(asOf, t) });
  return {
    counts,
    without,
    when,
    description: t("map.description", {
      key,
      when,
      counts: sentence(
        formatParts(
          counts.map(({ text }) => within(text)),
          t,
        ),
      ),
      unknown: without,
    }),
    ofState: (id) =>
      `${nameOf.get(id) ?? id}${t("list.colon")}${values.get(id)?.text ?? mapped.without}`,
  };
}
