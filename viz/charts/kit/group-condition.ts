import type { AskerPartsFragment } from "../../generated/queries.ts";

type Requests = AskerPartsFragment["requests"];

/** Whether a clause by which a country may ask reaches only what an organised group has a hand in. */
const needsGroup = ({ reach }: Requests[number]): boolean =>
  reach.conditions.includes("organised_group");

/** The requests of a country for which no organised group is needed. */
export const withoutGroup = (requests: readonly Requests[number][]): readonly Requests[number][] =>
  requests.filter((request) => !needsGroup(request));
