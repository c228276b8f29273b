import { z } from "zod";

/** Why something reads differently in a release than in the one that was frozen before it. */
export const REASONS = [
  "law",
  "case",
  "treaty",
  "recorded",
  "correction",
  "review",
  "method",
] as const;

const Difference = z.object({
  reason: z.enum(REASONS),
  /** The law, case, treaty, state or other record that it is about; null where it was withdrawn. */
  subject: z.string().nullable(),
  label: z.string(),
  title: z.string().nullable(),
  /** Ids of the facts that are new, differ, or are gone. */
  facts: z.array(z.string()),
});
export type Difference = z.infer<typeof Difference>;

/** What reads differently in a release than in the one that was frozen before it. */
export const Since = z.object({
  /** The release that was frozen before. */
  id: z.string(),
  date: z.string(),
  differences: z.array(Difference),
});
export type Since = z.infer<typeof Since>;
