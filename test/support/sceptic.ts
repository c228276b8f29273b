import { subYears } from "date-fns";
import { type Bindable, boundOn } from "../../api/measures/bound-on.ts";
import type { Graph } from "../../ingest/graph.ts";
import type { Node } from "../../schema/graph/nodes.ts";
import { EXPRESSION_OFFENCES } from "../../schema/records/expression.ts";
import { earliest } from "../../schema/records/partial-date.ts";

/*
 * A second, plain reading of what pages claim, from the rows of the atlas and not from the measures: slow loops
 * that say each rule once, so that a sentence can be checked against the facts by somebody who does not believe it.
 */

const LIFE = 100_000;
const YEARS_OF_A_SOURCE = 5;
const TEXTS = ["official", "official_text_mirror", "court"];

/** What the sceptic looks things up in. */
export interface Rows {
  readonly researched: ReadonlyMap<string, Node<"Jurisdiction">>;
  readonly provisions: readonly Node<"Provision">[];
  readonly laws: ReadonlyMap<string, Node<"Law">>;
  readonly penalties: ReadonlyMap<string, readonly Node<"Penalty">[]>;
  readonly periods: ReadonlyMap<string, readonly Node<"Period">[]>;
  readonly readings: ReadonlyMap<string, Node<"ExpressionReading">>;
  readonly seconds: ReadonlyMap<string, Node<"SecondReading">>;
  readonly shown: ReadonlyMap<string, Node<"InForceAsOf">>;
  readonly sources: ReadonlyMap<string, Node<"Source">>;
  readonly treaties: readonly Node<"Treaty">[];
  readonly clauses: readonly Node<"Cooperation">[];
  readonly participations: readonly Node<"Participation">[];
  readonly reservations: readonly Node<"Reservation">[];
}

const by = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> => {
  const map = new Map<string, T[]>();
  for (const row of rows) map.set(key(row), [...(map.get(key(row)) ?? []), row]);
  return map;
};
const one = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T> =>
  new Map(rows.map((row) => [key(row), row]));

export const rowsOf = (graph: Graph): Rows => ({
  researched: one(
    graph.rows("Jurisdiction").filter(({ researched }) => researched),
    ({ id }) => id,
  ),
  provisions: graph.rows("Provision"),
  laws: one(graph.rows("Law"), ({ id }) => id),
  penalties: by(graph.rows("Penalty"), ({ provision }) => provision),
  periods: by(graph.rows("Period"), ({ of }) => of),
  readings: one(graph.rows("ExpressionReading"), (row) => `${row.provision} ${row.offence}`),
  seconds: one(graph.rows("SecondReading"), ({ reading }) => reading),
  shown: one(graph.rows("InForceAsOf"), ({ provision }) => provision),
  sources: one(graph.rows("Source"), ({ id }) => id),
  treaties: graph.rows("Treaty"),
  clauses: graph.rows("Cooperation"),
  // An organisation, such as the European Union, joins treaties and is no country.
  participations: graph
    .rows("Participation")
    .filter(
      ({ jurisdiction }) => graph.nodes.Jurisdiction.get(jurisdiction)?.kind !== "organisation",
    ),
  reservations: graph.rows("Reservation"),
});

const monthsOf = (prison: string, months: number | null | undefined): number | null => {
  if (prison === "life" || prison === "death") return LIFE;
  if (prison === "none") return 0;
  return months ?? null;
};

const longest = (penalties: readonly Node<"Penalty">[]): number | null => {
  const known = penalties.flatMap(({ prison, maxMonths }) => monthsOf(prison, maxMonths) ?? []);
  return known.length === 0 ? null : Math.max(...known);
};

/** Whether a provision counts at the line for one offence, and if not whether only its term or the gate is missing. */
function words(
  rows: Rows,
  provision: Node<"Provision">,
  offence: string,
  line: number,
  day: string,
): "counted" | "reported" | "no_maximum" | "other" {
  const reading = rows.readings.get(`${provision.id} ${offence}`);
  if (reading?.wordsOnly !== "yes") return "other";
  const second = rows.seconds.get(reading.id);
  if (second && (second.wordsOnly !== "yes" || second.primary !== "yes")) return "other";
  const primary = provision.primary ?? [];
  const isPrimary =
    primary.length > 0 ? primary.includes(offence) : provision.offences.length === 1;
  if (!isPrimary || rows.laws.get(provision.law)?.territory) return "other";
  const stands = (rows.periods.get(provision.id) ?? []).some(
    ({ certainlyFrom, possiblyTo }) => certainlyFrom <= day && day < possiblyTo,
  );
  const shown = rows.shown.get(provision.id);
  if (!stands || !shown) return "other";
  const penalties = rows.penalties.get(provision.id) ?? [];
  const basic = penalties.filter(({ form }) => form === "basic");
  const known = longest(basic);
  const again = second ? monthsOf(second.basicPrison, second.basicMonths) : null;
  if (known !== null && again !== null && again >= line !== known >= line) return "other";
  if (known !== null && known >= line) {
    const cited = [...provision.sources, ...reading.sources].flatMap(
      (id) => rows.sources.get(id) ?? [],
    );
    const publishers = new Set(
      cited
        .filter(({ tier }) => tier !== "weak")
        .map(({ publisher }) => publisher.trim().toLowerCase()),
    );
    const strong = cited.some(({ tier }) => TEXTS.includes(tier)) || publishers.size > 1;
    const oldest = subYears(new Date(`${day}T00:00:00Z`), YEARS_OF_A_SOURCE)
      .toISOString()
      .slice(0, 10);
    return strong && (earliest(shown.date) ?? "") >= oldest ? "counted" : "reported";
  }
  if (penalties.some(({ form }) => form === undefined)) return "other";
  const open =
    basic.length === 0 ||
    basic.some(({ prison, maxMonths }) => monthsOf(prison, maxMonths) === null);
  return open ? "no_maximum" : "other";
}

