import { codecOf, type OptionsOf } from "../../address/codec.ts";
import { BadAddress } from "../../address/errors.ts";
import { treatyOption, USUAL_TREATY } from "../../address/options.ts";
import { ParticipationDocument, type ParticipationQuery } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { participationDescription, participationTitle, withoutDay } from "./description.ts";
import { ParticipationPicture } from "./picture.tsx";

/*
 * How many states signed a treaty and how many consented to be bound, over time, with the number that
 * it needs to enter into force.
 */

const participationOptions = codecOf({ treaty: treatyOption("the treaty, such as uncc") });
export type ParticipationOptions = OptionsOf<typeof participationOptions>;

/** The answer for a treaty that there is. */
type ParticipationData = Pick<ParticipationQuery, "meta"> & {
  readonly treaty: NonNullable<ParticipationQuery["treaty"]>;
};

const variablesOf = ({ treaty }: ParticipationOptions, { lang }: Messages) => ({
  treaty: treaty ?? USUAL_TREATY,
  lang,
});

const participation: ChartDefinition<ParticipationOptions, ParticipationData> = {
  name: "participation",
  options: participationOptions,
  example: ({ treaty }) => ({ treaty }),
  async load(options, { ask, t }) {
    const variables = variablesOf(options, t);
    const { treaty, meta } = await ask(ParticipationDocument, variables);
    if (!treaty) throw new BadAddress(t("refused.treaty", { id: variables.treaty }), 404);
    return { treaty, meta };
  },
  show({ treaty, meta }, options, t) {
    const { undated, reported } = withoutDay(treaty);
    return {
      title: participationTitle(treaty, t),
      description: participationDescription(treaty, t),
      certainty: t("participation.sure", { undated, reported }),
      caution: t("participation.caution"),
      release: meta.release,
      facts: { facts: ["treaty", "participation"] },
      page: `/treaties/${treaty.id.replace("treaty/", "")}`,
      columns: [
        ["state", t("col.state")],
        ["signed", t("participation.signed")],
        ["consented", t("participation.consented")],
        ["inForce", t("participation.inForce")],
        ["partyBy", t("participation.partyBy")],
        ["denounced", t("participation.denounced")],
      ],
      rows: treaty.participations.map(({ jurisdiction, ...did }) => ({
        state: jurisdiction.name,
        signed: did.signed,
        consented: did.consented,
        inForce: did.inForce,
        partyBy: did.partyBy,
        denounced: did.denounced,
      })),
      document: ParticipationDocument,
      variables: variablesOf(options, t),
      draw: (context) => (
        <ParticipationPicture treaty={treaty} until={meta.knowledgeDate} t={t} context={context} />
      ),
    };
  },
};
export default participation;
