import { lawPath, provisionPath } from "../address/links.ts";
import type { AlikeTextFragment } from "../generated/queries.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { inLaw } from "./node-name.tsx";

/** Whose text it is and where it stands, as a link to the provision, or to its law where the atlas has none. */
export const TextLink = ({ text }: { text: AlikeTextFragment }) => {
  const t = useMessages();
  return (
    <a href={text.provision ? provisionPath(text.provision.id) : lawPath(text.law.id)}>
      {text.jurisdiction.name}
      {t("list.colon")}
      <EnglishText>{inLaw(text, t)}</EnglishText>
    </a>
  );
};
