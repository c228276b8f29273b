import type { ProvisionQuery } from "../../generated/queries.ts";
import { formatDate, sentence } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";

type Found = NonNullable<ProvisionQuery["provision"]>;

/** Days that stand for no limit. */
const ALWAYS = "0000-01-01";
const NEVER = "9999-12-31";

const between = (first: string, last: string): string =>
  first === last ? first : `${first}/${last}`;

/** When it was in force, as far as sources limit it. */
export const Periods = ({ found }: { found: Found }) => {
  const t = useMessages();
  const from = ({ possiblyFrom, certainlyFrom }: Found["periods"][number]): string =>
    possiblyFrom === ALWAYS
      ? certainlyFrom === NEVER
        ? t("record.startUnknown")
        : formatDate(`../${certainlyFrom}`, t)
      : formatDate(between(possiblyFrom, certainlyFrom), t);
  return (
    <>
      <p>
        {found.inForce === null
          ? t("record.notInForce")
          : t("record.inForceToday", { certainty: t(`certainty.${found.inForce}`) })}
      </p>
      <ul>
        {found.periods.map((period) => (
          <li key={`${period.possiblyFrom}${period.certainlyTo}`}>
            {sentence(
              period.certainlyTo === NEVER && period.possiblyTo === NEVER
                ? t("record.periodOpen", { from: from(period) })
                : t("record.period", {
                    from: from(period),
                    to:
                      period.certainlyTo === NEVER
                        ? formatDate(`${period.possiblyTo}/..`, t)
                        : formatDate(between(period.possiblyTo, period.certainlyTo), t),
                  }),
            )}
          </li>
        ))}
      </ul>
    </>
  );
};
