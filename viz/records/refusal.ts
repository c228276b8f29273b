import { formatCode } from "../i18n/format.ts";
import type { Messages } from "../i18n/messages.ts";

/** `the act is no crime there (art. 40(8))` */
export const formatRefusal = (
  { ground, clause }: { ground: string; clause: string | null },
  t: Messages,
): string =>
  t("refusal.at", {
    ground: formatCode("refusal", ground, t),
    clause: clause === null ? t("refusal.noClause") : t("article.short", { article: clause }),
  });
