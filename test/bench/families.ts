/** Part 6: families of texts among 50,000 made-up provisions: what is found of what was planted, and in what time. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { align } from "../../ingest/families/align.ts";
import { openKept } from "../../ingest/families/alignment-cache.ts";
import { type Found, findMatches, type Prepared, prepare } from "../../ingest/families/find.ts";
import { timed } from "./measure.ts";
import { type Planted, plantedTexts, TEXTS } from "./texts.ts";
import type { BenchWorld } from "./world.ts";

/** So many of the texts are compared each with each, word by word, as no one could with all. */
const SAMPLE = 1_000;

/** What was found of what there is. */
export interface FamiliesQuality {
  readonly texts: number;
  readonly threshold: number | null;
  readonly candidates: number;
  readonly found: number;
  readonly planted: number;
  /** Of the planted pairs, the share found; and by how much was edited. */
  readonly recall: number;
  readonly recallByEdits: Record<string, number>;
  /** Of the pairs found, the share between texts of one planted family. */
  readonly precision: number;
  /** Of all pairs of a sample that score above the threshold, the share found. */
  readonly exact: { sample: number; pairs: number; above: number; recall: number };
  /** Pairs aligned: at first, again, and after one law of ten provisions was changed. */
  readonly aligned: { first: number; again: number; afterAChange: number };
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const share = (part: number, whole: number): number => Number((part / whole).toPrecision(4));

function recallOf(planted: readonly Planted[], found: ReadonlySet<string>): number {
  return share(planted.filter(({ a, b }) => found.has(pairOf(a, b))).length, planted.length);
}

/** Every pair of a sample, aligned: half of it planted, half of it whatever comes. */
function exactly(
  prepared: readonly Prepared[],
  planted: readonly Planted[],
  threshold: number,
  found: ReadonlySet<string>,
): FamiliesQuality["exact"] {
  const copies = [...new Set(planted.flatMap(({ a, b }) => [a, b]))].slice(0, SAMPLE / 2);
  const step = Math.floor(prepared.length / (SAMPLE / 2));
  const others = prepared.filter((_, index) => index % step === 0).map(({ id }) => id);
  const chosen = new Set([...copies, ...others]);
  const sample = prepared.filter(({ id }) => chosen.has(id));
  let [pairs, above, met] = [0, 0, 0];
  for (const [index, a] of sample.entries())
    for (const b of sample.slice(index + 1)) {
      if (a.jurisdiction === b.jurisdiction) continue;
      pairs += 1;
      if ((align(a, b)?.score ?? 0) <= threshold) continue;
      above += 1;
      if (found.has(pairOf(a.id, b.id))) met += 1;
    }
  return { sample: sample.length, pairs, above, recall: share(met, above) };
}

export async function measureFamilies({ work, results }: BenchWorld): Promise<FamiliesQuality> {
  const { texts, planted } = plantedTexts();
  const file = join(work, "text-alignments.json");
  rmSync(file, { force: true });
  const go = async (name: string, own: typeof texts) => {
    let found: Found | undefined;
    const kept = openKept(file);
    const time = await timed(async () => {
      found = findMatches(own, kept);
      kept.save();
    });
    results.keep(`families: ${name}`, [time]);
    return { found: found as Found, aligned: kept.computed() };
  };
  const { found, aligned: first } = await go("first", texts);
  const { aligned: again } = await go("again", texts);
  const changed = texts.map((text, index) =>
    index < 10 ? { ...text, content: `${text.content} and a word more` } : text,
  );
  const { aligned: afterAChange } = await go("one law changed", changed);
  for (const name of ["again", "one law changed"])
    results.compare(`families: ${name}`, "families: first");

  const pairs = new Set(found.matches.map(({ a, b }) => pairOf(a, b)));
  const familyOf = new Map(planted.flatMap(({ a, b }) => [a, b].map((id) => [id, a] as const)));
  const isPlanted = ({ a, b }: { a: string; b: string }) =>
    familyOf.has(a) && familyOf.get(a) === familyOf.get(b);
  const tenths = [0, 0.1, 0.2].map((least): [string, number] => [
    `${least * 100}–${least * 100 + 10} %`,
    recallOf(
      planted.filter(({ edited }) => edited >= least && edited < least + 0.1),
      pairs,
    ),
  ]);
  return {
    texts: TEXTS.provisions,
    threshold: found.threshold,
    candidates: found.candidates,
    found: found.matches.length,
    planted: planted.length,
    recall: recallOf(planted, pairs),
    recallByEdits: Object.fromEntries(tenths),
    precision: share(found.matches.filter(isPlanted).length, found.matches.length),
    exact: exactly(prepare(texts), planted, found.threshold ?? Number.POSITIVE_INFINITY, pairs),
    aligned: { first, again, afterAChange },
  };
}
