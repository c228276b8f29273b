import { jurisdictionPath, queryLink, withQuery } from "../address/links.ts";
import { type ChangePartsFragment, ChangesDocument } from "../generated/queries.ts";
import { formatDate, sentence } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { eventOf, subjectOf } from "../records/change.ts";
import { FoldedSources } from "../records/sources.tsx";
import { choices, Hidden, Pick, stateOptions } from "../shell/controls.tsx";
import type { Page } from "../shell/page.ts";
import { changesOptions, changesQuestion, KINDS } from "./changes/options.ts";

/** How many stand on a page. */
const A_PAGE = 50;

const Change = ({ change, what }: { change: ChangePartsFragment; what: string }) => {
  const t = useMessages();
  const { date, kind, note, jurisdiction, sources } = change;
  const { name, path } = subjectOf(change);
  // What a treaty is called is said in the reader's language; laws and cases are written in English.
  const ofTreaty = ["Treaty", "Participation"].includes(change.subject.__typename);
  return (
    <li id={change.id}>
      <b>{formatDate(date, t)}</b>
      {jurisdiction && (
        <>
          <a href={jurisdictionPath(jurisdiction.id)}>{jurisdiction.name}</a>
          {t("list.colon")}
        </>
      )}
      <a href={path}>{ofTreaty ? name : <EnglishText>{name}</EnglishText>}</a>
      {/* A step of a treaty is description by its note. */}
      {kind !== "treaty" && `${t("list.colon")}${sentence(what)}`}{" "}
      <span class="muted">({t(`changes.kind.${kind}`)})</span>
      {note && (
        <p>
          <EnglishText class="note">{note}</EnglishText>
        </p>
      )}
      <FoldedSources sources={sources} />
    </li>
  );
};

export const changesPage: Page = {
  path: "/changes",
  options: [...Object.keys(changesOptions.describe), "after"],
  async show({ ask, query, t }) {
    const asked = await changesQuestion(ask, query, t);
    const { since, country, kind } = asked;
    const variables = { ...asked.variables, first: A_PAGE, lang: t.lang };
    const after = query.get("after") || null;
    const [all, { changes, codebook, meta }] = await Promise.all([
      choices(ask, t),
      ask(ChangesDocument, { ...variables, after }),
    ]);
    const lang = query.get("lang");
    const address = { since, country: country?.id, kind, lang };
    const states = stateOptions(all);
    // Of a state that was not researched its treaties are known.
    if (country && !states.some(([id]) => id === country.id))
      states.push([country.id, country.name]);
    const count = changes.totalCount;
    const feed = withQuery("/feed.atom", { since, country: country?.id, kind });
    const topic = [t("changes.title"), country?.name, kind && t(`changes.kind.${kind}`)]
      .filter(Boolean)
      .join(": ");
    const description =
      since === null
        ? t("changes.countAll", { count })
        : t("changes.count", { count, day: formatDate(since, t) });
    return {
      title: t("changes.title"),
      description: `${description}${t("sentence.end")} ${t("changes.standfirst")}`,
      release: meta.release,
      feeds: feed === "/feed.atom" ? [] : [{ title: topic, path: feed }],
      body: (
        <>
          <h1>{t("changes.title")}</h1>
          <p class="standfirst">{t("changes.standfirst")}</p>
          <form class="find" action="/changes" method="get">
            <span class="pick">
              <label for="since">{t("changes.since")}</label>{" "}
              <input id="since" name="since" type="date" value={since ?? ""} />
            </span>
            <Pick
              label={t("words.country")}
              name="country"
              options={states}
              chosen={country?.id ?? null}
              none={t("chart.all")}
            />
            <Pick
              label={t("column.kind")}
              name="kind"
              options={KINDS.map((one) => [one, t(`changes.kind.${one}`)])}
              chosen={kind}
              none={t("chart.all")}
            />
            <Hidden query={{ lang: lang ?? undefined }} />
            <button type="submit">{t("ask.show")}</button>
          </form>
          <p>
            {description}
            <span class="page-links">
              {" · "}
              <a href={withQuery("/feed.atom", address)} type="application/atom+xml">
                {t("changes.feed")}
              </a>
              {" · "}
              <a href={queryLink(ChangesDocument, variables)}>{t("chart.query")}</a>
            </span>
          </p>
          {count === 0 && (
            <p class="notice">
              {t("changes.none")} <a href="/changes">{t("refused.plain")}</a>
            </p>
          )}
          <ol class="timeline">
            {changes.nodes.map((change) => (
              <Change key={change.id} change={change} what={eventOf(change, codebook, t)} />
            ))}
          </ol>
          <p class="page-links">
            {after !== null && <a href={withQuery("/changes", address)}>{t("changes.newest")}</a>}{" "}
            {changes.pageInfo.hasNextPage && (
              <a
                rel="next"
                href={withQuery("/changes", { ...address, after: changes.pageInfo.endCursor })}
              >
                {t("changes.older")}
              </a>
            )}
          </p>
        </>
      ),
    };
  },
};
