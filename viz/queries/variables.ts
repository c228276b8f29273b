/** Variables of a query without what is left out: a null, or an empty list. */
export const given = <Variables extends object>(variables: Variables): Variables =>
  Object.fromEntries(
    Object.entries(variables).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Variables;
