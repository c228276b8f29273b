import { Sources } from "./sources.tsx";
import { showDate } from "./words.ts";

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

/** What a state did about a treaty, in words. */
export function showParticipation(did: Did): string {
  const steps = [
    did.invited && `invited to accede ${showDate(did.invited)}`,
    did.signed && `signed ${showDate(did.signed)}`,
    did.consented &&
      `${did.consent === null || did.consent === "unspecified" ? "ratified or acceded" : did.consent} ${showDate(did.consented)}`,
    did.inForce && `in force ${showDate(did.inForce)}`,
    did.partyBy && `a party in a list of ${showDate(did.partyBy)}`,
    did.notPartyAsOf && `not a party in a list of ${showDate(did.notPartyAsOf)}`,
    did.reported && "ratification reported, not confirmed by the depositary",
    did.denounced && `left ${showDate(did.denounced)}`,
  ].filter(Boolean);
  return steps.length === 0 ? "taking part, no date known" : steps.join("; ");
}

export const Participated = ({ did }: { did: Did }) => (
  <details>
    <summary>{showParticipation(did)}</summary>
    {did.note && <p>{did.note}</p>}
    <Sources sources={did.sources} />
  </details>
);
