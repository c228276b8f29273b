import { max } from "d3";
import { monthsOf } from "../../layouts/months.ts";
import type { CountryData, OffenceCell, Words } from "./data.ts";

type Row = Words["rows"][number];
export type WordsStanding = Row["group"] | "struck_down";

/** A provision on something said or published. */
export interface WordsProvision {
  readonly id: string;
  readonly section: string;
  readonly law: Row["provision"]["law"];
  readonly offences: readonly string[];
  readonly standing: WordsStanding;
  /** The longest known term: of the basic form, or of what a court struck down; null where none is on file. */
  readonly months: number | null;
  readonly rows: readonly Row[];
  readonly sources: Row["sources"];
}

const ORDER: readonly WordsStanding[] = [
  "counted",
  "reported",
  "maximum_not_on_file",
  "field_unclear",
  "below_the_line",
  "struck_down",
];

const longest = (terms: readonly (number | null)[]): number | null =>
  max(terms, (term) => term) ?? null;

/** The rows of one provision are one: it stands where the first of them does. */
function ofProvision(rows: readonly Row[]): WordsProvision | null {
  const standing = ORDER.find((one) => rows.some(({ group }) => group === one));
  const own = rows.filter(({ group }) => group === standing);
  const [first] = own;
  if (standing === undefined || first === undefined) return null;
  return {
    ...first.provision,
    offences: [...new Set(rows.map(({ offence }) => offence.label))],
    standing,
    months: longest(own.map(({ basic }) => monthsOf(basic))),
    rows: own,
    sources: first.sources,
  };
}

type StruckDown = OffenceCell["struckDown"][number];

function ofStruckDown(provision: StruckDown, offences: readonly string[]): WordsProvision {
  return {
    id: provision.id,
    section: provision.section,
    law: provision.law,
    offences,
    standing: "struck_down",
    months: longest(
      provision.penalties.map(({ prison, maxMonths }) => monthsOf({ prison, months: maxMonths })),
    ),
    rows: [],
    sources: provision.sources,
  };
}

/** The provisions on something said or published: those in force by where they stand, then those struck down. */
export function wordsProvisions({ law: { compare, words } }: CountryData): WordsProvision[] {
  const byProvision = new Map<string, Row[]>();
  for (const row of words.rows)
    byProvision.set(row.provision.id, [...(byProvision.get(row.provision.id) ?? []), row]);
  const expression = new Set(words.offences.map(({ code }) => code));
  const struck = new Map<string, { provision: StruckDown; offences: string[] }>();
  for (const { code, cells } of compare.offences) {
    if (!expression.has(code.code)) continue;
    for (const provision of cells.flatMap(({ struckDown }) => struckDown)) {
      const known = struck.get(provision.id) ?? { provision, offences: [] };
      known.offences.push(code.label);
      struck.set(provision.id, known);
    }
  }
  return [
    ...[...byProvision.values()].flatMap((rows) => ofProvision(rows) ?? []),
    ...[...struck.values()].map(({ provision, offences }) => ofStruckDown(provision, offences)),
  ].toSorted(
    (a, b) =>
      ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || (b.months ?? -1) - (a.months ?? -1),
  );
}

export const wordsCount = (
  provisions: readonly WordsProvision[],
  ...standings: WordsStanding[]
): number => provisions.filter(({ standing }) => standings.includes(standing)).length;
