import type { LawQuery } from "../../generated/queries.ts";
import { formatCode, formatDate, sentence } from "../../i18n/format.ts";
import { EnglishText, useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import { Sources } from "../../records/sources.tsx";

type Found = NonNullable<LawQuery["law"]>;

/** What happened to a law, by events and by amendments, the earliest first; what has no date last. */
export function stepsOf({ events, amendments }: Found, t: Messages) {
  const dayOf = (date: string | null) => (date ?? "9999").replace("../", "");
  return [
    ...events.map((event) => ({
      date: event.date as string | null,
      what: sentence(formatCode("lawEvent", event.event, t)),
      more: event.note ?? "",
      sources: event.sources,
    })),
    ...amendments.map((change) => ({
      date: change.date,
      what: sentence(formatCode("amendment", change.effect, t)),
      more: [change.summary, change.by && `(${change.by})`].filter(Boolean).join(" "),
      sources: change.sources,
    })),
  ].toSorted((a, b) => dayOf(a.date).localeCompare(dayOf(b.date)));
}

/** One line a step; the whole of what is noted, and its sources, open in place. */
export const Steps = ({ steps }: { steps: ReturnType<typeof stepsOf> }) => {
  const t = useMessages();
  return (
    <ol class="step-rows">
      {steps.map(({ date, what, more, sources }) => (
        <li key={`${what}${date}${more}`}>
          <span class="when">{formatDate(date, t)}</span>
          <details>
            <summary>
              <span class="first-line">
                {what}
                {more && (
                  <>
                    {t("list.colon")}
                    <EnglishText>{more}</EnglishText>
                  </>
                )}
              </span>
            </summary>
            <Sources sources={sources} />
          </details>
        </li>
      ))}
    </ol>
  );
};
