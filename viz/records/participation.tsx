import { sentence, showDate, showParts } from "../i18n/format.ts";
import { useWords, Written } from "../i18n/locale.tsx";
import type { WordKey, Words } from "../i18n/messages.ts";
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

const CONSENTS: Readonly<Record<string, WordKey>> = {
  ratified: "participation.ratified",
  acceded: "participation.acceded",
  accepted: "participation.accepted",
  approved: "participation.approved",
};

/** What a state did about a treaty, in words. */
export function showParticipation(did: Did, words: Words): string {
  const on = (key: WordKey, date: string | null) =>
    date && words(key, { date: showDate(date, words) });
  const steps = [
    on("participation.invited", did.invited),
    on("participation.signedOn", did.signed),
    on(CONSENTS[did.consent ?? ""] ?? "participation.consentedOn", did.consented),
    on("participation.inForceOn", did.inForce),
    on("participation.partyByOn", did.partyBy),
    on("participation.notParty", did.notPartyAsOf),
    did.reported && words("participation.reported"),
    on("participation.left", did.denounced),
  ].filter((step) => typeof step === "string");
  return steps.length === 0 ? words("participation.unknown") : showParts(steps, words);
}

export const Participated = ({ did }: { did: Did }) => {
  const words = useWords();
  return (
    <details>
      <summary>{sentence(showParticipation(did, words))}</summary>
      {did.note && <Written as="p">{did.note}</Written>}
      <Sources sources={did.sources} />
    </details>
  );
};
