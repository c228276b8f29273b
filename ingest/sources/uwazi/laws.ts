import type { LawEntry } from "../../../schema/records/law.ts";
import { folded } from "../../formats/slug.ts";

/** What tells one law from another. */
export type Identity = Pick<LawEntry, "title" | "originalTitle" | "number"> & {
  readonly kind: string;
  readonly id?: string;
  readonly events: readonly { readonly date: string }[];
};

/** The years that are known of a law: of its steps, of its id, and in its number. */
export function yearsOf({ id = "", number = "", events }: Identity): Set<string> {
  const written = [id, number, ...events.map(({ date }) => date)].join(" ");
  return new Set(written.match(/(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/g) ?? []);
}

/** The digits of a number without a year: `No. 5 of 2018` is `5`. */
const digitsOf = (number: string, years: ReadonlySet<string>): string =>
  (number.match(/\d+/g) ?? []).filter((digits) => !years.has(digits)).join("-");

const titlesOf = ({ title, originalTitle }: Identity): string[] =>
  [title, originalTitle ?? ""].map(folded).filter((one) => one !== "");

/**
 * Whether two entries are of one law: by id; or by title, where no year and no number tells against it; or by kind, number
 * and year together.
 */
export function isSame(a: Identity, b: Identity): boolean {
  if (a.id !== undefined && a.id === b.id) return true;
  const [yearsA, yearsB] = [yearsOf(a), yearsOf(b)];
  const areYearsOne = [...yearsA].some((year) => yearsB.has(year));
  const doYearsDiffer = yearsA.size > 0 && yearsB.size > 0 && !areYearsOne;
  const [numberA, numberB] = [digitsOf(a.number ?? "", yearsA), digitsOf(b.number ?? "", yearsB)];
  const doNumbersDiffer = numberA !== "" && numberB !== "" && numberA !== numberB;
  const isTitle = titlesOf(a).some((title) => titlesOf(b).includes(title));
  if (isTitle) return !doYearsDiffer && !doNumbersDiffer;
  return a.kind === b.kind && numberA !== "" && numberA === numberB && areYearsOne;
}
