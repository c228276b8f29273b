/** A label as it stands within a sentence: `Stored content` → `stored content`; `VPN use` stays. */
export const within = (label: string): string =>
  label.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
