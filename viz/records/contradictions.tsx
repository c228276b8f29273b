import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { Sources } from "./sources.tsx";

interface ContradictionShown {
  readonly about: string;
  readonly claims: readonly {
    readonly says: string;
    readonly sources: Parameters<typeof Sources>[0]["sources"];
  }[];
}

/** What sources disagree about: every claim with its own sources, none chosen. */
export const Contradictions = ({
  contradictions,
}: {
  contradictions: readonly ContradictionShown[];
}) => {
  const t = useMessages();
  if (contradictions.length === 0) return null;
  return (
    <div class="contradictions">
      {contradictions.map(({ about, claims }) => (
        <section key={about}>
          <p class="contradiction">
            {t.rich("contradiction.about", { about: <EnglishText>{about}</EnglishText> })}
          </p>
          <ul>
            {claims.map(({ says, sources }) => (
              <li key={says}>
                <EnglishText>{says}</EnglishText>
                <Sources sources={sources} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