/** Where each researched country stands by the first that fits: counted, reported, its maximum not on file. */
export function wordsBy(rows: Rows, line: number, day: string) {
  const found = new Map<string, Set<ReturnType<typeof words>>>();
  for (const provision of rows.provisions)
    for (const offence of EXPRESSION_OFFENCES) {
      if (!provision.offences.includes(offence) || !rows.researched.has(provision.jurisdiction))
        continue;
      const own = found.get(provision.jurisdiction) ?? new Set();
      found.set(provision.jurisdiction, own.add(words(rows, provision, offence, line, day)));
    }
  const of = (group: ReturnType<typeof words>) =>
    [...found].flatMap(([country, groups]) => (groups.has(group) ? [country] : []));
  const counted = of("counted");
  const reported = of("reported").filter((country) => !counted.includes(country));
  return {
    counted,
    noMaximum: of("no_maximum").filter(
      (country) => !counted.includes(country) && !reported.includes(country),
    ),
  };
}

/** Whether a reservation may touch a clause: it names the article, or a clause above or below it. */
const touches = (reservation: Node<"Reservation">, clause: Node<"Cooperation">): boolean => {
  const own = reservation.clause;
  if (!own) return reservation.article === clause.article;
  const [longer, shorter] =
    own.length > clause.clause.length ? [own, clause.clause] : [clause.clause, own];
  return longer === shorter || longer.startsWith(`${shorter}(`);
};

/** Who certainly may ask a country for a power on a day: a clause that carries it binds both, reserved by neither. */
export function mayAsk(rows: Rows, requested: string, power: string, day: string): string[] {
  const found = new Set<string>();
  for (const treaty of rows.treaties) {
    const carrying = rows.clauses.filter(
      (clause) =>
        clause.treaty === treaty.id && clause.power === power && clause.certainty === "certainly",
    );
    const bound = rows.participations.flatMap((row) => {
      const known: Bindable = {
        consented: row.consented ?? null,
        inForce: row.inForce ?? null,
        partyBy: row.partyBy ?? null,
        denounced: row.denounced ?? null,
        reported: row.reported ?? null,
        notPartyAsOf: row.notPartyAsOf ?? null,
        signed: row.signed ?? null,
        invited: row.invited ?? null,
        domestic: row.domestic ?? null,
      };
      return row.treaty === treaty.id && boundOn(known, treaty.inForce ?? null, day) === "certainly"
        ? [row.jurisdiction]
        : [];
    });
    for (const clause of carrying) {
      const free = bound.filter(
        (state) =>
          !rows.reservations.some(
            (one) => one.participation === `${treaty.id}/${state}` && touches(one, clause),
          ),
      );
      if (free.includes(requested)) for (const state of free) found.add(state);
    }
  }
  found.delete(requested);
  return [...found];
}

/** Countries whose law on file punishes an offence or once did, by the year of its start; null where that is not on file. */
export function startsOf(rows: Rows, offence: string, day: string): Map<string, number | null> {
  const starts = new Map<string, { from: string; by: string }>();
  for (const provision of rows.provisions) {
    if (!provision.offences.includes(offence) || !rows.researched.has(provision.jurisdiction))
      continue;
    for (const period of rows.periods.get(provision.id) ?? []) {
      const possiblyFrom = provision.version ? "0000-01-01" : period.possiblyFrom;
      if (possiblyFrom > day) continue;
      const [first = period.certainlyFrom] = [period.certainlyFrom, period.certainlyTo].toSorted();
      const by = first <= day ? first : "9999-12-31";
      const own = starts.get(provision.jurisdiction);
      starts.set(provision.jurisdiction, {
        from: own && own.from < possiblyFrom ? own.from : possiblyFrom,
        by: own && own.by < by ? own.by : by,
      });
    }
  }
  return new Map(
    [...starts].map(([country, { from, by }]) => [
      country,
      from.slice(0, 4) === by.slice(0, 4) ? Number(by.slice(0, 4)) : null,
    ]),
  );
}
