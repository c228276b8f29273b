import {
  articlePath,
  jurisdictionPath,
  queryLink,
  treatyPath,
  withQuery,
} from "../../address/links.ts";
import { participationDescription } from "../../charts/participation/description.ts";
import participation from "../../charts/participation/participation.tsx";
import {
  ArticleDocument,
  ArticleOffencesDocument,
  type ArticleOffencesQuery,
  type ArticleQuery,
} from "../../generated/queries.ts";
import { formatCode, sentence } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import { Overlays } from "../../records/overlays.tsx";
import { FoldedSources } from "../../records/sources.tsx";
import { breadcrumbs } from "../../shell/linked-data.ts";
import type { PageRequest, Shown } from "../../shell/page.ts";
import { Part } from "../../shell/part.tsx";
import { retired } from "../../shell/retired.ts";
import { type ConnectionsData, connectionsOf } from "../record/connections.tsx";
import { RecordFoot } from "../record/foot.tsx";
import { Named, Parents } from "./articles.tsx";
import { Positions } from "./came-about.tsx";
import { MayRefuse, Overrides } from "./possible.tsx";

type Article = NonNullable<ArticleQuery["article"]>;

interface Data {
  readonly article: Article;
  /** Whom the treaty binds, in a sentence; null where nothing is on file. */
  readonly binds: string | null;
  /** What is on file about the offences that it models; null where it models none. */
  readonly about: ArticleOffencesQuery | null;
  readonly connections: ConnectionsData;
}

/** Whether a clause, `40(3)(e)`, stands in an article; one of another treaty, `budapest#29`, does not. */
const standsIn = (clause: string, number: number): boolean =>
  new RegExp(`^${number}(?!\\d)`).test(clause);

const dutyOf = (mandatory: boolean | null): "yes" | "no" | "other" =>
  mandatory === null ? "other" : mandatory ? "yes" : "no";

/** What it asks, how binding it is, and whom it binds; then the way to its text. */
const Head = ({ article, binds }: Data) => {
  const t = useMessages();
  const { treaty, number, title, gist, mandatory, checked } = article;
  return (
    <>
      <p class="kicker">
        <a href={treatyPath(treaty.id)}>{treaty.shortTitle}</a>
        {" · "}
        {formatCode("articleClass", article.class, t)}
      </p>
      <h1>
        {sentence(t("article.long", { article: number }))}
        {t("list.colon")}
        <EnglishText>{title}</EnglishText>
      </h1>
      {gist === null ? (
        <p class="standfirst unknown">{t("article.notRead")}</p>
      ) : (
        <EnglishText as="p" class="standfirst">
          {gist}
        </EnglishText>
      )}
      <dl class="facts">
        <dt>{t("article.duty")}</dt>
        <dd class={mandatory === null ? "unknown" : undefined}>
          {t("article.dutyIs", { mandatory: dutyOf(mandatory) })}
        </dd>
        <dt>{t("article.binds")}</dt>
        <dd>
          {binds} <a href={`${treatyPath(treaty.id)}#countries`}>{t("article.eachCountry")}</a>
        </dd>
        <dt>{t("article.checked")}</dt>
        <dd>{sentence(formatCode("checked", checked, t))}</dd>
      </dl>
      {treaty.officialUrl && (
        <p class="page-links">
          <a href={treaty.officialUrl} rel="external noreferrer">
            {t("common.officialText")}
          </a>
        </p>
      )}
    </>
  );
};

/** What it models, asks and enables, and the provisions and cases on the same offences. */
const About = ({ article, about }: Data) => {
  const t = useMessages();
  const { enables, offences, requires, descendsFrom } = article;
  if (enables.length + offences.length + requires.length + descendsFrom.length === 0) return null;
  const chosen = { offence: offences.map(({ code }) => code).join("~") };
  return (
    <Part id="about" title={t("article.about")}>
      <Named heading="treaty.powers" codes={enables} />
      <Named heading="treaty.offences" codes={offences} />
      <Named heading="treaty.safeguards" codes={requires} />
      {about && (
        <>
          <ul>
            <li>
              <a href={withQuery("/provisions", chosen)}>
                {t("article.provisions", { count: about.provisions.totalCount })}
              </a>
            </li>
            <li>
              <a href={withQuery("/cases", chosen)}>
                {t("article.cases", { count: about.cases.totalCount })}
              </a>
            </li>
          </ul>
          <p class="muted">{t("article.sameOffence")}</p>
        </>
      )}
      <Parents articles={descendsFrom} />
    </Part>
  );
};

