import { showDate, within } from "../i18n/format.ts";
import { useLabel, useWords, Written } from "../i18n/locale.tsx";
import { RestsOn } from "./rests-on.tsx";

interface SourceShown {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly tier: string;
}

/** The sources of a fact, each with how strong it is. */
export const Sources = ({ sources }: { sources: readonly SourceShown[] }) => {
  const words = useWords();
  const label = useLabel();
  return (
    <ul class="sources">
      {sources.map(({ id, url, title, publisher, date, tier }) => (
        <li key={id}>
          <a href={url} rel="external noreferrer">
            <Written>{title}</Written>
          </a>
          {words("clause.comma")}
          <Written>{publisher}</Written>
          {date === null ? "" : `${words("clause.comma")}${showDate(date, words)}`}{" "}
          <span class={`tier tier-${tier}`}>{within(label(tier, "tier"))}</span>{" "}
          <RestsOn id={id} title={title} />
        </li>
      ))}
    </ul>
  );
};

/** The same one click away; paper, which cannot be clicked, does without. */
export const FoldedSources = ({
  sources,
  told,
}: {
  sources: readonly SourceShown[];
  told?: string;
}) => {
  const words = useWords();
  return (
    <details class="folded">
      <summary>{told ?? words("source.of")}</summary>
      <Sources sources={sources} />
    </details>
  );
};
