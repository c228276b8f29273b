import type { Suggestion } from "../pages/search/suggest.ts";
import { fill } from "./find-state.ts";

/** How long nothing is typed before it is asked, in milliseconds. */
const PAUSE = 150;
const LEAST = 2;

/**
 * Adds suggestions below a field, as a combobox that opens a list: arrows choose, Enter takes what is chosen or
 * searches, Escape closes. What is chosen is opened, if nothing else is to be done with it.
 */
export function searchSuggestions(
  input: HTMLInputElement,
  choose?: (chosen: Suggestion) => void,
): void {
  const { form, dataset } = input;
  if (!form) return;
  const list = document.createElement("ul");
  const listId = `${input.id}-suggestions`;
  list.id = listId;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", dataset["suggestions"] ?? "");
  list.hidden = true;
  const told = document.createElement("output");
  told.className = "visually-hidden";
  told.setAttribute("aria-live", "polite");
  (input.closest(".suggests") ?? form).append(list, told);
  input.autocomplete = "off";
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-controls", listId],
    ["aria-expanded", "false"],
  ] as const)
    input.setAttribute(name, value);

  let chosen = -1;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;

  const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")];

  function point(place: number): void {
    chosen = place;
    for (const [index, option] of options().entries()) {
      option.setAttribute("aria-selected", `${index === place}`);
      if (index === place) {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      }
    }
    if (place === -1) input.removeAttribute("aria-activedescendant");
  }

  function close(): void {
    clearTimeout(pause);
    asking?.abort();
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    point(-1);
  }

  const optionOf = (place: number, text: string, open: () => void, about = ""): HTMLLIElement => {
    const option = document.createElement("li");
    option.id = `${listId}-${place}`;
    option.setAttribute("role", "option");
    const name = document.createElement("bdi");
    name.textContent = text;
    option.append(name);
    if (about !== "") {
      const small = document.createElement("span");
      small.className = "muted";
      small.textContent = about;
      option.append(small);
    }
    option.addEventListener("click", open);
    return option;
  };

  function show(suggestions: readonly Suggestion[], asked: string): void {
    const found = suggestions.map((suggestion, place) =>
      optionOf(
        place,
        suggestion.title,
        () => {
          close();
          if (choose) choose(suggestion);
          else location.assign(inLanguage(suggestion.path));
        },
        suggestion.about,
      ),
    );
    const all =
      dataset["all"] === undefined
        ? []
        : [optionOf(found.length, fill(dataset["all"], { asked }), () => form?.requestSubmit())];
    list.replaceChildren(...found, ...all);
    list.hidden = found.length + all.length === 0;
    input.setAttribute("aria-expanded", `${!list.hidden}`);
    point(-1);
    told.textContent =
      found.length === 0
        ? (dataset["nothing"] ?? "")
        : fill(dataset["told"], { count: found.length });
  }

  /** Under a frozen release all stands under its path, as the form does. */
  const here = new URL("./", form.action);

  /** The language stays in the address where it stands there. */
  function inLanguage(path: string): string {
    const lang = new URLSearchParams(location.search).get("lang");
    const address = new URL(path.slice(1), here);
    if (lang !== null) address.searchParams.set("lang", lang);
    return `${address.pathname}${address.search}${address.hash}`;
  }

  async function ask(): Promise<void> {
    const asked = input.value.trim();
    asking?.abort();
    if (asked.length < LEAST) return close();
    asking = new AbortController();
    const query = new URLSearchParams({ q: asked, lang: dataset["lang"] ?? "en" });
    try {
      const answer = await fetch(new URL(`search.json?${query}`, here), { signal: asking.signal });
      if (answer.ok) show((await answer.json()) as Suggestion[], asked);
    } catch {
      // A newer question, or no network: the form works all the same.
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(ask, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const count = options().length;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && !list.hidden && chosen >= 0) {
      event.preventDefault();
      options()[chosen]?.click();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) void ask();
      // One place before the first is the text itself.
      else if (event.key === "ArrowDown") point(chosen + 1 < count ? chosen + 1 : -1);
      else point(chosen === -1 ? count - 1 : chosen - 1);
    }
  });
  input.addEventListener("blur", close);
  // The pointer must not take the focus from the text before its click is heard.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  if (input.value.trim() !== "" && document.activeElement === input) void ask();
}