/** For what one party may ask another by it, clause by clause. */
const MayAsk = ({ article: { treaty, number } }: Data) => {
  const t = useMessages();
  const clauses = treaty.cooperation.filter(({ article }) => article?.number === number);
  if (clauses.length === 0) return null;
  return (
    <Part id="may-ask" title={t("treaty.mayAsk")}>
      <ul class="rule-rows">
        {clauses.map(({ power, clause, duty, sources }) => (
          <li key={`${power.label}${clause}`}>
            {power.label} ({t("article.short", { article: clause })})
            {duty && `${t("list.colon")}${formatCode("duty", duty, t)}`}
            <FoldedSources sources={sources} />
          </li>
        ))}
      </ul>
    </Part>
  );
};

/** What countries said when they joined: that the article does not bind them, or how they read it. */
const Reservations = ({ article: { treaty, number } }: Data) => {
  const t = useMessages();
  const made = treaty.participations.flatMap(({ jurisdiction, reservations, sources }) =>
    reservations
      .filter(({ article }) => article !== null && standsIn(`${article}`, number))
      .map(({ gist }) => ({ jurisdiction, gist, sources })),
  );
  if (made.length === 0) return null;
  return (
    <Part id="reservations" title={t("article.reservations", { count: made.length })}>
      <ul class="rule-rows">
        {made.map(({ jurisdiction, gist, sources }) => (
          <li key={`${jurisdiction.id}${gist}`}>
            <a href={jurisdictionPath(jurisdiction.id)}>{jurisdiction.name}</a>
            {t("list.colon")}
            <EnglishText>{gist}</EnglishText>
            <FoldedSources sources={sources} />
          </li>
        ))}
      </ul>
    </Part>
  );
};

const View = ({ data }: { data: Data }) => {
  const t = useMessages();
  const { article, connections } = data;
  const { id, number, treaty, sources } = article;
  const refusals = treaty.refusals.filter(
    ({ clause, clauses }) =>
      (clause !== null && standsIn(clause, number)) || clauses.some((one) => standsIn(one, number)),
  );
  const overrides = treaty.overrides.filter(({ clause }) => standsIn(clause, number));
  const positions = treaty.positions.filter(({ articles }) =>
    articles.some((one) => one.id === id),
  );
  return (
    <>
      <Head {...data} />
      <Overlays of={article} />
      <MayAsk {...data} />
      {refusals.length > 0 && <MayRefuse refusals={refusals} read={treaty.refusalsRead} />}
      {overrides.length > 0 && <Overrides overrides={overrides} />}
      <Reservations {...data} />
      <About {...data} />
      {positions.length > 0 && <Positions positions={positions} />}
      <RecordFoot
        record={{ sources }}
        connections={connections}
        query={queryLink(ArticleDocument, { id, lang: t.lang })}
      />
    </>
  );
};

/** The page of one article, `/treaties/uncc/40`. */
export async function showArticle(
  { ask, t, address }: PageRequest,
  slug: string,
  number: string,
): Promise<Shown> {
  const variables = { id: `treaty/${slug}#${number}`, lang: t.lang };
  const { article, meta } = await ask(ArticleDocument, variables);
  if (!article)
    throw await retired(ask, variables.id, t("refused.treaty", { id: `${slug}/${number}` }), t);
  const { treaty, offences, title, gist } = article;
  const [{ treaty: parties }, connections, about] = await Promise.all([
    participation.load({ treaty: treaty.id }, { ask, t }),
    connectionsOf(ask, article.id, t),
    offences.length === 0
      ? null
      : ask(ArticleOffencesDocument, { offences: offences.map(({ code }) => code) }),
  ]);
  const binds = parties ? participationDescription(parties, t) : null;
  const name = `${treaty.shortTitle}${t("clause.comma")}${t("article.long", { article: number })}`;
  return {
    title: `${name}${t("list.colon")}${title}`,
    description: gist ?? t("article.notRead"),
    release: meta.release,
    record: article.id,
    linked: [
      breadcrumbs(address, [
        ["/treaties", t("nav.treaties")],
        [treatyPath(treaty.id), treaty.shortTitle],
        [articlePath(article.id), sentence(t("article.long", { article: number }))],
      ]),
    ],
    body: <View data={{ article, binds, about, connections }} />,
  };
}
