import type { z } from "zod";

/** The largest answer of a tool, in characters of JSON; lists are cut until it fits, and it says which. */
export const LONGEST_ANSWER = 60_000;

/** A question that a program may ask: what it takes, what it asks of GraphQL, and how its answer is bounded. */
export interface Tool {
  /** As it is called; the same as its file with `_` for `-`. */
  readonly name: string;
  readonly title: string;
  /** What it answers, and what must not be read into it. */
  readonly description: string;
  readonly input: z.ZodObject;
  /** Arguments that name countries, by code or by any of their names. */
  readonly countries?: readonly string[];
  /** The document, whose variables are the arguments. */
  readonly document: string;
  /** The most items of each list in its answer. */
  readonly items: number;
  /** A record that may not be there: the field of the answer, and what to search for its nearest. */
  readonly record?: { readonly field: string; readonly kind: "case" | "provision" | "treaty" };
  /** What an answer must not be taken for, beside what GraphQL says of it. */
  readonly caution: string;
}
