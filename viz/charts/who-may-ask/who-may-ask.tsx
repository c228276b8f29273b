import { BadAddress } from "../../address/errors.ts";
import { whoMayAskPath } from "../../address/links.ts";
import { USUAL_LINE, USUAL_POWER } from "../../address/options.ts";
import { WhoMayAskDocument, type WhoMayAskQueryVariables } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import { askersOf, type WhoMayAskData } from "../kit/askers.ts";
import { bestKnown } from "../kit/best-known.ts";
import type { Chart, ChartDefinition, ChartRequest } from "../kit/definition.ts";
import { PUNISHED_OR_NOT, TREATIES } from "../kit/fact-scopes.ts";
import { isNarrow, widthOf } from "../kit/measure-picture.tsx";
import { whoMayAskDescription, whoMayAskTitle } from "./description.ts";
import { WhoMayAskFan } from "./fan.tsx";
import { WhoMayAskList } from "./list.tsx";
import { type WhoMayAskOptions, whoMayAskOptions } from "./options.ts";
import { whoMayAskColumns, whoMayAskRows } from "./rows.ts";

const variablesOf = (
  country: string,
  { power, months, onceInForce, asOf }: WhoMayAskOptions,
  { lang }: Messages,
): WhoMayAskQueryVariables =>
  given({
    jurisdiction: country,
    power: power ?? USUAL_POWER,
    months: months ?? USUAL_LINE,
    onceInForce,
    asOf,
    lang,
  });

async function load(options: WhoMayAskOptions, { ask, t }: ChartRequest): Promise<WhoMayAskData> {
  const chosen = options.country === null ? await bestKnown(ask) : null;
  const country = options.country ?? chosen?.country;
  if (country === undefined)
    throw new BadAddress(t("refused.country", { code: t("refused.noneNamed") }));
  return { answer: await ask(WhoMayAskDocument, variablesOf(country, options, t)), chosen };
}

function show(data: WhoMayAskData, options: WhoMayAskOptions, t: Messages): Chart {
  const { whoMayAsk, meta } = data.answer;
  const askers = askersOf(data.answer);
  const title = whoMayAskTitle(data, askers, t);
  const description = whoMayAskDescription(data, askers, t);
  const caution = t("whoMayAsk.caution");
  const drawn = { data, askers, options, title, description, caution, t };
  const { id } = whoMayAsk.requested;
  const { country: _, ...others } = whoMayAskOptions.format(options);
  return {
    title,
    description,
    certainty: t("whoMayAsk.sure", {
      all: askers.length,
      read: askers.filter(({ wordsGroup }) => (wordsGroup ?? null) !== null).length,
    }),
    caution,
    release: meta.release,
    facts: {
      facts: ["coding", ...TREATIES, ...PUNISHED_OR_NOT],
      jurisdictions: [id, ...askers.map(({ requesting }) => requesting.id)],
    },
    subtitle: whoMayAsk.asOf,
    page: whoMayAskPath(id, others),
    columns: whoMayAskColumns(t),
    rows: whoMayAskRows(askers, t),
    document: WhoMayAskDocument as Chart["document"],
    variables: variablesOf(id, options, t),
    draw: (context) =>
      isNarrow(widthOf(context)) ? (
        <WhoMayAskList {...drawn} context={context} />
      ) : (
        <WhoMayAskFan {...drawn} context={context} />
      ),
  };
}

/** Who may ask one country for data, and what each is known to punish of words. */
const whoMayAsk: ChartDefinition<WhoMayAskOptions, WhoMayAskData> = {
  name: "who-may-ask",
  method: "who-may-ask",
  options: whoMayAskOptions,
  load,
  show,
};
export default whoMayAsk;
