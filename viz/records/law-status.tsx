import { formatCode, sentence } from "../i18n/format.ts";
import { useMessages } from "../i18n/locale.tsx";

/** Where a law or a provision stands; what is usual stands out less. */
export const LawStatus = ({ status }: { status: string }) => {
  const t = useMessages();
  const tone = status === "struck_down" ? "fell" : status === "in_force" ? "plain" : "other";
  return <span class={`step step-${tone}`}>{sentence(formatCode("lawStatus", status, t))}</span>;
};
