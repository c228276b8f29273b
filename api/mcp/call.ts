import type { z } from "zod";
import { bounded, cautionsIn, type JsonObject } from "./answer.ts";
import type { Tool } from "./tool.ts";

/** What GraphQL answers. */
export interface Answer {
  readonly data?: JsonObject | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
  readonly extensions?: { readonly lawdrift?: JsonObject };
}

/** The service's own GraphQL, with all its limits. */
export type AskGraphql = (
  query: string,
  variables: Record<string, unknown>,
  signal: AbortSignal,
) => Promise<Answer>;

/** A call that cannot be answered; the message says which argument, and what is allowed. */
export class ToolError extends Error {
  override readonly name = "ToolError";
}

const SOURCE_PARTS = `
  fragment SourceParts on Source { id url title publisher date tier }`;

const NAMED = "query McpNamed($name: String!) { jurisdictionsNamed(name: $name) { id name } }";
const LIKE_NAMED =
  "query McpLikeNamed($name: String!) { search(query: $name, kinds: [jurisdiction], first: 5) { hits { title node { id } } } }";
const NEAREST = `query McpNearest($words: String!, $kind: SearchKind!, $id: ID!) {
    search(query: $words, kinds: [$kind], first: 5) { hits { title node { id } } }
    retired(id: $id) { date reason into { id } }
  }`;

interface Hits {
  readonly hits: readonly { readonly title: string; readonly node: { readonly id: string } }[];
}
const listed = ({ hits }: Hits): string =>
  hits.length === 0
    ? "search for it with the tool search"
    : `nearest: ${hits.map(({ title, node }) => `${node.id} (${title})`).join(", ")}`;

/** The data of an answer; a ToolError with what GraphQL says is wrong. */
function dataOf({ data, errors }: Answer): JsonObject {
  if (!errors && data) return data;
  throw new ToolError(
    (errors ?? [])
      .map(({ message, extensions }) => `${extensions?.code ?? "ERROR"}: ${message}`)
      .join("\n") || "ERROR: no answer",
  );
}

/** What is wrong with arguments: each on a line, by its name, with what is allowed. */
function complaint({ issues }: z.ZodError, { name, input }: Tool): string {
  const lines = issues.map((issue) => {
    const field = issue.path.join(".") || "arguments";
    if (issue.code === "invalid_value")
      return `${field}: must be one of ${issue.values.map(String).join(", ")}`;
    if (issue.code === "unrecognized_keys")
      return `${issue.keys
        .slice(0, 5)
        .map((key) => JSON.stringify(key.slice(0, 50)))
        .join(", ")}: no argument of ${name}, which takes ${Object.keys(input.shape).join(", ")}`;
    return `${field}: ${issue.message}`;
  });
  return `BAD_ARGUMENT in ${name}\n${lines.slice(0, 20).join("\n")}`;
}

/** The code of a country that was given by code or name. */
async function countryCode(
  field: string,
  given: string,
  ask: (q: string, v: object) => Promise<JsonObject>,
) {
  if (/^[A-Z]{3}$/.test(given)) return given;
  const { jurisdictionsNamed } = (await ask(NAMED, { name: given })) as unknown as {
    jurisdictionsNamed: readonly { readonly id: string; readonly name: string }[];
  };
  const [only, ...others] = jurisdictionsNamed;
  if (only && others.length === 0) return only.id;
  if (only)
    throw new ToolError(
      `BAD_ARGUMENT\n${field}: ${JSON.stringify(given)} may mean ${jurisdictionsNamed.map(({ id, name }) => `${id} (${name})`).join(", ")}`,
    );
  const { search } = (await ask(LIKE_NAMED, { name: given })) as unknown as { search: Hits };
  throw new ToolError(
    `BAD_ARGUMENT\n${field}: no country is called ${JSON.stringify(given)}; give an ISO 3166-1 alpha-3 code such as KEN; ${listed(search)}`,
  );
}

/** Answers one call of a tool with data, sources, cautions, and the release they are from. */
export async function call(
  tool: Tool,
  given: unknown,
  askGraphql: AskGraphql,
  signal: AbortSignal,
) {
  const parsed = tool.input.safeParse(given ?? {});
  if (!parsed.success) throw new ToolError(complaint(parsed.error, tool));
  const ask = async (query: string, variables: object) =>
    dataOf(await askGraphql(query, variables as Record<string, unknown>, signal));
  const variables: Record<string, unknown> = { ...parsed.data };
  for (const field of tool.countries ?? []) {
    const value = variables[field];
    if (typeof value === "string") variables[field] = await countryCode(field, value, ask);
    else if (Array.isArray(value)) {
      const codes: string[] = [];
      for (const one of value as string[]) codes.push(await countryCode(field, one, ask));
      variables[field] = codes;
    }
  }
  const document = tool.document.includes("...SourceParts")
    ? `${tool.document}${SOURCE_PARTS}`
    : tool.document;
  const answered = await askGraphql(document, variables, signal);
  const data = dataOf(answered);
  if (tool.record && data[tool.record.field] === null) {
    const id = String(variables["id"]);
    const words =
      id
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim()
        .slice(0, 200) || "law";
    const { search, retired } = (await ask(NEAREST, {
      words,
      kind: tool.record.kind,
      id,
    })) as unknown as {
      search: Hits;
      retired: { date: string; reason: string; into: { id: string } | null } | null;
    };
    const was = retired
      ? ` It was retired on ${retired.date} (${retired.reason})${retired.into ? `; ask for ${retired.into.id}` : ""}.`
      : "";
    throw new ToolError(
      `NOT_FOUND\nid: no ${tool.record.kind} is called ${JSON.stringify(id)}.${was} ${listed(search)}`,
    );
  }
  const { release, licence, citation, cost } = answered.extensions?.lawdrift ?? {};
  return {
    release,
    cautions: [tool.caution, ...cautionsIn(data)],
    ...bounded(data, tool.items),
    licence,
    citation,
    cost,
  };
}
