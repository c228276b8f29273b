import type { RequestPartsFragment } from "../../generated/queries.ts";
import { formatCode, formatMonths, within } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { basesOf, type RequestData } from "./data.ts";

export type Request = RequestPartsFragment;

/** The names of the two, for texts about them. */
export function namesOf({ answer, pair }: RequestData): { requesting: string; requested: string } {
  return {
    requesting: answer.requesting?.name ?? pair.requesting,
    requested: answer.requested?.name ?? pair.requested,
  };
}

export const clauseInWords = (clause: string, t: Messages): string =>
  t("article.short", { article: clause });

/** Which offences a clause reaches. */
export function scopeInWords({ clause: { scope } }: Request, t: Messages): string {
  if (!scope) return t("request.scopeNotRead");
  const { ownOffences, seriousMonths, electronicEvidence, minMonthsBoth } = scope;
  const parts = [
    ...(electronicEvidence ? [t("request.scopeElectronic")] : []),
    ...(ownOffences ? [t("request.scopeOwn")] : []),
    ...(typeof seriousMonths === "number"
      ? [t("request.scopeSerious", { term: formatMonths(seriousMonths, t) })]
      : []),
    ...(typeof minMonthsBoth === "number"
      ? [t("request.scopeBoth", { term: formatMonths(minMonthsBoth, t) })]
      : []),
  ];
  return parts.length === 0
    ? t("request.scopeNotRead")
    : t("request.scope", { offences: parts.join(t("list.semicolon")) });
}

/** How many safeguards have each value while collecting. */
export function collectingCounts({ collecting }: Request) {
  const count = (...values: readonly string[]) =>
    collecting.filter(({ value }) => values.includes(value)).length;
  return {
    collecting: collecting.length,
    given: count("given"),
    partly: count("partly"),
    notGiven: count("not_given"),
    open: count("unclear", "no_known_law", "not_researched"),
  };
}

/** How many protections have each rule after hand-over. */
export function afterCounts({ afterHandOver }: Request) {
  const count = (...rules: readonly string[]) =>
    afterHandOver.filter(({ rule }) => rules.includes(rule)).length;
  return {
    after: afterHandOver.length,
    counterpart: count("counterpart", "partial_counterpart"),
    none: count("none_known_to_exist"),
    unknown: count("not_known", "disputed"),
  };
}

const powerInWords = ({ answer }: RequestData, power: string): string =>
  within(answer.codebook.find(({ code }) => code === power)?.label ?? power);

export function requestTitle(data: RequestData, power: string, t: Messages): string {
  const [basis] = basesOf(data);
  const values = { ...namesOf(data), power: powerInWords(data, power) };
  if (!basis) return t("request.none", values);
  const { branch, channel } = basis.clause;
  return t("request.title", {
    ...values,
    treaty: basis.treaty.shortTitle,
    reach: basis.reach.value,
    way: channel === "direct" ? "direct" : branch === "extradition" ? "extradition" : "state",
  });
}

export function requestDescription(data: RequestData, t: Messages): string {
  const [basis] = basesOf(data);
  if (!basis) return t("request.noneSays");
  return t("request.description", {
    ...namesOf(data),
    treaty: basis.treaty.shortTitle,
    clause: basis.clause.clause,
    ...collectingCounts(basis),
    ...afterCounts(basis),
  });
}

/** What stands in a step: a heading and, where it is long, its parts. */
export interface StepItem {
  readonly text: string;
  /** Article and paragraph; null where it is no clause. */
  readonly clause: string | null;
  /** The value in words; null where the text is all. */
  readonly value: string | null;
  /** How its square looks; null where it has none. */
  readonly square: string | null;
}

export interface Step {
  readonly name: "reach" | "refusal" | "collecting" | "after";
  readonly lead: string;
  readonly items: readonly StepItem[];
}

const item = (text: string, more: Partial<StepItem> = {}): StepItem => ({
  text,
  clause: null,
  value: null,
  square: null,
  ...more,
});

const reachStep = ({ treaty, clause, reach, ...basis }: Request, t: Messages): Step => ({
  name: "reach",
  lead: formatCode("reach", reach.value, t),
  items: [
    item(treaty.shortTitle, {
      clause: clause.clause,
      value: clause.duty ? formatCode("duty", clause.duty, t) : null,
    }),
    item(scopeInWords({ treaty, clause, reach, ...basis }, t)),
    ...reach.conditions.map((condition) => item(formatCode("clauseCondition", condition, t))),
    ...reach.reasons
      .filter((reason) => reason !== "condition")
      .map((reason) => item(formatCode("reachReason", reason, t))),
  ],
});

const ground = (
  { ground: code, clause }: { readonly ground: string; readonly clause?: string | null },
  t: Messages,
): StepItem => item(formatCode("refusal", code, t), { clause: clause ?? null });

const refusalStep = ({ refusal }: Request, requested: string, t: Messages): Step => ({
  name: "refusal",
  lead: t("request.always", { requested }),
  items: [
    ...refusal.alwaysOpen.map((one) => ground(one, t)),
    ...refusal.mayBeInvoked.map((one) => ({
      ...ground(one, t),
      value: t("request.mayInvoke"),
    })),
    item(t("request.dual"), {
      value: formatCode("dualCriminality", refusal.dualCriminality, t),
      clause: refusal.opened?.clause ?? null,
    }),
    ...(refusal.closedList ? [item(t("request.closed"))] : []),
    ...(refusal.read ? [] : [item(t("request.refusalNotRead"))]),
  ],
});

function collectingStep({ clause, collecting }: Request, requested: string, t: Messages): Step {
  const lead =
    clause.channel === "direct"
      ? t("request.collectingDirect", { requested })
      : clause.branch === "extradition"
        ? t("request.nothingCollected")
        : t("request.lawOf", { requested });
  return {
    name: "collecting",
    lead,
    items: collecting.map(({ safeguard, value, secrecy }) =>
      item(safeguard.label, {
        value: formatCode("collecting", value, t),
        clause: secrecy?.clause ?? null,
        square: value,
      }),
    ),
  };
}

const afterStep = (
  { afterHandOver }: Request,
  { requesting, requested }: { requesting: string; requested: string },
  t: Messages,
): Step => ({
  name: "after",
  lead:
    afterHandOver.length === 0
      ? t("request.nothingHandedOver", { requested })
      : t("request.governs"),
  items: afterHandOver.map(({ safeguard, rule, means, securedBy, permittedBy }) =>
    item(safeguard.label, {
      clause: securedBy?.clause ?? permittedBy?.clause ?? null,
      value: [
        `${t("request.rule", { requesting })}${t("list.colon")}${formatCode("rule", rule, t)}`,
        `${t("request.means", { requested })}${t("list.colon")}${formatCode("means", means, t)}`,
      ].join(t("list.semicolon")),
      square: rule,
    }),
  ),
});

/** The four steps of one basis, in words. */
export function stepsOf(
  basis: Request,
  names: { requesting: string; requested: string },
  t: Messages,
): Step[] {
  return [
    reachStep(basis, t),
    refusalStep(basis, names.requested, t),
    collectingStep(basis, names.requested, t),
    afterStep(basis, names, t),
  ];
}
