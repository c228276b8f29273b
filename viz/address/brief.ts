/** How an address names a chart with its options. */
export function chartItem(name: string, options: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(options).filter(([key]) => key !== "lang"));
  return query.size > 0 ? `${name}?${query}` : name;
}

/** The address of a brief with these items. */
export const briefAddress = (
  path: string,
  items: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string =>
  `${path}?${new URLSearchParams([...items.map((item) => ["items", item]), ...Object.entries(more)])}`;

/** More would be no brief, and each chart has to be asked for. */
export const MOST_ITEMS = 20;

/** The part of an address with the reader's note on the item of a place, counted from 1; 0 is what was taken out. */
export const noteName = (place: number): string => `note${place}`;

/** What an address of a brief may say. */
export const BRIEF_OPTIONS: readonly string[] = [
  "items",
  "title",
  ...Array.from({ length: MOST_ITEMS + 1 }, (_, place) => noteName(place)),
  "removed",
  "back",
  "do",
];
