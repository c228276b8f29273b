/*
 * What a mark of a chart is, with its value, beside the mark: for a pointer, a finger and the keyboard. The text is the
 * mark's own title, which a browser shows late, small, and to a mouse alone.
 */

const GAP = 12;

const LOOK: Readonly<Record<string, string>> = {
  position: "fixed",
  zIndex: "20",
  maxInlineSize: "20rem",
  padding: "6px 10px",
  borderRadius: "4px",
  background: "var(--ink, #1b1a17)",
  color: "var(--paper, #fafaf5)",
  font: '14px/1.4 "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif',
  pointerEvents: "none",
  overflowWrap: "anywhere",
};

/** The mark around an element that has a title of its own; the picture's title is no mark's. */
function markAround(element: Element, picture: SVGSVGElement): Element | null {
  for (let at: Element | null = element; at && at !== picture; at = at.parentElement)
    if (at.querySelector(":scope > title")) return at;
  return null;
}

const titleOf = (mark: Element): SVGTitleElement | null =>
  mark.querySelector<SVGTitleElement>(":scope > title");

/** What a mark is called, also while its title is shown here and therefore empty. */
export function markTitle(mark: Element): string | null {
  const title = mark.querySelector<SVGTitleElement>("title");
  return title && (title.dataset["shown"] ?? title.textContent);
}

export function chartTooltip(picture: SVGSVGElement): void {
  const tip = document.createElement("div");
  tip.className = "chart-tooltip";
  // Who hears the page has the mark's name already.
  tip.setAttribute("aria-hidden", "true");
  Object.assign(tip.style, LOOK);
  let shown: SVGTitleElement | null = null;

  function hide(): void {
    if (shown) {
      shown.textContent = shown.dataset["shown"] ?? "";
      delete shown.dataset["shown"];
    }
    shown = null;
    tip.remove();
  }

  function place(x: number, top: number, bottom: number): void {
    const { width, height } = tip.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    tip.style.left = `${Math.max(4, Math.min(x - width / 2, room - width - 4))}px`;
    tip.style.top = `${top - height - GAP < 4 ? bottom + GAP : top - height - GAP}px`;
  }

  function show(mark: Element, at?: PointerEvent): void {
    const title = titleOf(mark);
    if (!title) return;
    if (shown !== title) {
      const text = title.textContent ?? "";
      if (text === "") return;
      hide();
      shown = title;
      // Else the browser would show it a second time.
      title.dataset["shown"] = text;
      title.textContent = "";
      tip.textContent = text;
      tip.dir = picture.closest("[dir]")?.getAttribute("dir") ?? "auto";
      document.body.append(tip);
    }
    const box = mark.getBoundingClientRect();
    if (at) place(at.clientX, at.clientY, at.clientY + GAP);
    else place(box.left + box.width / 2, box.top, box.bottom);
  }

  const over = (event: Event): void => {
    const { target } = event;
    const mark = target instanceof Element ? markAround(target, picture) : null;
    if (mark) show(mark, event instanceof PointerEvent ? event : undefined);
    else hide();
  };
  picture.addEventListener("pointermove", over);
  picture.addEventListener("pointerdown", over);
  picture.addEventListener("pointerleave", (event) => {
    // A finger that is lifted leaves the picture, and what it touched is still to be read.
    if (event.pointerType !== "touch") hide();
  });
  picture.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element)) return;
    const mark = titleOf(target) ? target : (target.querySelector(":has(> title)") ?? null);
    if (mark) show(mark);
  });
  picture.addEventListener("focusout", hide);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!event.composedPath().includes(picture)) hide();
  });
  document.addEventListener("scroll", hide, { passive: true, capture: true });
}
