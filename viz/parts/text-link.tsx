import type { AlikeTextFragment } from "../generated/queries.ts";
import { lawPath, provisionPath } from "./links.ts";
import { inLaw } from "./node-name.tsx";
import { useWords, Written } from "./reading.tsx";

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
