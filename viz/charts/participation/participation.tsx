import { BadAddress } from "../../address/errors.ts";
import { treatyOf } from "../../address/options.ts";
import { ParticipationDocument, type ParticipationQuery } from "../../generated/queries.ts";
import type { ChartDefinition, ChartShown } from "../kit/definition.ts";
import { participationCounts, participationDescription } from "./description.ts";
import { Drawn } from "./picture.tsx";

/*
 * How many states signed a treaty and how many consented to be bound, over time, with the number that
 * it needs to enter into force.
 */

export interface ParticipationShown extends ChartShown {
  readonly treaty: NonNullable<ParticipationQuery["treaty"]>;
}

const participation = {
  name: "participation",
  options: { treaty: "the treaty, such as uncc" },
  example: ({ treaty }) => ({ treaty }),
  async show({ ask, query, words }): Promise<ParticipationShown> {
    const variables = { treaty: treatyOf(query.get("treaty") || "uncc"), lang: words.lang };
    const { treaty, meta } = await ask(ParticipationDocument, variables);
    if (!treaty) throw new BadAddress(words("refused.treaty", { id: variables.treaty }), 404);
    const { undated, reported } = participationCounts(treaty);
    return {
      treaty,
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
      variables,
      draw: (standing) => (
        <Drawn treaty={treaty} until={meta.knowledgeDate} words={words} standing={standing} />
      ),
    };
  },
} satisfies ChartDefinition;
export default participation;
