import { nodePath, treatyPath } from "../address/links.ts";
import type { ChangePartsFragment, ChangesQuery } from "../generated/queries.ts";
import { formatCode } from "../i18n/format.ts";
import type { MessageKey, Messages } from "../i18n/messages.ts";

type Stages = ChangesQuery["codebook"];

/** What happened, in a few words. */
export function eventOf(
  { kind, event }: Pick<ChangePartsFragment, "kind" | "event">,
  stages: Stages,
  t: Messages,
): string {
  switch (kind) {
    case "law":
      return formatCode("lawEvent", event, t);
    case "amendment":
      return formatCode("amendment", event, t);
    case "position":
      return formatCode("stance", event, t);
    case "treaty":
      return t("changes.step");
    case "participation":
      return t(`changes.did.${event}` as MessageKey);
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
