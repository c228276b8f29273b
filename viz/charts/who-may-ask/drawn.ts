import type { Words } from "../../i18n/messages.ts";
import type { Standing } from "../kit/definition.ts";
import type { Asker, WhoMayAskData } from "./askers.ts";
import type { WhoMayAskOptions } from "./options.ts";

/** What a picture of who may ask is drawn from. */
export interface WhoMayAskDrawn {
  readonly data: WhoMayAskData;
  readonly askers: readonly Asker[];
  readonly options: WhoMayAskOptions;
  readonly title: string;
  readonly description: string;
  readonly caution: string;
  readonly standing: Standing;
  readonly words: Words;
}
