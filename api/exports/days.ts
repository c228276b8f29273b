/** The days by which the graph says that nothing limits a time. */
export const DAY_LIMITS = { always: "0000-01-01", never: "9999-12-31" } as const;
