import { earliest } from "../../schema/records/partial-date.ts";
import type {
  AmendmentResolvers,
  LawEventResolvers,
  LawResolvers,
} from "../generated/resolvers.ts";
import { required } from "../store/lookups/required.ts";
import { sources } from "../store/lookups/sources.ts";
import { inForce, periods } from "./in-force.ts";

/** By the first day that a date can mean; what has no date comes last. */
const byDate = (a: { date: string | null; id: string }, b: { date: string | null; id: string }) => {
  const day = (date: string | null) => (date === null ? "9999" : (earliest(date) ?? "0000"));
  const [x, y] = [day(a.date), day(b.date)];
  return x === y ? a.id.localeCompare(b.id, "en", { numeric: true }) : x < y ? -1 : 1;
};

export const Law: LawResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  kind: ({ kind }) => kind as never,
  status: ({ status }) => status as never,
  inForce,
  periods,
  events: async ({ id }, _, { loaders }) =>
    (await loaders.linked("HAD", "LawEvent").load(id)).toSorted(byDate),
  influences: ({ id }, _, { loaders }) => loaders.linked("SAID_TO_FOLLOW", "Influence").load(id),
  amendments: async ({ id }, _, { loaders }) =>
    (await loaders.linked("CHANGED_BY", "Amendment").load(id)).toSorted(byDate),
  provisions: ({ id }, _, { loaders }) => loaders.linked("CONTAINS", "Provision").load(id),
  cases: async ({ id }, _, { loaders }) => {
    const provisions = await loaders.linked("CONTAINS", "Provision").load(id);
    const charged = loaders.linked("CHARGED_UNDER", "Case", "in");
    const cases = await Promise.all(
      [id, ...provisions.map((row) => row.id)].map((one) => charged.load(one)),
    );
    return [...new Map(cases.flat().map((row) => [row.id, row])).values()].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    );
  },
  contradictions: ({ id }, _, { loaders }) =>
    loaders.linked("DISPUTED_IN", "Contradiction").load(id),
  sources,
};

export const LawEvent: LawEventResolvers = { sources };
export const Amendment: AmendmentResolvers = { sources };
