import { group } from "d3";
import { z } from "zod";
import { NODES } from "../../schema/graph/nodes.ts";
import { onlyNode, query } from "../../schema/graph/query.ts";
import { told } from "../measures/in-force.ts";
import { type TextFamilies, type TextMember, textFamiliesOn } from "../measures/text-families.ts";
import type { Context } from "../store/context.ts";
import { onceARelease } from "../store/memoize-per-release.ts";
import { byOwners } from "../store/statements.ts";

const comparison = query({
  name: "how texts were compared",
  row: onlyNode(NODES.TextComparison),
  cypher: "MATCH (n:TextComparison) RETURN properties(n) AS node ORDER BY n.id",
});

const matches = query({
  name: "texts that match",
  row: onlyNode(NODES.TextMatch),
  cypher: "MATCH (n:TextMatch) RETURN properties(n) AS node ORDER BY n.id",
});

const matched = query({
  name: "texts in matches",
  row: z.object({
    id: z.string(),
    jurisdiction: z.string(),
    law: z.string(),
    provision: z.string().nullish(),
    offences: z.array(z.string()).nullish(),
  }),
  cypher: `
MATCH (:TextMatch)-[:BETWEEN]->(t:Text)
WITH DISTINCT t
RETURN t.id AS id, t.jurisdiction AS jurisdiction, t.law AS law, t.provision AS provision, t.offences AS offences
ORDER BY id`,
});

async function readMatches(context: Context) {
  const { store } = context;
  const [[how], pairs, texts] = await Promise.all([
    store.read(comparison),
    store.read(matches),
    store.read(matched),
  ]);
  // What is kept for the release outlives the request, whose loaders do not.
  const ids = [...new Set(texts.flatMap(({ law, provision }) => [law, provision ?? law]))];
  const periods = await store.read(byOwners("IN_FORCE_DURING", "Period"), { ids });
  const periodsOf = group(periods, ({ owner }) => owner);
  const members = texts.map(({ id, jurisdiction, law, provision, offences }): TextMember => {
    const [first] = periodsOf.get(provision ?? law) ?? periodsOf.get(law) ?? [];
    return {
      id,
      jurisdiction,
      offences: offences ?? [],
      possiblyFrom: told(first?.node.possiblyFrom),
      certainlyFrom: told(first?.node.certainlyFrom),
    };
  });
  return { how: how ?? null, pairs, members };
}

const matchesOf = onceARelease(readMatches);

/** The families of words on an offence, among the states shown. */
export async function textFamilies(
  offence: string,
  shown: ReadonlySet<string>,
  context: Context,
): Promise<TextFamilies> {
  const { how, pairs, members } = await matchesOf(context);
  if (!how)
    return {
      texts: 0,
      compared: 0,
      aligned: 0,
      threshold: null,
      percentile: 99.9,
      chancePairs: 0,
      families: [],
    };
  const own = members.filter(({ jurisdiction }) => shown.has(jurisdiction));
  return {
    texts: how.texts,
    compared: how.compared,
    aligned: how.candidates,
    threshold: how.threshold,
    percentile: how.percentile,
    chancePairs: how.chancePairs,
    families: textFamiliesOn(offence, own, pairs),
  };
}
