import { formatList } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";

/** That a user's own folders brought or changed a record, and which. */
export const Overlays = ({ of: { overlays } }: { of: { overlays: readonly string[] } }) => {
  const t = useMessages();
  if (overlays.length === 0) return null;
  return <p class="notice">{t("record.overlays", { overlays: formatList(overlays, t) })}</p>;
};
