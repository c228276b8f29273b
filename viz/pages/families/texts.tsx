import type { FamiliesAlikeQuery } from "../../generated/queries.ts";
import { useMessages } from "../../i18n/locale.tsx";
import { type Run, sharedWords } from "../../layouts/shared-words.ts";
import { adopted } from "../../records/adoption.ts";
import { Sources } from "../../records/sources.tsx";
import { TextLink } from "../../records/text-link.tsx";

type Texts = FamiliesAlikeQuery["families"]["text"];
type Family = Texts["families"][number];
type Match = Family["matches"][number];

const Passage = ({ text, runs }: { text: Match["a"]; runs: readonly Run[] | null }) => (
  <div>
    <p>
      <b>
        <TextLink text={text} />
      </b>
    </p>
    {runs && (
      <blockquote class="passage" lang={text.language} dir="auto">
        {runs.map(({ text: stretch, shared }, place) =>
          shared ? <mark key={place}>{stretch}</mark> : stretch,
        )}
      </blockquote>
    )}
    <Sources sources={text.sources} />
  </div>
);

/** Two texts with the passage that they have most in common, the words of both marked where they may be shown. */
const Matched = ({ match: { a, b, sharedWords: count, passageA, passageB } }: { match: Match }) => {
  const t = useMessages();
  const runs =
    passageA !== null && passageB !== null
      ? sharedWords(
          { text: passageA, language: a.language },
          { text: passageB, language: b.language },
        )
      : null;
  return (
    <>
      <h4>{t("record.alikeWords", { count })}</h4>
      <p class={runs ? undefined : "unknown"}>
        {t(runs ? "families.marked" : "families.notShown")}
      </p>
      <div class="beside">
        <Passage text={a} runs={runs?.[0] ?? null} />
        <Passage text={b} runs={runs?.[1] ?? null} />
      </div>
    </>
  );
};

const Alike = ({ family: { members, firstMover, matches } }: { family: Family }) => {
  const t = useMessages();
  return (
    <section class="card">
      <h3>{t("families.textsOf", { count: members.length })}</h3>
      <ol>
        {members.map((member) => (
          <li key={member.text.id}>
            <TextLink text={member.text} /> <span class="muted">({adopted(member, t)})</span>
          </li>
        ))}
      </ol>
      <p>
        {firstMover
          ? t("families.firstMover", { state: firstMover.text.jurisdiction.name })
          : t("families.firstUnknown")}
      </p>
      {matches.map((match) => (
        <Matched key={match.id} match={match} />
      ))}
    </section>
  );
};

/** The texts of laws that resemble one another in words, side by side. */
export const TextsAlike = ({ text: { texts, compared, families, note } }: { text: Texts }) => {
  const t = useMessages();
  return (
    <>
      <h2>{t("families.texts")}</h2>
      <p>
        {texts === 0 ? t("families.noTexts") : t("families.textsCompared", { texts, compared })}
      </p>
      {texts > 0 && families.length === 0 && <p class="unknown">{t("families.noAlike")}</p>}
      {families.map((family) => (
        <Alike key={family.members[0]?.text.id} family={family} />
      ))}
      {texts > 0 && <p class="muted">{note}</p>}
    </>
  );
};
