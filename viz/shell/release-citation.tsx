import { useReleases } from "../address/frozen-context.ts";
import { baseOf, frozenPath } from "../address/release-paths.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";

const LOCAL = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/** Whether an address leads only those who sit at the same computer to the service. */
const isLocal = (address: string): boolean => LOCAL.test(new URL(address).hostname);

/** How a release is cited: with the address that stays where it is frozen, else with that at which it is served. */
export const ReleaseCitation = ({
  citation,
  release,
  address,
}: {
  citation: string;
  release: string;
  /** Where the page stands, `https://example.org/lawdrift/r/2026-11-30-970b7cda`. */
  address: string;
}) => {
  const t = useMessages();
  const releases = useReleases();
  const service = address.slice(0, address.length - baseOf(releases).length);
  const frozen = releases.shown ? baseOf(releases) : frozenPath(releases, release);
  const at = isLocal(service) ? null : `${service}${frozen ?? ""}/`;
  return (
    <>
      <p class="citation">
        <EnglishText>{citation}</EnglishText>
        {at !== null && (
          <>
            {" "}
            <bdi dir="ltr">{at}</bdi>
          </>
        )}
      </p>
      {at === null && <p class="muted">{t("data.local")}</p>}
      {frozen === null && (
        <p>{t.rich("data.lasting", { releases: (inner) => <a href="/releases">{inner}</a> })}</p>
      )}
    </>
  );
};
