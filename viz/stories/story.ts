import type { ComponentChildren } from "preact";
import type { ChartPlaced } from "../figure/frame.tsx";
import type { MessageKey } from "../i18n/messages.ts";
import type { PageRequest } from "../shell/page.ts";

/** A paragraph whose numbers were computed from the data, or a chart. */
type StoryPart = { readonly said: ComponentChildren } | { readonly placed: ChartPlaced };

/** A story told from the data: a file of this folder that exports one as its default. Its address is `/stories/{name}`. */
export interface Story {
  /** Its file's name. */
  readonly name: string;
  readonly title: MessageKey;
  /** What it is about, in a sentence. */
  readonly says: MessageKey;
  /** Asks, and tells in order. */
  tell(request: PageRequest): Promise<readonly StoryPart[]>;
}
