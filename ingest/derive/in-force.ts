import { group, max, min } from "d3";
import { partKey } from "../../schema/graph/keys.ts";
import type { Node } from "../../schema/graph/nodes.ts";
import { earliest, latest } from "../../schema/records/partial-date.ts";
import type { Graph } from "../graph.ts";
import { type LawStatus, standingOfLaw } from "../standing.ts";
import type { Derivation } from "./derivation.ts";

/** A time in force, as four days: from and until when possibly, from and until when certainly. */
export interface Period {
  readonly possiblyFrom: string;
  readonly certainlyFrom: string;
  readonly possiblyTo: string;
  readonly certainlyTo: string;
}

/** What being in force depends on, of a provision. */
export interface Dated {
  readonly status: string;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** The day of the newest source that shows it in force. */
  readonly seen?: string | null | undefined;
}

/** The law around it: its standing today and the dated steps known. */
export interface LawDates extends LawStatus {
  readonly events: readonly { readonly event: string; readonly date: string }[];
  /** The day of its last source: by then it was in force if it is in force, and had ended if it has. */
  readonly shown?: string | undefined;
}

/** Before and after every day of the atlas: “since always” and “never”. */
const ALWAYS = "0000-01-01";
const NEVER = "9999-12-31";

const first = (date: string): string => earliest(date) ?? ALWAYS;
const last = (date: string): string => latest(date) ?? NEVER;
const least = (days: readonly string[]): string => min(days) ?? ALWAYS;
const most = (days: readonly string[]): string => max(days) ?? NEVER;

/** Sources that differ leave the time between their dates possible only. */
const since = (dates: readonly string[]) => ({
  possiblyFrom: least(dates.map(first)),
  certainlyFrom: most(dates.map(last)),
});
const until = (dates: readonly string[]) => ({
  possiblyTo: least(dates.map(first)),
  certainlyTo: most(dates.map(last)),
});

interface Life {
  readonly starts: string[];
  readonly ends: string[];
}

/** The lives of a law: a start that certainly comes after an end begins another. */
function livesOf({ events }: LawDates): Life[] {
  const of = (...kinds: string[]) =>
    events.flatMap(({ event, date }) => (kinds.includes(event) ? [date] : []));
  const starts = of("in_force").sort((a, b) => (first(a) < first(b) ? -1 : 1));
  const suspended = of("suspended").filter((end) =>
    starts.some((start) => first(start) > last(end)),
  );
  const ends = [...of("repealed", "struck_down"), ...suspended];
  const lives: Life[] = [{ starts: [], ends: [] }];
  for (const start of starts) {
    const before = lives.flatMap((life) => life.ends);
    const ended = ends.filter((end) => !before.includes(end) && last(end) < first(start));
    if (ended.length > 0) {
      lives.at(-1)?.ends.push(...ended);
      lives.push({ starts: [], ends: [] });
    }
    lives.at(-1)?.starts.push(start);
  }
  const used = new Set(lives.flatMap((life) => life.ends));
  lives.at(-1)?.ends.push(...ends.filter((end) => !used.has(end)));
  return lives;
}

/**
 * Since when a life without a known start may have lasted: since it was passed, or since always. If
 * it is in force, it certainly was by the day on which its last source shows it.
 */
function beganSomeDay(law: LawDates) {
  const { events, shown } = law;
  const passed = events.filter(({ event }) => ["adopted", "assented", "published"].includes(event));
  return {
    possiblyFrom: passed.length > 0 ? least(passed.map(({ date }) => first(date))) : ALWAYS,
    certainlyFrom: standingOfLaw(law) === "in_force" && shown !== undefined ? shown : NEVER,
  };
}

/**
 * Until when what ended on a day that no source gives may have lasted: not even until it began, and
 * at most until the day of the last source, which shows that it had ended.
 */
const endedSomeDay = ({ shown }: LawDates) => ({ possiblyTo: ALWAYS, certainlyTo: shown ?? NEVER });

/** Of what nobody knows whether it lasts, nothing is certain: it may have ended on any day, or not at all. */
const PERHAPS_ENDED = { possiblyTo: ALWAYS, certainlyTo: NEVER };

