import type { FacetPartsFragment } from "../generated/queries.ts";
import { afterColon, formatCount, sentence } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";
import { Pick } from "../shell/controls.tsx";
import { type Page, type PageRequest, pageOf } from "../shell/page.ts";
import type {
  Counted,
  ListAnswer,
  ListDefinition,
  ListFacet,
  ListVariables,
} from "./lists/definition.ts";
import { Facet, valueName } from "./lists/facets.tsx";
import {
  A_PAGE,
  type Chosen,
  type ListOptions,
  listAddress,
  optionNames,
  parseList,
  withChosen,
} from "./lists/options.ts";

interface Data<Row> {
  readonly definition: ListDefinition<Row>;
  readonly options: ListOptions;
  readonly variables: ListVariables;
  readonly found: ListAnswer<Row>;
}

/** What an address asks of the API. */
export function variablesOf<Row>(
  { facets }: ListDefinition<Row>,
  { words, chosen, sort, page, after }: ListOptions,
  t: Messages,
): ListVariables {
  return {
    first: A_PAGE,
    skip: (page - 1) * A_PAGE,
    after,
    words,
    facets: facets.flatMap(({ option, facet }) => {
      const own = chosen.get(option);
      return own ? [{ facet, ...own }] : [];
    }),
    sort,
    counted: true,
    lang: t.lang,
  };
}

const NOTHING: FacetPartsFragment = { name: "", totalCount: 0, values: [] };

const countedOf = <Row,>({ found }: Data<Row>, { facet }: ListFacet): FacetPartsFragment =>
  found.facets.find(({ name }) => name === facet) ?? NOTHING;

const isFiltered = ({ words, chosen }: ListOptions): boolean => words !== null || chosen.size > 0;

/** The same list without any filter. */
const unfiltered = (options: ListOptions): ListOptions => ({
  ...options,
  words: null,
  chosen: new Map(),
  page: 1,
  after: null,
});

/** What is chosen of a facet, null for what is not on file. */
const valuesOf = ({ values, unknown }: Chosen): (string | null)[] => [
  ...values,
  ...(unknown ? [null] : []),
];

const nameOf = <Row,>(
  data: Data<Row>,
  facet: ListFacet,
  value: string | null,
  t: Messages,
): string =>
  valueName(
    facet,
    countedOf(data, facet).values.find((one) => one.value === value) ?? { value, label: null },
    t,
  );

/** What was found, each facet with the values that are chosen of it: the API counts the others, too. */
function foundOf<Row>(data: Data<Row>): Counted {
  const { definition, options, found } = data;
  return {
    totalCount: found.totalCount,
    facets: definition.facets.map((facet) => {
      const counted = countedOf(data, facet);
      const own = options.chosen.get(facet.option);
      return own
        ? {
            ...counted,
            values: counted.values.filter(({ value }) => valuesOf(own).includes(value)),
          }
        : counted;
    }),
  };
}

/** Filters that a heading names; more are shown below it. */
const NAMED = 3;

/** What the list shows, with the filters that it is true of. */
function headingOf<Row>(data: Data<Row>, t: Messages): string {
  const { definition, options } = data;
  const found = foundOf(data);
  const finding =
    found.totalCount === 0 ? sentence(t("list.nothing")) : definition.finding(found, t);
  const names = definition.facets.flatMap((facet) => {
    const own = options.chosen.get(facet.option);
    return own ? valuesOf(own).map((value) => nameOf(data, facet, value, t)) : [];
  });
  if (options.words !== null) names.unshift(t("list.words", { words: options.words }));
  if (names.length === 0 || names.length > NAMED) return finding;
  const filters = sentence(names.join(t("list.comma")));
  return t("list.found", { filters, finding: afterColon(finding) });
}

