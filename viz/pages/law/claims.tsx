import { lawPath, treatyPath } from "../../address/links.ts";
import type { LawQuery } from "../../generated/queries.ts";
import { formatCode } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import { Sources } from "../../records/sources.tsx";

type Claim = NonNullable<LawQuery["law"]>["influences"][number];

/** The law or treaty that somebody says it followed, as a link where it is on file. */
const Model = ({ claim: { from, followed } }: { claim: Claim }) => {
  const name = <EnglishText>{from}</EnglishText>;
  if (followed?.__typename === "Law") return <a href={lawPath(followed.id)}>{name}</a>;
  if (followed?.__typename === "Treaty") return <a href={treatyPath(followed.id)}>{name}</a>;
  return name;
};

/** What others say that the law followed. */
export const Claims = ({ claims }: { claims: readonly Claim[] }) => {
  const t = useMessages();
  return (
    <>
      <p class="muted">{t("law.claims")}</p>
      <ul class="plain">
        {claims.map((claim) => (
          <li key={`${claim.from}${claim.claimedBy}`} class="coding">
            <p>
              <EnglishText>{claim.claimedBy}</EnglishText>: <Model claim={claim} />
              {t("clause.comma")}
              {t("law.rests", {
                kind: formatCode("influence", claim.kind, t),
                evidence: formatCode("evidence", claim.evidence, t),
              })}{" "}
              <EnglishText>{claim.note}</EnglishText>
            </p>
            <Sources sources={claim.sources} />
          </li>
        ))}
      </ul>
    </>
  );
};
