import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

/** Version of the codebook: a change of meaning raises the second number, a change of wording the third. */
export const CODEBOOK_VERSION = "0.6.0";

const ArticleRef = z.string().regex(/^[a-z0-9-]+(#[0-9]+)?$/);

/** What every entry has. */
const entry = {
  label: z.string().min(1),
  /** What it means, in a sentence or two of our own. */
  definition: z.string().min(1),
  /** What belongs here though one might doubt it. */
  includes: z.string().optional(),
  /** What does not, and where it belongs instead. */
  excludes: z.string().optional(),
  /** Treaty articles that it stems from or is measured against. */
  basis: z.array(ArticleRef).default([]),
  /** A fact of the atlas that shows how it is applied: its id, and why it is coded so. */
  example: z.strictObject({ of: z.string(), because: z.string() }).optional(),
};
const question = z.string().min(1);

const Entry = z.strictObject(entry);
const Offence = z.strictObject({
  ...entry,
  group: z.enum(["core", "enabled", "content", "tools_and_access"]),
});
const Element = z.strictObject({ ...entry, question, values: z.array(z.string()).min(2) });
const Safeguard = z.strictObject({
  ...entry,
  question,
  /** Deprecated: one word for the two stages below. */
  governs: z.enum(["requested", "requesting", "weaker"]),
  /** Whose law gives it while the requested state collects for another. */
  collect: z.enum(["requested", "requesting", "none"]),
  /** What gives it once the data were handed over; treaty: a clause, or a condition of who gave them. */
  after: z.enum(["requested", "requesting", "treaty", "none"]),
  lenses: z.array(z.string()).min(1),
  /** What `includes` names counts against the safeguard, such as a duty that it is free of. */
  includesAgainst: z.boolean().optional(),
});
const Value = z.strictObject({ ...entry, weight: z.number().min(0).max(1).optional() });
const Authority = z.strictObject({ ...entry, independent: z.boolean().optional() });

const HERE = new URL("./", import.meta.url);

function read<T>(name: string, shape: z.ZodType<T>): T {
  const file = new URL(`${name}.yaml`, HERE);
  const parsed = shape.safeParse(parse(readFileSync(file, "utf8")));
  if (!parsed.success) throw new Error(`${file.pathname}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
const entries = <T>(kind: string, shape: z.ZodType<T>) => read(kind, z.record(z.string(), shape));

/** The categories, questions and words in which laws and cases are described; a kind is a file. */
export const codebook = {
  offence: entries("offence", Offence),
  element: entries("element", Element),
  power: entries("power", Entry),
  safeguard: entries("safeguard", Safeguard),
  lens: entries("lens", Entry),
  value: entries("value", Value),
  authority: entries("authority", Authority),
  role: entries("role", Entry),
  stage: entries("stage", Entry),
  sanction: entries("sanction", Entry),
  right: entries("right", Entry),
  cross_border: entries("cross_border", Entry),
  naming: entries("naming", Entry),
  tier: entries("tier", Entry),
  words_only: entries("words_only", Entry),
  expression_object: entries("expression_object", Entry),
  falsity: entries("falsity", Entry),
  yes_no_unclear: entries("yes_no_unclear", Entry),
  penalty_form: entries("penalty_form", Entry),
};
export type CodeKind = keyof typeof codebook;
export type CodebookEntry = z.infer<typeof Entry> & { readonly question?: string };
export const CODE_KINDS = Object.keys(codebook) as CodeKind[];

/** Languages into which the codebook is translated from English. */
export const WORD_LANGUAGES = ["es", "fr", "ar", "ru", "zh"] as const;
export type WordLanguage = (typeof WORD_LANGUAGES)[number];

const optionalUnless = (needed: unknown, shape: z.ZodString) =>
  needed === undefined ? z.undefined().optional() : shape;

/** The words of one language: every text of every entry, so that a missing one fails at once. */
const Words = z.strictObject({
  /** Who checked the translation against the English text; empty: nobody yet. */
  reviewedBy: z.array(z.string()),
  words: z.strictObject(
    Object.fromEntries(
      CODE_KINDS.map((kind) => [
        kind,
        z.strictObject(
          Object.fromEntries(
            Object.entries(codebook[kind] as Record<string, CodebookEntry>).map(([code, one]) => [
              code,
              z.strictObject({
                label: z.string().min(1),
                definition: z.string().min(1),
                question: optionalUnless(one.question, question),
                includes: optionalUnless(one.includes, question),
                excludes: optionalUnless(one.excludes, question),
              }),
            ]),
          ),
        ),
      ]),
    ),
  ),
});

/** One entry in another language. */
export interface Wording {
  readonly label: string;
  readonly definition: string;
  readonly question?: string | undefined;
  readonly includes?: string | undefined;
  readonly excludes?: string | undefined;
}
export interface Translation {
  readonly reviewedBy: readonly string[];
  readonly words: Readonly<Record<CodeKind, Readonly<Record<string, Wording>>>>;
}

/** The codebook in the other languages, by BCP 47 tag. */
export const translations = Object.fromEntries(
  WORD_LANGUAGES.map((language) => [language, read(`words/${language}`, Words)]),
) as unknown as Record<WordLanguage, Translation>;

/** A closed list as a zod enum whose message names what is allowed. */
export const oneOf = (terms: Record<string, unknown>, what: string) =>
  z.enum(Object.keys(terms) as [string, ...string[]], {
    error: (issue) =>
      `unknown ${what}: ${JSON.stringify(issue.input)}; one of ${Object.keys(terms).join(", ")}`,
  });
