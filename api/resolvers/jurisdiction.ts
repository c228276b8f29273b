import { answeredAsked, dayAsked, offenceAsked } from "../arguments/checks.ts";
import type { JurisdictionResolvers } from "../generated/resolvers.ts";
import { answersOn, heldOn, level, safeguardsOf } from "../measures/level.ts";
import { offenceOn } from "../measures/offence-on.ts";
import { otherName } from "../search/places.ts";
import { factsOf } from "../store/facts.ts";
import { nameIn } from "../store/lookups/name.ts";

export const Jurisdiction: JurisdictionResolvers = {
  kind: ({ kind }) => kind as never,
  name: (row, { lang }) => nameIn(row, lang),
  otherNames: ({ otherNames }, { kinds }) =>
    otherNames.map(otherName).filter(({ kind }) => !kinds || kinds.includes(kind)),
  laws: ({ id }, _, { loaders }) => loaders.linked("ENACTED", "Law").load(id),
  powers: async ({ id }, _, { loaders }) =>
    (await loaders.linked("HAS_CODING", "Coding").load(id)).filter(({ kind }) => kind === "power"),
  safeguards: async ({ id }, _, { loaders }) =>
    (await loaders.linked("HAS_CODING", "Coding").load(id)).filter(
      ({ kind }) => kind === "safeguard",
    ),
  notPunished: ({ id }, _, { loaders }) =>
    loaders.linked("DOES_NOT_PUNISH", "NotPunished").load(id),
  indicators: ({ id }, _, { loaders }) => loaders.linked("RATED_BY", "Indicator").load(id),
  cases: ({ id }, _, { loaders }) => loaders.linked("TOOK_PLACE_IN", "Case", "in").load(id),
  participations: ({ id }, _, { loaders }) =>
    loaders.linked("PARTICIPATES", "Participation").load(id),
  positions: ({ id }, _, { loaders }) => loaders.linked("TOOK", "Position").load(id),
  level: async ({ id }, given, context) => {
    const { codingsOf } = await factsOf(context);
    const asOf = dayAsked(given.asOf, context);
    const own = (codingsOf.get(id) ?? []).filter(({ kind }) => kind === "safeguard");
    const answers = answersOn(own, asOf, context.release.knowledgeDate);
    return level(answers.get(id), safeguardsOf(given.lens ?? "privacy_cross_border"));
  },
  answers: async ({ id }, given, context) => {
    const code = answeredAsked(given.code);
    const asOf = dayAsked(given.asOf, context);
    const { codingsOf } = await factsOf(context);
    return (codingsOf.get(id) ?? []).filter(
      (coding) => coding.code === code && heldOn(coding, asOf, context.release.knowledgeDate),
    );
  },
  punishes: async ({ id }, given, context) =>
    offenceOn(
      {
        jurisdiction: id,
        offence: offenceAsked(given.offence),
        asOf: dayAsked(given.asOf, context),
      },
      await factsOf(context),
    ),
};
