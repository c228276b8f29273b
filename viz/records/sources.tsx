import { formatDate, within } from "../i18n/format.ts";
import { EnglishText, useLabel, useMessages } from "../i18n/locale.tsx";
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
  const t = useMessages();
  const label = useLabel();
  return (
    <ul class="sources">
      {sources.map(({ id, url, title, publisher, date, tier }) => (
        <li key={id}>
          <a href={url} rel="external noreferrer">
            <EnglishText>{title}</EnglishText>
          </a>
          {t("clause.comma")}
          <EnglishText>{publisher}</EnglishText>
          {date === null ? "" : `${t("clause.comma")}${formatDate(date, t)}`}{" "}
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
  label,
}: {
  sources: readonly SourceShown[];
  label?: string;
}) => {
  const t = useMessages();
  return (
    <details class="folded">
      <summary>{label ?? t("chart.sources")}</summary>
      <Sources sources={sources} />
    </details>
  );
};
