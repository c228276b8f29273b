import { BadAddress } from "../../address/errors.ts";
import { whoMayAskPath } from "../../address/links.ts";
import { USUAL_POWER } from "../../address/options.ts";
import { WhoMayAskDocument, type WhoMayAskQueryVariables } from "../../generated/queries.ts";
import { showList, showMonths } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import { bestKnown } from "../kit/best-known.ts";
import type { ChartDefinition, ChartRequest, ChartShown } from "../kit/definition.ts";
import { PROVISIONS, TREATIES } from "../kit/fact-scopes.ts";
import { isNarrow, widthOf } from "../kit/measure-picture.tsx";
import { askersOf, type WhoMayAskData } from "./askers.ts";
import { whoMayAskDescription, whoMayAskTitle } from "./description.ts";
import { WhoMayAskFan } from "./fan.tsx";
import { WhoMayAskList } from "./list.tsx";
import { USUAL_LINE, type WhoMayAskOptions, whoMayAskOptions } from "./options.ts";
import { whoMayAskColumns, whoMayAskRows } from "./rows.ts";

const variablesOf = (
  country: string,
  { power, months, onceInForce, asOf }: WhoMayAskOptions,
  { lang }: Words,
): WhoMayAskQueryVariables =>
  given({
    jurisdiction: country,
    power: power ?? USUAL_POWER,
    months: months ?? USUAL_LINE,
    onceInForce,
    asOf,
    lang,
  });

async function load(
  options: WhoMayAskOptions,
  { ask, words }: ChartRequest,
): Promise<WhoMayAskData> {
  const chosen = options.country === null ? await bestKnown(ask) : null;
  const country = options.country ?? chosen?.country;
  if (country === undefined)
    throw new BadAddress(words("refused.country", { code: words("refused.noneNamed") }));
  return { answer: await ask(WhoMayAskDocument, variablesOf(country, options, words)), chosen };
}

function show(data: WhoMayAskData, options: WhoMayAskOptions, words: Words): ChartShown {
  const { whoMayAsk, meta } = data.answer;
  const askers = askersOf(data.answer);
  const title = whoMayAskTitle(data, askers, words);
  const description = whoMayAskDescription(data, askers, words);
  const caution = words("whoMayAsk.caution");
  const drawn = { data, askers, options, title, description, caution, words };
  const { id } = whoMayAsk.requested;
  const { country: _, ...others } = whoMayAskOptions.format(options);
  return {
    title,
    description,
    sure: words("whoMayAsk.sure", {
      all: askers.length,
      read: askers.filter(({ wordsGroup }) => (wordsGroup ?? null) !== null).length,
    }),
    caution,
    release: meta.release,
    rests: {
      facts: ["coding", ...TREATIES, ...PROVISIONS],
      jurisdictions: [id, ...askers.map(({ requesting }) => requesting.id)],
    },
    asked: showList(
      [whoMayAsk.power.label, showMonths(whoMayAsk.months, words), whoMayAsk.asOf],
      words,
    ),
    page: whoMayAskPath(id, others),
    columns: whoMayAskColumns(words),
    rows: whoMayAskRows(askers, words),
    document: WhoMayAskDocument as ChartShown["document"],
    variables: variablesOf(id, options, words),
    draw: (standing) =>
      isNarrow(widthOf(standing)) ? (
        <WhoMayAskList {...drawn} standing={standing} />
      ) : (
        <WhoMayAskFan {...drawn} standing={standing} />
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
