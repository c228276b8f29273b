import { sentence } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";
import type { MessageKey } from "../i18n/messages.ts";
import { partsOfRelease, releaseWith } from "../i18n/release.ts";

/** What a reader may look for at the end of a page, beside the navigation. */
const REST = [
  ["/methods", "layout.how"],
  ["/glossary", "glossary.title"],
  ["/sources", "chart.sources"],
  ["/changes", "changes.title"],
  ["/releases", "releases.title"],
  ["/data", "data.title"],
  ["/api", "nav.api"],
  ["/contribute", "contribute.title"],
  ["/charts", "charts.title"],
  ["/map", "map.title"],
  ["/graph", "graph.nav"],
  ["/stories", "nav.stories"],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** Under every page: what must not be concluded, licence, release, and the way to the rest. */
export const Footer = ({ release }: { release: string | undefined }) => {
  const t = useMessages();
  const beside = release === undefined ? null : releaseWith(release, t);
  return (
    <footer class="bottom">
      {t.lang !== "en" && <p>{t("layout.unreviewed")}</p>}
      <p>{t("layout.listing")}</p>
      <p>
        {t("layout.licence")}
        {release && (
          <>
            {" "}
            {t.rich("layout.release", {
              release: <bdi class="whole">{partsOfRelease(release).own}</bdi>,
            })}
          </>
        )}
        {beside && (
          <>
            {" "}
            {sentence(beside)}
            {t("sentence.end")}
          </>
        )}
      </p>
      <nav aria-label={t("layout.more")}>
        <ul>
          {REST.map(([link, title]) => (
            <li key={link}>
              <a href={link}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
};
