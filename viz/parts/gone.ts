import type { Ask } from "../ask.ts";
import { RetiredDocument } from "../generated/queries.ts";
import { nodePath } from "./links.ts";
import { BadAddress, Moved } from "./page.ts";
import { showDate } from "./words.ts";

/** What to answer where an address leads to nothing: where it moved, why it went, or that it never was. */
export async function gone(ask: Ask, id: string, otherwise: string): Promise<Error> {
  const { retired } = await ask(RetiredDocument, { id });
  if (!retired) return new BadAddress(otherwise, 404);
  const path = retired.into && nodePath(retired.into);
  if (path) return new Moved(path);
  return new BadAddress(`this was withdrawn on ${showDate(retired.date)}: ${retired.reason}`, 410);
}
