import type { Store } from "../../schema/graph/store.ts";

/** A store that passes every call on to a real one and notes the names of the statements read. */
export function counting(store: Store): { store: Store; statements: string[] } {
  const statements: string[] = [];
  return {
    statements,
    store: {
      ...store,
      read(query, params, options) {
        statements.push(query.name);
        return store.read(query, params, options);
      },
    },
  };
}

/** A store that lets a real one answer only after something else has happened. */
export const delayed = (
  store: Store,
  before: (statement: string) => Promise<unknown> | undefined,
): Store => ({
  ...store,
  async read(query, params, options) {
    await before(query.name);
    return store.read(query, params, options);
  },
});
