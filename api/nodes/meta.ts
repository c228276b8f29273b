import { z } from "zod";
import { codebook } from "../../schema/codebook/codebook.ts";
import { OURS } from "../../schema/graph/nodes.ts";
import { query } from "../../schema/graph/query.ts";
import { citation, DATA_LICENCE } from "../citation.ts";
import { factsOf } from "../facts.ts";
import type { MetaResolvers } from "../generated/resolvers.ts";
import { LIMITS } from "../limits.ts";

const counts = query({
  name: "count of everything",
  row: z.object({ of: z.string(), count: z.number() }),
  cypher: `
MATCH (n:${OURS})
UNWIND labels(n) AS of
WITH of WHERE of <> '${OURS}'
RETURN of, count(*) AS count
ORDER BY of`,
});

const KNOWN = new Set(["yes", "partial", "no", "not_applicable"]);

export const Meta: MetaResolvers = {
  release: ({ id }) => id.replace(/^release\//, ""),
  licence: () => DATA_LICENCE,
  citation: (release) => citation(release),
  counts: (_, __, { store, signal }) => store.read(counts, {}, { signal }),
  coverage: async (_, __, context) => {
    const { jurisdictions, safeguards } = await factsOf(context);
    const researched = new Set(jurisdictions.flatMap((row) => (row.researched ? [row.id] : [])));
    const known = safeguards.filter(
      ({ value, jurisdiction }) => KNOWN.has(value) && researched.has(jurisdiction),
    );
    const cells = new Set(known.map(({ jurisdiction, code }) => `${jurisdiction} ${code}`));
    return {
      researched: researched.size,
      known: cells.size,
      possible: researched.size * Object.keys(codebook.safeguard).length,
      byRule: known.filter(({ rule }) => rule !== null).length,
    };
  },
  limits: () => LIMITS,
};
