import { canBeOneDay, latest } from "../../schema/records/partial-date.ts";
import type { ParticipationEntry } from "../../schema/records/participation.ts";
import type { Source } from "../../schema/records/source.ts";
import type { TreatyFile } from "../../schema/records/treaty.ts";

/** What a depositary says of one state. */
export type Found = Pick<
  ParticipationEntry,
  "signed" | "consented" | "consent" | "inForce" | "note"
> & {
  /** Whether it made reservations; left out where the file does not tell. */
  readonly reserved?: boolean;
};

const ABOUT = {
  signed: "day of signature",
  consented: "day of consent to be bound",
  inForce: "day of entry into force for it",
} as const;

/** An overlay on who takes part in a treaty: what the atlas lacks, and what differs, as contradictions. */
export class Participations {
  readonly #treaty: TreatyFile;
  /** The name of the source that is read. */
  readonly #source: string;
  readonly #participation: object[] = [];
  readonly #addTo: Record<string, object> = {};
  readonly #corrections: object[] = [];

  constructor(treaty: TreatyFile, source: string) {
    this.#treaty = treaty;
    this.#source = source;
  }

  add(state: string, found: Found): void {
    const { reserved: _, ...entry } = found;
    if (Object.keys(entry).length === 0) return;
    const known = this.#treaty.participation.find((one) => one.state === state);
    if (known) this.#beside(known, found);
    else this.#participation.push({ state, ...entry, sources: [this.#source] });
  }

  #beside(known: ParticipationEntry, found: Found): void {
    const id = `treaty/${this.#treaty.treaty}/${known.state}`;
    const theirs = [this.#source];
    const contradictions: { readonly about: string; readonly claims: object[] }[] = [];
    const fill = (field: string, value: string) =>
      this.#corrections.push({ of: id, field, expect: null, value, sources: theirs });
    const differ = (about: string, ours: string, says: string, sources = known.sources) =>
      contradictions.push({
        about,
        claims: [
          { says: ours, sources },
          { says, sources: theirs },
        ],
      });
    for (const field of ["signed", "consented", "inForce"] as const) {
      const says = found[field];
      // Where it is disputed that a state is bound, nothing is added on since when.
      const isDisputed =
        field === "inForce" && contradictions.some(({ about }) => about === ABOUT.consented);
      if (says === undefined || (isDisputed && known.inForce === undefined)) continue;
      const ours = known[field];
      if (ours !== undefined) {
        if (!canBeOneDay(ours, says)) differ(ABOUT[field], ours, says);
        continue;
      }
      const { notPartyAsOf: outside, partyBy } = field === "signed" ? {} : known;
      if (outside !== undefined && says <= (latest(outside) ?? ""))
        differ(ABOUT[field], `no party on ${outside}`, says);
      else if (partyBy !== undefined && says > (latest(partyBy) ?? "9"))
        differ(ABOUT[field], `a party by ${partyBy}`, says);
      else {
        fill(field, says);
        if (field === "consented" && found.consent && known.consent === undefined)
          fill("consent", found.consent);
      }
    }
    const own = known.reservations ?? [];
    if (found.reserved === false && own.length > 0)
      differ("reservations", "It made reservations.", "It is marked as without reservations.", [
        ...new Set(own.flatMap(({ sources }) => sources)),
      ]);
    if (found.reserved === true && own.length === 0 && known.reservationsRead)
      differ(
        "reservations",
        "All of them were read, and there are none.",
        "It is marked as having made reservations.",
        known.reservationsRead.sources,
      );
    if (contradictions.length > 0) this.#addTo[id] = { contradictions };
  }

  /** The files of the overlay, and how many of each kind it has. */
  imported(source: Source): {
    readonly files: Readonly<Record<string, object>>;
    readonly says: string;
  } {
    const { treaty } = this.#treaty;
    const counts = [this.#participation, this.#corrections, Object.keys(this.#addTo)].map(
      ({ length }) => length,
    );
    const [added, filled, differing] = counts;
    const value = {
      treaty,
      sources: { [this.#source]: source },
      participation: this.#participation,
      addTo: this.#addTo,
      corrections: this.#corrections,
    };
    return {
      files: counts.every((count) => count === 0) ? {} : { [`treaties/${treaty}.yaml`]: value },
      says: `${added} that the atlas does not have, ${filled} values that it lacks, ${differing} that it has otherwise (kept as contradictions).`,
    };
  }
}
