import type { Element, ElementContent, Root } from "xast";
import { toXml } from "xast-util-to-xml";

/** Where parts that are read from the store go into a document: data cannot hold it, it would be escaped. */
export const HERE = { type: "instruction", name: "here", value: "" } as const;

/** An element; texts among its children are escaped when it is written. */
export const x = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (ElementContent | string)[]
): Element => ({
  type: "element",
  name,
  attributes: { ...attributes },
  children: children.map((child) =>
    typeof child === "string" ? { type: "text", value: child } : child,
  ),
});

/** Elements as XML. */
export const xml = (...elements: Element[]): string =>
  toXml(elements as never, { closeEmptyElements: true });

/** A whole document as XML, with its declaration. */
export const documentXml = (root: Element): string =>
  toXml(
    {
      type: "root",
      children: [
        { type: "instruction", name: "xml", value: 'version="1.0" encoding="UTF-8"' },
        root,
      ],
    } satisfies Root,
    { closeEmptyElements: true },
  );

/** A document, cut at each place where parts go in. */
export const cutXml = (root: Element): string[] => documentXml(root).split(/<\?here ?\?>/);
