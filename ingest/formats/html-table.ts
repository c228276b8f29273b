import { attribute, type HtmlElement, type HtmlNode, isElement, treeOf } from "./html-tree.ts";
import { FILE_LIMITS } from "./limits.ts";

/** A row of a table of a page: the line on which it begins, and its cells as text, one for each column. */
export interface HtmlRow {
  readonly line: number;
  readonly record: readonly string[];
}

/** Columns that one cell may span; pages write more to mean the rest of them. */
const SPAN = 50;

/** What is no text of the page. */
const SILENT = new Set(["script", "style", "template", "noscript"]);

/** The nodes under one, in their order, without what is under those that are left out. */
function* within(
  root: HtmlNode,
  isLeftOut: (element: HtmlElement) => boolean,
): Generator<HtmlNode> {
  const waiting: HtmlNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node !== root) {
      if (isElement(node) && isLeftOut(node)) continue;
      yield node;
    }
    if ("childNodes" in node) waiting.push(...node.childNodes.toReversed());
  }
}

function cellOf(element: HtmlElement): string[] {
  let text = "";
  for (const node of within(element, ({ tagName }) => SILENT.has(tagName) || tagName === "table")) {
    if ("value" in node) text += node.value;
    else if (isElement(node) && node.tagName === "br") text += " ";
  }
  const asked = Number.parseInt(attribute(element, "colspan") ?? "1", 10) || 1;
  const span = Math.min(Math.max(1, asked), SPAN);
  return [text.replaceAll(/\s+/g, " ").trim(), ...Array<string>(span - 1).fill("")];
}

/** The rows of all tables of a page, in their order; null where there are more than are read. */
export function rowsOfTables(html: string): readonly HtmlRow[] | null {
  const rows: HtmlRow[] = [];
  for (const node of within(treeOf(html), ({ tagName }) => SILENT.has(tagName))) {
    if (!isElement(node) || node.tagName !== "tr") continue;
    const cells = node.childNodes
      .filter(isElement)
      .filter(({ tagName }) => tagName === "td" || tagName === "th");
    const record = cells.flatMap(cellOf);
    if (record.length > 0) rows.push({ line: node.sourceCodeLocation?.startLine ?? 1, record });
    if (rows.length > FILE_LIMITS.entries) return null;
  }
  return rows;
}
