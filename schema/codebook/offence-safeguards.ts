/** A safeguard whose “yes” says that an offence does not exist, or carries no prison. */
export interface OffenceSafeguard {
  readonly offence: string;
  readonly safeguard: string;
  /** Whether the safeguard says only that the offence carries no prison, not that it is no crime. */
  readonly noPrisonOnly: boolean;
}

/** Which safeguards say that an offence is none: what punishes it contradicts them. */
export const OFFENCE_SAFEGUARDS: readonly OffenceSafeguard[] = [
  { offence: "false_information", safeguard: "no_false_news_offence", noPrisonOnly: false },
  { offence: "insult_of_authority", safeguard: "no_insult_offence", noPrisonOnly: false },
  { offence: "defamation", safeguard: "defamation_decriminalised", noPrisonOnly: true },
];
