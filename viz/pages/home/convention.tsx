import { treatyPath } from "../../address/links.ts";
import {
  clausesInWords,
  type OnceInForceAnswer,
  onceInForceTitle,
} from "../../charts/once-in-force/description.ts";
import { participationTitle } from "../../charts/participation/description.ts";
import type { HomeQuery } from "../../generated/queries.ts";
import { formatDate } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";

/** How far the UN Convention is: who signed, who ratified, and what it still needs, with the day. */
export const Convention = ({
  treaty,
  later,
}: {
  treaty: NonNullable<HomeQuery["treaty"]>;
  /** What it would change; null where nobody can ask by it. */
  later: OnceInForceAnswer | null;
}) => {
  const t = useMessages();
  const { id, shortTitle, partiesNeeded, daysAfter, statusChecked } = treaty;
  return (
    <section aria-labelledby="convention">
      <h2 id="convention">{participationTitle(treaty, t)}</h2>
      <p>
        {partiesNeeded !== null &&
          daysAfter !== null &&
          `${t("home.conventionNeeds", { days: daysAfter, needed: partiesNeeded })}${t("sentence.gap")}`}
        {statusChecked !== null &&
          t("treaty.statusChecked", { date: formatDate(statusChecked, t) })}{" "}
        <a href={treatyPath(id)}>{shortTitle}</a>
      </p>
      {later && (
        <p>
          {onceInForceTitle(later, t)}
          {t("sentence.end")} {clausesInWords(later, t)}{" "}
          <a href="/once-in-force">{t("once.short")}</a>
        </p>
      )}
    </section>
  );
};
