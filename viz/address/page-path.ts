/** First parts of paths under which stands what programs read; a path that has a file's ending is no page, too. */
const NO_PAGE = new Set(["assets", "files", "graphql", "healthz", "oembed", "readyz", "reconcile"]);

/** Whether a page stands at a path, or what is said instead of one; the same under a frozen release. */
export function isPagePath(path: string): boolean {
  const [first = "", second] = path
    .replace(/^\/r\/[^/]+(?=\/)/, "")
    .split("/")
    .filter(Boolean);
  // What lists charts and downloads is a page, each of them is a file.
  if (first === "charts" || first === "data") return second === undefined;
  return !NO_PAGE.has(first) && !/^[\w-]+\../.test(first);
}
