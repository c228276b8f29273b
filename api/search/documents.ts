import { codeKey } from "../../schema/graph/keys.ts";
import type { Node } from "../../schema/graph/nodes.ts";
import type { Context } from "../store/context.ts";
import { otherTitlesOf } from "../store/lookups/treaty-title.ts";
import { all, byOwners } from "../store/statements.ts";
import { otherName, SHOWN } from "./places.ts";

/** A text of a node that is searched, under the name of the field that holds it. */
export interface SearchedText {
  readonly field: string;
  readonly text: string;
}

/** What can be found. */
export type Kind =
  | "jurisdiction"
  | "law"
  | "provision"
  | "case"
  | "treaty"
  | "article"
  | "organization"
  | "code";

/** Something that can be found. */
export interface Searched {
  readonly id: string;
  readonly kind: Kind;
  /** The jurisdiction that it belongs to; null for those that belong to none. */
  readonly jurisdiction: string | null;
  readonly texts: readonly SearchedText[];
  /** Those of its texts by which people call it. */
  readonly names: readonly string[];
  /** The number of a section or article, as it is asked for. */
  readonly section?: string | undefined;
}

/** How much a field says what something is; texts by which it is known count more than texts about it. */
export const WEIGHTS = {
  name: 6,
  otherNames: 5,
  shortTitle: 5,
  title: 4,
  originalTitle: 4,
  label: 5,
  labels: 4,
  initials: 4,
  number: 3,
  filed: 3,
  reference: 3,
  section: 3,
  offences: 2,
  law: 0.7,
  lawNumber: 0.7,
  charged: 0.1,
  treaty: 0.7,
  kind: 0.3,
  definition: 0.8,
  question: 0.5,
  includes: 0.5,
  summary: 1,
  gist: 1,
  outcome: 0.6,
} as const satisfies Record<string, number>;

/** The names in each language are one field of the index. */
export const indexed = (field: string): string => (/^name[A-Z]/.test(field) ? "name" : field);

export const weightOf = (field: string): number =>
  (WEIGHTS as Readonly<Record<string, number>>)[indexed(field)] ?? 1;

/** What is never shown as a text that matched: it stands in no field of the node. */
export const UNSEEN: ReadonlySet<string> = new Set(["initials", "kind", "filed", "charged"]);

/** Lists of the codebook that name what people look for, and not how facts are written down. */
const TOPICS: ReadonlySet<string> = new Set(["offence", "power", "safeguard", "right", "lens"]);

/** Words for a kind, by which people add what they look for. */
const KIND_WORDS: Partial<Record<Kind, string>> = {
  treaty:
    "treaty convention agreement tratado convenio traité accord معاهدة اتفاقية договор конвенция 条约 公约",
  organization:
    "organisation organization ngo organización organisation ong منظمة организация 组织",
  case: "case caso affaire قضية дело 案件",
  code: "offence crime delito infraction جريمة преступление 罪",
};