/** When a law was in force: one period a life, none for a draft. */
export function periodsOfLaw(law: LawDates): Period[] {
  const standing = standingOfLaw(law);
  if (standing === "not_law") return [];
  const lives = livesOf(law);
  return lives.map(({ starts, ends }, index) => {
    const begins = starts.length > 0 ? since(starts) : beganSomeDay(law);
    if (ends.length > 0) return { ...begins, ...until(ends) };
    const lasts = { possiblyTo: NEVER, certainlyTo: NEVER };
    if (index < lives.length - 1) return { ...begins, ...lasts };
    if (standing === "ended") return { ...begins, ...endedSomeDay(law) };
    return { ...begins, ...(standing === "unknown" ? PERHAPS_ENDED : lasts) };
  });
}

/** When a provision was in force: by its own dates, else by those of its law. */
export function periodsOf(provision: Dated, law: LawDates): Period[] {
  const standing = standingOfLaw(provision);
  if (standing === "not_law") return [];
  const ofLaw = periodsOfLaw(law);
  const { from, to, seen } = provision;
  const [begins] = ofLaw;
  const ends = ofLaw.at(-1);
  if (!begins || !ends) return [];
  const own: Period[] =
    from || to
      ? [{ ...begins, ...(from ? since([from]) : {}), ...endOf(ends), ...(to ? until([to]) : {}) }]
      : ofLaw;
  if (to) return own.map((period) => seenOn(seen, period));
  const ended = standing === "ended" ? endedSomeDay(law) : null;
  return own
    .map((period): Period => {
      if (ended)
        return { ...period, ...ended, certainlyTo: least([period.certainlyTo, ended.certainlyTo]) };
      return standing === "unknown" ? { ...period, possiblyTo: ALWAYS } : period;
    })
    .map((period) => seenOn(seen, period));
}

/** A period within which a source saw the provision in force: it had begun by that day, and had not ended. */
function seenOn(seen: string | null | undefined, period: Period): Period {
  if (!seen) return period;
  const [day, lastDay] = [first(seen), last(seen)];
  if (lastDay < period.possiblyFrom || day >= period.certainlyTo) return period;
  return {
    ...period,
    certainlyFrom: least([period.certainlyFrom, lastDay]),
    possiblyTo: most([period.possiblyTo, day]),
  };
}

const endOf = ({ possiblyTo, certainlyTo }: Period) => ({ possiblyTo, certainlyTo });

function addPeriods(graph: Graph, of: string, periods: readonly Period[]): void {
  for (const [index, period] of periods.entries()) {
    const id = partKey(of, "period", index + 1);
    graph.add("Period", { id, of, ...period });
    graph.link("IN_FORCE_DURING", of, id);
  }
}

/** The last day on which any of some sources was published or read; undefined if none is dated. */
function shownBy(graph: Graph) {
  const days = new Map(
    graph
      .rows("Source")
      .map(({ id, date, retrieved }) => [
        id,
        max([date, retrieved].flatMap((one) => (one ? (latest(one) ?? []) : []))),
      ]),
  );
  return (sources: readonly string[]): string | undefined =>
    max(sources.flatMap((id) => days.get(id) ?? []));
}

const derivation: Derivation = {
  name: "in-force",
  description:
    "From the dated steps of a law, and a provision's own dates, follow the times in which they were certainly or possibly in force. Dates of a year or month, sources that differ, ends without a date, which came before the last source, and a standing that nobody knows leave it possible only. What a source saw in force was so on that day.",
  derive(graph) {
    const events = group(graph.rows("LawEvent"), ({ law }) => law);
    const shown = shownBy(graph);
    const lawDates = (law: Node<"Law">): LawDates => ({
      status: law.status,
      kind: law.kind,
      events: events.get(law.id) ?? [],
      shown: shown(law.sources),
    });
    const laws = new Map(graph.rows("Law").map((law) => [law.id, lawDates(law)]));
    for (const [id, law] of laws) {
      const periods = periodsOfLaw(law);
      addPeriods(graph, id, periods);
      const since = periods[0]?.possiblyFrom;
      const node = graph.nodes.Law.get(id);
      if (node && since !== undefined && since !== ALWAYS) node.since = since;
    }
    const seen = new Map(graph.rows("InForceAsOf").map(({ provision, date }) => [provision, date]));
    for (const provision of graph.rows("Provision")) {
      const law = laws.get(provision.law);
      const dates = law && { ...law, shown: shown([...provision.sources]) ?? law.shown };
      if (dates)
        addPeriods(
          graph,
          provision.id,
          periodsOf({ ...provision, seen: seen.get(provision.id) }, dates),
        );
    }
  },
};
export default derivation;
