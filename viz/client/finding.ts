/** A message of the page with its values put in; the page gives it in its language. */
export const fill = (message = "", values: Record<string, string | number>): string =>
  message.replaceAll(/\[(\w+)\]/g, (_, name: string) => `${values[name] ?? ""}`);

/** The field among a picture's tools by which a reader finds a state by its name or code. */
export function finding(
  tools: HTMLElement,
  nameOf: ReadonlyMap<string, string>,
  found: (state: string | null) => void,
): void {
  const told = tools.querySelector("output");
  tools.querySelector("input")?.addEventListener("input", ({ target }) => {
    const asked = (target as HTMLInputElement).value.trim().toLowerCase();
    if (asked === "") return found(null);
    const [state] =
      [...nameOf].find(
        ([id, name]) => id.toLowerCase() === asked || name.toLowerCase().startsWith(asked),
      ) ?? [];
    found(state ?? null);
    if (state === undefined && told) told.textContent = fill(tools.dataset["none"], { asked });
  });
}
