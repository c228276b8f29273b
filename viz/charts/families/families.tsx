import { codecOf, type OptionsOf } from "../../address/codec.ts";
import { BadAddress } from "../../address/errors.ts";
import { codeOption } from "../../address/options.ts";
import {
  FamiliesDocument,
  type FamiliesQuery,
  type FamiliesQueryVariables,
} from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { groupLetters } from "../../layouts/families.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { PROVISIONS } from "../kit/fact-scopes.ts";
import { familiesDescription } from "./description.ts";
import { FamiliesPicture } from "./picture.tsx";

/*
 * Who punished an offence first, and who followed: a curve of how many states had it by each day, and a
 * lane a state. What others claim of influence is an arc; computed resemblance is a letter. The two are
 * never drawn alike.
 */

const familiesOptions = codecOf({ offence: codeOption("the offence, such as false_information") });
export type FamiliesOptions = OptionsOf<typeof familiesOptions>;

function variablesOf({ offence }: FamiliesOptions, { lang }: Messages): FamiliesQueryVariables {
  if (offence === null) throw new BadAddress("name an offence, such as ?offence=false_information");
  return { offence, lang };
}

const families: ChartDefinition<FamiliesOptions, FamiliesQuery> = {
  name: "families",
  method: "families",
  options: familiesOptions,
  example: () => ({ offence: "false_information" }),
  async load(options, { ask, t }) {
    return ask(FamiliesDocument, variablesOf(options, t));
  },
  show({ families: found, meta }, options, t) {
    const letters = groupLetters(found.structural.families);
    const open = found.adoption.filter(({ certainlyFrom }) => certainlyFrom === null).length;
    return {
      title: t("families.title", { offence: found.offence.label }),
      description: familiesDescription(found, t),
      certainty: t("families.sure", { count: found.adoption.length, open }),
      caution: t("families.caution"),
      release: meta.release,
      facts: { facts: [...PROVISIONS, "influence"] },
      columns: [
        ["state", t("col.state")],
        ["law", t("common.law")],
        ["section", t("col.section")],
        ["possibly", t("col.possiblyFrom")],
        ["certainly", t("col.certainlyFrom")],
        ["inForce", t("col.inForce")],
        ["group", t("col.group")],
      ],
      rows: found.adoption.map(
        ({ jurisdiction, provision, possiblyFrom, certainlyFrom, inForce }) => ({
          state: jurisdiction.name,
          law: provision.law.title,
          section: provision.section,
          possibly: possiblyFrom,
          certainly: certainlyFrom,
          inForce: t(inForce === null ? "value.no" : `certainty.${inForce}`),
          group: letters.get(provision.id) ?? null,
        }),
      ),
      document: FamiliesDocument,
      variables: variablesOf(options, t),
      draw: (context) => <FamiliesPicture found={found} t={t} context={context} />,
    };
  },
};

export default families;
