import { treatyPath } from "../../address/links.ts";
import type { Request } from "../../charts/request/in-words.ts";
import { useMessages } from "../../i18n/locale.tsx";

/** A clause of the treaty that is the basis, as a link to where it stands. */
export const Clause = ({ basis, clause }: { basis: Request; clause: string }) => {
  const t = useMessages();
  return (
    <a href={`${treatyPath(basis.treaty.id)}#${Number.parseInt(clause, 10)}`}>
      {t("article.short", { article: clause })}
    </a>
  );
};
