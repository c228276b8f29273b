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
import { Measured } from "../figure/measure-figure.tsx";
import { TreatyDocument, type TreatyQuery } from "../generated/queries.ts";
import {
  sentence,
  showCode,
  showDate,
  showList,
  showMonths,
  showParts,
  within,
} from "../i18n/format.ts";
import { useLabel, useWords, Written } from "../i18n/locale.tsx";
import type { WordKey } from "../i18n/messages.ts";
import { Contradictions } from "../records/contradictions.tsx";
import { History } from "../records/history.tsx";
import { Participated } from "../records/participation.tsx";
import { showRefusal } from "../records/refusal.ts";
import { FoldedSources, Sources } from "../records/sources.tsx";
import { isKnownNotInForce, showInForce } from "../records/treaty-status.ts";
import { breadcrumbs } from "../shell/linked-data.ts";
import type { Page } from "../shell/page.ts";
import { gone } from "../shell/retired.ts";
import { floor } from "./floor.tsx";

type Found = NonNullable<TreatyQuery["treaty"]>;

const Standing = ({ found }: { found: Found }) => {
  const words = useWords();
  const needed = isKnownNotInForce(found)
    ? words("treaty.needs", { count: found.partiesNeeded ?? 0, days: found.daysAfter ?? 0 })
    : "";
  return (
    <dl class="facts">
      {found.adopted && (
        <>
          <dt>{words("treaty.adopted")}</dt>
          <dd>{showDate(found.adopted, words)}</dd>
        </>
      )}
      {found.opened && (
        <>
          <dt>{words("treaty.opened")}</dt>
          <dd>{showDate(found.opened, words)}</dd>
        </>
      )}
      <dt>{words("treaties.inForce")}</dt>
      <dd>
        {sentence(showInForce(found, words))}
        {needed === "" ? "" : `${words("list.semicolon")}${needed}`}
      </dd>
      {found.depositary && (
        <>
          <dt>{words("treaty.depositary")}</dt>
          <Written as="dd">{found.depositary}</Written>
        </>
      )}
      {(found.scopeOwnOffences !== null ||
        found.scopeSeriousMonths !== null ||
        found.scopeElectronicEvidence) && (
        <>
          <dt>{words("treaty.covers")}</dt>
          <dd>
            {sentence(
              showParts(
                [
                  found.scopeOwnOffences && words("treaty.ownOffences"),
                  found.scopeSeriousMonths !== null &&
                    words("treaty.serious", {
                      term: showMonths(found.scopeSeriousMonths, words),
                    }),
                  found.scopeElectronicEvidence && words("treaty.electronic"),
                ].filter((part) => typeof part === "string"),
                words,
              ),
            )}
          </dd>
        </>
      )}
    </dl>
  );
};

/** `Powers: …`, or nothing where there are none. */
const Named = ({ heading, codes }: { heading: WordKey; codes: readonly { label: string }[] }) => {
  const words = useWords();
  if (codes.length === 0) return null;
  const what = showList(
    codes.map(({ label }) => within(label)),
    words,
  );
  return <p>{words(heading, { what })}</p>;
};

/** The articles of older treaties that an article follows, each with what it does. */
const Parents = ({ articles }: { articles: Found["articles"][number]["descendsFrom"] }) => {
  const words = useWords();
  if (articles.length === 0) return null;
  return (
    <div class="parents">
      <p>{words("treaty.modelledOn")}</p>
      <ul>
        {articles.map(({ id, number, title, gist, treaty }) => (
          <li key={id}>
            <a href={`${treatyPath(treaty.id)}#${number}`}>
              <Written>{treaty.shortTitle}</Written>
              {words("clause.comma")}
              {words("article.long", { article: number })}
            </a>
            {words("list.colon")}
            <Written>{gist ?? title}</Written>
          </li>
        ))}
      </ul>
    </div>
  );
};

