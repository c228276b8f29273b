/** First parts of paths under which stands what programs read; a path that has a file's ending is no page, too. */
const NO_PAGE = new Set([
  "assets",
  "charts",
  "data",
  "files",
  "graphql",
  "healthz",
  "oembed",
  "readyz",
  "reconcile",
]);

/** Whether a page stands at a path, or what is said instead of one; the same under a frozen release. */
export function isPagePath(path: string): boolean {
  const [first = ""] = path
    .replace(/^\/r\/[^/]+(?=\/)/, "")
    .split("/")
    .filter(Boolean);
  return !NO_PAGE.has(first) && !/^[\w-]+\../.test(first);
}
