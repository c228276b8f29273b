import { useWords } from "../i18n/locale.tsx";

/** The search of every page: a form, to which the script adds suggestions. */
export const SearchBox = () => {
  const words = useWords();
  return (
    <form class="search" action="/search" method="get" role="search">
      <label class="visually-hidden" for="search-everywhere">
        {words("search.label")}
      </label>
      <input
        id="search-everywhere"
        type="search"
        name="q"
        placeholder={words("search.title")}
        data-search={words.lang}
        data-suggestions={words("search.suggestions")}
        data-told={words("search.told")}
        data-nothing={words("search.nothing")}
        data-all={words("search.all")}
      />
      <button type="submit">{words("search.go")}</button>
    </form>
  );
};
