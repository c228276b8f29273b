import { Marked } from "marked";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";

/** Markdown of our own texts as HTML; HTML within it is text, as is a link that leads nowhere in the web. */
const marked = new Marked({
  renderer: {
    html: ({ text }) => renderToString(h("span", null, text)),
    image: ({ text }) => renderToString(h("span", null, text)),
    link({ href, tokens }) {
      const inner = this.parser.parseInline(tokens);
      return renderToString(h("a", { href, dangerouslySetInnerHTML: { __html: inner } }));
    },
  },
});

export const proseHtml = (text: string): string => marked.parse(text, { async: false });
