import { inLanguage } from "../address/language.ts";
import type { Place } from "../address/place.ts";
import { useMessages } from "../i18n/locale.tsx";
import { LANGUAGES, type Language } from "../i18n/messages.ts";
import { SearchBox } from "./search-box.tsx";
import { SECTIONS, standingOf } from "./sections.ts";

const languages = Object.entries(LANGUAGES) as [Language, string][];

/** The sections; which one the page belongs to is said by `true`, that it is the section's own page by `page`. */
const Sections = ({ path, explained }: { path: string; explained: boolean }) => {
  const t = useMessages();
  const here = standingOf(path)?.section.path;
  return (
    <ul>
      {SECTIONS.map(({ path: link, title, says }) => (
        <li key={link}>
          <a href={link} aria-current={link === path ? "page" : link === here ? "true" : undefined}>
            {t(title)}
          </a>
          {explained && <span class="muted">{t(says)}</span>}
        </li>
      ))}
    </ul>
  );
};

const LanguageMenu = ({ place: { path, query } }: { place: Place }) => {
  const t = useMessages();
  return (
    <details class="languages" data-dated="languages" data-menu>
      <summary>
        <span class="visually-hidden">
          {t("layout.language")}
          {t("list.colon")}
        </span>
        <span>{LANGUAGES[t.lang]}</span>
      </summary>
      <nav aria-label={t("layout.language")}>
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
    </details>
  );
};

/** Shown by the script once something is in the brief of this window. */
const BriefLink = () => {
  const t = useMessages();
  return (
    <a class="brief-link" href="/brief" data-brief-link={t("brief.count")} hidden>
      {t("brief.title")}
    </a>
  );
};

/**
 * The one row over every page. Where it has no room for the sections they are a menu: both stand in the page, and
 * the style sheet shows one of them, so that neither needs a script.
 */
export const Header = ({ place }: { place: Place }) => {
  const t = useMessages();
  const { path } = place;
  return (
    <header class="top">
      <a class="brand" href="/">
        Lawdrift
      </a>
      <nav class="sections" aria-label={t("layout.main")}>
        <Sections path={path} explained={false} />
      </nav>
      <div class="tools">
        <BriefLink />
        <SearchBox />
        <LanguageMenu place={place} />
        <details class="menu" data-menu>
          <summary>
            <span class="visually-hidden">{t("layout.menu")}</span>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <path d="M2 4.5h16M2 10h16M2 15.5h16" />
            </svg>
          </summary>
          <nav aria-label={t("layout.main")}>
            <Sections path={path} explained />
            <BriefLink />
          </nav>
        </details>
      </div>
    </header>
  );
};
