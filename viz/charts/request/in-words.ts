import type { RequestPartsFragment } from "../../generated/queries.ts";
import { formatCode, formatList, formatMonths, formatParts, within } from "../../i18n/format.ts";
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
    otherPowers: count("read_for_other_powers"),
    open: count("unclear", "no_known_law", "not_researched"),
  };
}

type Collected = Request["collecting"][number];
type HandedOver = Request["afterHandOver"][number];
type Powers = RequestData["answer"]["codebook"];

const ANSWERS: Readonly<Record<string, string>> = {
  yes: "given",
  partial: "partly",
  no: "not_given",
};

/** That an answer is on file for other powers alone: which powers, and what it is. */
function forOtherPowers(codings: Collected["codings"], powers: Powers, t: Messages): string {
  const answers = codings.map(({ value, readFor }) => {
    const names = readFor.map((code) =>
      within(powers.find((one) => one.code === code)?.label ?? code),
    );
    return [formatList(names, t), formatCode("collecting", ANSWERS[value] ?? value, t)].join(
      t("list.colon"),
    );
  });
  return t("request.otherPowers", { answers: formatParts(answers, t) });
}

/** What the law of the country asked gives while collecting. */
export const collectedInWords = (
  { value, codings }: Collected,
  { answer }: RequestData,
  t: Messages,
): string =>
  value === "read_for_other_powers"
    ? forOtherPowers(codings, answer.codebook, t)
    : formatCode("collecting", value, t);

/** Whether the law of the country that asks has a rule like it. */
export const ruleInWords = (
  { rule, codings }: HandedOver,
  { answer, pair }: RequestData,
  t: Messages,
): string =>
  rule === "read_for_other_powers"
    ? forOtherPowers(
        codings.filter(({ jurisdiction }) => jurisdiction.id === pair.requesting),
        answer.codebook,
        t,
      )
    : formatCode("rule", rule, t);

/** How many protections have each rule after hand-over. */
export function afterCounts({ afterHandOver }: Request) {
  const count = (...rules: readonly string[]) =>
    afterHandOver.filter(({ rule }) => rules.includes(rule)).length;
  return {
    after: afterHandOver.length,
    counterpart: count("counterpart", "partial_counterpart"),
    none: count("none_known_to_exist"),
    unknown: count("not_known", "read_for_other_powers", "disputed"),
  };
}

const powerInWords = ({ answer }: RequestData, power: string): string =>
  within(answer.codebook.find(({ code }) => code === power)?.label ?? power);

export function requestTitle(data: RequestData, power: string, t: Messages): string {
  const [basis] = basesOf(data);
  const values = { ...namesOf(data), power: powerInWords(data, power) };
  if (!basis) return t("request.none", values);
  const { branch, channel } = basis.clause;
  const treaty = basis.treaty.shortTitle;
  // Which law governs a request says nothing where the clause does not reach it.
  if (basis.reach.value === "out") return t("request.titleOut", { ...values, treaty });
  return t("request.title", {
    ...values,
    treaty,
    // Numbers: a text put into a message may be isolated from what reads the other way.
    reach: ["in_scope", "possibly", "depends_on_offence"].indexOf(basis.reach.value),
    way: channel === "direct" ? 1 : branch === "extradition" ? 2 : 0,
  });
}

export function requestDescription(data: RequestData, t: Messages): string {
  const [basis] = basesOf(data);
  if (!basis) return t("request.noneSays");
  const isOut = basis.reach.value === "out";
  return [
    t(isOut ? "request.basisOut" : "request.basis", {
      treaty: basis.treaty.shortTitle,
      clause: basis.clause.clause,
    }),
    t("request.description", {
      ...namesOf(data),
      ...collectingCounts(basis),
      ...afterCounts(basis),
    }),
  ].join(t("sentence.gap"));
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

function collectingStep({ clause, collecting }: Request, data: RequestData, t: Messages): Step {
  const { requested } = namesOf(data);
  const lead =
    clause.channel === "direct"
      ? t("request.collectingDirect", { requested })
      : clause.branch === "extradition"
        ? t("request.nothingCollected")
        : t("request.lawOf", { requested });
  return {
    name: "collecting",
    lead,
    items: collecting.map((row) =>
      item(row.safeguard.label, {
        value: collectedInWords(row, data, t),
        clause: row.secrecy?.clause ?? null,
        square: row.value,
      }),
    ),
  };
}

function afterStep({ afterHandOver }: Request, data: RequestData, t: Messages): Step {
  const { requesting, requested } = namesOf(data);
  return {
    name: "after",
    lead:
      afterHandOver.length === 0
        ? t("request.nothingHandedOver", { requested })
        : t("request.governs"),
    items: afterHandOver.map((row) =>
      item(row.safeguard.label, {
        clause: row.securedBy?.clause ?? row.permittedBy?.clause ?? null,
        value: [
          `${t("request.rule", { requesting })}${t("list.colon")}${ruleInWords(row, data, t)}`,
          `${t("request.means", { requested })}${t("list.colon")}${formatCode("means", row.means, t)}`,
        ].join(t("list.semicolon")),
        square: row.rule,
      }),
    ),
  };
}

/** The four steps of one basis, in words. */
export function stepsOf(basis: Request, data: RequestData, t: Messages): Step[] {
  return [
    reachStep(basis, t),
    refusalStep(basis, namesOf(data).requested, t),
    collectingStep(basis, data, t),
    afterStep(basis, data, t),
  ];
}