/** The first letters of the words of a name that begin with a capital, such as CFAA; none if they are few. */
export function initialsOf(name: string): string | null {
  const words = name.replace(/[\d([].*$/, "").match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const letters = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.slice(0, 1));
  return letters.length >= 3 ? letters.join("") : null;
}

/** `22(1)` is asked for as 22, `207.3` as 207.3, `216¹` as 216¹. */
export const SECTION = /^\d+\p{L}{0,2}(?:[.^]\d+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)*(?:-\d+)?/u;

const texts = (given: Readonly<Record<string, string | null | undefined>>): SearchedText[] =>
  Object.entries(given).flatMap(([field, text]) => (text ? [{ field, text }] : []));

const list = (...given: readonly (string | null | undefined)[]): string[] =>
  given.flatMap((text) => text || []);

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Everything that can be found in the release. */
export async function readDocuments({ store }: Context): Promise<Searched[]> {
  const [
    jurisdictions,
    laws,
    provisions,
    cases,
    treaties,
    articles,
    organizations,
    codes,
    wordings,
  ] = await Promise.all([
    store.read(all("Jurisdiction")),
    store.read(all("Law")),
    store.read(all("Provision")),
    store.read(all("Case")),
    store.read(all("Treaty")),
    store.read(all("Article")),
    store.read(all("Organization")),
    store.read(all("Code")),
    store.read(all("Wording")),
  ]);
  const ids = cases.map(({ id }) => id);
  const [charged, chargedLaws] = await Promise.all([
    store.read(byOwners("CHARGED_UNDER", "Provision"), { ids }),
    store.read(byOwners("CHARGED_UNDER", "Law"), { ids }),
  ]);

  const lawOf = new Map<string, Node<"Law">>(laws.map((law) => [law.id, law]));
  const treatyOf = new Map<string, Node<"Treaty">>(treaties.map((treaty) => [treaty.id, treaty]));
  const codeOf = new Map<string, Node<"Code">>(codes.map((code) => [code.id, code]));
  const labels = grouped(wordings, ({ id }) => id.slice(0, id.lastIndexOf("@")));
  /** What codes are called, in every language. */
  const called = (kind: string, list: readonly string[]): string =>
    [...new Set(list)]
      .map((code) => codeKey(kind, code))
      .flatMap((id) => [codeOf.get(id)?.label, ...(labels.get(id) ?? []).map(({ label }) => label)])
      .filter(Boolean)
      .join(" · ");
  const provisionsOf = grouped(provisions, ({ law }) => law);
  const chargedOf = grouped(charged, ({ owner }) => owner);
  const chargedLawsOf = grouped(chargedLaws, ({ owner }) => owner);
  /** The titles of the laws that a case was charged under, through a section or as a whole. */
  const lawsOf = (id: string): string => {
    const sections = (chargedOf.get(id) ?? []).flatMap(({ node }) => lawOf.get(node.law) ?? []);
    const whole = (chargedLawsOf.get(id) ?? []).map(({ node }) => node);
    const titles = [...sections, ...whole].flatMap((law) => list(law.title, law.originalTitle));
    return [...new Set(titles)].join(" · ");
  };
  const offencesOf = (these: readonly Pick<Node<"Provision">, "offences">[]) =>
    called(
      "offence",
      these.flatMap(({ offences }) => offences),
    );

  return [
    ...jurisdictions.map((row): Searched => {
      const others = row.otherNames.map(otherName).map(({ name }) => name);
      return {
        id: row.id,
        kind: "jurisdiction",
        jurisdiction: row.id,
        texts: [
          ...SHOWN.flatMap((field) => {
            const text = row[field];
            return text ? [{ field, text }] : [];
          }),
          ...texts({ otherNames: others.join(" · ") }),
        ],
        names: [...list(...SHOWN.map((field) => row[field])), ...others],
      };
    }),
    ...laws.map(
      (row): Searched => ({
        id: row.id,
        kind: "law",
        jurisdiction: row.jurisdiction,
        texts: texts({
          title: row.title,
          originalTitle: row.originalTitle,
          number: row.number,
          filed: row.number ? null : numbered(row.id),
          initials: initialsOf(row.title),
          offences: offencesOf(provisionsOf.get(row.id) ?? []),
        }),
        names: list(row.title, row.originalTitle, row.number),
      }),
    ),
    ...provisions.map((row): Searched => {
      const law = lawOf.get(row.law);
      return {
        id: row.id,
        kind: "provision",
        jurisdiction: row.jurisdiction,
        texts: texts({
          title: row.title,
          summary: row.summary,
          section: row.section,
          offences: offencesOf([row]),
          law: list(law?.title, law?.originalTitle).join(" · "),
          lawNumber: law?.number,
          initials: law ? initialsOf(law.title) : null,
        }),
        names: [],
        section: SECTION.exec(row.section)?.[0],
      };
    }),
    ...cases.map(
      (row): Searched => ({
        id: row.id,
        kind: "case",
        jurisdiction: row.jurisdiction,
        texts: texts({
          name: row.name,
          summary: row.summary,
          outcome: row.outcome,
          offences: offencesOf((chargedOf.get(row.id) ?? []).map(({ node }) => node)),
          charged: lawsOf(row.id),
          kind: KIND_WORDS.case,
        }),
        names: [row.name],
      }),
    ),
    ...treaties.map(
      (row): Searched => ({
        id: row.id,
        kind: "treaty",
        jurisdiction: null,
        texts: texts({
          shortTitle: row.shortTitle,
          title: row.title,
          labels: otherTitlesOf(row).join(" · "),
          reference: row.reference,
          initials: list(initialsOf(row.shortTitle), row.id.split("/").at(-1)).join(" "),
          kind: KIND_WORDS.treaty,
        }),
        names: list(row.shortTitle, row.title, ...otherTitlesOf(row), row.reference),
      }),
    ),
    ...articles.map((row): Searched => {
      const treaty = treatyOf.get(row.treaty);
      return {
        id: row.id,
        kind: "article",
        jurisdiction: null,
        texts: texts({
          title: row.title,
          gist: row.gist,
          section: `${row.number}`,
          treaty: list(treaty?.shortTitle, treaty?.title).join(" · "),
          initials: list(
            treaty && initialsOf(treaty.shortTitle),
            row.treaty.split("/").at(-1),
          ).join(" "),
          offences: called("offence", row.offences),
        }),
        names: [],
        section: `${row.number}`,
      };
    }),
    ...organizations.map(
      (row): Searched => ({
        id: row.id,
        kind: "organization",
        jurisdiction: row.jurisdiction,
        texts: texts({
          name: row.name,
          initials: initialsOf(row.name),
          kind: KIND_WORDS.organization,
        }),
        names: [row.name],
      }),
    ),
    ...codes
      .filter(({ kind }) => TOPICS.has(kind))
      .map((row): Searched => {
        const named = (labels.get(row.id) ?? []).map(({ label }) => label);
        return {
          id: row.id,
          kind: "code",
          jurisdiction: null,
          texts: texts({
            label: row.label,
            labels: named.join(" · "),
            definition: row.definition,
            question: row.question,
            includes: row.includes,
            kind: row.kind === "offence" ? KIND_WORDS.code : null,
          }),
          names: [row.label, ...named],
        };
      }),
  ];
}

/** The year and number that the id of a law without a number tells: `EGY/law/2018/175` → `175/2018`. */
function numbered(id: string): string | null {
  const [, year, number] = /\/(\d{4})\/(\d+)$/.exec(id) ?? [];
  return year && number ? `${number}/${year}` : null;
}