/** What is chosen, each with the way to take it away. */
const ChosenFilters = <Row,>({ data }: { data: Data<Row> }) => {
  const t = useMessages();
  const { definition, options } = data;
  const links = definition.facets.flatMap((facet) => {
    const own = options.chosen.get(facet.option);
    if (!own) return [];
    return valuesOf(own).map((value) => ({
      text: nameOf(data, facet, value, t),
      href: listAddress(
        definition,
        withChosen(options, facet.option, {
          values: own.values.filter((one) => one !== value),
          unknown: own.unknown && value !== null,
        }),
      ),
    }));
  });
  if (options.words !== null)
    links.push({
      text: t("list.words", { words: options.words }),
      href: listAddress(definition, { ...options, words: null, page: 1, after: null }),
    });
  if (links.length === 0) return null;
  return (
    <>
      <ul class="chosen" aria-label={t("list.chosen")}>
        {links.map(({ text, href }) => (
          <li key={text}>
            <a class="pill" href={href}>
              {text} <span aria-hidden="true">×</span>
              <span class="visually-hidden"> ({t("list.remove")})</span>
            </a>
          </li>
        ))}
      </ul>
      <a href={listAddress(definition, unfiltered(options))}>{t("list.clear")}</a>
    </>
  );
};

/** Nothing was found: which one filter less finds how many. */
const Empty = <Row,>({ data }: { data: Data<Row> }) => {
  const t = useMessages();
  const { definition, options } = data;
  const wider = definition.facets.flatMap((facet) => {
    const { totalCount } = countedOf(data, facet);
    return options.chosen.has(facet.option) && totalCount > 0
      ? [
          {
            href: listAddress(definition, withChosen(options, facet.option, null)),
            text: t("list.without", {
              filter: t(facet.label),
              count: t(definition.count, { count: totalCount }),
            }),
          },
        ]
      : [];
  });
  if (options.words !== null)
    wider.push({
      href: listAddress(definition, { ...options, words: null, page: 1, after: null }),
      text: t("list.withoutWords", { words: options.words }),
    });
  return (
    <div class="notice">
      <p>
        <b>{t("list.none")}</b> {t("list.noneMeans")}
      </p>
      <ul>
        {wider.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li>
          <a href={listAddress(definition, unfiltered(options))}>{t("list.clear")}</a>
        </li>
      </ul>
    </div>
  );
};

/** Links to the pages before and after. */
const Pager = <Row,>({ data: { definition, options, found } }: { data: Data<Row> }) => {
  const t = useMessages();
  const { page, after } = options;
  const pages = Math.ceil(found.totalCount / A_PAGE);
  const at = (to: Partial<ListOptions>) =>
    listAddress(definition, { ...options, after: null, ...to });
  const { hasNextPage, endCursor } = found.pageInfo;
  if (pages <= 1 && after === null && page === 1) return null;
  return (
    <nav class="pager page-links" aria-label={t("list.pages")}>
      {(page > 1 || after !== null) && <a href={at({ page: 1 })}>{t("record.firstPage")}</a>}
      {page > 1 && (
        <a rel="prev" href={at({ page: Math.min(page - 1, Math.max(pages, 1)) })}>
          {t("list.previous")}
        </a>
      )}
      {after === null && <span>{t("list.page", { page, pages })}</span>}
      {hasNextPage && (
        <a
          rel="next"
          href={after === null ? at({ page: page + 1 }) : at({ page: 1, after: endCursor })}
        >
          {t("record.next")}
        </a>
      )}
    </nav>
  );
};

const Rows = <Row,>({ data: { definition, found } }: { data: Data<Row> }) => {
  const t = useMessages();
  return (
    <table class={definition.columns.length < 4 ? "listed few-columns" : "listed"}>
      <thead>
        <tr>
          {definition.columns.map(({ key, label }) => (
            <th key={key} scope="col" class={`cell-${key}`}>
              {t(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {found.nodes.map((row) => (
          <tr key={definition.page(row)}>
            {definition.columns.map(({ key, label, cell }) =>
              key === "main" ? (
                <th key={key} scope="row" class="cell-main">
                  {cell(row, t)}
                </th>
              ) : (
                <td key={key} class={`cell-${key}`} data-label={t(label)}>
                  {cell(row, t)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What the columns of the file hold, for whoever opens it. */
const FileColumns = <Row,>({ definition: { file } }: { definition: ListDefinition<Row> }) => {
  const t = useMessages();
  return (
    <details class="page-links">
      <summary>{t("list.columns")}</summary>
      <dl class="facts">
        {file.map(({ name, describe }) => (
          <>
            <dt key={name}>
              <code>{name}</code>
            </dt>
            <EnglishText as="dd">{describe}</EnglishText>
          </>
        ))}
      </dl>
    </details>
  );
};

const List = <Row,>({ data }: { data: Data<Row> }) => {
  const t = useMessages();
  const { definition, options, variables, found } = data;
  const { path, facets, sorts } = definition;
  const all = found.all ?? { totalCount: found.totalCount, facets: [] };
  const notes = definition.notes?.(
    new Map([...options.chosen].map(([option, { values }]) => [option, values])),
    t,
  );
  const count = formatCount(found.totalCount, t);
  const whole = t(definition.count, { count: all.totalCount });
  return (
    <>
      <p class="kicker">{t(definition.title)}</p>
      <h1>{headingOf(data, t)}</h1>
      <p class="about">{definition.about(t).join(t("sentence.gap"))}</p>
      <form class="list" action={path} method="get" data-list>
        <div class="list-search">
          <label class="visually-hidden" for="list-words">
            {t(definition.search)}
          </label>
          <input
            id="list-words"
            type="search"
            name="q"
            value={options.words ?? ""}
            placeholder={t(definition.search)}
          />
          <Pick
            label={t("list.sort")}
            name="sort"
            options={sorts.map(({ name, label }) => [name, t(label)])}
            chosen={options.sort.name}
          />
          <button type="submit">{t("search.go")}</button>
        </div>
        <details class="filters">
          <summary>
            {t("list.filter")}
            {options.chosen.size > 0 && ` (${formatCount(options.chosen.size, t)})`}
          </summary>
          <div class="facets">
            {facets.map((facet) => (
              <Facet
                key={facet.option}
                facet={facet}
                counted={countedOf(data, facet)}
                isChosen={(value) => {
                  const own = options.chosen.get(facet.option);
                  return value === null
                    ? own?.unknown === true
                    : own?.values.includes(value) === true;
                }}
              />
            ))}
            <button type="submit">{t("list.apply")}</button>
          </div>
        </details>
        <section class="results" aria-label={t(definition.title)}>
          <div class="list-head">
            <p>
              {isFiltered(options)
                ? t("list.ofAll", { found: found.totalCount, all: whole })
                : whole}
            </p>
            <ChosenFilters data={data} />
            {found.totalCount > 0 && (
              <a
                class="download"
                href={listAddress(definition, { ...options, page: 1, after: null }, `${path}.csv`)}
              >
                {t("list.download", { count })}
              </a>
            )}
          </div>
          {notes && notes.length > 0 && <p class="sure">{notes.join(t("sentence.gap"))}</p>}
          {found.nodes.length === 0 ? <Empty data={data} /> : <Rows data={data} />}
          <Pager data={data} />
          <FileColumns definition={definition} />
          <p class="page-links">
            <a href={definition.query(variables)}>{t("chart.query")}</a>
          </p>
        </section>
      </form>
    </>
  );
};

/** The page of a list. */
export const listPage = <Row,>(definition: ListDefinition<Row>): Page =>
  pageOf<Data<Row>>({
    path: definition.path,
    options: optionNames(definition),
    async load({ ask, query, t }: PageRequest) {
      const options = parseList(definition, query, t);
      const variables = variablesOf(definition, options, t);
      return { definition, options, variables, found: await definition.read(ask, variables) };
    },
    head: (data, t) => ({
      title: t(definition.title),
      description: `${headingOf(data, t)}${t("sentence.end")}`,
      release: data.found.release,
    }),
    View: List<Row>,
  });
