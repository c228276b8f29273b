import { useMessages } from "../i18n/locale.tsx";
import { type Section, standingOf } from "./sections.ts";

/** Over a section's page that is no list of what belongs to it: the way there. */
const Beside = ({ section: { title, pages, ownPage } }: { section: Section }) => {
  const t = useMessages();
  if (!ownPage || pages.length === 0) return null;
  return (
    <nav class="breadcrumbs" aria-label={t(title)}>
      <ul>
        {pages.map((page) => (
          <li key={page.path}>
            <a href={page.path}>{t(page.title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** Over an inner page: the pages above it. */
export const Breadcrumbs = ({ path }: { path: string }) => {
  const t = useMessages();
  const standing = standingOf(path);
  if (standing === null) return null;
  if (standing.section.path === path) return <Beside section={standing.section} />;
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
