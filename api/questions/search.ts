import MiniSearch from "minisearch";
import type { Label } from "../../schema/graph/nodes.ts";
import type { Context } from "../context.ts";
import { refuse } from "../errors.ts";
import type { QueryResolvers, SearchKind } from "../generated/resolvers.ts";
import { onceARelease } from "../once-a-release.ts";
import { page, pageParams } from "../paging.ts";
import { all } from "../statements.ts";

/** What is searched of each kind: its label, and the properties that hold its texts. */
const SEARCHED = {
  jurisdiction: {
    label: "Jurisdiction",
    texts: ["nameEn", "nameEs", "nameFr", "nameAr", "nameRu", "nameZh"],
  },
  law: { label: "Law", texts: ["title", "originalTitle", "number"] },
  provision: { label: "Provision", texts: ["title", "summary", "section"] },
  case: { label: "Case", texts: ["name", "summary", "outcome"] },
  treaty: { label: "Treaty", texts: ["shortTitle", "title"] },
  article: { label: "Article", texts: ["title", "gist"] },
  organization: { label: "Organization", texts: ["name"] },
} as const satisfies Record<SearchKind, { label: Label; texts: readonly string[] }>;

/** Texts by which something is known count more than texts about it. */
const BOOST: Readonly<Record<string, number>> = {
  nameEn: 4,
  name: 4,
  shortTitle: 4,
  title: 3,
  originalTitle: 3,
  number: 2,
};

/** A word of up to this share of wrong letters is still found. */
const TYPOS = 0.2;
/** How much of a long text is shown around a match, in characters. */
const SHOWN = 200;
const LONGEST_QUERY = 200;

type Texts = Readonly<Record<string, string>>;

interface Searched {
  readonly id: string;
  readonly kind: SearchKind;
  readonly jurisdiction: string | null;
  readonly texts: Texts;
}

export interface SearchHitFound {
  readonly id: string;
  readonly kind: SearchKind;
  readonly score: number;
  readonly matched: readonly {
    readonly field: string;
    readonly text: string;
    readonly words: readonly string[];
  }[];
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** Words of any script: Chinese and Thai have no spaces between them. */
const wordsOf = (text: string): string[] =>
  [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));

/** Without capitals, accents and vowel signs. */
const plain = (word: string): string => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

async function readIndex({ store }: Context) {
  const kinds = Object.entries(SEARCHED) as [SearchKind, (typeof SEARCHED)[SearchKind]][];
  const rows = await Promise.all(kinds.map(([, { label }]) => store.read(all(label))));
  const documents = kinds.flatMap(([kind, { texts }], index) =>
    (rows[index] as unknown as Row[]).map((row): Searched => {
      const known = texts.flatMap((field) => {
        const text = row[field];
        return typeof text === "string" ? [[field, text] as const] : [];
      });
      const own = kind === "jurisdiction" ? row.id : row["jurisdiction"];
      return {
        id: row.id,
        kind,
        jurisdiction: typeof own === "string" ? own : null,
        texts: Object.fromEntries(known),
      };
    }),
  );
  const index = new MiniSearch<Searched>({
    fields: [...new Set(Object.values(SEARCHED).flatMap(({ texts }) => [...texts]))],
    extractField: (document, field) =>
      field === "id" ? document.id : ((document.texts[field] ?? "") as never),
    tokenize: wordsOf,
    processTerm: plain,
  });
  index.addAll(documents);
  return { index, documents: new Map(documents.map((document) => [document.id, document])) };
}

/** The index of a release, made when it is first searched. */
const indexOf = onceARelease(readIndex);

/** The text from a little before the first of the words on. */
function around(text: string, words: readonly string[]): string {
  if (text.length <= SHOWN) return text;
  const at = Math.max(0, Math.min(...words.map((word) => text.indexOf(word))));
  const start = at < SHOWN / 2 ? 0 : text.indexOf(" ", at - SHOWN / 4) + 1;
  const end = Math.min(text.length, start + SHOWN);
  return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}

function matchesIn({ texts }: Searched, match: Readonly<Record<string, readonly string[]>>) {
  const fields = new Map<string, Set<string>>();
  for (const [term, inFields] of Object.entries(match))
    for (const field of inFields) fields.set(field, (fields.get(field) ?? new Set()).add(term));
  return [...fields]
    .sort(([a], [b]) => (BOOST[b] ?? 1) - (BOOST[a] ?? 1) || (a < b ? -1 : 1))
    .map(([field, terms]) => {
      const text = texts[field] ?? "";
      const words = [...new Set(wordsOf(text).filter((word) => terms.has(plain(word))))];
      return { field, text: around(text, words), words };
    });
}

export const search: NonNullable<QueryResolvers["search"]> = async (_, given, context) => {
  const query = given.query.trim();
  if (query.length === 0 || query.length > LONGEST_QUERY)
    throw refuse(
      "BAD_USER_INPUT",
      `query must have 1 to ${LONGEST_QUERY} characters, not ${query.length}`,
    );
  const { index, documents } = await indexOf(context);
  const kinds = new Set(given.kinds ?? Object.keys(SEARCHED));
  const within = given.jurisdictions ? new Set(given.jurisdictions) : null;
  const asked = pageParams(`search ${query}`, {}, given);
  const wanted = ({ kind, jurisdiction }: Searched): boolean =>
    kinds.has(kind) && (within === null || (jurisdiction !== null && within.has(jurisdiction)));
  const options = {
    boost: BOOST,
    prefix: (word: string) => word.length > 2,
    fuzzy: (word: string) => (word.length > 3 ? TYPOS : false),
    filter: ({ id }: { id: string }) => {
      const document = documents.get(id);
      return document !== undefined && wanted(document);
    },
  };
  const everyWord = index.search(query, { ...options, combineWith: "AND" });
  const found = everyWord.length > 0 ? everyWord : index.search(query, options);
  const ordered = found.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const behind = typeof asked.params.key === "number" ? asked.params.key + 1 : 0;
  const rows = ordered.slice(behind, behind + asked.size + 1).map((hit, position) => {
    const document = documents.get(hit.id) as Searched;
    const { id, kind } = document;
    const score = Math.round(hit.score * 1000) / 1000;
    const node: SearchHitFound = { id, kind, score, matched: matchesIn(document, hit.match) };
    return { node, key: behind + position };
  });
  const { nodes, totalCount, pageInfo } = page(asked, rows, ordered.length);
  return { hits: nodes, totalCount, pageInfo };
};
