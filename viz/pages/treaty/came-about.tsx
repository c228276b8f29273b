import {
  articlePath,
  jurisdictionPath,
  letterPath,
  organizationPath,
} from "../../address/links.ts";
import type { TreatyQuery } from "../../generated/queries.ts";
import { formatCode, formatDate } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import { Sources } from "../../records/sources.tsx";
import { Fold } from "../../shell/fold.tsx";
import { Part } from "../../shell/part.tsx";

type Found = NonNullable<TreatyQuery["treaty"]>;

/** How the treaty came about, a line a step; gists and sources open in place. */
export const CameAbout = ({ history, letters }: Pick<Found, "history" | "letters">) => {
  const t = useMessages();
  return (
    <Part id="history" title={t("treaty.history")}>
      {letters.map(({ id, title }) => (
        <p key={id}>
          <a href={letterPath(id)}>
            <EnglishText>{title}</EnglishText>
          </a>
          {t("list.colon")}
          {t("treaty.letter")}
        </p>
      ))}
      <Fold label={t("country.fold.all", { count: history.length })}>
        <ol class="step-rows">
          {history.map(({ date, title, gist, sources }) => (
            <li key={`${date}${title}`}>
              <span class="when">{formatDate(date, t)}</span>
              <details>
                <summary>
                  <EnglishText class="first-line">
                    {title}
                    {gist ? `: ${gist}` : ""}
                  </EnglishText>
                </summary>
                <Sources sources={sources} />
              </details>
            </li>
          ))}
        </ol>
      </Fold>
    </Part>
  );
};

/** Who took a position, as a link to its page. */
const Taker = ({ position: { jurisdiction, organization } }: { position: Position }) => {
  if (jurisdiction) return <a href={jurisdictionPath(jurisdiction.id)}>{jurisdiction.name}</a>;
  if (!organization) return null;
  return (
    <a href={organizationPath(organization.id)}>
      <EnglishText>{organization.name}</EnglishText>
    </a>
  );
};

type Position = Found["positions"][number];

/** What was said while it was negotiated, a line a position; the gist and its sources open in place. */
export const Positions = ({ positions }: Pick<Found, "positions">) => {
  const t = useMessages();
  return (
    <Part id="positions" title={t("treaty.positions")}>
      <p class="muted">{t("treaty.positionsRead")}</p>
      <Fold label={t("country.fold.all", { count: positions.length })}>
        <ol class="step-rows">
          {positions.map((position) => (
            <li key={position.id}>
              <span class="when">{formatDate(position.date, t)}</span>
              <div>
                <b>
                  <Taker position={position} />
                </b>
                {t("clause.comma")}
                {formatCode("topic", position.topic, t)}
                {position.articles.map(({ id, number }) => (
                  <span key={id}>
                    {" "}
                    (<a href={articlePath(id)}>{t("article.long", { article: number })}</a>)
                  </span>
                ))}
                <details>
                  <summary>
                    <span class="first-line">
                      {formatCode("stance", position.stance, t)}
                      {t("sentence.end")} <EnglishText>{position.gist}</EnglishText>
                    </span>
                  </summary>
                  <Sources sources={position.sources} />
                </details>
              </div>
            </li>
          ))}
        </ol>
      </Fold>
    </Part>
  );
};
