import { within } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import type { MostPunished } from "./most-punished.ts";

/** How the offence that a page opens with was chosen; nothing where the reader chose it. */
export const OffenceExample = ({
  example,
  label,
}: {
  example: MostPunished | null;
  label: string;
}) => {
  const t = useMessages();
  if (!example) return null;
  return (
    <p class="example">
      {t("example.offence", { offence: within(label), countries: example.countries })}
    </p>
  );
};
