import { jurisdictionPath, queryLink, withQuery } from "../address/links.ts";
import { type ChangePartsFragment, ChangesDocument } from "../generated/queries.ts";
import { showDay } from "../i18n/day.ts";
import { sentence, showDate } from "../i18n/format.ts";
import { useWords, Written } from "../i18n/locale.tsx";
import { eventOf, subjectOf } from "../records/change.ts";
import { FoldedSources } from "../records/sources.tsx";
import { choices, Hidden, Pick, stateOptions } from "../shell/controls.tsx";
import type { Page } from "../shell/page.ts";
import { changesAsked, changesOptions, KINDS } from "./changes/options.ts";

/** How many stand on a page. */
const A_PAGE = 50;

const Change = ({ change, what }: { change: ChangePartsFragment; what: string }) => {
  const words = useWords();
  const { date, kind, note, jurisdiction, sources } = change;
  const { name, path } = subjectOf(change);
  return (
    <li id={change.id}>
      <b>{showDate(date, words)}</b>
      {jurisdiction && (
        <>
          <a href={jurisdictionPath(jurisdiction.id)}>{jurisdiction.name}</a>
          {words("list.colon")}
        </>
      )}
      <a href={path}>
        <Written>{name}</Written>
      </a>
      {/* A step of a treaty is told by its note. */}
      {kind !== "treaty" && `${words("list.colon")}${sentence(what)}`}{" "}
      <span class="muted">({words(`changes.kind.${kind}`)})</span>
      {note && (
        <p>
          <Written class="note">{note}</Written>
        </p>
      )}
      <FoldedSources sources={sources} />
    </li>
  );
};

export const changesPage: Page = {
  path: "/changes",
  options: [...Object.keys(changesOptions.describe), "after"],
  async show({ ask, query, words }) {
    const asked = await changesAsked(ask, query, words);
    const { since, country, kind } = asked;
    const variables = { ...asked.variables, first: A_PAGE, lang: words.lang };
    const after = query.get("after") || null;
    const [all, { changes, codebook, meta }] = await Promise.all([
      choices(ask, words),
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
    const topic = [words("changes.title"), country?.name, kind && words(`changes.kind.${kind}`)]
      .filter(Boolean)
      .join(": ");
    const told =
      since === null
        ? words("changes.countAll", { count })
        : words("changes.count", { count, day: showDay(since, words) });
    return {
      title: words("changes.title"),
      description: `${told}${words("sentence.end")} ${words("changes.standfirst")}`,
      release: meta.release,
      feeds: feed === "/feed.atom" ? [] : [{ title: topic, path: feed }],
      body: (
        <>
          <h1>{words("changes.title")}</h1>
          <p class="standfirst">{words("changes.standfirst")}</p>
          <form class="find" action="/changes" method="get">
            <span class="pick">
              <label for="since">{words("changes.since")}</label>{" "}
              <input id="since" name="since" type="date" value={since ?? ""} />
            </span>
            <Pick
              label={words("changes.state")}
              name="country"
              options={states}
              chosen={country?.id ?? null}
              none={words("changes.all")}
            />
            <Pick
              label={words("changes.kind")}
              name="kind"
              options={KINDS.map((one) => [one, words(`changes.kind.${one}`)])}
              chosen={kind}
              none={words("changes.all")}
            />
            <Hidden query={{ lang: lang ?? undefined }} />
            <button type="submit">{words("ask.show")}</button>
          </form>
          <p>
            {told}
            <span class="page-links">
              {" · "}
              <a href={withQuery("/feed.atom", address)} type="application/atom+xml">
                {words("changes.feed")}
              </a>
              {" · "}
              <a href={queryLink(ChangesDocument, variables)}>{words("chart.query")}</a>
            </span>
          </p>
          {count === 0 && <p class="notice">{words("changes.none")}</p>}
          <ol class="timeline">
            {changes.nodes.map((change) => (
              <Change key={change.id} change={change} what={eventOf(change, codebook, words)} />
            ))}
          </ol>
          <p class="page-links">
            {after !== null && (
              <a href={withQuery("/changes", address)}>{words("changes.newest")}</a>
            )}{" "}
            {changes.pageInfo.hasNextPage && (
              <a
                rel="next"
                href={withQuery("/changes", { ...address, after: changes.pageInfo.endCursor })}
              >
                {words("changes.older")}
              </a>
            )}
          </p>
        </>
      ),
    };
  },
};
