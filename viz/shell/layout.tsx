import type { ComponentChildren } from "preact";
import { oembedAddress } from "../address/charts.ts";
import { useReleases } from "../address/frozen-context.ts";
import { alsoIn, inLanguage } from "../address/language.ts";
import type { Assets, Place } from "../address/place.ts";
import { baseOf } from "../address/release-paths.ts";
import { formatDay } from "../i18n/day.ts";
import { useMessages } from "../i18n/locale.tsx";
import { LANGUAGES, type Language, type MessageKey } from "../i18n/messages.ts";
import { ForMachines } from "./metadata.tsx";
import type { Shown } from "./page.ts";
import { SearchBox } from "./search-box.tsx";

/** The main pages, in the order of the navigation. */
export const NAVIGATION = [
  ["/", "nav.race"],
  ["/stories", "nav.stories"],
  ["/map", "map.title"],
  ["/compare", "nav.compare"],
  ["/jurisdictions", "nav.jurisdictions"],
  ["/laws", "nav.laws"],
  ["/cases", "nav.cases"],
  ["/treaties", "nav.treaties"],
  ["/graph", "graph.nav"],
  ["/measures", "nav.measures"],
  ["/methods", "nav.methods"],
  ["/api", "nav.api"],
] as const satisfies readonly (readonly [string, MessageKey])[];

const isHere = (path: string, link: string): boolean =>
  link === "/" ? path === "/" : path === link || path.startsWith(`${link}/`);

/** An address under this service with what the page's own asks for. */
const asHere = ({ address, path, query }: Place): string =>
  `${address}${path}${query.size > 0 ? `?${query}` : ""}`;

/** Over a page of a frozen release: what it is, and the way to the same page of today. */
const FrozenNotice = ({ place }: { place: Place }) => {
  const t = useMessages();
  const { shown } = useReleases();
  if (shown === null) return null;
  return (
    <aside class="frozen" aria-label={t("releases.label")}>
      <p>
        {t.rich("releases.notice", {
          release: <bdi>{shown.id}</bdi>,
          date: formatDay(shown.date, t),
        })}{" "}
        <a href={asHere(place)}>{t("releases.live")}</a> ·{" "}
        <a href={`/releases#${shown.id}`}>{t("releases.about")}</a>
      </p>
    </aside>
  );
};

const languages = Object.entries(LANGUAGES) as [Language, string][];

/**
 * The one address of the page, and the same in each language, for search engines. A page of a frozen release
 * stands for that of today.
 */
const Alternates = ({ place, isThere }: { place: Place; isThere: boolean }) => {
  const releases = useReleases();
  const { path, query } = place;
  const address = `${place.address}${baseOf(releases)}`;
  return (
    <>
      {isThere && <link rel="canonical" href={asHere(place)} />}
      {languages.map(([lang]) => (
        <link
          key={lang}
          rel="alternate"
          hreflang={lang}
          href={`${address}${inLanguage(path, query, lang)}`}
        />
      ))}
      <link rel="alternate" hreflang="x-default" href={`${address}${path}`} />
    </>
  );
};

const Switcher = ({ place: { path, query } }: { place: Place }) => {
  const t = useMessages();
  return (
    <nav class="languages" aria-label={t("layout.language")} data-dated="languages">
      <ul>
        {languages.map(([lang, name]) => (
          <li key={lang}>
            <a
              href={inLanguage(path, query, lang)}
              lang={lang}
              hreflang={lang}
              aria-current={lang === t.lang ? "true" : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** The document around every page. */
export const Layout = ({
  shown,
  place,
  assets,
  children,
}: {
  shown: Shown;
  place: Place;
  assets: Assets;
  children: ComponentChildren;
}) => {
  const t = useMessages();
  const standsAt = `${place.address}${baseOf(useReleases())}`;
  return (
    <html lang={t.lang} dir={t.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{shown.title === "Lawdrift" ? shown.title : `${shown.title} · Lawdrift`}</title>
        <meta name="description" content={shown.description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Alternates place={place} isThere={(shown.status ?? 200) === 200} />
        {[...(shown.feeds ?? []), { title: t("changes.title"), path: "/feed.atom" }].map(
          ({ title, path }) => (
            <link
              key={path}
              rel="alternate"
              type="application/atom+xml"
              href={alsoIn(t.lang, path)}
              title={`Lawdrift: ${title}`}
            />
          ),
        )}
        <ForMachines shown={shown} place={{ ...place, address: standsAt }} />
        {shown.charts?.map((chart) => (
          <link
            key={chart.path}
            rel="alternate"
            type="application/json+oembed"
            href={oembedAddress(standsAt, `${standsAt}${chart.path}`)}
            title={chart.title}
          />
        ))}
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
        <a class="skip" href="#main-content">
          {t("layout.skip")}
        </a>
        <header class="top">
          <a class="brand" href="/">
            Lawdrift
          </a>
          <nav aria-label={t("layout.main")}>
            <ul>
              {NAVIGATION.map(([link, key]) => (
                <li key={link}>
                  <a href={link} aria-current={isHere(place.path, link) ? "page" : undefined}>
                    {t(key)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div class="tools">
            <SearchBox />
            <Switcher place={place} />
          </div>
        </header>
        <FrozenNotice place={place} />
        <main id="main-content">{children}</main>
        <footer class="bottom">
          {t.lang !== "en" && <p>{t("layout.unreviewed")}</p>}
          <p>{t("layout.listing")}</p>
          <p>
            {t("layout.licence")}{" "}
            {shown.release && (
              <>
                {t.rich("layout.release", {
                  release: <bdi class="whole">{shown.release}</bdi>,
                })}{" "}
              </>
            )}
            <a href="/methods">{t("layout.how")}</a> · <a href="/changes">{t("changes.title")}</a> ·{" "}
            <a href="/sources">{t("chart.sources")}</a> ·{" "}
            <a href="/releases">{t("releases.title")}</a>
          </p>
        </footer>
      </body>
    </html>
  );
};
