import { Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { colourTokens } from "../charts/kit/theme.ts";
import { type Locale, LocaleContext } from "../i18n/locale.tsx";
import { Contents, itemId, OwnWords, Part } from "./parts.tsx";
import type { Brief } from "./read.ts";

const STYLE = `
:root { ${colourTokens("light")} color-scheme: light; }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 "Source Sans 3", system-ui, "Noto Sans Arabic", "Noto Sans SC", sans-serif; }
h1, h2 { font-family: "Source Serif 4", Georgia, "Noto Naskh Arabic", "Noto Sans Arabic", "Noto Sans SC", serif; line-height: 1.2; }
img { max-width: 100%; height: auto; }
a { color: var(--hold); }
.muted, .sure, .unknown, .sources, small { color: var(--muted); font-size: .9rem; }
.brief-part { position: relative; border-top: 1px solid var(--rule); padding-top: .6rem; margin-top: 2rem; break-inside: avoid; }
.brief-note { margin: .6rem 0; border-inline-start: 3px solid var(--line); padding-inline-start: .8rem; }
.brief-note p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.tier { border: 1px solid var(--rule); border-radius: 3px; padding: 0 .3rem; white-space: nowrap; }
.sure { overflow-wrap: anywhere; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[dir="rtl"] .note { display: block; width: fit-content; }
@page { size: A4; margin: 18mm 16mm; }
@media print { h2, .brief-note { break-after: avoid; } img { max-height: 230mm; } body { margin: 0; max-width: none; background: #fff; } .rests { display: none; } .sources a::after { content: " <" attr(href) ">"; } }
`;

/** Links of a file lead to the service it was made by. */
const absolute = (html: string, address: string): string => {
  const escaped = renderToString(h(Fragment, null, address));
  return html.replaceAll(/\shref="(?=\/(?!\/))/g, (before) => `${before}${escaped}`);
};

/** A brief as one file that needs nothing else: pictures and style inside. */
export function briefHtml(
  brief: Brief,
  reading: Locale,
  address: string,
  /** The page of the brief. */
  page: string,
): string {
  const { t } = reading;
  const body = renderToString(
    <LocaleContext.Provider value={reading}>
      <html lang={t.lang} dir={t.dir}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{brief.title}</title>
          {/* As text it would be escaped, and a font in quotation marks lost. */}
          <style dangerouslySetInnerHTML={{ __html: STYLE }} />
        </head>
        <body>
          <main>
            <h1 dir="auto">{brief.title}</h1>
            <p>{brief.says}</p>
            <Contents brief={brief} />
            <OwnWords brief={brief} />
            <p class="sure">{page}</p>
            {brief.parts.map((noted, index) => (
              <Part key={noted.part.text} noted={noted} id={itemId(index + 1)} />
            ))}
          </main>
        </body>
      </html>
    </LocaleContext.Provider>,
  );
  return `<!doctype html>${absolute(body, address)}`;
}
