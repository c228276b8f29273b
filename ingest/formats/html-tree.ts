import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { FILE_LIMITS } from "./limits.ts";

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Why a page is not read further. */
export class PageRefused extends Error {
  override readonly name = "PageRefused";
}

export const isElement = (node: HtmlNode): node is HtmlElement => "tagName" in node;

/** The value of an attribute; undefined where the element has none. */
export const attribute = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((own) => own.name === name)?.value;

/** The tree of a page, of no more elements than are read. */
export function treeOf(text: string): HtmlNode {
  let elements = 0;
  return parse(text, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...made) {
        elements += 1;
        if (elements > FILE_LIMITS.elements)
          throw new PageRefused(
            `more than ${FILE_LIMITS.elements} elements; save it as plain text`,
          );
        return defaultTreeAdapter.createElement(...made);
      },
    },
  });
}
