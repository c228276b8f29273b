import { fill } from "./find-state.ts";

/** Where the brief of a window is kept while it is open; the address alone holds the brief. */
const keyOf = (path: string): string => `lawdrift:brief:${path}`;

/** What the brief of this window says, as an address says it. */
function kept(path: string): URLSearchParams {
  try {
    return new URLSearchParams(sessionStorage.getItem(keyOf(path)) ?? "");
  } catch {
    // Who allows no storage starts a brief of one item.
    return new URLSearchParams();
  }
}

/** Remembers the brief that is open. */
export function rememberBrief(brief: HTMLElement): void {
  try {
    sessionStorage.setItem(keyOf(location.pathname), brief.dataset["briefKept"] ?? "");
  } catch {
    // As above.
  }
}

/** The page that is shown, as a brief leads back to it: without the path under which the service stands. */
function backTo(address: URL): string | null {
  const base = address.pathname.replace(/brief$/, "");
  if (location.pathname === address.pathname || !location.pathname.startsWith(base)) return null;
  return `/${location.pathname.slice(base.length)}${location.search}`;
}

/** The address of the brief of this window with more items in it, and the way back to this page. */
function briefWith(address: URL, items: readonly string[]): string {
  const query = kept(address.pathname);
  const known = new Set(query.getAll("items"));
  for (const item of items) if (!known.has(item)) query.append("items", item);
  const lang = address.searchParams.get("lang");
  if (lang !== null) query.set("lang", lang);
  const back = backTo(address);
  if (back !== null) query.set("back", back);
  return `${address.origin}${address.pathname}?${query}`;
}

/** Leads to the brief that was put together in this window, with how much is in it; not seen while it is empty. */
export function linkToBrief(link: HTMLAnchorElement): void {
  const address = new URL(link.href);
  const { length } = kept(address.pathname).getAll("items");
  if (length === 0) return;
  link.href = briefWith(address, []);
  link.textContent = fill(link.dataset["briefLink"], { count: length });
  link.hidden = false;
}

/** “Add to brief” adds to what was put together before in this window. */
export function addToBrief(link: HTMLAnchorElement): void {
  link.addEventListener("click", () => {
    const address = new URL(link.href);
    link.href = briefWith(address, address.searchParams.getAll("items"));
  });
}

/** Opens the browser's print dialog, which also saves as PDF. */
export function printPage(button: HTMLButtonElement): void {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
