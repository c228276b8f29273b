import {
  type AssistanceRequest,
  assistanceRequest,
  type Basis,
  type RequestFacts,
} from "./assistance-request.ts";

/** What each state may ask of the requested one, by clause, among those that carry the power. */
export function requestsTo(
  requested: string,
  bases: readonly Basis[],
  facts: RequestFacts,
): Map<string, AssistanceRequest[]> {
  const byAsker = new Map<string, AssistanceRequest[]>();
  for (const basis of bases) {
    if (!basis.bound.has(requested)) continue;
    for (const requesting of basis.bound.keys()) {
      const request = assistanceRequest(basis, requesting, requested, facts);
      if (!request) continue;
      const own = byAsker.get(requesting) ?? [];
      byAsker.set(requesting, own);
      own.push(request);
    }
  }
  return byAsker;
}
