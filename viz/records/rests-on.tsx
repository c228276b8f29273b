import { sourcePath } from "../address/links.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";

/** What rests on a source, as a link to its page. */
export const RestsOn = ({ id, title }: { id: string; title: string }) => {
  const t = useMessages();
  return (
    <a class="rests" href={sourcePath(id)}>
      {t("record.restsShort")}
      <span class="visually-hidden">
        {t("list.colon")}
        <EnglishText>{title}</EnglishText>
      </span>
    </a>
  );
};
