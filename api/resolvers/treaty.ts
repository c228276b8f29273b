import type { Node } from "../../schema/graph/nodes.ts";
import { letterOf } from "../../schema/records/clause.ts";
import { dayAsked } from "../arguments/checks.ts";
import type {
  ArticleResolvers,
  BarResolvers,
  CooperationResolvers,
  GateResolvers,
  OverrideResolvers,
  ParticipationResolvers,
  PermitResolvers,
  RefusalResolvers,
  ReservationResolvers,
  TreatyResolvers,
} from "../generated/resolvers.ts";
import { standingOn } from "../measures/standing-on.ts";
import type { Context } from "../store/context.ts";
import { codeOf, codesOf } from "../store/lookups/codes.ts";
import { allRequired, required } from "../store/lookups/required.ts";
import { sources } from "../store/lookups/sources.ts";
import { depositaryIn, shortTitleIn, titleIn } from "../store/lookups/treaty-title.ts";

type ClauseLabel = "Cooperation" | "Refusal" | "Bar" | "Override" | "Permit" | "Gate";

/** The clauses of one kind, in the order of the treaty's file. */
const clauses =
  <L extends ClauseLabel>(label: L) =>
  async ({ id }: { readonly id: string }, _: unknown, { loaders }: Context): Promise<Node<L>[]> =>
    (await loaders.linked("HAS_CLAUSE", label).load(id)).toSorted((a, b) => a.order - b.order);

export const Treaty: TreatyResolvers = {
  title: (row, { lang }) => titleIn(row, lang),
  shortTitle: (row, { lang }) => shortTitleIn(row, lang),
  depositary: (row, { lang }) => depositaryIn(row, lang),
  refusalsRead: ({ refusalsRead }) => refusalsRead === true,
  kind: ({ kind }) => kind as never,
  articles: async ({ id }, _, { loaders }) =>
    (await loaders.linked("HAS_ARTICLE", "Article").load(id)).toSorted(
      (a, b) => a.number - b.number,
    ),
  cooperation: clauses("Cooperation"),
  refusals: clauses("Refusal"),
  bars: clauses("Bar"),
  overrides: clauses("Override"),
  permits: clauses("Permit"),
  gates: clauses("Gate"),
  participations: ({ id }, _, { loaders }) =>
    loaders.linked("IN_TREATY", "Participation", "in").load(id),
  history: ({ id }, _, { loaders }) => loaders.linked("WENT_ON", "TreatyEvent").load(id),
  positions: ({ id }, _, { loaders }) => loaders.linked("POSITION_ON", "Position", "in").load(id),
  letters: ({ id }, _, { loaders }) => loaders.linked("ABOUT", "Letter", "in").load(id),
  contradictions: ({ id }, _, { loaders }) =>
    loaders.linked("DISPUTED_IN", "Contradiction").load(id),
  sources,
};

export const Article: ArticleResolvers = {
  treaty: ({ treaty }, _, context) => required("Treaty", treaty, context),
  enables: ({ enables }, _, context) => codesOf("power", enables, context),
  offences: ({ offences }, _, context) => codesOf("offence", offences, context),
  requires: ({ requires }, _, context) => codesOf("safeguard", requires, context),
  descendsFrom: ({ id }, _, { loaders }) => loaders.linked("DESCENDS_FROM", "Article").load(id),
  sources,
};

export const Cooperation: CooperationResolvers = {
  power: ({ power }, _, context) => codeOf("power", power, context),
  article: ({ treaty, article }, _, { loaders }) =>
    loaders.node("Article").load(`${treaty}#${article}`),
  letter: ({ clause }) => letterOf(clause) ?? null,
  branch: ({ branch }) => branch as never,
  channel: ({ channel }) => channel as never,
  duty: ({ duty }) => duty as never,
  certainty: ({ certainty }) => certainty as never,
  scope: (row) =>
    row.scopeRead
      ? {
          ownOffences: row.scopeOwnOffences,
          seriousMonths: row.scopeSeriousMonths,
          electronicEvidence: row.scopeElectronicEvidence,
          minMonthsBoth: row.scopeMinMonthsBoth,
          conditions: row.conditions as never,
        }
      : null,
  sources,
};

export const Refusal: RefusalResolvers = { when: ({ when }) => when as never, sources };

export const Bar: BarResolvers = { when: ({ when }) => when as never, sources };

export const Override: OverrideResolvers = {
  safeguard: ({ safeguard }, _, context) => codeOf("safeguard", safeguard, context),
  when: ({ when }) => when as never,
  sources,
};

export const Permit: PermitResolvers = {
  safeguard: ({ safeguard }, _, context) => codeOf("safeguard", safeguard, context),
  by: ({ by }) => by as never,
  effect: ({ effect }) => effect as never,
  when: ({ when }) => when as never,
  sources,
};

export const Gate: GateResolvers = { when: ({ when }) => when as never, sources };

/** Where a state stands under a treaty on a day. */
const status = async (
  row: Node<"Participation">,
  { asOf }: { readonly asOf?: string | null | undefined },
  context: Context,
) => {
  const { inForce } = await required("Treaty", row.treaty, context);
  return standingOn(row, inForce, dayAsked(asOf, context));
};

export const Participation: ParticipationResolvers = {
  treaty: ({ treaty }, _, context) => required("Treaty", treaty, context),
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  reported: ({ reported }) => reported === true,
  territoryOf: ({ territoryOf }, _, context) =>
    territoryOf === null ? null : required("Jurisdiction", territoryOf, context),
  reservationSources: ({ reservationSources }, _, context) =>
    allRequired("Source", reservationSources, context),
  status,
  standing: status,
  reservations: ({ id }, _, { loaders }) => loaders.linked("RESERVED", "Reservation").load(id),
  contradictions: ({ id }, _, { loaders }) =>
    loaders.linked("DISPUTED_IN", "Contradiction").load(id),
  sources,
};

export const Reservation: ReservationResolvers = { sources };
