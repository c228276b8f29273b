import type { PrisonForWordsQuery } from "../../generated/queries.ts";
import { monthsOf } from "../../layouts/months.ts";
import {
  type MarkGroup,
  OBJECTS,
  type WordsMark,
  type WordsObject,
} from "../../layouts/prison-for-words.ts";

export type Answer = PrisonForWordsQuery["words"];
export type Row = Answer["rows"][number];

/** The first group of these in which a row of a provision stands is that of its mark. */
const GROUPS: readonly MarkGroup[] = [
  "counted",
  "reported",
  "maximum_not_on_file",
  "field_unclear",
  "below_the_line",
];

/** Where a row stands: at the first of its objects, among those asked for. */
function objectOf({ objects }: Row, asked: ReadonlySet<string>): WordsObject {
  const own = new Set(
    objects.flatMap(({ code }) => (asked.size === 0 || asked.has(code) ? [code] : [])),
  );
  return OBJECTS.find((object) => own.has(object)) ?? "unclear";
}

/** A mark with the rows of the answer that it stands for. */
export interface MarkWithRows extends WordsMark {
  readonly rows: readonly Row[];
}

/**
 * One mark a provision within a kind: a provision on two offences is one text, and what punishes both opinion and
 * falsehood stands in both.
 */
export function marksOf({ rows, objects, charged, convicted }: Answer): MarkWithRows[] {
  const asked = new Set(objects.map(({ code }) => code));
  const guilty = new Set(convicted.map(({ id }) => id));
  const casesOf = new Map<string, { charged: number; convicted: number }>();
  for (const { id, charges } of charged)
    for (const provision of new Set(charges.flatMap((charge) => charge.provision?.id ?? []))) {
      const known = casesOf.get(provision) ?? { charged: 0, convicted: 0 };
      casesOf.set(provision, {
        charged: known.charged + 1,
        convicted: known.convicted + Number(guilty.has(id)),
      });
    }
  const byMark = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.provision.id} ${row.kind}`;
    byMark.set(key, [...(byMark.get(key) ?? []), row]);
  }
  return [...byMark].flatMap(([key, all]) => {
    const group = GROUPS.find((one) => all.some((row) => row.group === one));
    const within = all.filter((row) => row.group === group);
    const [first] = within;
    if (group === undefined || first === undefined) return [];
    const terms = within.map(({ basic }) => monthsOf(basic));
    const known = terms.filter((term) => term !== null);
    const cases = group === "counted" ? casesOf.get(first.provision.id) : undefined;
    return [
      {
        key,
        kind: first.kind,
        object:
          OBJECTS.find((object) => within.some((row) => objectOf(row, asked) === object)) ??
          "unclear",
        group,
        months: known.length === 0 ? null : Math.max(...known),
        name: first.jurisdiction.name,
        code: first.jurisdiction.id,
        charged: cases?.charged ?? 0,
        convicted: cases?.convicted ?? 0,
        rows: within,
      },
    ];
  });
}
