import { nodePath, treatyPath } from "../address/links.ts";
import type { ChangePartsFragment, ChangesQuery } from "../generated/queries.ts";
import { showCode } from "../i18n/format.ts";
import type { WordKey, Words } from "../i18n/messages.ts";

type Stages = ChangesQuery["codebook"];

/** What happened, in a few words. */
export function eventOf(
  { kind, event }: Pick<ChangePartsFragment, "kind" | "event">,
  stages: Stages,
  words: Words,
): string {
  switch (kind) {
    case "law":
      return showCode("lawEvent", event, words);
    case "amendment":
      return showCode("amendment", event, words);
    case "position":
      return showCode("stance", event, words);
    case "treaty":
      return words("changes.step");
    case "participation":
      return words(`changes.did.${event}` as WordKey);
    case "case":
      return stages.find(({ code }) => code === event)?.label ?? event;
  }
}

/** To what it happened, as that is written, and where its page is. */
export function subjectOf({ subject }: ChangePartsFragment): { name: string; path: string } {
  switch (subject.__typename) {
    case "Law":
      return { name: subject.title, path: nodePath(subject) ?? "/" };
    case "Case":
      return { name: subject.name, path: nodePath(subject) ?? "/" };
    case "Treaty":
      return { name: subject.shortTitle, path: treatyPath(subject.id) };
    case "Participation":
      return { name: subject.treaty.shortTitle, path: treatyPath(subject.treaty.id) };
    default:
      return { name: subject.id, path: nodePath(subject) ?? "/" };
  }
}
