import { z } from "zod";
import { codebook } from "../../../schema/codebook/codebook.ts";
import { CaseEntry } from "../../../schema/records/case.ts";
import { LAW_EVENTS, LawEntry } from "../../../schema/records/law.ts";
import { OverlayCard } from "../../../schema/records/overlay.ts";
import { Source } from "../../../schema/records/source.ts";

/** Where the value of a field comes from: a column, a column with our codes for its values, or one value for all. */
const Value = z.union([
  z.string().min(1),
  z.strictObject({
    column: z.string().min(1),
    codes: z.record(z.string(), z.string()).optional(),
  }),
  z.strictObject({ value: z.union([z.string(), z.number(), z.array(z.string())]) }),
]);
export type Value = z.infer<typeof Value>;

const STAGES = Object.keys(codebook.stage);

/** Fields of ours that an entity can fill. */
export const FIELDS = {
  case: [
    "id",
    "name",
    "naming",
    "people",
    "roles",
    "summary",
    "outcome",
    "rights",
    "note",
    "charges",
    ...STAGES,
  ],
  law: [
    "id",
    "title",
    "originalTitle",
    "language",
    "kind",
    "number",
    "unit",
    "status",
    "officialUrl",
    "note",
    ...LAW_EVENTS,
  ],
} as const;
export type Kind = keyof typeof FIELDS;

export const SHAPES = { case: CaseEntry, law: LawEntry } as const;

/** Fields whose value is a date, each a step of the case or of the law. */
export const STEPS: Readonly<Record<Kind, readonly string[]>> = { case: STAGES, law: LAW_EVENTS };

const fieldsOf = (kind: Kind) =>
  z.partialRecord(z.enum(FIELDS[kind] as unknown as [string, ...string[]]), Value);

const common = {
  country: Value.meta({ description: "The country, by code or name" }),
  /** Where each entity was read; the page of the collection where there is none. */
  source: z.partialRecord(z.enum(["url", "title", "publisher", "date"]), Value).default({}),
};

/** What the user writes to say which template and which column is which field of ours. */
export const Mapping = z.strictObject({
  /** Beside a column without a language, `Title__es` is read too. */
  language: z.string().min(2).optional(),
  dateFormat: z
    .enum(["dd/mm/yyyy", "mm/dd/yyyy", "yyyy/mm/dd", "yyyy-mm-dd"])
    .default("dd/mm/yyyy"),
  /** What is said of the collection, as in `source.json` of an overlay. */
  collection: OverlayCard,
  /** The source of an entity, as far as its own columns do not say. */
  source: Source.omit({ retrieved: true }),
  templates: z.record(
    z.string(),
    z.discriminatedUnion("is", [
      z.strictObject({ is: z.literal("case"), ...common, fields: fieldsOf("case") }),
      z.strictObject({ is: z.literal("law"), ...common, fields: fieldsOf("law") }),
    ]),
  ),
});
export type Mapping = z.infer<typeof Mapping>;
export type Template = Mapping["templates"][string];
