import type { QueryResolvers } from "../generated/resolvers.ts";
import { coverage as measure } from "../measures/coverage.ts";
import { answersOn, safeguardsOf } from "../measures/level.ts";
import { factsOf } from "../store/facts.ts";

export const coverage: NonNullable<QueryResolvers["coverage"]> = async (_, given, context) => {
  const { jurisdictions, safeguards } = await factsOf(context);
  const lens = given.lens ?? null;
  const answers = answersOn(safeguards, context.today, context.release.knowledgeDate);
  const researched = jurisdictions.flatMap((row) => (row.researched ? [row.id] : []));
  return { lens, ...measure(researched, safeguardsOf(lens), answers) };
};
