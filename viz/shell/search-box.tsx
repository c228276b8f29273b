import { useMessages } from "../i18n/locale.tsx";

/** The search of every page: a form, to which the script adds suggestions. */
export const SearchBox = () => {
  const t = useMessages();
  return (
    <form class="search" action="/search" method="get" role="search">
      <label class="visually-hidden" for="search-everywhere">
        {t("search.label")}
      </label>
      <input
        id="search-everywhere"
        type="search"
        name="q"
        placeholder={t("search.title")}
        data-search={t.lang}
        data-suggestions={t("search.suggestions")}
        data-told={t("search.told")}
        data-nothing={t("search.nothing")}
        data-all={t("search.all")}
      />
      <button type="submit">{t("search.go")}</button>
    </form>
  );
};
