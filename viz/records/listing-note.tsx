import { useMessages } from "../i18n/locale.tsx";

/** Below a list of cases: what it does and does not mean to be in it, and that it holds what was reported. */
export const ListingNote = () => {
  const t = useMessages();
  return (
    <p class="muted small">
      {t("common.listing")}
      {t("sentence.gap")}
      {t("common.reported")}
    </p>
  );
};
