import { addToBrief, linkToBrief, printPage, rememberBrief } from "./brief.ts";
import { chartTooltip } from "./chart-tooltip.ts";
import { copyLink } from "./copy-link.ts";
import { embedDialog } from "./embed-dialog.ts";
import { foldNarrow } from "./fold-narrow.ts";
import { submitOnChange } from "./list.ts";
import { wordsInteraction } from "./prison-for-words.ts";
import { raceInteraction } from "./race.ts";
import { matrixInteraction } from "./race-matrix.ts";
import { seriousInteraction } from "./serious-crime.ts";

/*
 * What only a browser can add to a page, or to a part of one: pointing at a state picks out its ways, pictures
 * can be zoomed, dragged and searched, the code to embed a chart follows choices, and the address can be copied.
 */

/** What an element of the page is given, by the selector that finds it. */
type Enhancement = readonly [selector: string, enhance: (element: never) => void];

const ENHANCEMENTS: readonly Enhancement[] = [
  ["svg.ld-chart", chartTooltip],
  ["svg.ld-race:has(.nodes)", raceInteraction],
  [".race-matrix", matrixInteraction],
  ["svg.ld-prison-for-words", wordsInteraction],
  ["svg.ld-serious-crime", seriousInteraction],
  ["form[data-list]", submitOnChange],
  ["[data-copy-link]", copyLink],
  ["[data-fold-narrow]", foldNarrow],
  ["[data-embed]", embedDialog],
  ["[data-brief-kept]", rememberBrief],
  ["[data-print]", printPage],
  ["a[data-brief]", addToBrief],
  ["a[data-brief-link]", linkToBrief],
];

export function enhance(part: ParentNode): void {
  for (const [selector, add] of ENHANCEMENTS)
    for (const element of part.querySelectorAll(selector)) add(element as never);
}
