import type { Messages } from "../i18n/messages.ts";

/** The search within a page, filled with what was looked for. */
export const SearchForm = ({ sought, t }: { sought: string; t: Messages }) => (
  <form class="find" action="/search" method="get">
    <label for="search-here">{t("search.label")}</label>
    <input id="search-here" type="search" name="q" value={sought} size={32} />
    <button type="submit">{t("search.go")}</button>
  </form>
);
