import type { ComponentChildren } from "preact";
import { provisionPath } from "../address/links.ts";
import type { ProvisionRowFragment } from "../generated/queries.ts";
import { formatList } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { formatBasic, heavierOf, longestOf } from "./basic-term.ts";
import { LawStatus } from "./law-status.tsx";
import { formatLongestTerm } from "./penalty.ts";
import { Provision } from "./provision.tsx";
import { Section } from "./section.tsx";

/** What the provisions of a table are about: offences have a term, powers and other rules have none. */
export type About = "offences" | "powers" | "rules";

/** Which provisions punish something, which give authorities a power, and which do neither. */
export function sorted<Of extends ProvisionRowFragment>(provisions: readonly Of[]) {
  const offences = provisions.filter((one) => one.offences.length > 0);
  const powers = provisions.filter((one) => one.offences.length === 0 && one.powers.length > 0);
  const rules = provisions.filter((one) => one.offences.length === 0 && one.powers.length === 0);
  return { offences, powers, rules };
}

/** The longest basic term, and a heavier form under it. */
export const Term = ({
  provision: { basicMaximum, penalties },
}: {
  provision: ProvisionRowFragment;
}) => {
  const t = useMessages();
  const term = formatBasic(basicMaximum, t);
  if (term === null) {
    // Where nobody has read which of its penalties is basic, the longest of them says less, but something.
    const any = longestOf(penalties);
    return any === null ? (
      <span class="unknown">{t("list.notOnFile")}</span>
    ) : (
      <span class="unknown">{t("provision.anyForm", { term: formatLongestTerm(any, t) })}</span>
    );
  }
  const heavier = heavierOf(penalties);
  return (
    <>
      {term}
      {heavier !== null && (
        <small>{t("list.heavier", { term: formatLongestTerm(heavier, t) })}</small>
      )}
    </>
  );
};

/** In a few words: what it punishes, or lets authorities do; else its summary. */
const What = ({ provision, about }: { provision: ProvisionRowFragment; about: About }) => {
  const t = useMessages();
  if (about === "rules") return <EnglishText>{provision.title ?? provision.summary}</EnglishText>;
  const codes = about === "offences" ? provision.offences : provision.powers;
  return (
    <>
      {formatList(
        codes.map(({ label }) => label),
        t,
      )}
    </>
  );
};

/** The last part of an id, by which an address leads to the row. */
const anchorOf = (id: string): string | undefined => id.split("#")[1];

interface TableProps {
  readonly provisions: readonly ProvisionRowFragment[];
  readonly about: About;
  /** What the table is called by those who cannot see where it stands. */
  readonly label: string;
  /** Before the section, such as its law where several stand together. */
  readonly before?: (provision: ProvisionRowFragment) => ComponentChildren;
  /** What stands under the whole of an opened row. */
  readonly after?: (provision: ProvisionRowFragment) => ComponentChildren;
}

/** Provisions in a line each; the whole of one opens in its place, and stands on its own page. */
export const ProvisionTable = ({ provisions, about, label, before, after }: TableProps) => {
  const t = useMessages();
  return (
    <table class="provision-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t("col.section")}</th>
          <th scope="col">
            {t(
              about === "offences"
                ? "provision.punishes"
                : about === "powers"
                  ? "provision.powers"
                  : "law.rule",
            )}
          </th>
          {about === "offences" && <th scope="col">{t("list.facet.basicMaximum")}</th>}
          <th scope="col">{t("common.status")}</th>
        </tr>
      </thead>
      <tbody>
        {provisions.map((provision) => (
          <tr
            key={provision.id}
            id={anchorOf(provision.id)}
            class={provision.inForce === null ? "past" : undefined}
          >
            <th scope="row">
              {before?.(provision)}
              <a href={provisionPath(provision.id)}>
                <Section of={provision} />
                {provision.version
                  ? ` ${t("section.wording", { version: provision.version })}`
                  : ""}
              </a>
              {about !== "rules" && provision.title && (
                <EnglishText as="small">{provision.title}</EnglishText>
              )}
            </th>
            <td class="what">
              <details>
                <summary>
                  <What provision={provision} about={about} />
                </summary>
                <div class="opened">
                  <Provision provision={provision} />
                  {after?.(provision)}
                </div>
              </details>
            </td>
            {about === "offences" && (
              <td class="term" data-label={t("list.facet.basicMaximum")}>
                <Term provision={provision} />
              </td>
            )}
            <td class="status">
              <LawStatus status={provision.status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
