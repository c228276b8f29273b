import { canvasDrawing } from "./graph/canvas.ts";
import { placeIn, svgMoving } from "./graph/pan-zoom.ts";
import { addressHiding, addressPinning } from "./graph/steps.ts";
import { searchSuggestions } from "./search.ts";

/*
 * The explorer works by links and forms alone. Here they are followed within the page: what the server
 * answers takes the place of what stood there, nodes glide from where they were, and the address follows.
 */

/** An address of the explorer, under the path and in the language of the page. */
function here(options: URLSearchParams): string {
  const lang = new URLSearchParams(location.search).get("lang");
  if (lang !== null) options.set("lang", lang);
  return `${location.pathname}?${options}`;
}

/** The address of the state that is shown. */
const shownAt = (root: HTMLElement): string => here(new URLSearchParams(root.dataset["graph"]));

type Places = ReadonlyMap<string, DOMRect>;

/** Where each node of the pictures is on the screen. */
const placesIn = (root: HTMLElement): Places =>
  new Map(
    [...root.querySelectorAll<SVGElement>(".ld-graph .node .at")].flatMap((node) => {
      const id = node.closest<SVGElement>(".node")?.dataset["id"];
      const place = node.querySelector(".mark")?.getBoundingClientRect();
      return id && place && place.width > 0 ? [[id, place] as const] : [];
    }),
  );

const HELD = new Set(["INPUT", "SELECT", "BUTTON"]);

/** What has the focus, in words that also find it in the page that comes. */
function focusKey(): string | null {
  const { activeElement: at } = document;
  if (!(at instanceof HTMLElement || at instanceof SVGElement)) return null;
  const id = at.dataset["id"];
  if (id !== undefined) return `[data-id="${CSS.escape(id)}"]`;
  if (at.id && HELD.has(at.tagName)) return `#${CSS.escape(at.id)}`;
  return at.closest("aside") ? "aside h2" : null;
}

/** Gives the focus back to what had it, or to what is told of now. */
function focusOn(root: HTMLElement, key: string | null): void {
  if (key === null) return;
  // What was hidden cannot have it any more.
  const found = [...root.querySelectorAll<HTMLElement | SVGElement>(`${key}, aside h2`)]
    .toSorted((a, b) => Number(b.matches(key)) - Number(a.matches(key)))
    .find((one) => one.getClientRects().length > 0);
  if (!found) return;
  if (found.tagName === "H2") found.tabIndex = -1;
  found.focus({ preventScroll: true });
}

/** How many steps were made in this window, so that no more are undone than were made. */
const stepsMade = (): number => (history.state as { steps?: number } | null)?.steps ?? 0;

const undo = (): void => {
  if (stepsMade() > 0) history.back();
};

/** A field for a node: what is chosen is sent by its id, or opened at once. */
function suggestNodes(root: HTMLElement, input: HTMLInputElement): void {
  searchSuggestions(input, ({ id, title }) => {
    if (input.dataset["opens"] !== undefined) {
      void follow(root, here(new URLSearchParams({ around: id })));
      return;
    }
    input.value = title;
    input.dataset["node"] = id;
  });
  input.addEventListener("input", () => delete input.dataset["node"]);
}

/** Adds what only a script can to a part of the page that the server made. */
function equip(root: HTMLElement, before: Places): void {
  const tools = root.querySelector<HTMLElement>("[data-graph-tools]");
  const pinned: Parameters<typeof svgMoving>[3] = (id, place) =>
    void follow(root, addressPinning(shownAt(root), id, place));
  for (const svg of root.querySelectorAll<SVGSVGElement>("svg.ld-graph"))
    if (svg.getClientRects().length > 0) svgMoving(svg, tools, before, pinned);
  const large = root.querySelector<HTMLElement>("[data-graph-large]");
  if (large)
    canvasDrawing(
      large,
      tools,
      (href) => {
        const { search } = new URL(href, location.href);
        void follow(root, `${location.pathname}${search}`);
      },
      pinned,
    );
  const button = root.querySelector<HTMLButtonElement>("[data-undo]");
  if (button) button.disabled = stepsMade() === 0;
  button?.addEventListener("click", undo);
  for (const input of root.querySelectorAll<HTMLInputElement>("[data-suggest]"))
    suggestNodes(root, input);
}

let latest = 0;

/** Follows an address of the explorer within the page; one that is refused is shown as its own page. */
async function follow(root: HTMLElement, href: string, kept = false): Promise<void> {
  latest += 1;
  const mine = latest;
  const told = () => root.querySelector<HTMLOutputElement>("[data-graph-told]");
  root.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(href);
    if (!answer.ok) {
      location.assign(href);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector<HTMLElement>("[data-graph]");
    if (mine !== latest || !fresh) return;
    const [before, focus] = [placesIn(root), focusKey()];
    if (!kept) history.pushState({ steps: stepsMade() + 1 }, "", href);
    document.title = page.title;
    root.dataset["graph"] = fresh.dataset["graph"] ?? "";
    root.replaceChildren(...fresh.childNodes);
    // The languages lead to the same state of the page.
    const languages = page.querySelector(".languages");
    if (languages) document.querySelector(".languages")?.replaceWith(languages);
    equip(root, before);
    focusOn(root, focus);
    const output = told();
    if (output) output.textContent = root.querySelector(".standfirst")?.textContent ?? "";
  } catch {
    const output = told();
    if (output) output.textContent = root.dataset["failed"] ?? "";
    output?.classList.remove("visually-hidden");
  } finally {
    root.removeAttribute("aria-busy");
  }
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** What a key does to the mark that has the focus, and everywhere but in a field. */
function onKey(root: HTMLElement, event: KeyboardEvent): void {
  if (event.isComposing || event.target instanceof HTMLInputElement) return;
  const key = event.key.toLowerCase();
  if (key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
    event.preventDefault();
    undo();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const node = (event.target as Element).closest<SVGElement>(".ld-graph .node");
  const id = node?.dataset["id"];
  if (!node || id === undefined) return;
  if (key === "h") void follow(root, addressHiding(shownAt(root), id));
  if (key === "p") {
    const svg = node.closest<SVGSVGElement>("svg");
    const place = svg && placeIn(svg, node);
    void follow(
      root,
      addressPinning(shownAt(root), id, node.dataset["pinned"] === undefined ? place : null),
    );
  }
}

/** Follows links and forms of the explorer within the page, its keys, and the browser's way back. */
export function graphExplorer(root: HTMLElement): void {
  root.addEventListener("keydown", (event) => onKey(root, event));
  root.addEventListener("click", (event) => {
    if (event.defaultPrevented || !isPlain(event)) return;
    const link = (event.target as Element).closest("a");
    const href = link?.getAttribute("href");
    if (!href || link?.hasAttribute("download")) return;
    if (new URL(href, location.href).pathname !== location.pathname) return;
    event.preventDefault();
    void follow(root, href);
  });
  root.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (new URL(form.action).pathname !== location.pathname) return;
    event.preventDefault();
    const given = new URLSearchParams(new FormData(form) as never);
    for (const { name, dataset } of form.querySelectorAll<HTMLInputElement>("[data-node]"))
      given.set(name, dataset["node"] ?? "");
    void follow(root, `${location.pathname}?${given}`);
  });
  addEventListener("popstate", () => void follow(root, location.href, true));
  equip(root, new Map());
}