const Articles = ({ found }: { found: Found }) => {
  const words = useWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words("treaty.article")}</th>
          <th scope="col">{words("treaty.does")}</th>
        </tr>
      </thead>
      <tbody>
        {found.articles.map((article) => (
          <tr key={article.id} id={`${article.number}`}>
            <th scope="row">
              {article.number}. <Written>{article.title}</Written>
              <small>
                {showCode("articleClass", article.class, words)}
                {words("clause.comma")}
                {showCode("checked", article.checked, words)}
              </small>
            </th>
            <td>
              {article.gist && <Written as="p">{article.gist}</Written>}
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

const Overrides = ({ overrides }: { overrides: Found["overrides"] }) => {
  const words = useWords();
  const label = useLabel();
  return (
    <ul>
      {overrides.map(({ safeguard, value, clause, note, sources }) => (
        <li key={`${safeguard.label}${clause}`}>
          {safeguard.label}: {within(label(value, "value"))} (
          {words("article.long", { article: clause })}). <Written>{note}</Written>
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
    const { ask, rest, words } = request;
    if (/^[^/]+\/floor$/.test(rest)) return floor.show(request);
    const variables = { id: `treaty/${rest}`, lang: words.lang };
    const { treaty: found, meta } = await ask(TreatyDocument, variables);
    if (!found) throw await gone(ask, variables.id, words("refused.treaty", { id: rest }), words);
    const collator = new Intl.Collator(words.lang);
    const participations = found.participations.toSorted((a, b) =>
      collator.compare(a.jurisdiction.name, b.jurisdiction.name),
    );
    const options = { treaty: found.id };
    const data = await participation.load(options, { ask, words });
    const placed = placedChart(participation, options, data, request);
    const standing =
      found.inForce === null && !isKnownNotInForce(found)
        ? words("participation.noDay", {
            treaty: found.shortTitle,
            ...participationCounts(data.treaty),
          })
        : placed.shown.description;
    return {
      title: found.shortTitle,
      description: words("treaty.description", {
        title: found.title,
        articles: words("count.articles", { count: found.articles.length }),
        states: words("count.states", { count: found.participations.length }),
      }),
      release: meta.release,
      charts: [chartLink(placed)],
      linked: [
        breadcrumbs(request.address, [
          ["/treaties", words("nav.treaties")],
          [treatyPath(found.id), found.shortTitle],
        ]),
      ],
      body: (
        <>
          <Written as="p" class="muted">
            {found.reference}
          </Written>
          <h1>
            <Written>{found.shortTitle}</Written>
          </h1>
          <Written as="p" class="standfirst">
            {found.title}
          </Written>
          <Standing found={found} />
          <p class="page-links">
            {found.officialUrl && (
              <>
                <a href={found.officialUrl} rel="external noreferrer">
                  {words("common.officialText")}
                </a>{" "}
                ·{" "}
              </>
            )}
            <a href={queryLink(TreatyDocument, variables)}>{words("chart.query")}</a> ·{" "}
            <a href={graphPath(found.id)}>{words("record.inGraph")}</a>
            {found.cooperation.length > 0 && (
              <>
                {" · "}
                <a href={`${treatyPath(found.id)}/floor`}>{words("link.floor")}</a>
                {" · "}
                <a href={`/what-if?every=${rest}`}>{words("link.whatIf")}</a>
              </>
            )}
          </p>
          {found.statusChecked && (
            <p class="muted">
              {words("treaty.statusChecked", { date: showDate(found.statusChecked, words) })}
            </p>
          )}
          {found.note && (
            <Written as="p" class="notice">
              {found.note}
            </Written>
          )}
          <Sources sources={found.sources} />
          <Contradictions contradictions={found.contradictions} />
          {found.cooperation.length > 0 && (
            <>
              <h2>{words("treaty.mayAsk")}</h2>
              <ul>
                {found.cooperation.map(({ power, article }) => (
                  <li key={`${power.label}${article?.number}`}>
                    {power.label}
                    {article && (
                      <>
                        :{" "}
                        <a href={`#${article.number}`}>
                          {words("article.long", { article: article.number })}
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
              <h2>{words("treaty.mayRefuse")}</h2>
              <ul>
                {found.refusals.map((refusal) => (
                  <li key={`${refusal.ground}${refusal.clause}`}>
                    {sentence(showRefusal(refusal, words))}
                    {refusal.mandatory === null
                      ? ""
                      : `: ${words(refusal.mandatory ? "treaty.mustRefuse" : "treaty.canRefuse")}`}
                    <Sources sources={refusal.sources} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {found.overrides.length > 0 && (
            <>
              <h2>{words("treaty.settles")}</h2>
              <Overrides overrides={found.overrides} />
            </>
          )}
          {found.articles.length > 0 && (
            <>
              <h2>{words("treaty.articles")}</h2>
              <Articles found={found} />
            </>
          )}
          {found.history.length > 0 && (
            <>
              <h2>{words("treaty.history")}</h2>
              {found.letters.map(({ id, title }) => (
                <p key={id}>
                  <a href={letterPath(id)}>
                    <Written>{title}</Written>
                  </a>
                  : {words("treaty.letter")}
                </p>
              ))}
              <History steps={found.history} />
            </>
          )}
          {found.positions.length > 0 && (
            <>
              <h2>{words("treaty.positions")}</h2>
              <p class="muted">{words("treaty.positionsRead")}</p>
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
                              <Written>{position.organization.name}</Written>
                            </a>
                          )
                        )}
                      </b>
                      {words("clause.comma")}
                      {words("treaty.on", {
                        date: showDate(position.date, words),
                        topic: showCode("topic", position.topic, words),
                      })}
                      {position.articles.map(({ id, number }) => (
                        <span key={id}>
                          {" "}
                          (<a href={`#${number}`}>{words("article.long", { article: number })}</a>)
                        </span>
                      ))}
                      : {showCode("stance", position.stance, words)}
                      {words("sentence.end")} <Written>{position.gist}</Written>
                    </p>
                    <Sources sources={position.sources} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>{words("treaty.states")}</h2>
          <p>{standing}</p>
          <Measured placed={placed} />
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
                        {words("treaty.reservation", { article })} <Written>{gist}</Written>
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
