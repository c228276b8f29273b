import { showDate } from "../i18n/format.ts";
import { useWords, Written } from "../i18n/locale.tsx";
import { FoldedSources } from "./sources.tsx";

interface Step {
  readonly date: string;
  readonly title: string;
  readonly gist: string | null;
  readonly sources: Parameters<typeof FoldedSources>[0]["sources"];
}

/** What happened, step by step, each with its sources. */
export const History = ({ steps }: { steps: readonly Step[] }) => {
  const words = useWords();
  return (
    <ol class="timeline">
      {steps.map(({ date, title, gist, sources }) => (
        <li key={`${date}${title}`}>
          <b>{showDate(date, words)}</b>{" "}
          <Written>
            {title}
            {gist ? `: ${gist}` : ""}
          </Written>
          <FoldedSources sources={sources} />
        </li>
      ))}
    </ol>
  );
};
