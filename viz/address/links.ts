import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";

/** An id as the path of a page: `KEN/act/2018/5#22` → `/laws/KEN/act/2018/5#22`. */
export const lawPath = (id: string): string => {
  const [law = "", section] = id.split("#");
  const path = law.split("/").map(encodeURIComponent).join("/");
  return `/laws/${path}${section === undefined ? "" : `#${encodeURIComponent(section)}`}`;
};

/** `treaty/uncc#40` → `/treaties/uncc#40` */
export const treatyPath = (id: string): string => `/treaties/${id.replace(/^treaty\//, "")}`;

/** `treaty/uncc#40` → `/treaties/uncc/40`: an article by itself. */
export const articlePath = (id: string): string => treatyPath(id).replace("#", "/");

/** `letter/2022-01-13` → `/letter/2022-01-13` */
export const letterPath = (id: string): string => `/${id}`;

/** `case/KEN/2020-…` → `/cases/KEN/2020-…` */
export const casePath = (id: string): string => `/cases/${id.replace(/^case\//, "")}`;

export const jurisdictionPath = (id: string): string => `/jurisdictions/${id}`;

/** A part of an id that is one part of a path: `5#22` → `5%2322` */
const partsOf = (id: string): string => id.split("/").map(encodeURIComponent).join("/");

/** `KEN/act/2018/5#22` → `/provisions/KEN/act/2018/5%2322`: a provision by itself. */
export const provisionPath = (id: string): string => `/provisions/${partsOf(id)}`;

/** `organization/article-19` → `/organizations/article-19` */
export const organizationPath = (id: string): string =>
  `/organizations/${partsOf(id.replace(/^organization\//, ""))}`;

/** `source/0123456789ab` → `/sources/0123456789ab`: what rests on a source. */
export const sourcePath = (id: string): string =>
  `/sources/${partsOf(id.replace(/^source\//, ""))}`;

/** `code/offence/defamation` → `/methods#offence/defamation`: an entry of the codebook. */
const codePath = (id: string): string => `/methods#${id.replace(/^code\//, "")}`;

/** A node with what it is linked with, drawn. */
export const graphPath = (id: string): string => withQuery("/graph", { around: id });

/** Where a node has a page of its own; null where it has none. */
export function nodePath({ __typename, id }: { __typename: string; id: string }): string | null {
  switch (__typename) {
    case "Law":
      return lawPath(id);
    case "Provision":
      return provisionPath(id);
    case "Case":
      return casePath(id);
    case "Treaty":
      return treatyPath(id);
    case "Article":
      return articlePath(id);
    case "Letter":
    case "Demand":
      return letterPath(id);
    case "Organization":
      return organizationPath(id);
    case "Source":
      return sourcePath(id);
    case "Jurisdiction":
      return jurisdictionPath(id);
    case "Code":
      return codePath(id);
    default:
      return null;
  }
}

/** Where a fact stands, for those that an entry of the codebook has as its example. */
export function factPath(fact: {
  readonly __typename: string;
  readonly id: string;
  readonly jurisdiction?: { readonly id: string };
}): string {
  if (fact.__typename === "Case") return casePath(fact.id);
  return fact.jurisdiction ? jurisdictionPath(fact.jurisdiction.id) : lawPath(fact.id);
}

/** An address with the parameters that have a value. */
export function withQuery(path: string, query: Record<string, string | null | undefined>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** Who may ask a country, as an address of the chart says it. */
export const whoMayAskPath = (
  country: string,
  query: Readonly<Record<string, string | null | undefined>> = {},
): string => withQuery(`/who-may-ask/${country}`, query);

/** Which safeguards a country's law gives, as an address of the chart says it. */
export const safeguardsPath = (
  country: string,
  query: Readonly<Record<string, string | null | undefined>> = {},
): string => withQuery(`/safeguards/${country}`, query);

/** One country asks another, in four steps. */
export const requestPath = (query: {
  readonly requesting: string;
  readonly requested: string;
  readonly [option: string]: string | null | undefined;
}): string => withQuery("/request", query);

/** The playground, filled with the query behind a picture. */
export const queryLink = <Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): string =>
  withQuery("/graphql", { query: print(document), variables: JSON.stringify(variables, null, 2) });
