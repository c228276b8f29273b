import { LRUCache } from "lru-cache";
import { CACHES } from "../arguments/limits.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import {
  type WhatIf,
  type WhatIfBase,
  whatIfBase,
  whatIf as whatIfMeasure,
} from "../measures/what-if.ts";
import { onceARelease } from "../store/memoize-per-release.ts";
import { pathQuestion, scenarioAsked, statesAsked } from "./path-question.ts";

const CAUTION =
  "What treaties of the atlas would allow if all else stayed as it is: no forecast, and no statement on what any state intends.";

/** Questions of one release whose present state is kept for further scenarios. */
const { entries, longestKey } = CACHES.scenarios;
const bases = onceARelease(async () => new LRUCache<string, WhatIfBase>({ max: entries }));

export const whatIf: NonNullable<QueryResolvers["whatIf"]> = async (_, given, context) => {
  const { scenario: supposed, ...present } = given;
  const { facts, lens, question } = await pathQuestion(present, context);
  const shown = statesAsked(given.jurisdictions, facts);
  const scenario = scenarioAsked(supposed, facts);
  const kept = await bases(context);
  const key = JSON.stringify([present, question.asOf]);
  const base = kept.get(key) ?? whatIfBase(question, shown);
  if (key.length <= longestKey) kept.set(key, base);
  const changed = whatIfMeasure(base, scenario);
  const found: WhatIf = {
    asOf: question.asOf,
    power: question.power,
    lens,
    changed,
    states: shown.length,
    lose: changed.filter(({ before, after }) => (after?.high ?? 2) < (before?.high ?? 2)).length,
    gain: changed.filter(({ before, after }) => (after?.high ?? 2) > (before?.high ?? 2)).length,
    caution: CAUTION,
  };
  return found;
};
