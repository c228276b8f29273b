import { buildSchema } from "graphql";
import { sdl } from "../../schema/graphql/sdl.ts";

/** What can be asked, with all descriptions: the one source of reference pages and lists. */
export const schema = buildSchema(sdl);

/** A description on one line. */
export const oneLine = (description: string | null | undefined): string =>
  (description ?? "").replaceAll(/\s+/g, " ").trim();

/** The first sentence of a description. */
export const firstSentence = (description: string | null | undefined): string =>
  /^.*?[.?!](?= [A-Z]|$)/.exec(oneLine(description))?.[0] ?? oneLine(description);
