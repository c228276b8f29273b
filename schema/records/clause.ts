import { z } from "zod";

/** An article and where in it: 18, 18(3), 18(3)(c), 27(4)(a). */
const CLAUSE = /^[1-9]\d*(\([0-9a-z]+\))*$/;

/** A clause of the treaty in whose file it stands. */
export const Clause = z
  .string()
  .regex(CLAUSE, "write article and paragraph, such as 18(3)(c)")
  .meta({ description: "Article and paragraph, such as 18(3)(c)" });

/** A clause of another treaty of the atlas, which this one extends or repeats. */
export const ClauseElsewhere = z
  .string()
  .regex(/^[a-z0-9-]+#[1-9]\d*(\([0-9a-z]+\))*$/, "write treaty#clause, such as budapest#27(4)(a)")
  .meta({ description: "A clause of another treaty, such as budapest#27(4)(a)" });

/** The number of a clause's article. */
export const articleOf = (clause: string): number => Number.parseInt(clause, 10);

/** The letter of a list that a clause ends in, such as c of 18(3)(c); undefined where it names none. */
export const letterOf = (clause: string): string | undefined => /\(([a-z]+)\)$/.exec(clause)?.[1];

/** Whether `part` is the clause `whole` or stands in it: 29(5) is within 29, 290 is not. */
export const isWithin = (part: string, whole: string): boolean =>
  part === whole || part.startsWith(`${whole}(`);
