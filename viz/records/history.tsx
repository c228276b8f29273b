import { formatDate } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { FoldedSources } from "./sources.tsx";

interface Step {
  readonly date: string;
  readonly title: string;
  readonly gist: string | null;
  readonly sources: Parameters<typeof FoldedSources>[0]["sources"];
}

/** What happened, step by step, each with its sources. */
export const History = ({ steps }: { steps: readonly Step[] }) => {
  const t = useMessages();
  return (
    <ol class="timeline">
      {steps.map(({ date, title, gist, sources }) => (
        <li key={`${date}${title}`}>
          <b>{formatDate(date, t)}</b>{" "}
          <EnglishText>
            {title}
            {gist ? `: ${gist}` : ""}
          </EnglishText>
          <FoldedSources sources={sources} />
        </li>
      ))}
    </ol>
  );
};
