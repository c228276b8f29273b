import { fill } from "./find-state.ts";

/** Where the items of a brief are kept while a window is open; the address alone holds the brief. */
const keyOf = (path: string): string => `lawdrift:${path}`;

function kept(path: string): string[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(path)) ?? "[]") as string[];
  } catch {
    // Who allows no storage starts a brief of one item.
    return [];
  }
}

/** Remembers the items of the brief that is open. */
export function rememberBrief(brief: HTMLElement): void {
  try {
    sessionStorage.setItem(keyOf(location.pathname), brief.dataset["briefItems"] ?? "[]");
  } catch {
    // As above.
  }
}

/** Leads to the brief that was put together in this window, with how much is in it; not seen while it is empty. */
export function linkToBrief(link: HTMLAnchorElement): void {
  const address = new URL(link.href);
  const items = kept(address.pathname);
  if (items.length === 0) return;
  for (const item of items) address.searchParams.append("items", item);
  link.href = address.href;
  link.textContent = fill(link.dataset["briefLink"], { count: items.length });
  link.hidden = false;
}

/** “Add to brief” adds to what was put together before in this window. */
export function addToBrief(link: HTMLAnchorElement): void {
  link.addEventListener("click", () => {
    const address = new URL(link.href);
    const own = address.searchParams.getAll("items");
    address.searchParams.delete("items");
    for (const item of new Set([...kept(address.pathname), ...own]))
      address.searchParams.append("items", item);
    link.href = address.href;
  });
}
