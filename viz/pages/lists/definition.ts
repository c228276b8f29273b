import type { ComponentChildren } from "preact";
import type { FacetPartsFragment } from "../../generated/queries.ts";
import type { Language, MessageKey, Messages } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";

/** What may stand in an address as a value of a facet. */
export type ValueCheck = "code" | "country" | "treaty" | "year" | "text" | readonly string[];

/** A facet of a list: how an address names it, how the API does, and what it is called. */
export interface ListFacet {
  readonly option: string;
  readonly facet: string;
  readonly label: MessageKey;
  readonly values: ValueCheck;
  /** What that is called of which nothing is on file. */
  readonly unknown: MessageKey;
  /** The name of a value that has none in the API. */
  readonly name?: (value: string, t: Messages) => string;
  /** Whether values stand latest first, or as listed, and not by how frequent they are. */
  readonly order?: "latest" | "listed";
}

/** An order of a list; the first is that of an address that names none. */
export interface ListSort {
  readonly name: string;
  readonly label: MessageKey;
  readonly field: string;
  readonly direction: "asc" | "desc";
}

/** A column of a list as it is shown. */
export interface ListColumn<Row> {
  readonly key: string;
  readonly label: MessageKey;
  cell(row: Row, t: Messages): ComponentChildren;
}

/** A column of a list as a file: its heading, and what it holds, for whoever reads the file. */
export interface FileColumn<Row> {
  readonly name: string;
  readonly describe: string;
  value(row: Row, t: Messages, address: string): string | number | boolean | null;
}

/** What is asked of the API for a list. */
export interface ListVariables {
  readonly first: number;
  readonly skip: number;
  readonly after: string | null;
  readonly words: string | null;
  readonly facets: readonly {
    readonly facet: string;
    readonly values: readonly string[];
    readonly unknown: boolean;
  }[];
  readonly sort: ListSort;
  /** Whether facets are counted, too. */
  readonly counted: boolean;
  readonly lang: Language;
}

/** A list, or all of it, by its facets. */
export interface Counted {
  readonly totalCount: number;
  readonly facets: readonly FacetPartsFragment[];
}

/** A page of a list. */
export interface ListAnswer<Row> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly facets: readonly FacetPartsFragment[];
  readonly nodes: readonly Row[];
  /** The list without any filter; null where nothing was counted. */
  readonly all: Counted | null;
  readonly release: string;
}

/** A list of the atlas: by what it can be narrowed and ordered, and how its rows are shown and written. */
export interface ListDefinition<Row> {
  /** `/cases`; its file stands beside it, `/cases.csv`. */
  readonly path: string;
  readonly title: MessageKey;
  /** What the field of the search within says. */
  readonly search: MessageKey;
  /** How many, with the noun: “394 cases”. */
  readonly count: MessageKey;
  readonly facets: readonly ListFacet[];
  readonly sorts: readonly ListSort[];
  readonly columns: readonly ListColumn<Row>[];
  readonly file: readonly FileColumn<Row>[];
  /** The page of a row, from the service's address on. */
  page(row: Row): string;
  read(ask: Ask, variables: ListVariables): Promise<ListAnswer<Row>>;
  /** The same question in the playground. */
  query(variables: ListVariables): string;
  /** What is found shows, as a sentence with its numbers; facets say only what is chosen of them. */
  finding(found: Counted, t: Messages): string;
  /** What is to be known to read it. */
  about(t: Messages): readonly string[];
  /** What is to be said of what is chosen. */
  notes?(chosen: ReadonlyMap<string, readonly string[]>, t: Messages): readonly string[];
}

/** How many items of a list have one of these values of a facet; null stands for what is not on file. */
export const countOf = (
  { facets }: Counted,
  name: string,
  has: (value: string | null) => boolean,
): number =>
  facets
    .filter((facet) => facet.name === name)
    .flatMap(({ values }) => values)
    .reduce((sum, { value, count }) => (has(value) ? sum + count : sum), 0);

/** Facets as a variable of a query; the enum of each list is checked by the API. */
export const facetsOf = <Facet extends string>({
  facets,
}: ListVariables): {
  facet: Facet;
  values: string[];
  unknown: boolean;
}[] =>
  facets.map(({ facet, values, unknown }) => ({
    facet: facet as Facet,
    values: [...values],
    unknown,
  }));
