import { BadAddress } from "../../address/errors.ts";
import { offenceOf } from "../../address/options.ts";
import { FamiliesDocument } from "../../generated/queries.ts";
import { groupLetters } from "../../layouts/families.ts";
import type { ChartDefinition, ChartShown } from "../kit/definition.ts";
import { PROVISIONS } from "../kit/fact-scopes.ts";
import { type Families, familiesDescription } from "./description.ts";
import { Drawn } from "./picture.tsx";

/*
 * Who punished an offence first, and who followed: a curve of how many states had it by each day, and a
 * lane a state. What others claim of influence is an arc; computed resemblance is a letter. The two are
 * never drawn alike.
 */

export interface FamiliesShown extends ChartShown {
  readonly found: Families;
}

const families = {
  name: "families",
  method: "families",
  options: { offence: "the offence, such as false_information" },
  example: () => ({ offence: "false_information" }),
  async show({ ask, query, words }): Promise<FamiliesShown> {
    const { offence } = offenceOf(query, words);
    if (!offence) throw new BadAddress("name an offence, such as ?offence=false_information");
    const variables = { offence, lang: words.lang };
    const { families: found, meta } = await ask(FamiliesDocument, variables);
    const letters = groupLetters(found.structural.families);
    const open = found.adoption.filter(({ certainlyFrom }) => certainlyFrom === null).length;
    return {
      found,
      title: words("families.title", { offence: found.offence.label }),
      description: familiesDescription(found, words),
      sure: words("families.sure", { count: found.adoption.length, open }),
      caution: words("families.caution"),
      release: meta.release,
      rests: { facts: [...PROVISIONS, "influence"] },
      columns: [
        ["state", words("col.state")],
        ["law", words("col.law")],
        ["section", words("col.section")],
        ["possibly", words("col.possiblyFrom")],
        ["certainly", words("col.certainlyFrom")],
        ["inForce", words("col.inForce")],
        ["group", words("col.group")],
      ],
      rows: found.adoption.map(
        ({ jurisdiction, provision, possiblyFrom, certainlyFrom, inForce }) => ({
          state: jurisdiction.name,
          law: provision.law.title,
          section: provision.section,
          possibly: possiblyFrom,
          certainly: certainlyFrom,
          inForce: words(inForce === null ? "certainty.no" : `certainty.${inForce}`),
          group: letters.get(provision.id) ?? null,
        }),
      ),
      document: FamiliesDocument,
      variables,
      draw: (standing) => <Drawn found={found} words={words} standing={standing} />,
    };
  },
} satisfies ChartDefinition;

export default families;
