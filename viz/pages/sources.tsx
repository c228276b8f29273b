import { queryLink, withQuery } from "../address/links.ts";
import { FACT_KINDS, factName } from "../address/sources.ts";
import { type SourcePartsFragment, SourcesDocument } from "../generated/queries.ts";
import { formatDate, formatList, within } from "../i18n/format.ts";
import { EnglishText, useLabel, useMessages } from "../i18n/locale.tsx";
import { RestsOn } from "../records/rests-on.tsx";
import { Hidden, type Option, Pick } from "../shell/controls.tsx";
import type { Page } from "../shell/page.ts";
import { researchedStates } from "../shell/researched-states.ts";
import { Toggles } from "../shell/toggles.tsx";
import {
  ofNoState,
  type SourcesOptions,
  sourcesOptions,
  sourcesWhere,
  TIERS,
} from "./sources/options.ts";

const PATH = "/sources";

/** How many of the states chosen are named; a picture may rest on a hundred. */
const NAMED = 12;

const addressOf = (asked: SourcesOptions, after?: string | null): string =>
  withQuery(PATH, { ...sourcesOptions.format(asked), after });

/** The states chosen, each with the way to leave it out, and a field for one more. */
const States = ({
  asked,
  chosen,
  all,
}: {
  asked: SourcesOptions;
  chosen: readonly Option[];
  all: readonly Option[];
}) => {
  const t = useMessages();
  const { countries } = asked;
  const others = countries.length - Math.min(NAMED, chosen.length);
  return (
    <div class="choice">
      <span class="choice-label" id="choice-countries">
        {t("col.state")}
      </span>
      <ul aria-labelledby="choice-countries">
        <li>
          <a
            class="pill"
            href={addressOf({ ...asked, countries: [] })}
            aria-current={countries.length === 0 ? "true" : undefined}
          >
            {t("cases.all")}
          </a>
        </li>
        {chosen.slice(0, NAMED).map(([id, name]) => (
          <li key={id}>
            <a
              class="pill"
              href={addressOf({ ...asked, countries: countries.filter((one) => one !== id) })}
              aria-current="true"
            >
              {name} <span aria-hidden="true">×</span>
              <span class="visually-hidden"> ({t("sources.leaveOut")})</span>
            </a>
          </li>
        ))}
        {others > 0 && <li class="muted">{t("sources.others", { count: others })}</li>}
      </ul>
      <form class="find" action={PATH} method="get">
        <Pick
          label={t("sources.addState")}
          name="countries"
          options={all.filter(([id]) => !countries.includes(id))}
          none="–"
        />
        <Hidden query={sourcesOptions.format(asked)} />
        <button type="submit">{t("ask.show")}</button>
      </form>
    </div>
  );
};

const Source = ({ source }: { source: SourcePartsFragment }) => {
  const t = useMessages();
  const label = useLabel();
  const { id, url, title, publisher, date, tier } = source;
  return (
    <li>
      <span class={date === null ? "when unknown" : "when"}>{formatDate(date, t)}</span>
      <span>
        <a href={url} rel="external noreferrer">
          <EnglishText>{title}</EnglishText>
        </a>{" "}
        <span class="muted">
          <EnglishText>{publisher}</EnglishText> · <RestsOn id={id} title={title} />
        </span>
      </span>
      <span class={`tier tier-${tier}`}>{within(label(tier, "tier"))}</span>
    </li>
  );
};

const Strengths = ({ asked }: { asked: SourcesOptions }) => {
  const t = useMessages();
  const label = useLabel();
  return (
    <Toggles
      label={t("sources.tier")}
      name="tiers"
      options={TIERS.map((tier) => [tier, label(tier, "tier")])}
      chosen={asked.tiers}
      every={t("cases.all")}
      href={(tiers) => addressOf({ ...asked, tiers: TIERS.filter((one) => tiers.includes(one)) })}
    />
  );
};

/** All sources, or those of kinds of facts, of states and of strengths. */
export const sources: Page = {
  path: PATH,
  options: [...Object.keys(sourcesOptions.describe), "after"],
  async show({ ask, query, t }) {
    const asked = sourcesOptions.parse(query, t);
    const variables = {
      where: sourcesWhere(asked),
      jurisdictions: [...asked.countries],
      after: query.get("after") || null,
      lang: t.lang,
    };
    const [{ sources: page, chosen, meta }, states] = await Promise.all([
      ask(SourcesDocument, variables),
      researchedStates(ask, t),
    ]);
    const named = (some: readonly { readonly id: string; readonly name: string }[]): Option[] =>
      some
        .toSorted((a, b) => a.name.localeCompare(b.name, t.locale))
        .map(({ id, name }) => [id, name] as const);
    const counted = t("sources.count", { count: page.totalCount });
    const free = ofNoState(asked);
    return {
      title: t("chart.sources"),
      description: `${counted}${t("sentence.end")}${t("sentence.gap")}${t("sources.standfirst")}`,
      release: meta.release,
      body: (
        <>
          <h1>{t("chart.sources")}</h1>
          <p class="standfirst">{t("sources.standfirst")}</p>
          <Toggles
            label={t("sources.fact")}
            name="facts"
            options={FACT_KINDS.map((kind) => [kind, factName(kind, t)])}
            chosen={asked.facts}
            every={t("cases.all")}
            href={(facts) =>
              addressOf({ ...asked, facts: FACT_KINDS.filter((kind) => facts.includes(kind)) })
            }
          />
          <States asked={asked} chosen={named(chosen.nodes)} all={named(states)} />
          <Strengths asked={asked} />
          <p>
            <b>{counted}</b> ·{" "}
            <a href={queryLink(SourcesDocument, variables)}>{t("chart.query")}</a>
          </p>
          {asked.facts.length + asked.countries.length > 0 && (
            <p class="sure">
              {t("sources.whole")}
              {free.length > 0 && t("sentence.gap")}
              {free.length > 0 &&
                t("sources.noState", {
                  kinds: formatList(
                    free.map((kind) => factName(kind, t)),
                    t,
                  ),
                })}
            </p>
          )}
          {page.totalCount === 0 && <p class="notice">{t("sources.none")}</p>}
          <ol class="sources source-list">
            {page.nodes.map((source) => (
              <Source key={source.id} source={source} />
            ))}
          </ol>
          <p>
            {variables.after !== null && <a href={addressOf(asked)}>{t("record.firstPage")}</a>}
            {variables.after !== null && page.pageInfo.hasNextPage && " · "}
            {page.pageInfo.hasNextPage && (
              <a rel="next" href={addressOf(asked, page.pageInfo.endCursor)}>
                {t("record.next")}
              </a>
            )}
          </p>
        </>
      ),
    };
  },
};
