import type { TreatyQuery } from "../../generated/queries.ts";
import { formatList, formatParts, sentence, within } from "../../i18n/format.ts";
import { EnglishText, useLabel, useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import { formatRefusal } from "../../records/refusal.ts";
import { Sources } from "../../records/sources.tsx";
import { Part } from "../../shell/part.tsx";

type Found = NonNullable<TreatyQuery["treaty"]>;

/** To which requests a ground belongs, how strong it is, and when it applies. */
const refusalTerms = (
  { clauses, mandatory, closedList, when }: Found["refusals"][number],
  t: Messages,
): string =>
  formatParts(
    [
      t("treaty.refusalFor", { clauses: formatList(clauses.map(clauseName), t) }),
      mandatory !== null && t(mandatory ? "treaty.mustRefuse" : "treaty.canRefuse"),
      closedList && t("treaty.closedList"),
      when !== null && t("treaty.noOtherTreaty"),
    ].filter((part) => typeof part === "string"),
    t,
  );

/** `29`, or `budapest 29` for a clause of another treaty. */
const clauseName = (clause: string): string => clause.replace("#", " ");

/** What one party may ask another for, each with its article. */
export const MayAsk = ({ cooperation }: { cooperation: Found["cooperation"] }) => {
  const t = useMessages();
  return (
    <Part id="may-ask" title={t("treaty.mayAsk")}>
      <ul class="article-rows">
        {cooperation.map(({ power, article }) => (
          <li key={`${power.label}${article?.number}`}>
            {power.label}
            {article && (
              <>
                {t("list.colon")}
                <a href={`#${article.number}`}>{t("article.long", { article: article.number })}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
};

/** When the one that is asked may refuse, each with its clause; its sources open in place. */
export const MayRefuse = ({
  refusals,
  read,
}: {
  refusals: Found["refusals"];
  /** Whether the clauses on refusal were read whole, so that no ground is missing. */
  read: boolean;
}) => {
  const t = useMessages();
  return (
    <Part id="may-refuse" title={t("treaty.mayRefuse")}>
      {!read && <p>{t("treaty.refusedAtLeast", { count: refusals.length })}</p>}
      <ul class="rule-rows">
        {refusals.map((refusal) => (
          <li key={`${refusal.ground}${refusal.clause}${refusal.applies}`}>
            <details>
              <summary>
                {sentence(formatRefusal(refusal, t))}
                {t("list.colon")}
                {refusalTerms(refusal, t)}
              </summary>
              <Sources sources={refusal.sources} />
            </details>
          </li>
        ))}
      </ul>
    </Part>
  );
};

/** Safeguards that the treaty settles itself; sources open in place. */
export const Overrides = ({ overrides }: { overrides: Found["overrides"] }) => {
  const t = useMessages();
  const label = useLabel();
  return (
    <Part id="settles" title={t("treaty.settles")}>
      <ul class="rule-rows">
        {overrides.map(({ safeguard, value, clause, note, sources }) => (
          <li key={`${safeguard.label}${clause}`}>
            <details>
              <summary>
                {safeguard.label}
                {t("list.colon")}
                {within(label(value, "value"))} ({t("article.long", { article: clause })})
                {t("sentence.end")} <EnglishText>{note}</EnglishText>
              </summary>
              <Sources sources={sources} />
            </details>
          </li>
        ))}
      </ul>
    </Part>
  );
};
