import { showCode } from "../i18n/format.ts";
import type { Words } from "../i18n/messages.ts";

/** `the act is no crime there (art. 40(8))` */
export const showRefusal = (
  { ground, clause }: { ground: string; clause: string | null },
  words: Words,
): string =>
  words("refusal.at", {
    ground: showCode("refusal", ground, words),
    clause:
      clause === null ? words("refusal.noClause") : words("article.short", { article: clause }),
  });
