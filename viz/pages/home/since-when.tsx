import { spreadFinding } from "../../charts/spread/description.ts";
import type { SpreadQuery } from "../../generated/queries.ts";
import { useMessages } from "../../i18n/locale.tsx";

/** What is punished, and since when: one offence, with those whose start is not on file beside it. */
export const SinceWhen = ({ spread }: Pick<SpreadQuery, "spread">) => {
  const t = useMessages();
  return (
    <section aria-labelledby="since">
      <h2 id="since">{spreadFinding(spread, t)}</h2>
      <p>
        {t("spread.caution")} <a href={`/spread/${spread.offence.code}`}>{t("spread.short")}</a>
      </p>
    </section>
  );
};
