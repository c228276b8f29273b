import {
  graphPath,
  jurisdictionPath,
  letterPath,
  organizationPath,
  queryLink,
  treatyPath,
} from "../address/links.ts";
import { participationCounts } from "../charts/participation/description.ts";
import participation from "../charts/participation/participation.tsx";
import { chartLink, placedChart } from "../figure/frame.tsx";
import { MeasureFigure } from "../figure/measure-figure.tsx";
import { TreatyDocument, type TreatyQuery } from "../generated/queries.ts";
import {
  formatCode,
  formatDate,
  formatList,
  formatMonths,
  formatParts,
  sentence,
  within,
} from "../i18n/format.ts";
import { EnglishText, useLabel, useMessages } from "../i18n/locale.tsx";
import type { MessageKey, Messages } from "../i18n/messages.ts";
import { Contradictions } from "../records/contradictions.tsx";
import { History } from "../records/history.tsx";
import { Participated } from "../records/participation.tsx";
import { formatRefusal } from "../records/refusal.ts";
import { FoldedSources, Sources } from "../records/sources.tsx";
import { formatInForce, isKnownNotInForce } from "../records/treaty-status.ts";
import { breadcrumbs } from "../shell/linked-data.ts";
import type { Page } from "../shell/page.ts";
import { retired } from "../shell/retired.ts";
import { floor } from "./floor.tsx";

type Found = NonNullable<TreatyQuery["treaty"]>;

const Standing = ({ found }: { found: Found }) => {
  const t = useMessages();
  const needed = isKnownNotInForce(found)
    ? t("treaty.needs", { count: found.partiesNeeded ?? 0, days: found.daysAfter ?? 0 })
    : "";
  return (
    <dl class="facts">
      {found.adopted && (
        <>
          <dt>{t("treaty.adopted")}</dt>
          <dd>{formatDate(found.adopted, t)}</dd>
        </>
      )}
      {found.opened && (
        <>
          <dt>{t("treaty.opened")}</dt>
          <dd>{formatDate(found.opened, t)}</dd>
        </>
      )}
      <dt>{t("treaties.inForce")}</dt>
      <dd>
        {sentence(formatInForce(found, t))}
        {needed === "" ? "" : `${t("list.semicolon")}${needed}`}
      </dd>
      {found.depositary && (
        <>
          <dt>{t("treaty.depositary")}</dt>
          <EnglishText as="dd">{found.depositary}</EnglishText>
        </>
      )}
      {(found.scopeOwnOffences !== null ||
        found.scopeSeriousMonths !== null ||
        found.scopeElectronicEvidence) && (
        <>
          <dt>{t("treaty.covers")}</dt>
          <dd>
            {sentence(
              formatParts(
                [
                  found.scopeOwnOffences && t("treaty.ownOffences"),
                  found.scopeSeriousMonths !== null &&
                    t("treaty.serious", {
                      term: formatMonths(found.scopeSeriousMonths, t),
                    }),
                  found.scopeElectronicEvidence && t("treaty.electronic"),
                ].filter((part) => typeof part === "string"),
                t,
              ),
            )}
          </dd>
        </>
      )}
    </dl>
  );
};

/** `Powers: …`, or nothing where there are none. */
const Named = ({
  heading,
  codes,
}: {
  heading: MessageKey;
  codes: readonly { label: string }[];
}) => {
  const t = useMessages();
  if (codes.length === 0) return null;
  const what = formatList(
    codes.map(({ label }) => within(label)),
    t,
  );
  return <p>{t(heading, { what })}</p>;
};

/** The articles of older treaties that an article follows, each with what it does. */
const Parents = ({ articles }: { articles: Found["articles"][number]["descendsFrom"] }) => {
  const t = useMessages();
  if (articles.length === 0) return null;
  return (
    <div class="parents">
      <p>{t("treaty.modelledOn")}</p>
      <ul>
        {articles.map(({ id, number, title, gist, treaty }) => (
          <li key={id}>
            <a href={`${treatyPath(treaty.id)}#${number}`}>
              <EnglishText>{treaty.shortTitle}</EnglishText>
              {t("clause.comma")}
              {t("article.long", { article: number })}
            </a>
            {t("list.colon")}
            <EnglishText>{gist ?? title}</EnglishText>
          </li>
        ))}
      </ul>
    </div>
  );
};

