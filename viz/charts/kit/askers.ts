import { ascending, descending, group, max, rollups } from "d3";
import type { AskerPartsFragment, WhoMayAskQuery } from "../../generated/queries.ts";
import { monthsOf } from "../../layouts/months.ts";
import type { BestKnown } from "./best-known.ts";
import { withoutGroup } from "./group-condition.ts";

export interface WhoMayAskData {
  readonly answer: WhoMayAskQuery;
  /** Why the country is shown, where no address named one. */
  readonly chosen: BestKnown | null;
}

/**
 * How the mark of a country looks that may ask: by its prison for words and whether the country asked punishes
 * the like. Of several offences the one counts that the country asked is known not to punish.
 */
export type AskerMark = "known_not_to_punish" | "not_on_file" | "punishes" | "quiet";

export const MARKS: readonly AskerMark[] = [
  "known_not_to_punish",
  "not_on_file",
  "punishes",
  "quiet",
];

/** When it may ask: today, today perhaps, or only once a treaty is in force. */
export type AskerTime = "today" | "possibly" | "later";

export interface TreatyNamed {
  readonly id: string;
  readonly shortTitle: string;
}

type Request = AskerPartsFragment["requests"][number];

export interface Asker extends AskerPartsFragment {
  readonly mark: AskerMark;
  readonly time: AskerTime;
  /** The heaviest of its offences of words, in months; life and death as more than any term. */
  readonly heaviest: number | null;
  /** The requests by which it is said to ask: where it may ask today, only those of which that is known. */
  readonly said: readonly Request[];
  /** The treaties by which it may ask, each once. */
  readonly treaties: readonly TreatyNamed[];
  /** Those of them that stand by themselves: a protocol extends clauses of another treaty. */
  readonly own: readonly TreatyNamed[];
}

/** From west to east, as on a map. */
const REGIONS = ["Americas", "Africa", "Europe", "Asia", "Oceania"];

export const regionRank = (region: string | null): number => {
  const place = REGIONS.indexOf(region ?? "");
  return place < 0 ? REGIONS.length : place;
};

function markOf({ words }: AskerPartsFragment): AskerMark {
  const found = new Set(words.map(({ requested }) => requested));
  return (
    (["known_not_to_punish", "not_on_file", "punishes"] as const).find((one) => found.has(one)) ??
    "quiet"
  );
}

/** The requests by which a country is said to ask: where it may ask today, only those of which that is known. */
const requestsSaid = ({ requests, today }: AskerPartsFragment): readonly Request[] =>
  today === "certainly" ? requests.filter(({ mayAsk }) => mayAsk === "certainly") : requests;

function askerOf(parts: AskerPartsFragment): Asker {
  const said = requestsSaid(parts);
  const named = (from: readonly Request[]): TreatyNamed[] => [
    ...new Map(from.map(({ treaty }) => [treaty.id, treaty])).values(),
  ];
  const treaties = named(said);
  const own = named(said.filter(({ clause }) => (clause.applies ?? null) === null));
  return {
    ...parts,
    said,
    mark: markOf(parts),
    time: parts.today === "certainly" ? "today" : parts.today === "possibly" ? "possibly" : "later",
    heaviest: max(parts.words, ({ term }) => monthsOf(term)) ?? null,
    treaties,
    own: own.length > 0 ? own : treaties,
  };
}

/** Everyone who may ask, and who could once treaties are in force where that was asked for, west to east. */
export function askersOf({ whoMayAsk, later }: WhoMayAskQuery): Asker[] {
  const more = (later?.askers ?? []).filter(({ today }) => today === null || today === undefined);
  return [...whoMayAsk.askers, ...more]
    .map(askerOf)
    .sort(
      (a, b) =>
        ascending(regionRank(a.requesting.region), regionRank(b.requesting.region)) ||
        ascending(a.requesting.name, b.requesting.name),
    );
}

/** Those with prison for words at the line first, the heaviest before. */
export const byWords = (askers: readonly Asker[]): Asker[] =>
  askers.toSorted(
    (a, b) =>
      descending(a.heaviest ?? -1, b.heaviest ?? -1) ||
      ascending(a.requesting.name, b.requesting.name),
  );

export interface Ring {
  readonly treaty: { readonly id: string; readonly shortTitle: string } | null;
  readonly askers: readonly Asker[];
}

/**
 * Rings from the inside: a country stands in that of its treaty which the fewest of them share; a protocol has
 * none beside the treaty that it extends. Outermost those
 * that could ask only once a treaty is in force.
 */
export function ringsOf(askers: readonly Asker[]): Ring[] {
  const now = askers.filter(({ time }) => time !== "later");
  const sizes = new Map(
    rollups(
      now.flatMap(({ own }) => own),
      (all) => all.length,
      ({ id }) => id,
    ),
  );
  const order = [...sizes.keys()].sort(
    (a, b) => ascending(sizes.get(a), sizes.get(b)) || ascending(a, b),
  );
  const narrowest = ({ own }: Asker) =>
    order.find((id) => own.some((treaty) => treaty.id === id)) ?? "";
  const byRing = group(now, narrowest);
  const later = askers.filter(({ time }) => time === "later");
  return [
    ...order.flatMap((id): Ring[] => {
      const inRing = byRing.get(id) ?? [];
      const treaty = inRing[0]?.own.find((one) => one.id === id);
      return treaty ? [{ treaty, askers: inRing }] : [];
    }),
    ...(later.length > 0 ? [{ treaty: null, askers: later }] : []),
  ];
}

/** How many there are of each kind, of those that certainly may ask today. */
export interface Counts {
  readonly certain: number;
  readonly possible: number;
  readonly later: number;
  /** With prison for words at the line. */
  readonly words: number;
  /** Of which it is not on file, or unclear. */
  readonly open: number;
  /** Whose laws nobody read. */
  readonly unread: number;
  /** That may ask only where an organised group acts for gain. */
  readonly onlyWithGroup: number;
  readonly marks: Readonly<Record<AskerMark, number>>;
}

const OPEN = new Set(["reported", "maximum_not_on_file", "field_unclear", "none_on_file"]);

export function countsOf(askers: readonly Asker[]): Counts {
  const certain = askers.filter(({ time }) => time === "today");
  const count = (holds: (asker: Asker) => boolean) => certain.filter(holds).length;
  const marked = (mark: AskerMark) => count((asker) => asker.mark === mark);
  return {
    certain: certain.length,
    possible: askers.filter(({ time }) => time === "possibly").length,
    later: askers.filter(({ time }) => time === "later").length,
    words: count(({ words }) => words.length > 0),
    open: count(({ wordsGroup }) => OPEN.has(wordsGroup ?? "")),
    unread: count(({ wordsGroup }) => wordsGroup === null || wordsGroup === undefined),
    onlyWithGroup: count(({ said }) => withoutGroup(said).length === 0),
    marks: {
      known_not_to_punish: marked("known_not_to_punish"),
      not_on_file: marked("not_on_file"),
      punishes: marked("punishes"),
      quiet: marked("quiet"),
    },
  };
}
