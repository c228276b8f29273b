import { sourcePath } from "../address/links.ts";
import { useWords, Written } from "../i18n/locale.tsx";

/** What rests on a source, as a link to its page. */
export const RestsOn = ({ id, title }: { id: string; title: string }) => {
  const words = useWords();
  return (
    <a class="rests" href={sourcePath(id)}>
      {words("record.restsShort")}
      <span class="visually-hidden">
        {words("list.colon")}
        <Written>{title}</Written>
      </span>
    </a>
  );
};