const Articles = ({ found }: { found: Found }) => {
  const t = useMessages();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("treaty.article")}</th>
          <th scope="col">{t("treaty.does")}</th>
        </tr>
      </thead>
      <tbody>
        {found.articles.map((article) => (
          <tr key={article.id} id={`${article.number}`}>
            <th scope="row">
              {article.number}. <EnglishText>{article.title}</EnglishText>
              <small>
                {formatCode("articleClass", article.class, t)}
                {t("clause.comma")}
                {formatCode("checked", article.checked, t)}
              </small>
            </th>
            <td>
              {article.gist && <EnglishText as="p">{article.gist}</EnglishText>}
              <Named heading="treaty.powers" codes={article.enables} />
              <Named heading="treaty.offences" codes={article.offences} />
              <Named heading="treaty.safeguards" codes={article.requires} />
              <Parents articles={article.descendsFrom} />
              <FoldedSources sources={article.sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

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

const Overrides = ({ overrides }: { overrides: Found["overrides"] }) => {
  const t = useMessages();
  const label = useLabel();
  return (
    <ul>
      {overrides.map(({ safeguard, value, clause, note, sources }) => (
        <li key={`${safeguard.label}${clause}`}>
          {safeguard.label}: {within(label(value, "value"))} (
          {t("article.long", { article: clause })}). <EnglishText>{note}</EnglishText>
          <Sources sources={sources} />
        </li>
      ))}
    </ul>
  );
};

export const treaty: Page = {
  path: "/treaties/*",
  options: ["lens", "weights", "asOf"],
  async show(request) {
    const { ask, rest, t } = request;
    if (/^[^/]+\/floor$/.test(rest)) return floor.show(request);
    const variables = { id: `treaty/${rest}`, lang: t.lang };
    const { treaty: found, meta } = await ask(TreatyDocument, variables);
    if (!found) throw await retired(ask, variables.id, t("refused.treaty", { id: rest }), t);
    const collator = new Intl.Collator(t.lang);
    const participations = found.participations.toSorted((a, b) =>
      collator.compare(a.jurisdiction.name, b.jurisdiction.name),
    );
    const options = { treaty: found.id };
    const data = await participation.load(options, { ask, t });
    const placed = placedChart(participation, options, data, request);
    const standing =
      found.inForce === null && !isKnownNotInForce(found)
        ? t("participation.noDay", {
            treaty: found.shortTitle,
            ...participationCounts(data.treaty),
          })
        : placed.shown.description;
    return {
      title: found.shortTitle,
      description: t("treaty.description", {
        title: found.title,
        articles: t("count.articles", { count: found.articles.length }),
        states: t("count.states", { count: found.participations.length }),
      }),
      release: meta.release,
      charts: [chartLink(placed)],
      linked: [
        breadcrumbs(request.address, [
          ["/treaties", t("nav.treaties")],
          [treatyPath(found.id), found.shortTitle],
        ]),
      ],
      body: (
        <>
          <EnglishText as="p" class="muted">
            {found.reference}
          </EnglishText>
          <h1>
            <EnglishText>{found.shortTitle}</EnglishText>
          </h1>
          <EnglishText as="p" class="standfirst">
            {found.title}
          </EnglishText>
          <Standing found={found} />
          <p class="page-links">
            {found.officialUrl && (
              <>
                <a href={found.officialUrl} rel="external noreferrer">
                  {t("common.officialText")}
                </a>{" "}
                ·{" "}
              </>
            )}
            <a href={queryLink(TreatyDocument, variables)}>{t("chart.query")}</a> ·{" "}
            <a href={graphPath(found.id)}>{t("record.inGraph")}</a>
            {found.cooperation.length > 0 && (
              <>
                {" · "}
                <a href={`${treatyPath(found.id)}/floor`}>{t("link.floor")}</a>
                {" · "}
                <a href={`/what-if?every=${rest}`}>{t("link.whatIf")}</a>
              </>
            )}
          </p>
          {found.statusChecked && (
            <p class="muted">
              {t("treaty.statusChecked", { date: formatDate(found.statusChecked, t) })}
            </p>
          )}
          {found.note && (
            <EnglishText as="p" class="notice">
              {found.note}
            </EnglishText>
          )}
          <Sources sources={found.sources} />
          <Contradictions contradictions={found.contradictions} />
          {found.cooperation.length > 0 && (
            <>
              <h2>{t("treaty.mayAsk")}</h2>
              <ul>
                {found.cooperation.map(({ power, article }) => (
                  <li key={`${power.label}${article?.number}`}>
                    {power.label}
                    {article && (
                      <>
                        :{" "}
                        <a href={`#${article.number}`}>
                          {t("article.long", { article: article.number })}
                        </a>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          {found.refusals.length > 0 && (
            <>
              <h2>{t("treaty.mayRefuse")}</h2>
              <ul>
                {found.refusals.map((refusal) => (
                  <li key={`${refusal.ground}${refusal.clause}${refusal.applies}`}>
                    {sentence(formatRefusal(refusal, t))}
                    {": "}
                    {refusalTerms(refusal, t)}
                    <Sources sources={refusal.sources} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {found.overrides.length > 0 && (
            <>
              <h2>{t("treaty.settles")}</h2>
              <Overrides overrides={found.overrides} />
            </>
          )}
          {found.articles.length > 0 && (
            <>
              <h2>{t("treaty.articles")}</h2>
              <Articles found={found} />
            </>
          )}
          {found.history.length > 0 && (
            <>
              <h2>{t("treaty.history")}</h2>
              {found.letters.map(({ id, title }) => (
                <p key={id}>
                  <a href={letterPath(id)}>
                    <EnglishText>{title}</EnglishText>
                  </a>
                  : {t("treaty.letter")}
                </p>
              ))}
              <History steps={found.history} />
            </>
          )}
          {found.positions.length > 0 && (
            <>
              <h2>{t("treaty.positions")}</h2>
              <p class="muted">{t("treaty.positionsRead")}</p>
              <ul class="plain">
                {found.positions.map((position) => (
                  <li key={position.id} class="coding">
                    <p>
                      <b>
                        {position.jurisdiction ? (
                          <a href={jurisdictionPath(position.jurisdiction.id)}>
                            {position.jurisdiction.name}
                          </a>
                        ) : (
                          position.organization && (
                            <a href={organizationPath(position.organization.id)}>
                              <EnglishText>{position.organization.name}</EnglishText>
                            </a>
                          )
                        )}
                      </b>
                      {t("clause.comma")}
                      {t("treaty.on", {
                        date: formatDate(position.date, t),
                        topic: formatCode("topic", position.topic, t),
                      })}
                      {position.articles.map(({ id, number }) => (
                        <span key={id}>
                          {" "}
                          (<a href={`#${number}`}>{t("article.long", { article: number })}</a>)
                        </span>
                      ))}
                      : {formatCode("stance", position.stance, t)}
                      {t("sentence.end")} <EnglishText>{position.gist}</EnglishText>
                    </p>
                    <Sources sources={position.sources} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>{t("treaty.states")}</h2>
          <p>{standing}</p>
          <MeasureFigure placed={placed} />
          <table class="matrix">
            <tbody>
              {participations.map((did) => (
                <tr key={did.jurisdiction.id}>
                  <th scope="row">
                    <a href={jurisdictionPath(did.jurisdiction.id)}>{did.jurisdiction.name}</a>
                  </th>
                  <td>
                    <Participated did={did} />
                    {did.reservations.map(({ article, gist }) => (
                      <p key={`${article}${gist}`}>
                        {t("treaty.reservation", { article })} <EnglishText>{gist}</EnglishText>
                      </p>
                    ))}
                    <Contradictions contradictions={did.contradictions} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ),
    };
  },
};
