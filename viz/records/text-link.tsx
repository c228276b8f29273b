import { lawPath, provisionPath } from "../address/links.ts";
import type { AlikeTextFragment } from "../generated/queries.ts";
import { useWords, Written } from "../i18n/locale.tsx";
import { inLaw } from "./node-name.tsx";

/** Whose text it is and where it stands, as a link to the provision, or to its law where the atlas has none. */
export const TextLink = ({ text }: { text: AlikeTextFragment }) => {
  const words = useWords();
  return (
    <a href={text.provision ? provisionPath(text.provision.id) : lawPath(text.law.id)}>
      {text.jurisdiction.name}
      {words("list.colon")}
      <Written>{inLaw(text, words)}</Written>
    </a>
  );
};
