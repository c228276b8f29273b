import { withQuery } from "../address/links.ts";
import type { Messages } from "../i18n/messages.ts";

/** A working query to start from. */
export interface ExampleShown {
  readonly name: string;
  readonly question: string;
  readonly query: string;
  /** The page that shows the answer. */
  readonly see: string;
}

/** The playground with an example, which answers in the reader's language where the example takes one. */
export const playgroundPath = ({ query }: ExampleShown, { lang }: Messages): string => {
  const variables = lang !== "en" && query.includes("$lang") ? JSON.stringify({ lang }) : null;
  return withQuery("/graphql", { query, variables });
};

/** A text on a measure, as it is written beside the measure. */
export interface MeasureText {
  readonly name: string;
  readonly title: string;
  readonly example: string;
  readonly say: string;
  readonly text: string;
}

/** What a measure is in a sentence: the first paragraph of its text. */
export const inASentence = ({ text }: Pick<MeasureText, "text">): string =>
  (/^## In a sentence\n+(.+?)(?:\n\n|$)/s.exec(text)?.[1] ?? "").replaceAll("\n", " ");
