/** As JSON with the fields of every object in one order, since the service gives them in that of their arrival. */
export const sortedJson = (value: unknown): string =>
  `${JSON.stringify(
    value,
    (_, one: unknown) =>
      one !== null && typeof one === "object" && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
        : one,
    2,
  )}\n`;
