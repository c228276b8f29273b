import type { ComponentChildren } from "preact";
import { lawPath, treatyPath } from "../../address/links.ts";
import type { RequestData } from "../../charts/request/data.ts";
import { namesOf, type Request, scopeInWords } from "../../charts/request/in-words.ts";
import { formatCode } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import { Section } from "../../records/section.tsx";
import { FoldedSources } from "../../records/sources.tsx";
import { AfterStep } from "./after-step.tsx";
import { Clause } from "./clause.tsx";
import { CollectingStep } from "./collecting-step.tsx";

const ReachStep = ({ basis }: { basis: Request }) => {
  const t = useMessages();
  const { treaty, clause, reach } = basis;
  const reasons = reach.reasons.filter((reason) => reason !== "condition");
  return (
    <>
      <p class={`reach reach-${reach.value}`}>
        <b>{formatCode("reach", reach.value, t)}</b>
      </p>
      <p>
        <a href={treatyPath(treaty.id)}>{treaty.shortTitle}</a>
        {t("clause.comma")}
        <Clause basis={basis} clause={clause.clause} />
        {clause.duty && `${t("list.colon")}${formatCode("duty", clause.duty, t)}`}
      </p>
      <p>{scopeInWords(basis, t)}</p>
      {clause.note && (
        <EnglishText as="p" class="muted">
          {clause.note}
        </EnglishText>
      )}
      <FoldedSources
        sources={clause.sources}
        label={t("request.sourcesOf", { name: t("article.short", { article: clause.clause }) })}
      />
      {reach.conditions.length > 0 && (
        <>
          <h3>{t("request.conditions")}</h3>
          <ul>
            {reach.conditions.map((condition) => (
              <li key={condition}>{formatCode("clauseCondition", condition, t)}</li>
            ))}
          </ul>
        </>
      )}
      {reasons.length > 0 && (
        <>
          <h3>{t("request.why")}</h3>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{formatCode("reachReason", reason, t)}</li>
            ))}
          </ul>
        </>
      )}
      {reach.provisions.length > 0 && (
        <>
          <h3>{t("request.provisions")}</h3>
          <ul>
            {reach.provisions.map((provision) => (
              <li key={provision.id}>
                {provision.jurisdiction.name}
                {t("clause.comma")}
                <a href={lawPath(provision.id)}>
                  <Section of={provision} within />
                </a>
                <FoldedSources sources={provision.sources} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** Grounds with their clauses, and once the texts in which they were read. */
const Grounds = ({
  basis,
  title,
  grounds,
}: {
  basis: Request;
  title: string;
  /** A bar has no note. */
  grounds: readonly (Pick<
    Request["refusal"]["alwaysOpen"][number],
    "ground" | "clause" | "sources"
  > & { readonly note?: string | null })[];
}) => {
  const t = useMessages();
  if (grounds.length === 0) return null;
  const sources = new Map(
    grounds.flatMap((ground) => ground.sources.map((source) => [source.id, source] as const)),
  );
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {grounds.map(({ ground, clause, note }) => (
          <li key={`${ground}${clause}`}>
            {formatCode("refusal", ground, t)}
            {clause && (
              <>
                {" ("}
                <Clause basis={basis} clause={clause} />
                {")"}
              </>
            )}
            {note && <EnglishText class="note">{note}</EnglishText>}
          </li>
        ))}
      </ul>
      <FoldedSources
        sources={[...sources.values()]}
        label={t("request.sourcesOf", { name: title })}
      />
    </>
  );
};

/** Where a known fact opens refusal. */
const OPENED = new Set(["opened", "opened_if_its_law_asks"]);

const RefusalStep = ({ basis, data }: { basis: Request; data: RequestData }) => {
  const t = useMessages();
  const { refusal } = basis;
  const { requested } = namesOf(data);
  const shown = OPENED.has(refusal.dualCriminality)
    ? (data.answer.requested?.notPunished ?? []).filter(
        ({ offence }) => offence.code === data.pair.offence,
      )
    : [];
  return (
    <>
      <Grounds
        basis={basis}
        title={t("request.always", { requested })}
        grounds={refusal.alwaysOpen}
      />
      <Grounds basis={basis} title={t("request.mayInvoke")} grounds={refusal.mayBeInvoked} />
      <h3>{t("request.dual")}</h3>
      <p>
        {formatCode("dualCriminality", refusal.dualCriminality, t)}
        {refusal.opened?.clause && (
          <>
            {" "}
            <Clause basis={basis} clause={refusal.opened.clause} />
          </>
        )}
      </p>
      {shown.map(({ id, note, sources }) => (
        <div key={id}>
          {note && (
            <EnglishText as="p" class="muted">
              {note}
            </EnglishText>
          )}
          <FoldedSources sources={sources} label={t("request.notPunished", { requested })} />
        </div>
      ))}
      <Grounds basis={basis} title={t("request.barred")} grounds={refusal.barred} />
      {refusal.closedList && <p>{t("request.closed")}</p>}
      {!refusal.read && <p class="unknown">{t("request.refusalNotRead")}</p>}
    </>
  );
};

const StepPart = ({
  number,
  title,
  children,
}: {
  number: number;
  title: string;
  children: ComponentChildren;
}) => (
  <section class="request-step" aria-labelledby={`step-${number}`}>
    <h2 id={`step-${number}`}>
      <span class="step-number">{number}</span> {title}
    </h2>
    {children}
  </section>
);

/** The four steps of a request on one basis, each with its clauses and sources. */
export const Steps = ({ basis, data }: { basis: Request; data: RequestData }) => {
  const t = useMessages();
  return (
    <div class="request-steps">
      <StepPart number={1} title={t("request.step.reach")}>
        <ReachStep basis={basis} />
      </StepPart>
      <StepPart number={2} title={t("request.step.refusal")}>
        <RefusalStep basis={basis} data={data} />
      </StepPart>
      <StepPart number={3} title={t("request.step.collecting")}>
        <CollectingStep basis={basis} data={data} />
      </StepPart>
      <StepPart number={4} title={t("request.step.after")}>
        <AfterStep basis={basis} data={data} />
      </StepPart>
    </div>
  );
};
