import { sum } from "d3";
import { LIMITS } from "../arguments/limits.ts";
import type { AuditedKindResolvers, MetaResolvers } from "../generated/resolvers.ts";
import { newestAudit, wilson } from "../measures/audit.ts";
import { coverage } from "../measures/coverage.ts";
import { answersOn, safeguardsOf } from "../measures/level.ts";
import { citation, DATA_LICENCE } from "../store/citation.ts";
import { factsOf } from "../store/facts.ts";
import { onceARelease } from "../store/memoize-per-release.ts";
import { all, countNodes } from "../store/statements.ts";

const countsOf = onceARelease(({ store }) => countNodes(store));

const auditsOf = onceARelease(({ store }) => store.read(all("AuditedKind")));

export const Meta: MetaResolvers = {
  release: ({ id }) => id.replace(/^release\//, ""),
  overlays: ({ overlays }) => overlays ?? [],
  licence: () => DATA_LICENCE,
  citation: (release) => citation(release),
  counts: (_, __, context) => countsOf(context),
  coverage: async (_, __, context) => {
    const { jurisdictions, safeguards } = await factsOf(context);
    const researched = jurisdictions.flatMap((row) => (row.researched ? [row.id] : []));
    const answers = answersOn(safeguards, context.today, context.release.knowledgeDate);
    const covered = coverage(researched, safeguardsOf(null), answers);
    const among = new Set(researched);
    return {
      researched: researched.length,
      known: sum(covered.safeguards, ({ known }) => known),
      possible: sum(covered.safeguards, ({ possible }) => possible),
      byRule: safeguards.filter(
        ({ rule, jurisdiction }) => rule !== null && among.has(jurisdiction),
      ).length,
    };
  },
  audit: async (_, __, context) => newestAudit(await auditsOf(context)),
  limits: () => LIMITS,
};

export const AuditedKind: AuditedKindResolvers = {
  free: ({ checkable, material }) => wilson(checkable - material, checkable),
};
