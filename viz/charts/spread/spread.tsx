import { codecOf, type OptionsOf } from "../../address/codec.ts";
import { BadAddress } from "../../address/errors.ts";
import { codeOption, dayOption } from "../../address/options.ts";
import {
  SpreadDocument,
  type SpreadQuery,
  type SpreadQueryVariables,
} from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { PROVISIONS } from "../kit/fact-scopes.ts";
import { type SpreadCountry, spreadDescription, spreadFinding } from "./description.ts";
import { SpreadPicture } from "./picture.tsx";

/*
 * Since when an offence is punished: a mark a country in the year of its first day on file, and as prominent
 * beside them those of which no day is on file. No curve, since it would run through half of them.
 */

const spreadOptions = codecOf({
  offence: codeOption("the offence, such as false_information"),
  asOf: dayOption("the day asked about; today if left out"),
});
export type SpreadOptions = OptionsOf<typeof spreadOptions>;

function variablesOf({ offence, asOf }: SpreadOptions, { lang }: Messages): SpreadQueryVariables {
  if (offence === null) throw new BadAddress("name an offence, such as ?offence=false_information");
  return { offence, asOf, lang };
}

const rowOf = (one: SpreadCountry, value: string) => ({
  state: one.jurisdiction.name,
  value,
  law: one.provision.law.title,
  section: one.provision.section,
  possibly: one.possiblyFrom,
  certainly: one.certainlyFrom,
});

const spread: ChartDefinition<SpreadOptions, SpreadQuery> = {
  name: "spread",
  method: "spread",
  options: spreadOptions,
  example: () => ({ offence: "false_information" }),
  async load(options, { ask, t }) {
    return ask(SpreadDocument, variablesOf(options, t));
  },
  show({ spread: found, meta }, options, t) {
    return {
      title: spreadFinding(found, t),
      description: spreadDescription(found, t),
      certainty: t("spread.sure", {
        dated: found.dated.length,
        undated: found.undated.length,
      }),
      caution: t("spread.caution"),
      release: meta.release,
      facts: { facts: [...PROVISIONS, "coding"] },
      columns: [
        ["state", t("col.state")],
        ["value", t("spread.column")],
        ["law", t("common.law")],
        ["section", t("col.section")],
        ["possibly", t("col.possiblyFrom")],
        ["certainly", t("col.certainlyFrom")],
      ],
      rows: [
        ...found.dated.map((one) => rowOf(one, t("spread.value.dated"))),
        ...found.undated.map((one) => rowOf(one, t("spread.value.undated"))),
        ...found.knownNotToPunish.map(({ name }) => ({
          state: name,
          value: t("spread.value.not"),
          law: null,
          section: null,
          possibly: null,
          certainly: null,
        })),
      ],
      document: SpreadDocument,
      variables: variablesOf(options, t),
      draw: (context) => <SpreadPicture found={found} t={t} context={context} />,
    };
  },
};

export default spread;
