import { treatyPath } from "../../address/links.ts";
import type { Request } from "../../charts/request/in-words.ts";
import { formatCode } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";

/** The other clauses between the two, with what each reaches. */
export const OtherBases = ({ bases }: { bases: readonly Request[] }) => {
  const t = useMessages();
  const [, ...others] = bases;
  if (others.length === 0) return null;
  return (
    <>
      <h2>{t("request.otherBases")}</h2>
      <ul>
        {others.map(({ treaty, clause, reach }) => (
          <li key={`${treaty.id}${clause.clause}`}>
            <a href={`${treatyPath(treaty.id)}#${Number.parseInt(clause.clause, 10)}`}>
              {treaty.shortTitle}
              {t("clause.comma")}
              {t("article.short", { article: clause.clause })}
            </a>
            {t("list.colon")}
            {formatCode("reach", reach.value, t)}
          </li>
        ))}
      </ul>
    </>
  );
};
