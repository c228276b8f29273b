import { useMessages } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";

/** What the script says that adds suggestions to a field. */
export const suggestionTexts = (t: Messages) => ({
  "data-lang": t.lang,
  "data-suggestions": t("search.suggestions"),
  "data-told": t("search.told"),
  "data-nothing": t("search.nothing"),
});

/**
 * The search of every page: a form, to which the script adds suggestions. On a phone the magnifier is all that is
 * seen of it until its field has the focus.
 */
export const SearchBox = () => {
  const t = useMessages();
  return (
    <form class="search" action="/search" method="get" role="search">
      <label for="search-everywhere">
        <span class="visually-hidden">{t("search.label")}</span>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="M12.6 12.6L17.5 17.5" />
        </svg>
      </label>
      <input
        id="search-everywhere"
        type="search"
        name="q"
        placeholder={t("search.placeholder")}
        data-search=""
        {...suggestionTexts(t)}
        data-all={t("search.all")}
      />
      <button type="submit">{t("search.go")}</button>
    </form>
  );
};
