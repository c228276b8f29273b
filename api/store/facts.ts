import { group } from "d3";
import type { Node } from "../../schema/graph/nodes.ts";
import type { AskTreaty } from "../measures/asks.ts";
import type { CrimeFact } from "../measures/crimes.ts";
import { longestOf } from "../measures/forms.ts";
import type { Context } from "./context.ts";
import { onceARelease } from "./memoize-per-release.ts";
import { all } from "./statements.ts";

/** What the measures start from: everything of a release that levels and paths depend on. */
export interface Facts {
  readonly jurisdictions: readonly Node<"Jurisdiction">[];
  /** Codings of safeguards and powers, by jurisdiction. */
  readonly codingsOf: ReadonlyMap<string, readonly Node<"Coding">[]>;
  /** Codings of safeguards. */
  readonly safeguards: readonly Node<"Coding">[];
  /** Ids of codings that rest on sources of the weak tier alone. */
  readonly weaklySourced: ReadonlySet<string>;
  /** Provisions in the order of their laws, with what each threatens and when it was in force. */
  readonly provisionsOf: ReadonlyMap<string, readonly Node<"Provision">[]>;
  readonly penaltiesOf: ReadonlyMap<string, readonly Node<"Penalty">[]>;
  readonly periodsOf: ReadonlyMap<string, readonly Node<"Period">[]>;
  /** Provisions that punish something. */
  readonly crimes: readonly CrimeFact[];
  readonly treaties: readonly AskTreaty[];
}

async function readFacts({ store }: Context): Promise<Facts> {
  const [jurisdictions, codings, sources, provisions, penalties, periods, treaties] =
    await Promise.all([
      store.read(all("Jurisdiction")),
      store.read(all("Coding")),
      store.read(all("Source")),
      store.read(all("Provision")),
      store.read(all("Penalty")),
      store.read(all("Period")),
      readTreaties(store),
    ]);
  const weak = new Set(sources.flatMap(({ id, tier }) => (tier === "weak" ? [id] : [])));
  const periodsOf = group(periods, ({ of }) => of);
  const penaltiesOf = group(penalties, ({ provision }) => provision);
  return {
    jurisdictions,
    codingsOf: group(codings, ({ jurisdiction }) => jurisdiction),
    safeguards: codings.filter(({ kind }) => kind === "safeguard"),
    weaklySourced: new Set(
      codings.flatMap(({ id, sources: cited }) =>
        cited.every((source) => weak.has(source)) ? [id] : [],
      ),
    ),
    provisionsOf: group(
      provisions.toSorted(
        (a, b) => (a.law < b.law ? -1 : a.law > b.law ? 1 : 0) || a.order - b.order,
      ),
      ({ jurisdiction }) => jurisdiction,
    ),
    penaltiesOf,
    periodsOf,
    crimes: provisions.flatMap(({ id, jurisdiction, offences, heaviest }) => {
      if (offences.length === 0) return [];
      const threats = penaltiesOf.get(id) ?? [];
      return [
        {
          id,
          jurisdiction,
          offences,
          heaviest,
          perhaps: longestOf(threats, "unclear"),
          basic: longestOf(threats, "basic"),
          periods: periodsOf.get(id) ?? [],
        },
      ];
    }),
    treaties,
  };
}

async function readTreaties(store: Context["store"]): Promise<AskTreaty[]> {
  const [treaties, articles, cooperation, refusals, overrides, participations, reservations] =
    await Promise.all([
      store.read(all("Treaty")),
      store.read(all("Article")),
      store.read(all("Cooperation")),
      store.read(all("Refusal")),
      store.read(all("Override")),
      store.read(all("Participation")),
      store.read(all("Reservation")),
    ]);
  const of = <T extends { treaty: string }>(rows: readonly T[]) =>
    group(rows, ({ treaty }) => treaty);
  const [articlesOf, clausesOf, groundsOf, settledOf, didOf] = [
    of(articles),
    of(cooperation),
    of(refusals),
    of(overrides),
    of(participations),
  ];
  const reservedBy = group(reservations, ({ participation }) => participation);
  return treaties.map((treaty) => ({
    id: treaty.id,
    inForce: treaty.inForce,
    partiesNeeded: treaty.partiesNeeded,
    cooperation: (clausesOf.get(treaty.id) ?? [])
      .toSorted((a, b) => a.order - b.order)
      .map(({ power, article, certainty, channel }) => ({
        power,
        article,
        sure: certainty === "certainly",
        direct: channel === "direct",
      })),
    // Where another treaty of the two may govern instead, what a clause settles is not known.
    settled: (settledOf.get(treaty.id) ?? []).map(({ value, when, ...one }) => ({
      ...one,
      value: when === null ? value : "unclear",
    })),
    grounds: (groundsOf.get(treaty.id) ?? []).toSorted((a, b) => a.order - b.order),
    refusalsRead: treaty.refusalsRead === true,
    ownOffences: (articlesOf.get(treaty.id) ?? []).flatMap(({ offences }) => offences),
    scope: {
      ownOffences: treaty.scopeOwnOffences,
      seriousMonths: treaty.scopeSeriousMonths,
      electronicEvidence: treaty.scopeElectronicEvidence,
    },
    participations: (didOf.get(treaty.id) ?? []).map((did) => ({
      ...did,
      reserved: (reservedBy.get(did.id) ?? []).map(({ article }) => article),
    })),
  }));
}

/** The facts of the release that the request sees. */
export const factsOf = onceARelease(readFacts);
