import { hashTarget } from "./hash-target.ts";

/** As wide as the style sheet calls narrow. */
const NARROW = "(max-width: 40rem)";

/** Folds a long list on a small screen, unless the address leads into it; opens it again where there is room. */
export function foldNarrow(details: HTMLDetailsElement): void {
  const narrow = matchMedia(NARROW);
  const target = hashTarget();
  const fold = () => {
    details.open = !narrow.matches || (target !== null && details.contains(target));
  };
  narrow.addEventListener("change", fold);
  if (narrow.matches) fold();
}
