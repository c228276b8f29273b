import { useMessages } from "../i18n/locale.tsx";
import { standingOf } from "./sections.ts";

/** Over an inner page: the pages above it. What stands at the section's own page needs none. */
export const Breadcrumbs = ({ path }: { path: string }) => {
  const t = useMessages();
  const standing = standingOf(path);
  if (standing === null || standing.section.path === path) return null;
  const { section, page } = standing;
  const above = [section, ...(page && page.path !== path ? [page] : [])];
  return (
    <nav class="breadcrumbs" aria-label={t("layout.breadcrumbs")}>
      <ol>
        {above.map(({ path: link, title }) => (
          <li key={link}>
            <a href={link}>{t(title)}</a>
          </li>
        ))}
        {page?.path === path && (
          <li>
            <span aria-current="page">{t(page.title)}</span>
          </li>
        )}
      </ol>
    </nav>
  );
};
