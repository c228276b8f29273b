import { BadAddress } from "../../address/errors.ts";
import { codebookOf, dayOf, lensOf, powerOf, treatyOf } from "../../address/options.ts";
import type { Lens } from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";

/** What the map can show, each with the options that it takes beside the day. */
export const INDICATORS = {
  level: ["lens"],
  exposure: ["power", "lens"],
  safeguard: ["safeguard"],
  power: ["power"],
  offence: ["offence"],
  treaty: ["treaty"],
} as const;
export type Indicator = keyof typeof INDICATORS;

/** What is shown if the address names no code. */
const FIRST = { safeguard: "user_notification", offence: "false_information", treaty: "uncc" };

export interface MapAsked {
  readonly indicator: Indicator;
  readonly day: { readonly asOf?: string };
  readonly lens: Lens;
  readonly power: string;
  readonly safeguard: string;
  readonly offence: string;
  readonly treaty: string;
}

const isIndicator = (text: string): text is Indicator => Object.hasOwn(INDICATORS, text);

/** An option that another indicator takes would be ignored in silence; it is refused. */
function refuseOthers(indicator: Indicator, query: URLSearchParams, words: Words): void {
  const taken: readonly string[] = INDICATORS[indicator];
  for (const [right, options] of Object.entries(INDICATORS)) {
    const option = options.find((name) => query.get(name) && !taken.includes(name));
    if (option !== undefined)
      throw new BadAddress(words("map.noPart", { option, indicator, right }));
  }
}

export function mapAsked(query: URLSearchParams, words: Words): MapAsked {
  const indicator = query.get("indicator") || "level";
  if (!isIndicator(indicator))
    throw new BadAddress(
      words("map.noIndicator", { indicator, indicators: Object.keys(INDICATORS).join(", ") }),
    );
  refuseOthers(indicator, query, words);
  const codeOf = (name: "safeguard" | "offence"): string =>
    codebookOf(query, name, words)[0] ?? FIRST[name];
  return {
    indicator,
    day: dayOf(query, words),
    lens: lensOf(query, words),
    power: powerOf(query, words),
    safeguard: codeOf("safeguard"),
    offence: codeOf("offence"),
    treaty: treatyOf(query.get("treaty") || FIRST.treaty),
  };
}
