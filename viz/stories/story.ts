import type { ComponentChildren } from "preact";
import type { ChartPlaced } from "../figure/frame.tsx";
import type { PageRequest } from "../shell/page.ts";

/** A paragraph whose numbers were computed from the data, or a chart. */
type StoryPart =
  | { readonly said: ComponentChildren }
  | {
      readonly placed: ChartPlaced;
      /** Whether the story's title says what it shows, so that it needs none. */
      readonly isFinding?: true;
    };

interface StoryRequest extends PageRequest {
  /** The day to which the sources reach, in words. */
  readonly day: string;
}

/** What a story found. */
interface Found {
  /** The finding, with its number and what is not on file; computed. */
  readonly title: string;
  /** What was counted, how sure it is, and of when. */
  readonly lead: string;
  /** Asks for the rest, and tells in order. */
  tell(): Promise<readonly StoryPart[]>;
}

/** A story told from the data: a file of this folder that exports one as its default. Its address is `/stories/{name}`. */
export interface Story {
  /** Its file's name. */
  readonly name: string;
  find(request: StoryRequest): Promise<Found>;
}
