import type { ComponentChildren } from "preact";
import { casePath } from "../address/links.ts";
import type { CaseOutcome } from "../generated/queries.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { yearsOf } from "./case-years.ts";

export interface CaseShown {
  readonly id: string;
  readonly name: string;
  readonly stages: readonly { readonly date: string | null }[];
  readonly outcomeNow: { readonly code: CaseOutcome } | null;
  readonly lawFell: boolean;
}

/** The last year of which a step is on file; empty if no step is dated. */
const yearOf = ({ stages }: CaseShown): string => yearsOf(stages).at(-1) ?? "";

/** Cases with the latest step first; those without a date last. */
export const latestFirst = <Case extends CaseShown>(cases: readonly Case[]): Case[] =>
  cases.toSorted((a, b) => yearOf(b).localeCompare(yearOf(a)));

/** One case in a line: the year of its last dated step, who, and the last known step. */
export const CaseRow = ({ one, children }: { one: CaseShown; children?: ComponentChildren }) => {
  const t = useMessages();
  const { id, name, outcomeNow, lawFell } = one;
  return (
    <li>
      <span class="when">{yearOf(one) || "–"}</span>
      <span class="what">
        <a href={casePath(id)}>
          <EnglishText>{name}</EnglishText>
        </a>{" "}
        <span class="muted">
          {children}
          {lawFell && outcomeNow && <small>{t("country.cases.lawFell")}</small>}
        </span>
      </span>
      <span class={`chip ${outcomeNow?.code ?? "ruling"}`}>
        {outcomeNow ? t(`outcome.${outcomeNow.code}`) : t("country.cases.ruling")}
      </span>
    </li>
  );
};
