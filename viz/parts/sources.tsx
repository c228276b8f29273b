import { showDate, showTerm } from "./words.ts";

interface SourceShown {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly tier: string;
}

/** The sources of a fact, one click away, each with how strong it is. */
export const Sources = ({ sources }: { sources: readonly SourceShown[] }) => (
  <ul class="sources">
    {sources.map(({ id, url, title, publisher, date, tier }) => (
      <li key={id}>
        <a href={url} rel="external noreferrer">
          {title}
        </a>
        , {publisher}
        {date === null ? "" : `, ${showDate(date)}`}{" "}
        <span class={`tier tier-${tier}`}>{showTerm(tier)}</span>
      </li>
    ))}
  </ul>
);
