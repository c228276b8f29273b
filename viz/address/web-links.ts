import { options, type VNode } from "preact";

/*
 * Whatever a page is made of, its links lead only into the web or begin a mail, which runs nothing: an address
 * of another scheme, such as `javascript:`, is left out, so that what a store holds can never run in a reader's
 * browser. This is the last guard; the records refuse such an address when they are read.
 */

/** Attributes that a browser follows or loads. */
const LEADING = ["href", "xlink:href", "xlinkHref", "src", "action", "formaction", "formAction"];

/** As a browser reads it: tabs, line ends and what stands before are nothing to it. */
const bare = (address: string): string =>
  [...address].filter((sign) => sign > " " && sign !== "\u007f").join("");

/** Whether an address that the atlas gives leads into the web. */
export const isWebAddress = (address: string | null | undefined): boolean =>
  typeof address === "string" && /^https?:\/\//i.test(address);

/** Of this service or of the web; a link may begin a mail, and a picture may be written into the page. */
function isAllowed(name: string, address: string): boolean {
  const [, scheme] = /^([^/?#:]*):/.exec(bare(address)) ?? [];
  return (
    scheme === undefined ||
    /^https?$/i.test(scheme) ||
    (name === "href" && /^mailto$/i.test(scheme)) ||
    /^data:image\/(png|svg\+xml);base64,/i.test(address)
  );
}

const before = options.vnode;

options.vnode = (vnode: VNode) => {
  if (typeof vnode.type === "string") {
    const props = vnode.props as Record<string, unknown>;
    for (const name of LEADING) {
      const value = props[name];
      if (typeof value === "string" && !isAllowed(name, value)) delete props[name];
    }
  }
  before?.(vnode);
};
