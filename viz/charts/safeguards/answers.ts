import type { CodingRowPartsFragment, SafeguardsQuery } from "../../generated/queries.ts";
import { formatCode } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { isKnownValue } from "../../layouts/known-values.ts";
import type { BestKnown } from "../kit/best-known.ts";

export interface SafeguardsData {
  readonly answer: SafeguardsQuery;
  readonly country: SafeguardsQuery["compare"]["jurisdictions"][number];
  /** Why the country is shown, where no address named one. */
  readonly chosen: BestKnown | null;
}

/** What is known of one safeguard in the law of one country, in the order in which it is shown. */
export const STANDINGS = [
  "given",
  "partly",
  "disputed",
  "not_given",
  "not_applicable",
  "no_known_law",
  "not_researched",
] as const;
export type Standing = (typeof STANDINGS)[number];

const OF_VALUE: Readonly<Record<string, Standing>> = {
  yes: "given",
  partial: "partly",
  no: "not_given",
  not_applicable: "not_applicable",
};

/** Answers that differ are disputed; a search without a result is neither a no nor a question that nobody asked. */
export function standingOf(values: readonly string[]): Standing {
  const known = [...new Set(values.filter(isKnownValue))];
  const [value = "", ...others] = known;
  if (others.length > 0) return "disputed";
  if (known.length > 0) return OF_VALUE[value] ?? "disputed";
  return values.includes("no_known_law") ? "no_known_law" : "not_researched";
}

export const standingInWords = (standing: Standing, t: Messages): string =>
  standing === "disputed" || standing === "not_applicable"
    ? t(`value.${standing}`)
    : formatCode("collecting", standing, t);

export interface SafeguardAnswer {
  readonly code: CodingRowPartsFragment["code"];
  readonly standing: Standing;
  readonly values: readonly string[];
  readonly codings: CodingRowPartsFragment["cells"][number]["codings"];
}

/** What is given first, what is not researched last; within an answer as in the codebook. */
export const answersOf = (rows: readonly CodingRowPartsFragment[]): SafeguardAnswer[] =>
  rows
    .map(({ code, cells: [cell] }) => {
      const values = cell?.values ?? [];
      return { code, standing: standingOf(values), values, codings: cell?.codings ?? [] };
    })
    .toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));

export const countIn = (answers: readonly SafeguardAnswer[], ...standings: Standing[]): number =>
  answers.filter(({ standing }) => standings.includes(standing)).length;
