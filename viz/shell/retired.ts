import { BadAddress, Moved } from "../address/errors.ts";
import { nodePath } from "../address/links.ts";
import { RetiredDocument } from "../generated/queries.ts";
import { showDate } from "../i18n/format.ts";
import type { Words } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";

/** What to answer where an address leads to nothing: where it moved, why it went, or that it never was. */
export async function gone(ask: Ask, id: string, otherwise: string, words: Words): Promise<Error> {
  const { retired } = await ask(RetiredDocument, { id });
  if (!retired) return new BadAddress(otherwise, 404);
  const path = retired.into && nodePath(retired.into);
  if (path) return new Moved(path);
  return new BadAddress(
    `${words("refused.gone", { date: showDate(retired.date, words) })} ${retired.reason}`,
    410,
  );
}
