import { BadAddress } from "../address/errors.ts";
import { listCharts } from "../charts/registry.ts";
import { inPlaceOf } from "../formats/retired-charts.ts";
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

const CELL = /^([A-Z]{3})\/(safeguard|power)\/([a-z_]+)$/;
const CHART = /^([a-z-]+)(?:\?(.*))?$/;

const charts = await listCharts();

/** An item as an address names it: `race?country=JOR`, `KEN/safeguard/user_notification`. */
export function itemOf(text: string, t: Messages): BriefItem {
  const [, jurisdiction, of, code] = CELL.exec(text) ?? [];
  if (jurisdiction !== undefined && code !== undefined)
    return { kind: "cell", text, jurisdiction, of: of as "safeguard" | "power", code };
  const [, given = "", said = ""] = CHART.exec(text) ?? [];
  const { name, query } = inPlaceOf(given, new URLSearchParams(said));
  if (charts.has(name)) return { kind: "chart", text, name, query: `${query}` };
  throw new BadAddress(t("brief.noItem", { item: text }));
}
