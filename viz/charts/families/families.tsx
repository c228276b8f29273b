import { codecOf, type OptionsOf } from "../../address/codec.ts";
import { BadAddress } from "../../address/errors.ts";
import { codeOption } from "../../address/options.ts";
import {
  FamiliesDocument,
  type FamiliesQuery,
  type FamiliesQueryVariables,
} from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";
import { groupLetters } from "../../layouts/families.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { PROVISIONS } from "../kit/fact-scopes.ts";
import { familiesDescription } from "./description.ts";
import { Drawn } from "./picture.tsx";

/*
 * Who punished an offence first, and who followed: a curve of how many states had it by each day, and a
 * lane a state. What others claim of influence is an arc; computed resemblance is a letter. The two are
 * never drawn alike.
 */

const familiesOptions = codecOf({ offence: codeOption("the offence, such as false_information") });
export type FamiliesOptions = OptionsOf<typeof familiesOptions>;

function variablesOf({ offence }: FamiliesOptions, { lang }: Words): FamiliesQueryVariables {
  if (offence === null) throw new BadAddress("name an offence, such as ?offence=false_information");
  return { offence, lang };
}

const families: ChartDefinition<FamiliesOptions, FamiliesQuery> = {
  name: "families",
  method: "families",
  options: familiesOptions,
  example: () => ({ offence: "false_information" }),
  async load(options, { ask, words }) {
    return ask(FamiliesDocument, variablesOf(options, words));
  },
  show({ families: found, meta }, options, words) {
    const letters = groupLetters(found.structural.families);
    const open = found.adoption.filter(({ certainlyFrom }) => certainlyFrom === null).length;
    return {
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
      variables: variablesOf(options, words),
      draw: (standing) => <Drawn found={found} words={words} standing={standing} />,
    };
  },
};

export default families;
