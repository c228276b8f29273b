import { BadAddress } from "../../address/errors.ts";
import { safeguardsPath } from "../../address/links.ts";
import { SafeguardsDocument, type SafeguardsQueryVariables } from "../../generated/queries.ts";
import { formatDate, formatParts } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import { bestKnown } from "../kit/best-known.ts";
import type { Chart, ChartDefinition, ChartRequest } from "../kit/definition.ts";
import { answersOf, countIn, type SafeguardsData } from "./answers.ts";
import { safeguardsDescription, safeguardsTitle } from "./description.ts";
import { type SafeguardsOptions, safeguardsOptions } from "./options.ts";
import { SafeguardsPicture } from "./picture.tsx";
import { safeguardsColumns, safeguardsRows } from "./rows.ts";

const variablesOf = (
  country: string,
  { lens, asOf }: SafeguardsOptions,
  { lang }: Messages,
): SafeguardsQueryVariables => given({ jurisdictions: [country], lens, asOf, lang });

async function load(options: SafeguardsOptions, { ask, t }: ChartRequest): Promise<SafeguardsData> {
  const chosen = options.country === null ? await bestKnown(ask) : null;
  const named = options.country ?? chosen?.country;
  if (named === undefined)
    throw new BadAddress(t("refused.country", { code: t("refused.noneNamed") }));
  const answer = await ask(SafeguardsDocument, variablesOf(named, options, t));
  const [country] = answer.compare.jurisdictions;
  if (!country) throw new BadAddress(t("refused.jurisdiction", { id: named }), 404);
  return { answer, country, chosen };
}

function show(data: SafeguardsData, options: SafeguardsOptions, t: Messages): Chart {
  const { answer, country } = data;
  const { asOf, safeguards } = answer.compare;
  const answers = answersOf(safeguards);
  const title = safeguardsTitle(data, answers, t);
  const description = safeguardsDescription(data, answers, t);
  const caution = t("safeguards.caution");
  const { country: _, ...others } = safeguardsOptions.format(options);
  const lens = answer.codes.find(({ kind, code }) => kind === "lens" && code === options.lens);
  return {
    title,
    description,
    certainty: t("safeguards.sure", {
      known: answers.length - countIn(answers, "no_known_law", "not_researched"),
      all: answers.length,
      day: formatDate(asOf, t),
    }),
    caution,
    release: answer.meta.release,
    subtitle: formatParts([...(lens ? [lens.label] : []), asOf], t),
    facts: { facts: ["coding"], jurisdictions: [country.id] },
    sources: new Set(
      answers.flatMap(({ codings }) =>
        codings.flatMap(({ sources }) => sources.map(({ id }) => id)),
      ),
    ).size,
    page: safeguardsPath(country.id, others),
    columns: safeguardsColumns(t),
    rows: safeguardsRows(answers, answer.codes, t),
    document: SafeguardsDocument as Chart["document"],
    variables: variablesOf(country.id, options, t),
    draw: (context) => (
      <SafeguardsPicture {...{ answers, title, description, caution, t, context }} />
    ),
  };
}

/** Which safeguards one country's law is known to give: a description, never a rank. */
const safeguards: ChartDefinition<SafeguardsOptions, SafeguardsData> = {
  name: "safeguards",
  options: safeguardsOptions,
  example: ({ state }) => ({ country: state }),
  load,
  show,
};
export default safeguards;
