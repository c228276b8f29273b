import { diffArrays } from "diff";

/** A stretch of a passage, and whether the other passage has its words in the same order. */
export interface Run {
  readonly text: string;
  readonly shared: boolean;
}

interface Passage {
  readonly text: string;
  /** A BCP 47 tag: it says where words end. */
  readonly language: string;
}

const plain = (word: string): string => word.normalize("NFKC").toLowerCase();

/** The words and what stands between them, in order; together they are the text. */
const segmentsOf = ({ text, language }: Passage) => [
  ...new Intl.Segmenter(language, { granularity: "word" }).segment(text),
];

type Segments = ReturnType<typeof segmentsOf>;

const wordsAmong = (segments: Segments): string[] =>
  segments.flatMap(({ segment, isWordLike }) => (isWordLike ? [plain(segment)] : []));

/** Runs of a passage. What stands between two words is shared where both of them are. */
function runsOf(segments: Segments, isShared: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  let place = 0;
  for (const { segment, isWordLike } of segments) {
    const shared = isWordLike
      ? (isShared[place++] ?? false)
      : Boolean(isShared[place - 1] && isShared[place]);
    const last = runs.at(-1);
    if (last?.shared === shared) runs[runs.length - 1] = { text: last.text + segment, shared };
    else runs.push({ text: segment, shared });
  }
  return runs;
}

/** Two passages in runs, by the words that both have in the same order whatever their case. */
export function sharedWords(a: Passage, b: Passage): readonly [readonly Run[], readonly Run[]] {
  const segments = [segmentsOf(a), segmentsOf(b)] as const;
  const isShared: [boolean[], boolean[]] = [[], []];
  for (const { value, added, removed } of diffArrays(
    wordsAmong(segments[0]),
    wordsAmong(segments[1]),
  )) {
    const both = value.map(() => !added && !removed);
    if (!added) isShared[0].push(...both);
    if (!removed) isShared[1].push(...both);
  }
  return [runsOf(segments[0], isShared[0]), runsOf(segments[1], isShared[1])];
}
