import { formatList } from "./format.ts";
import type { Messages } from "./messages.ts";

/** A release's own name, and the overlays whose data it holds beside ours, which follow it after a plus sign. */
export function partsOfRelease(release: string): { own: string; overlays: readonly string[] } {
  const [own = "", ...overlays] = release.split("+");
  return { own, overlays };
}

/** What a release holds beside our data, to be said wherever it is named; null where it holds nothing else. */
export function releaseWith(release: string, t: Messages): string | null {
  const { overlays } = partsOfRelease(release);
  return overlays.length === 0 ? null : t("chart.with", { overlays: formatList(overlays, t) });
}

/** Release and licence on one line, of a chart that is named, or alone. */
export function creditLine(release: string, t: Messages, name?: string): string {
  const { own } = partsOfRelease(release);
  const line =
    name === undefined
      ? t("chart.credit", { release: own })
      : t("embed.creditLine", { name, release: own });
  return [line, releaseWith(release, t)].filter(Boolean).join(t("list.semicolon"));
}
