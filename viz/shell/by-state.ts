import { group } from "d3";
import type { Messages } from "../i18n/messages.ts";

interface OfState {
  readonly jurisdiction: { readonly id: string; readonly name: string };
}

/** What states have, state after state, in the order of their names in the language. */
export const byName = <Row extends OfState>(
  rows: readonly Row[],
  { locale }: Messages,
): [id: string, own: Row[]][] => [
  ...group(
    rows.toSorted((a, b) => a.jurisdiction.name.localeCompare(b.jurisdiction.name, locale)),
    ({ jurisdiction }) => jurisdiction.id,
  ),
];
