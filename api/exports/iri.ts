/** The path of the page of a node; null where it has none. */
export type PageOf = (node: { readonly __typename: string; readonly id: string }) => string | null;

/** Addresses of nodes at an origin: of their pages, or URNs where they have none. */
export const iriAt =
  (origin: string, pageOf: PageOf) =>
  (label: string, id: string): string => {
    const page = pageOf({ __typename: label, id });
    return page === null ? `urn:lawdrift:${encodeURIComponent(id)}` : `${origin}${page}`;
  };
