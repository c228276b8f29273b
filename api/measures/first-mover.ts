/** What sources tell of the day from which something was in force. */
export interface Begun {
  readonly id: string;
  /** The first day on which it may have been; null if nothing says when. */
  readonly possiblyFrom: string | null;
  /** The day by which it certainly was; null if nothing says so. */
  readonly certainlyFrom: string | null;
}

export interface FirstMover<T> {
  /** The one that is known to have been in force before any other is known to; null where no such day is known. */
  readonly known: T | null;
  /** Others that may have been in force on that day or before, the earliest possible first. */
  readonly perhapsEarlier: readonly T[];
}

const by = (day: (one: Begun) => string | null) => (a: Begun, b: Begun) => {
  const [first, second] = [day(a) ?? "9999", day(b) ?? "9999"];
  if (first === second) return a.id < b.id ? -1 : 1;
  return first < second ? -1 : 1;
};

/**
 * Who was first, as far as dates tell: the one measure of it. A date is an interval, so that there is one of whom
 * it is known, and others of whom it cannot be excluded; `isOther` says which are others and not the same again.
 */
export function firstMover<T extends Begun>(
  all: readonly T[],
  isOther: (one: T, known: T) => boolean = (one, known) => one.id !== known.id,
): FirstMover<T> {
  const [known] = all
    .filter(({ certainlyFrom }) => certainlyFrom !== null)
    .toSorted(by(({ certainlyFrom }) => certainlyFrom));
  const since = known?.certainlyFrom ?? null;
  const mayBe = ({ possiblyFrom }: T) =>
    possiblyFrom === null || since === null || possiblyFrom <= since;
  return {
    known: known ?? null,
    perhapsEarlier: all
      .filter((one) => mayBe(one) && (known === undefined || isOther(one, known)))
      .toSorted(by(({ possiblyFrom }) => possiblyFrom)),
  };
}
