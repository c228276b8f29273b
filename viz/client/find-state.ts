import type { Suggestion } from "../pages/search/suggest.ts";

/** A message of the page with its values put in; the page gives it in its language. */
export const fill = (message = "", values: Record<string, string | number>): string =>
  message.replaceAll(/\[(\w+)\]/g, (_, name: string) => `${values[name] ?? ""}`);

/** How long nothing is typed before other names are asked for, in milliseconds. */
const PAUSE = 150;
/** The least letters by which they are. */
const LEAST = 2;

/** The states that the search takes a text for, best first: it knows other names, former ones and other languages. */
async function statesCalled(asked: string, signal: AbortSignal): Promise<string[]> {
  const form = document.querySelector<HTMLFormElement>("form.search");
  if (!form || asked.length < LEAST) return [];
  try {
    const query = new URLSearchParams({ q: asked });
    const answer = await fetch(new URL(`search.json?${query}`, new URL("./", form.action)), {
      signal,
    });
    const suggestions = answer.ok ? ((await answer.json()) as Suggestion[]) : [];
    return suggestions.flatMap(({ path }) => /\/jurisdictions\/([A-Z]{3})/.exec(path)?.[1] ?? []);
  } catch {
    // A newer text, or no network: then only the names of the picture are known.
    return [];
  }
}

/** The field among a picture's tools by which a reader finds a state by its code or any of its names. */
export function finding(
  tools: HTMLElement,
  nameOf: ReadonlyMap<string, string>,
  found: (state: string | null) => void,
): void {
  const told = tools.querySelector("output");
  let pause: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;

  async function findOther(asked: string): Promise<void> {
    asking = new AbortController();
    const { signal } = asking;
    const state = (await statesCalled(asked, signal)).find((id) => nameOf.has(id));
    if (signal.aborted) return;
    if (state !== undefined) found(state);
    else if (told) told.textContent = fill(tools.dataset["none"], { asked });
  }

  tools.querySelector("input")?.addEventListener("input", ({ target }) => {
    clearTimeout(pause);
    asking?.abort();
    const written = (target as HTMLInputElement).value.trim();
    const asked = written.toLowerCase();
    if (asked === "") return found(null);
    const [state] =
      [...nameOf].find(
        ([id, name]) => id.toLowerCase() === asked || name.toLowerCase().startsWith(asked),
      ) ?? [];
    found(state ?? null);
    if (state === undefined) pause = setTimeout(() => findOther(written), PAUSE);
  });
}
