import type { Messages } from "../../i18n/messages.ts";
import type { Asker, WhoMayAskData } from "../kit/askers.ts";
import type { RenderContext } from "../kit/definition.ts";
import type { WhoMayAskOptions } from "./options.ts";

/** What a picture of who may ask is drawn from. */
export interface PictureData {
  readonly data: WhoMayAskData;
  readonly askers: readonly Asker[];
  readonly options: WhoMayAskOptions;
  readonly title: string;
  readonly description: string;
  readonly caution: string;
  readonly context: RenderContext;
  readonly t: Messages;
}
