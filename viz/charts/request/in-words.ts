import type { RequestPartsFragment } from "../../generated/queries.ts";
import { showCode, showMonths, within } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import { basesOf, type RequestData } from "./data.ts";

export type Request = RequestPartsFragment;

/** The names of the two, for texts about them. */
export function namesOf({ answer, pair }: RequestData): { requesting: string; requested: string } {
  return {
    requesting: answer.requesting?.name ?? pair.requesting,
    requested: answer.requested?.name ?? pair.requested,
  };
}

export const clauseInWords = (clause: string, words: Words): string =>
  words("article.short", { article: clause });

/** Which offences a clause reaches. */
export function scopeInWords({ clause: { scope } }: Request, words: Words): string {
  if (!scope) return words("request.scopeNotRead");
  const { ownOffences, seriousMonths, electronicEvidence, minMonthsBoth } = scope;
  const parts = [
    ...(electronicEvidence ? [words("request.scopeElectronic")] : []),
    ...(ownOffences ? [words("request.scopeOwn")] : []),
    ...(typeof seriousMonths === "number"
      ? [words("request.scopeSerious", { term: showMonths(seriousMonths, words) })]
      : []),
    ...(typeof minMonthsBoth === "number"
      ? [words("request.scopeBoth", { term: showMonths(minMonthsBoth, words) })]
      : []),
  ];
  return parts.length === 0
    ? words("request.scopeNotRead")
    : words("request.scope", { offences: parts.join(words("list.semicolon")) });
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

export function requestTitle(data: RequestData, power: string, words: Words): string {
  const [basis] = basesOf(data);
  const values = { ...namesOf(data), power: powerInWords(data, power) };
  if (!basis) return words("request.none", values);
  const { branch, channel } = basis.clause;
  return words("request.title", {
    ...values,
    treaty: basis.treaty.shortTitle,
    reach: basis.reach.value,
    way: channel === "direct" ? "direct" : branch === "extradition" ? "extradition" : "state",
  });
}

export function requestDescription(data: RequestData, words: Words): string {
  const [basis] = basesOf(data);
  if (!basis) return words("request.noneSays");
  return words("request.description", {
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

const reachStep = ({ treaty, clause, reach, ...basis }: Request, words: Words): Step => ({
  name: "reach",
  lead: showCode("reach", reach.value, words),
  items: [
    item(treaty.shortTitle, {
      clause: clause.clause,
      value: clause.duty ? showCode("duty", clause.duty, words) : null,
    }),
    item(scopeInWords({ treaty, clause, reach, ...basis }, words)),
    ...reach.conditions.map((condition) => item(showCode("clauseCondition", condition, words))),
    ...reach.reasons
      .filter((reason) => reason !== "condition")
      .map((reason) => item(showCode("reachReason", reason, words))),
  ],
});

const ground = (
  { ground: code, clause }: { readonly ground: string; readonly clause?: string | null },
  words: Words,
): StepItem => item(showCode("refusal", code, words), { clause: clause ?? null });

const refusalStep = ({ refusal }: Request, requested: string, words: Words): Step => ({
  name: "refusal",
  lead: words("request.always", { requested }),
  items: [
    ...refusal.alwaysOpen.map((one) => ground(one, words)),
    ...refusal.mayBeInvoked.map((one) => ({
      ...ground(one, words),
      value: words("request.mayInvoke"),
    })),
    item(words("request.dual"), {
      value: showCode("dualCriminality", refusal.dualCriminality, words),
      clause: refusal.opened?.clause ?? null,
    }),
    ...(refusal.closedList ? [item(words("request.closed"))] : []),
    ...(refusal.read ? [] : [item(words("request.refusalNotRead"))]),
  ],
});

function collectingStep({ clause, collecting }: Request, requested: string, words: Words): Step {
  const lead =
    clause.channel === "direct"
      ? words("request.collectingDirect", { requested })
      : clause.branch === "extradition"
        ? words("request.nothingCollected")
        : words("request.lawOf", { requested });
  return {
    name: "collecting",
    lead,
    items: collecting.map(({ safeguard, value, secrecy }) =>
      item(safeguard.label, {
        value: showCode("collecting", value, words),
        clause: secrecy?.clause ?? null,
        square: value,
      }),
    ),
  };
}

const afterStep = (
  { afterHandOver }: Request,
  { requesting, requested }: { requesting: string; requested: string },
  words: Words,
): Step => ({
  name: "after",
  lead:
    afterHandOver.length === 0
      ? words("request.nothingHandedOver", { requested })
      : words("request.governs"),
  items: afterHandOver.map(({ safeguard, rule, means, securedBy, permittedBy }) =>
    item(safeguard.label, {
      clause: securedBy?.clause ?? permittedBy?.clause ?? null,
      value: [
        `${words("request.rule", { requesting })}${words("list.colon")}${showCode("rule", rule, words)}`,
        `${words("request.means", { requested })}${words("list.colon")}${showCode("means", means, words)}`,
      ].join(words("list.semicolon")),
      square: rule,
    }),
  ),
});

/** The four steps of one basis, in words. */
export function stepsOf(
  basis: Request,
  names: { requesting: string; requested: string },
  words: Words,
): Step[] {
  return [
    reachStep(basis, words),
    refusalStep(basis, names.requested, words),
    collectingStep(basis, names.requested, words),
    afterStep(basis, names, words),
  ];
}
