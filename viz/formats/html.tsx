import { renderToString } from "preact-render-to-string";
import { changed, oembedAddress } from "../address/charts.ts";
import { colourTokens } from "../charts/kit/theme.ts";
import { creditOf } from "../figure/citation.ts";
import { NARROW, NARROW_LAYOUT } from "../figure/frame-height.ts";
import { ChartTable } from "../figure/table.tsx";
import { isolated } from "../i18n/bidi.ts";
import type { Format, Surroundings } from "./format.ts";
import { inFormat, type RenderedChart } from "./render.ts";

const STYLE = `
html, body { margin: 0; padding: 0; }
body { background: var(--paper); color: var(--ink); font-family: var(--sans, system-ui, sans-serif); box-sizing: border-box; padding: .2rem .7rem .7rem; display: flex; flex-direction: column; min-height: 100vh; }
main { margin: 0; padding: 0; max-width: none; flex: 1; display: flex; flex-direction: column; }
footer { margin-top: .5rem; }
h1 { font: 600 1.35rem/1.2 var(--serif, Georgia, serif); margin: .4rem 0 .8rem; }
svg { width: 100%; height: auto; display: block; }
.scroll { overflow-x: auto; }
.narrow { display: none; }
footer, details, .note { font-size: .85rem; color: var(--muted); line-height: 1.4; }
.note { margin: .5rem 0; max-width: none; }
.rest { flex: 1 1 0; min-height: 0; container-type: size; }
.rest section { max-height: 100%; overflow: auto; }
.rest:focus-within { min-height: 12rem; }
@container (max-height: 5rem) { section:not(:focus) { opacity: 0; } }
details[open] + .rest { flex: none; container-type: normal; }
details[open] + .rest section { max-height: none; }
body:target { min-height: 0; }
body:target details:not([open]) + .rest { display: none; }
table { border-collapse: collapse; font-size: .8rem; color: var(--ink); }
th, td { text-align: start; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { font-weight: 600; }
a { color: var(--hold); }
@media (max-width: ${NARROW}px) { .wide { display: none; } .narrow { display: block; } }
`;

/**
 * The fragment by which the web component says that the frame grows with the page: then there is nothing
 * left to be filled.
 */
const GROWS = "grows";

const tokens = (made: RenderedChart): string => {
  const { theme } = made.appearance;
  if (theme !== null) return `:root { ${colourTokens(theme)} color-scheme: ${theme}; }`;
  return `:root { ${colourTokens("light")} color-scheme: light dark; } @media (prefers-color-scheme: dark) { :root { ${colourTokens("dark")} } }`;
};

/** The picture twice, for a wide and a narrow frame; once where it has no narrow layout. */
const Pictures = ({ made: { shown, appearance, t } }: { made: RenderedChart }) => {
  const draw = (width: number) =>
    shown.draw({
      alone: false,
      dark: appearance.theme === "dark",
      credit: creditOf(shown, t),
      width,
    });
  const wide = draw(Math.max(NARROW, appearance.layout));
  const narrow = draw(NARROW_LAYOUT);
  if (renderToString(wide) === renderToString(narrow)) return <div class="scroll">{wide}</div>;
  return (
    <>
      <div class="wide">{wide}</div>
      <div class="narrow scroll">{narrow}</div>
    </>
  );
};

const Heads = ({ made, assets }: { made: RenderedChart; assets: Surroundings["assets"] }) => {
  const { shown, address, query } = made;
  const social = { ...made, query: changed(query, { social: "og", width: null }) };
  const page = inFormat(made, "html");
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${shown.title} · Lawdrift`}</title>
      <meta name="description" content={shown.description} />
      <meta property="og:title" content={shown.title} />
      <meta property="og:description" content={shown.description} />
      <meta property="og:image" content={inFormat(social, "png")} />
      <meta property="og:url" content={page} />
      <meta name="twitter:card" content="summary_large_image" />
      <link rel="icon" href={`${address}/favicon.svg`} type="image/svg+xml" />
      <link rel="canonical" href={page} />
      <link
        rel="alternate"
        type="application/json+oembed"
        href={oembedAddress(address, page)}
        title={shown.title}
      />
      {assets.styles.map((style) => (
        <link key={style} rel="stylesheet" href={style} />
      ))}
      <style>{tokens(made) + STYLE}</style>
    </head>
  );
};

const EmbedPage = ({ made, assets }: { made: RenderedChart; assets: Surroundings["assets"] }) => {
  const { shown, t, address } = made;
  return (
    <html lang={t.lang} dir={t.dir}>
      <Heads made={made} assets={assets} />
      <body id={GROWS} class="embed">
        <main>
          <h1>{isolated(shown.title, t)}</h1>
          <Pictures made={made} />
          <p class="note">{isolated(shown.certainty, t)}</p>
          {shown.caution !== "" && <p class="note">{shown.caution}</p>}
          {/* The table fills what a frame has left below the picture, and is whole once it is opened. */}
          <details>
            <summary>{t("chart.table")}</summary>
          </details>
          <div class="rest">
            <section
              class="scroll"
              aria-label={t("chart.asTable", { title: shown.title })}
              tabIndex={0}
            >
              <ChartTable shown={shown} t={t} csv={inFormat(made, "csv")} />
            </section>
          </div>
        </main>
        <footer>
          {isolated(creditOf(shown, t), t)} ·{" "}
          <a href={`${address}${shown.page ?? "/"}`} target="_blank" rel="noopener">
            {t("chart.whole")}
          </a>
        </footer>
        {assets.frame && <script type="module" src={assets.frame} />}
      </body>
    </html>
  );
};

/** A page of its own for frames: the picture, how sure it is and its table. Whole without a script. */
export const html: Format = {
  ending: "html",
  type: "text/html; charset=utf-8",
  give: (made, { assets }) =>
    `<!doctype html>${renderToString(<EmbedPage made={made} assets={assets} />)}`,
};
