import { ChartMetaDocument } from "../generated/queries.ts";
import type { Format } from "./format.ts";

export const headings = (columns: readonly (readonly [string, string])[]) =>
  columns.map(([key, heading]) => ({ key, heading }));

export const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The table as JSON; what is not known is null. */
export const json: Format = {
  ending: "json",
  type: "application/json; charset=utf-8",
  async give({ definition, shown }, { ask }) {
    const { meta } = await ask(ChartMetaDocument, {});
    return text({
      chart: definition.name,
      title: shown.title,
      release: shown.release,
      licence: meta.licence,
      columns: headings(shown.columns),
      rows: shown.rows,
    });
  },
};
