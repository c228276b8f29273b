import { formatDate, formatParts, sentence } from "../i18n/format.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import type { MessageKey, Messages } from "../i18n/messages.ts";
import { Overlays } from "./overlays.tsx";
import { Sources } from "./sources.tsx";

interface Did {
  readonly signed: string | null;
  readonly consented: string | null;
  readonly consent: string | null;
  readonly inForce: string | null;
  readonly partyBy: string | null;
  readonly notPartyAsOf: string | null;
  readonly denounced: string | null;
  readonly invited: string | null;
  readonly reported: boolean;
  readonly note: string | null;
  readonly sources: Parameters<typeof Sources>[0]["sources"];
}

const CONSENTS: Readonly<Record<string, MessageKey>> = {
  ratified: "participation.ratified",
  acceded: "participation.acceded",
  accepted: "participation.accepted",
  approved: "participation.approved",
};

/** What a state did about a treaty, in words. */
export function formatParticipation(did: Did, t: Messages): string {
  const on = (key: MessageKey, date: string | null) =>
    date && t(key, { date: formatDate(date, t) });
  const steps = [
    on("participation.invited", did.invited),
    on("participation.signedOn", did.signed),
    on(CONSENTS[did.consent ?? ""] ?? "participation.consentedOn", did.consented),
    on("participation.inForceOn", did.inForce),
    on("participation.partyByOn", did.partyBy),
    on("participation.notParty", did.notPartyAsOf),
    did.reported && t("participation.reported"),
    on("participation.left", did.denounced),
  ].filter((step) => typeof step === "string");
  return steps.length === 0 ? t("participation.unknown") : formatParts(steps, t);
}

export const Participated = ({ did }: { did: Did & Parameters<typeof Overlays>[0]["of"] }) => {
  const t = useMessages();
  return (
    <details>
      <summary>{sentence(formatParticipation(did, t))}</summary>
      {did.note && <EnglishText as="p">{did.note}</EnglishText>}
      <Overlays of={did} />
      <Sources sources={did.sources} />
    </details>
  );
};
