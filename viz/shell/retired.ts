import { BadAddress, Moved, NotHere } from "../address/errors.ts";
import { nodePath } from "../address/links.ts";
import { RetiredDocument } from "../generated/queries.ts";
import { formatDate } from "../i18n/format.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Ask } from "../queries/ask.ts";

/** What to answer where an address leads to nothing: where it moved, why it went, or that it never was. */
export async function retired(
  ask: Ask,
  id: string,
  otherwise: string,
  t: Messages,
): Promise<Error> {
  const { retired } = await ask(RetiredDocument, { id });
  if (!retired) return new NotHere(otherwise);
  const path = retired.into && nodePath(retired.into);
  if (path) return new Moved(path);
  return new BadAddress(
    `${t("refused.gone", { date: formatDate(retired.date, t) })} ${retired.reason}`,
    410,
  );
}
