import { BadAddress } from "../../address/errors.ts";
import { withQuery } from "../../address/links.ts";
import {
  CompareDocument,
  type CompareQuery,
  type CompareQueryVariables,
} from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { arranged } from "../../layouts/compare.ts";
import { given } from "../../queries/variables.ts";
import type { Chart, ChartDefinition, ChartRequest, RenderContext } from "../kit/definition.ts";
import { PUNISHED_OR_NOT } from "../kit/fact-scopes.ts";
import { layoutWidth, Picture } from "../kit/picture.tsx";
import { compareDescription, compareSources, namesOf } from "./description.ts";
import { frameOf, leastWidth } from "./frame.ts";
import { type CompareOptions, compareOptions, MOST_COMPARED } from "./options.ts";
import { compareColumns, compareRows } from "./rows.ts";
import { COMPARE_STYLE } from "./style.ts";
import { Names, Offences, Safeguards } from "./table.tsx";

/*
 * Jurisdictions beside one another. Above, the longest basic prison term for each offence that one of
 * them has, with a heavier form as a thin line; below, a mark for each safeguard. What is not researched is a dotted ring, never a pale
 * version of an answer.
 */

const variablesOf = (
  { countries: jurisdictions, lens, weights, asOf }: CompareOptions,
  { lang }: Messages,
): CompareQueryVariables => given({ lang, jurisdictions, lens, weights, asOf });

async function load(options: CompareOptions, { ask, t }: ChartRequest): Promise<CompareQuery> {
  const count = options.countries.length;
  if (count === 0) throw new BadAddress("name two to eight countries, such as ?countries=KEN~DEU");
  if (count < 2 || count > MOST_COMPARED) throw new BadAddress(t("refused.compared", { count }));
  return ask(CompareDocument, variablesOf(options, t));
}

function show(
  { compare: found, answers, meta }: CompareQuery,
  options: CompareOptions,
  t: Messages,
): Chart {
  const comparison = arranged(found, options);
  const { jurisdictions, offences, safeguards, asOf } = comparison;
  const { countries: _, ...rest } = compareOptions.format(options);
  const title = t("compare.title", { names: namesOf(comparison, t) });
  const description = compareDescription(comparison, t);
  const caution = t("compare.caution");
  return {
    title,
    description,
    certainty: t("compare.sure", { day: asOf }),
    caution,
    release: meta.release,
    subtitle: asOf,
    facts: {
      facts: ["coding", ...PUNISHED_OR_NOT],
      jurisdictions: jurisdictions.map(({ id }) => id),
    },
    sources: compareSources(comparison),
    page: withQuery(`/compare/${jurisdictions.map(({ id }) => id).join("~")}`, rest),
    columns: compareColumns(comparison, t),
    rows: compareRows({ compare: comparison, answers }, t),
    document: CompareDocument as Chart["document"],
    variables: variablesOf(options, t),
    draw(context: RenderContext) {
      const width = layoutWidth(context, leastWidth(jurisdictions.length));
      const questions = [
        t("list.facet.basicMaximum"),
        ...[...offences, ...safeguards].map(({ code }) => code.label),
      ];
      const ids = jurisdictions.map(({ id }) => id);
      const at = frameOf(ids, questions, width, t);
      const height = at.head + (offences.length + safeguards.length) * at.row + at.gap + 16;
      return (
        <Picture
          name="compare"
          {...{ title, description, caution, width, height, context, t }}
          style={COMPARE_STYLE}
        >
          <Names {...{ comparison, at, t }} />
          <Offences {...{ comparison, at, t }} />
          <Safeguards {...{ comparison, at, t }} />
        </Picture>
      );
    },
  };
}

/** Two to eight jurisdictions beside one another. */
const compare: ChartDefinition<CompareOptions, CompareQuery> = {
  name: "compare",
  options: compareOptions,
  example: ({ state, other }) => ({ countries: `${state}~${other}` }),
  load,
  show,
};
export default compare;
