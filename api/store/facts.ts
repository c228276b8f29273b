import { group } from "d3";
import type { Node } from "../../schema/graph/nodes.ts";
import type { CrimeFact } from "../measures/crimes.ts";
import { longestOf } from "../measures/forms.ts";
import type { TreatyFacts } from "../measures/requests.ts";
import type { Context } from "./context.ts";
import { onceARelease } from "./memoize-per-release.ts";
import { all } from "./statements.ts";
import { treatyRowsOf } from "./treaty-rows.ts";

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
  /** What jurisdictions are known not to punish. */
  readonly notPunished: readonly Node<"NotPunished">[];
  readonly treaties: readonly TreatyFacts[];
}

async function readFacts(context: Context): Promise<Facts> {
  const { store } = context;
  const [jurisdictions, codings, sources, provisions, penalties, periods, notPunished, treaties] =
    await Promise.all([
      store.read(all("Jurisdiction")),
      store.read(all("Coding")),
      store.read(all("Source")),
      store.read(all("Provision")),
      store.read(all("Penalty")),
      store.read(all("Period")),
      store.read(all("NotPunished")),
      readTreaties(context),
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
    crimes: provisions.flatMap(({ id, jurisdiction, offences, heaviest, version }) => {
      if (offences.length === 0) return [];
      const threats = penaltiesOf.get(id) ?? [];
      return [
        {
          id,
          jurisdiction,
          offences,
          isWording: version !== null,
          heaviest,
          perhaps: longestOf(threats, "unclear"),
          basic: longestOf(threats, "basic"),
          periods: periodsOf.get(id) ?? [],
        },
      ];
    }),
    notPunished,
    treaties,
  };
}

async function readTreaties(context: Context): Promise<TreatyFacts[]> {
  const rows = await treatyRowsOf(context);
  return rows.treaties.map((treaty) => ({
    id: treaty.id,
    inForce: treaty.inForce,
    // Where another treaty of the two may govern instead, what a clause settles is not known.
    settled: rows.overridesOf(treaty.id).map(({ value, when, ...one }) => ({
      ...one,
      value: when === null ? value : "unclear",
    })),
    cooperates: rows.clausesOf(treaty.id).length > 0,
    seriousMonths: treaty.scopeSeriousMonths,
    participations: rows.participationsOf(treaty.id),
  }));
}

/** The facts of the release that the request sees. */
export const factsOf = onceARelease(readFacts);
