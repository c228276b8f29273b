import type { ComponentChildren } from "preact";
import type { Shown } from "./page.ts";

/** Addresses of the built style sheet and script; they carry a hash, so they may be kept for ever. */
export interface Assets {
  readonly styles: readonly string[];
  readonly script: string | null;
  /** Fonts that every page needs at once, so that text does not move when they come. */
  readonly fonts: readonly string[];
}

/** The main pages, in the order of the navigation. */
export const NAVIGATION = [
  ["/", "The race"],
  ["/compare", "Compare"],
  ["/jurisdictions", "Jurisdictions"],
  ["/laws", "Laws"],
  ["/cases", "Cases"],
  ["/treaties", "Treaties"],
  ["/letter", "The letter"],
  ["/methods", "Methods"],
  ["/api", "Data & API"],
] as const;

const isHere = (path: string, link: string): boolean =>
  link === "/" ? path === "/" : path === link || path.startsWith(`${link}/`);

/** The document around every page. */
export const Layout = ({
  shown,
  path,
  assets,
  children,
}: {
  shown: Shown;
  path: string;
  assets: Assets;
  children: ComponentChildren;
}) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{shown.title === "Lawdrift" ? shown.title : `${shown.title} · Lawdrift`}</title>
      <meta name="description" content={shown.description} />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {assets.fonts.map((font) => (
        <link
          key={font}
          rel="preload"
          href={font}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
      ))}
      {assets.styles.map((style) => (
        <link key={style} rel="stylesheet" href={style} />
      ))}
      {assets.script && <script type="module" src={assets.script} />}
    </head>
    <body>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <header class="top">
        <a class="brand" href="/">
          Lawdrift
        </a>
        <nav aria-label="Main">
          <ul>
            {NAVIGATION.map(([link, label]) => (
              <li key={link}>
                <a href={link} aria-current={isHere(path, link) ? "page" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content">{children}</main>
      <footer class="bottom">
        <p>
          That a person is listed here means that sources report a case, not that the person did
          anything. Treaties shown are those of the atlas; bilateral treaties, police channels and
          voluntary disclosure are outside.
        </p>
        <p>
          Data CC BY 4.0, code Apache-2.0. {shown.release ? `Release ${shown.release}. ` : ""}
          <a href="/methods">How it is made and how sure it is</a>
        </p>
      </footer>
    </body>
  </html>
);
