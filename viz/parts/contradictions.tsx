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
}) =>
  contradictions.length === 0 ? null : (
    <div class="contradictions">
      {contradictions.map(({ about, claims }) => (
        <section key={about}>
          <p class="contradiction">Sources disagree about the {about}</p>
          <ul>
            {claims.map(({ says, sources }) => (
              <li key={says}>
                {says}
                <Sources sources={sources} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
