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
