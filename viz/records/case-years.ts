/** The years of a case's dated steps, earliest first; empty if no step is dated. */
export const yearsOf = (stages: readonly { readonly date: string | null }[]): string[] =>
  stages.flatMap(({ date }) => date?.match(/\d{4}/g) ?? []).toSorted();
