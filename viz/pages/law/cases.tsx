import type { LawQuery } from "../../generated/queries.ts";
import { formatList } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import { CaseRow, latestFirst } from "../../records/case-row.tsx";
import { ListingNote } from "../../records/listing-note.tsx";
import { sectionWithin } from "../../records/section.tsx";

type Found = NonNullable<LawQuery["law"]>;

/** How many stand open. */
const SHOWN = 10;

const Rows = ({ law, cases }: { law: Found; cases: Found["cases"] }) => {
  const t = useMessages();
  return (
    <ul class="case-rows">
      {cases.map((one) => {
        const sections = one.charges.flatMap(({ provision }) =>
          provision?.id.startsWith(`${law.id}#`)
            ? [sectionWithin({ section: provision.section, law }, t)]
            : [],
        );
        return (
          <CaseRow key={one.id} one={one}>
            {sections.length === 0
              ? t("list.unknown.section")
              : t(`law.sections.${one.namedAs}`, { sections: formatList(sections, t) })}
          </CaseRow>
        );
      })}
    </ul>
  );
};

/** Cases under a law in a line each: under which of its sections, and the last known step. */
export const LawCases = ({ law }: { law: Found }) => {
  const t = useMessages();
  const all = latestFirst(law.cases);
  const more = all.slice(SHOWN);
  return (
    <>
      <Rows law={law} cases={all.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details class="more-of">
          <summary>{t("country.cases.more", { count: more.length })}</summary>
          <Rows law={law} cases={more} />
        </details>
      )}
      <ListingNote />
    </>
  );
};
