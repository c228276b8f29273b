import { codecOf, type OptionsOf } from "../../address/codec.ts";
import { BadAddress } from "../../address/errors.ts";
import { treatyOption, USUAL_TREATY } from "../../address/options.ts";
import { ParticipationDocument, type ParticipationQuery } from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { participationCounts, participationDescription } from "./description.ts";
import { Drawn } from "./picture.tsx";

/*
 * How many states signed a treaty and how many consented to be bound, over time, with the number that
 * it needs to enter into force.
 */

const participationOptions = codecOf({ treaty: treatyOption("the treaty, such as uncc") });
export type ParticipationOptions = OptionsOf<typeof participationOptions>;

/** The answer for a treaty that there is. */
export type ParticipationData = Pick<ParticipationQuery, "meta"> & {
  readonly treaty: NonNullable<ParticipationQuery["treaty"]>;
};

const variablesOf = ({ treaty }: ParticipationOptions, { lang }: Words) => ({
  treaty: treaty ?? USUAL_TREATY,
  lang,
});

const participation: ChartDefinition<ParticipationOptions, ParticipationData> = {
  name: "participation",
  options: participationOptions,
  example: ({ treaty }) => ({ treaty }),
  async load(options, { ask, words }) {
    const variables = variablesOf(options, words);
    const { treaty, meta } = await ask(ParticipationDocument, variables);
    if (!treaty) throw new BadAddress(words("refused.treaty", { id: variables.treaty }), 404);
    return { treaty, meta };
  },
  show({ treaty, meta }, options, words) {
    const { undated, reported } = participationCounts(treaty);
    return {
      title: words("participation.title", { treaty: treaty.shortTitle }),
      description: participationDescription(treaty, words),
      sure: words("participation.sure", { undated, reported }),
      caution: words("participation.caution"),
      release: meta.release,
      rests: { facts: ["treaty", "participation"] },
      page: `/treaties/${treaty.id.replace("treaty/", "")}`,
      columns: [
        ["state", words("col.state")],
        ["signed", words("participation.signed")],
        ["consented", words("participation.consented")],
        ["inForce", words("participation.inForce")],
        ["partyBy", words("participation.partyBy")],
        ["denounced", words("participation.denounced")],
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
      variables: variablesOf(options, words),
      draw: (standing) => (
        <Drawn treaty={treaty} until={meta.knowledgeDate} words={words} standing={standing} />
      ),
    };
  },
};
export default participation;
