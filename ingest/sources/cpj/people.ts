import { isDay } from "../../../schema/records/partial-date.ts";

/** What one row tells of a person who is in prison. */
export interface Listed {
  readonly line: number;
  readonly name: string;
  readonly country: string;
  /** As precise as the list is. */
  readonly date: string;
  readonly charges: readonly string[];
  /** The class of the penalty; null where there is none, or none is known. */
  readonly sentence: string | null;
  /** Whether the list tells that there is no verdict. */
  readonly isPending: boolean;
  readonly page: string | null;
}

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** `November 30, 2019`, `November 2019` or `2019` as a date; null where it is none. */
export function dateOf(text: string): string | null {
  const [, month, day, year = ""] =
    /^(?:(?:in )?([A-Za-z]+)\.?,? (?:(\d{1,2}),? )?)?((?:19|20)\d\d)$/i.exec(text.trim()) ?? [];
  if (year === "") return null;
  if (month === undefined) return year;
  const place = MONTHS.findIndex((name) =>
    month.length >= 3 ? name.startsWith(month.toLowerCase()) : false,
  );
  if (place < 0) return null;
  const date = `${year}-${`${place + 1}`.padStart(2, "0")}`;
  if (day === undefined) return date;
  const whole = `${date}-${day.padStart(2, "0")}`;
  return isDay(whole) ? whole : null;
}

/** What a listing shows: prison after a verdict, custody before it, or that the list does not tell which. */
const stageOf = ({ sentence, isPending }: Listed): string =>
  sentence !== null ? "imprisoned" : isPending ? "detained" : "reported";

const listOf = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/** The listings of one person as a case, in the order of their dates. */
export function caseOf(listings: readonly Listed[], id: string, sources: readonly string[]) {
  const inOrder = listings.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (!first || !last) throw new Error("a case needs a listing");
  const charges = [...new Set(inOrder.flatMap((one) => one.charges))];
  const years = [...new Set(inOrder.map(({ date }) => date.slice(0, 4)))];
  // Of listings in a row that show the same, the first and the last are steps.
  const steps = inOrder.filter(
    (one, index) =>
      index === 0 ||
      index === inOrder.length - 1 ||
      stageOf(one) !== stageOf(inOrder[index - 1] ?? one) ||
      stageOf(one) !== stageOf(inOrder[index + 1] ?? one),
  );
  const sentences = [...new Set(inOrder.flatMap(({ sentence }) => sentence ?? []))];
  return {
    id,
    name: first.name,
    naming: "named",
    roles: ["journalist"],
    summary: `Listed by the Committee to Protect Journalists among the journalists in prison, in ${listOf(years)}.`,
    charges: charges.map((charge) => ({
      unknown: `The list classes the charge as ${charge}, and names no provision.`,
    })),
    stages: [
      { stage: "charged", sources },
      ...steps.flatMap((one, index) => {
        const stage = stageOf(one);
        const isFirst = steps.findIndex((other) => stageOf(other) === "imprisoned") === index;
        // A penalty tells of a verdict, whose day the list does not give.
        const verdict = isFirst ? [{ stage: "convicted", sources }] : [];
        return [...verdict, { stage, date: one.date, sources }];
      }),
    ],
    outcome: `In prison when last listed, in ${last.date.slice(0, 4)}; the list does not tell what followed.`,
    ...(sentences.length > 0 && {
      sanctions: sentences.map((sentence) => ({
        sanction: "prison",
        note: `The list classes the penalty as: ${sentence}.`,
      })),
    }),
    rights: ["expression"],
    sources,
  };
}
