import type { NotPunishedPartsFragment } from "../generated/queries.ts";
import { formatDate } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import type { Messages } from "../i18n/messages.ts";
import { Overlays } from "./overlays.tsx";
import { Sources } from "./sources.tsx";

/** What is known, in words: since when, or by a source of which day; or that it is no longer known. */
function notPunishedSince(
  { holds, from, asOf }: Pick<NotPunishedPartsFragment, "holds" | "from" | "asOf">,
  t: Messages,
): string {
  const date = formatDate(from ?? asOf ?? "", t);
  if (!holds) return t("notPunished.past", { date });
  return t(from === null ? "notPunished.seen" : "notPunished.since", { date });
}

/** One offence that is known to be no crime, with what shows it. */
export const NotPunished = ({ entry }: { entry: NotPunishedPartsFragment }) => {
  const t = useMessages();
  return (
    <div class="coding">
      <p>
        <b>{entry.offence.label}</b>
        {t("list.colon")}
        {notPunishedSince(entry, t)}
        {t("sentence.end")} {entry.note && <EnglishText class="note">{entry.note}</EnglishText>}
      </p>
      <Overlays of={entry} />
      <Sources sources={entry.sources} />
    </div>
  );
};
