import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  isElement,
  PageRefused,
  treeOf,
} from "../../../formats/html-tree.ts";
import { FILE_LIMITS, showBytes } from "../../../formats/limits.ts";
import type { TextFormat } from "../format.ts";
import { type Paragraph, readPrinted } from "../printed.ts";
import { raised } from "../raised.ts";
import { refused, type SectionsRead } from "../section.ts";
import { binaryKind } from "../signature.ts";

/** What stands about a text on a page, or is not shown. */
const ABOUT = new Set(
  "head script style noscript template nav header footer aside form button select textarea iframe object svg math audio video dialog".split(
    " ",
  ),
);
const ROLES = new Set(["navigation", "banner", "contentinfo", "search", "complementary"]);
/** Elements inside a line; all others end one. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const HEADING = /^h[1-6]$/;
const BOLD = new Set(["b", "strong"]);

const isHidden = (element: HtmlElement): boolean =>
  ABOUT.has(element.tagName) ||
  ROLES.has(attribute(element, "role") ?? "") ||
  attribute(element, "hidden") !== undefined ||
  attribute(element, "aria-hidden") === "true" ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    attribute(element, "style") ?? "",
  );

/** The page as text: in the encoding that it names, else UTF-8; undefined where that is wrong. */
function decoded(bytes: Buffer): string | undefined {
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(
    bytes.toString("latin1", 0, 4096),
  )?.[1];
  try {
    return new TextDecoder(named ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A link inside raised signs is the mark of a footnote. */
const isNote = (element: HtmlElement): boolean =>
  element.tagName === "sup" &&
  element.childNodes.some((child) => isElement(child) && child.tagName === "a");

/** The paragraphs of a page without what stands about its text. */
function paragraphsOf(root: HtmlNode): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let text = "";
  let line = 1;
  let isHeading = false;
  let isBold = false;
  const end = (): void => {
    const own = text.replace(/\s+/g, " ").trim();
    if (own !== "") paragraphs.push({ text: own, line, isHeading: isHeading || isBold });
    text = "";
    isBold = false;
  };
  let bold = 0;
  /** Depth is bounded, so that this may call itself. */
  const walk = (node: HtmlNode, depth: number, isRaised: boolean): void => {
    if (depth > FILE_LIMITS.depth)
      throw new PageRefused(
        `elements stand in one another more than ${FILE_LIMITS.depth} deep; save it as plain text`,
      );
    if (node.nodeName === "#text" && "value" in node) {
      if (text.trim() === "" && node.value.trim() !== "") {
        line = node.sourceCodeLocation?.startLine ?? line;
        isBold = bold > 0;
      }
      text += isRaised && /\p{Nd}\s*$/u.test(text) ? raised(node.value) : node.value;
      return;
    }
    if (isElement(node)) {
      if (isHidden(node) || isNote(node)) return;
      const isBlock = !INLINE.has(node.tagName);
      if (isBlock) {
        end();
        isHeading = HEADING.test(node.tagName) || (isHeading && node.tagName !== "p");
      }
      if (BOLD.has(node.tagName)) bold += 1;
      for (const child of node.childNodes)
        walk(child, depth + 1, isRaised || node.tagName === "sup");
      if (BOLD.has(node.tagName)) bold -= 1;
      if (isBlock) {
        end();
        isHeading = false;
      }
      return;
    }
    if ("childNodes" in node) for (const child of node.childNodes) walk(child, depth + 1, false);
  };
  walk(root, 0, false);
  end();
  return paragraphs;
}

/** Where the text of a page stands: in its only <main> or <article>, else anywhere. */
function mainOf(document: HtmlNode): HtmlNode {
  const found = new Map<string, HtmlElement[]>([
    ["main", []],
    ["article", []],
  ]);
  const open: HtmlNode[] = [document];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isElement(node)) {
      const name = attribute(node, "role") === "main" ? "main" : node.tagName;
      found.get(name)?.push(node);
    }
    if ("childNodes" in node) open.push(...node.childNodes);
  }
  const only = [...found.values()].find(({ length }) => length === 1);
  return only?.[0] ?? document;
}

/** A law on a page of a gazette. */
export function readHtml(file: string, bytes: Buffer): SectionsRead {
  const kind = binaryKind(bytes);
  if (kind !== undefined) return refused(file, 1, `${kind}, not HTML; name it by what it is`);
  if (bytes.length > FILE_LIMITS.pageBytes)
    return refused(
      file,
      1,
      `${showBytes(bytes.length)} large, at most ${showBytes(FILE_LIMITS.pageBytes)} of HTML are read; split it, or save it as plain text`,
    );
  const text = decoded(bytes);
  if (text === undefined)
    return refused(file, 1, "not in the encoding that it names, else UTF-8; save it anew as UTF-8");
  try {
    return readPrinted(file, paragraphsOf(mainOf(treeOf(text))));
  } catch (error) {
    if (!(error instanceof PageRefused)) throw error;
    return refused(file, 1, error.message);
  }
}

const format: TextFormat = { endings: [".html", ".htm", ".xhtml"], title: "HTML", read: readHtml };
export default format;
