import { BadAddress } from "../address/errors.ts";
import { listCharts } from "../charts/registry.ts";
import { optionsInPlace, retiredChart } from "../formats/retired-charts.ts";
import type { Messages } from "../i18n/messages.ts";

/** What a brief holds: a chart with its options, or what the atlas says to one question about one state. */
export type BriefItem =
  | { readonly kind: "chart"; readonly text: string; readonly name: string; readonly query: string }
  | {
      readonly kind: "cell";
      readonly text: string;
      readonly jurisdiction: string;
      readonly of: "safeguard" | "power";
      readonly code: string;
    };

/** More would be no brief, and each chart has to be asked for. */
const MOST = 20;

const CELL = /^([A-Z]{3})\/(safeguard|power)\/([a-z_]+)$/;
const CHART = /^([a-z-]+)(?:\?(.*))?$/;

const charts = await listCharts();

function itemOf(text: string, t: Messages): BriefItem {
  const [, jurisdiction, of, code] = CELL.exec(text) ?? [];
  if (jurisdiction !== undefined && code !== undefined)
    return { kind: "cell", text, jurisdiction, of: of as "safeguard" | "power", code };
  const [, name = "", query = ""] = CHART.exec(text) ?? [];
  const retired = retiredChart(name);
  if (retired)
    return {
      kind: "chart",
      text,
      name: retired.name,
      query: `${optionsInPlace(retired, new URLSearchParams(query))}`,
    };
  if (charts.has(name)) return { kind: "chart", text, name, query };
  throw new BadAddress(t("brief.noItem", { item: text }));
}

/** The items of an address, `items=drop?country=JOR&items=KEN/safeguard/user_notification`, each once. */
export function itemsOf(query: URLSearchParams, t: Messages): BriefItem[] {
  const texts = [...new Set(query.getAll("items").filter((text) => text !== ""))];
  if (texts.length > MOST)
    throw new BadAddress(t("brief.tooMany", { most: MOST, count: texts.length }));
  return texts.map((text) => itemOf(text, t));
}
