import { group, max } from "d3";
import { z } from "zod";
import type { Node } from "../../schema/graph/nodes.ts";
import { query } from "../../schema/graph/query.ts";
import { EXPRESSION_OFFENCES } from "../../schema/records/expression.ts";
import type { WordsCase, WordsFact } from "../measures/prison-for-words.ts";
import type { Context } from "./context.ts";
import { factsOf } from "./facts.ts";
import { onceARelease } from "./memoize-per-release.ts";
import { all } from "./statements.ts";

/** What prison for words is counted from: each provision on an offence of expression with all that is known of it. */
export interface WordsFacts {
  readonly facts: readonly WordsFact[];
  readonly sources: ReadonlyMap<string, Node<"Source">>;
}

const charges = query({
  name: "charges by case",
  row: z.object({ provision: z.string(), charged: z.string() }),
  cypher: `
MATCH (n:\`Case\`)-[:CHARGED_UNDER]->(p:Provision)
RETURN p.id AS provision, n.id AS charged
ORDER BY provision, charged`,
});

/** The cases charged under each provision. */
async function readCases({ store }: Context): Promise<ReadonlyMap<string, WordsCase[]>> {
  const [charged, stages, sanctions] = await Promise.all([
    store.read(charges),
    store.read(all("Stage")),
    store.read(all("Sanction")),
  ]);
  const stagesOf = group(stages, (row) => row.case);
  const prisonOf = group(
    sanctions.filter(({ sanction }) => sanction === "prison"),
    (row) => row.case,
  );
  const chargesOf = group(charged, (row) => row.charged);
  const caseOf = (id: string): WordsCase => ({
    id,
    stages: (stagesOf.get(id) ?? []).map(({ stage }) => stage),
    imposedMonths: max(prisonOf.get(id) ?? [], ({ months }) => months) ?? null,
    charges: chargesOf.get(id)?.length ?? 0,
  });
  return new Map(
    [...group(charged, ({ provision }) => provision)].map(([provision, rows]) => [
      provision,
      rows.map((row) => caseOf(row.charged)),
    ]),
  );
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

async function readWords(context: Context): Promise<WordsFacts> {
  const { store } = context;
  const [
    { provisionsOf, penaltiesOf, periodsOf },
    readings,
    seconds,
    shown,
    sources,
    casesOf,
    laws,
  ] = await Promise.all([
    factsOf(context),
    store.read(all("ExpressionReading")),
    store.read(all("SecondReading")),
    store.read(all("InForceAsOf")),
    store.read(all("Source")),
    readCases(context),
    store.read(all("Law")),
  ]);
  const partial = new Set(laws.flatMap(({ id, territory }) => (territory === null ? [] : [id])));
  const readingOf = new Map(readings.map((row) => [`${row.provision} ${row.offence}`, row]));
  const secondOf = new Map(seconds.map((row) => [row.reading, row]));
  const shownOf = new Map(shown.map((row) => [row.provision, row]));
  const factOf = (provision: Node<"Provision">, offence: string): WordsFact => {
    const { id, jurisdiction, offences, primary, elements } = provision;
    const reading = readingOf.get(`${id} ${offence}`) ?? null;
    const inForce = shownOf.get(id);
    return {
      provision: id,
      jurisdiction,
      offence,
      offences,
      primary,
      elements,
      reading,
      second: (reading && secondOf.get(reading.id)) ?? null,
      penalties: (penaltiesOf.get(id) ?? []).toSorted((a, b) => a.order - b.order),
      periods: periodsOf.get(id) ?? [],
      inForceAsOf: inForce?.date ?? null,
      partOnly: partial.has(provision.law),
      sources: unique([...provision.sources, ...(reading?.sources ?? [])]),
      inForceSources: inForce?.sources ?? [],
      cases: casesOf.get(id) ?? [],
    };
  };
  return {
    facts: [...provisionsOf.values()]
      .flat()
      .flatMap((provision) =>
        EXPRESSION_OFFENCES.filter((offence) => provision.offences.includes(offence)).map(
          (offence) => factOf(provision, offence),
        ),
      ),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}

/** The same for every request of a release. */
export const wordsFactsOf = onceARelease(readWords);
