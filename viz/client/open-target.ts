import { hashTarget } from "./hash-target.ts";

/** Opens what an address leads to, and what it stands in: a section of a law, an article of a treaty. */
export function openTarget(): void {
  const open = () => {
    const target = hashTarget();
    const inside = target?.querySelector(":scope > details, :scope > td > details");
    for (let part: Element | null = inside ?? target; part; part = part.parentElement)
      if (part instanceof HTMLDetailsElement) part.open = true;
    if (inside) target?.scrollIntoView();
  };
  addEventListener("hashchange", open);
  open();
}
