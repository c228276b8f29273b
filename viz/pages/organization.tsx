import { jurisdictionPath, letterPath, queryLink, treatyPath } from "../address/links.ts";
import { OrganizationDocument, type OrganizationQuery } from "../generated/queries.ts";
import { formatCode, formatDate } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { Overlays } from "../records/overlays.tsx";
import { Sources } from "../records/sources.tsx";
import type { Page } from "../shell/page.ts";
import { Part } from "../shell/part.tsx";
import { retired } from "../shell/retired.ts";
import { type ConnectionsData, connectionsOf } from "./record/connections.tsx";
import { RecordFoot } from "./record/foot.tsx";

type Found = NonNullable<OrganizationQuery["organization"]>;

const Letters = ({ letters }: Pick<Found, "letters">) => {
  const t = useMessages();
  return (
    <Part id="letters" title={t("record.signed")}>
      {letters.length === 0 && <p class="unknown">{t("record.noneKnown")}</p>}
      <ul class="rule-rows">
        {letters.map(({ id, title, dated, published, sources }) => (
          <li key={id}>
            <a href={letterPath(id)}>
              <EnglishText>{title}</EnglishText>
            </a>
            {t("clause.comma")}
            {formatDate(dated ?? published, t)}
            <Sources sources={sources} />
          </li>
        ))}
      </ul>
    </Part>
  );
};

const Positions = ({ positions }: Pick<Found, "positions">) => {
  const t = useMessages();
  return (
    <Part id="positions" title={t("record.positions")}>
      {positions.length === 0 && <p class="unknown">{t("record.noneKnown")}</p>}
      <ul class="rule-rows">
        {positions.map(({ id, date, topic, stance, gist, treaty, articles, sources }) => (
          <li key={id}>
            <a href={treatyPath(treaty.id)}>{treaty.shortTitle}</a>
            {t("clause.comma")}
            {t("treaty.on", { date: formatDate(date, t), topic: formatCode("topic", topic, t) })}
            {articles.map((article) => (
              <span key={article.id}>
                {" "}
                (
                <a href={treatyPath(article.id)}>
                  {t("article.long", { article: article.number })}
                </a>
                )
              </span>
            ))}
            {t("list.colon")}
            {formatCode("stance", stance, t)}
            {t("sentence.end")} <EnglishText>{gist}</EnglishText>
            <Sources sources={sources} />
          </li>
        ))}
      </ul>
    </Part>
  );
};

const Body = ({ found, connections }: { found: Found; connections: ConnectionsData }) => {
  const t = useMessages();
  const { jurisdiction, letters, positions } = found;
  return (
    <>
      <p class="kicker">
        {formatCode("node", "Organization", t)} ·{" "}
        {jurisdiction ? (
          <a href={jurisdictionPath(jurisdiction.id)}>
            {t("record.home", { state: jurisdiction.name })}
          </a>
        ) : (
          t("record.homeUnknown")
        )}
      </p>
      <h1>
        <EnglishText>{found.name}</EnglishText>
      </h1>
      <Overlays of={found} />
      <p class="standfirst">
        {t("record.organizationDid", { letters: letters.length, positions: positions.length })}
      </p>
      <div class="country-columns">
        <Letters letters={letters} />
        <Positions positions={positions} />
      </div>
      <RecordFoot
        connections={connections}
        query={queryLink(OrganizationDocument, { id: found.id, lang: t.lang })}
      />
    </>
  );
};

export const organization: Page = {
  path: "/organizations/*",
  async show({ ask, rest, t }) {
    const variables = { id: `organization/${rest}`, lang: t.lang };
    const [{ organization: found, meta }, connections] = await Promise.all([
      ask(OrganizationDocument, variables),
      connectionsOf(ask, variables.id, t),
    ]);
    if (!found) throw await retired(ask, variables.id, t("record.noOrganization", { id: rest }), t);
    return {
      title: found.name,
      description: t("record.organizationSays", { name: found.name }),
      release: meta.release,
      record: found.id,
      body: <Body found={found} connections={connections} />,
    };
  },
};
