/** A text as a part of an id: small Latin letters and digits with hyphens, `Émile Zola` as `emile-zola`. */
export const slug = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
