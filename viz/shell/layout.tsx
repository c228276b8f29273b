import type { ComponentChildren } from "preact";
import type { Reports } from "../../schema/http/reports.ts";
import { oembedAddress } from "../address/charts.ts";
import { useReleases } from "../address/frozen-context.ts";
import { alsoIn, inLanguage } from "../address/language.ts";
import type { Assets, Place } from "../address/place.ts";
import { baseOf } from "../address/release-paths.ts";
import { formatDate } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";
import { LANGUAGES, type Language } from "../i18n/messages.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { ForMachines } from "./metadata.tsx";
import type { Shown } from "./page.ts";
import { ReportError } from "./report-error.tsx";

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
          date: formatDate(shown.date, t),
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

/** The document around every page. */
export const Layout = ({
  shown,
  place,
  assets,
  reports,
  children,
}: {
  shown: Shown;
  place: Place;
  assets: Assets;
  reports: Reports | null;
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
        <Header place={place} />
        <FrozenNotice place={place} />
        <Breadcrumbs path={place.path} />
        <main id="main-content">
          {children}
          {shown.record && reports && (
            <ReportError
              record={shown.record}
              release={shown.release}
              place={place}
              reports={reports}
            />
          )}
        </main>
        <Footer release={shown.release} />
      </body>
    </html>
  );
};
