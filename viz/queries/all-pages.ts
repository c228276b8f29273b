interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** Every page of a list, one after the other; `ask` is given where each begins. */
export async function allPages<Page>(
  ask: (after: string | null) => Promise<Page>,
  infoOf: (page: Page) => PageInfo,
): Promise<Page[]> {
  const pages: Page[] = [];
  let after: string | null = null;
  do {
    const page: Page = await ask(after);
    pages.push(page);
    const { hasNextPage, endCursor } = infoOf(page);
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  return pages;
}
