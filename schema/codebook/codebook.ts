import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

/** Version of the codebook: a change of meaning raises the second number, a change of wording the third. */
export const CODEBOOK_VERSION = "0.1.0";

const ArticleRef = z.string().regex(/^[a-z0-9-]+(#[0-9]+)?$/);

const Offence = z.strictObject({
  group: z.enum(["core", "enabled", "content", "tools_and_access"]),
  label: z.string(),
  definition: z.string(),
  treaty: z.array(ArticleRef),
});
const Element = z.strictObject({
  label: z.string(),
  question: z.string(),
  values: z.array(z.string()).min(2),
});
const Power = z.strictObject({
  label: z.string(),
  definition: z.string(),
  treaty: z.array(ArticleRef),
});
const Lens = z.strictObject({ label: z.string(), definition: z.string() });
const Safeguard = z.strictObject({
  governs: z.enum(["requested", "requesting", "weaker"]),
  lenses: z.array(z.string()).min(1),
  label: z.string(),
  basis: z.array(ArticleRef),
  question: z.string(),
});
const Value = z.strictObject({
  label: z.string(),
  weight: z.number().min(0).max(1).optional(),
  definition: z.string(),
});
const Authority = z.strictObject({ label: z.string(), independent: z.boolean().optional() });
const CaseTerms = z.strictObject({
  role: z.record(z.string(), z.string()),
  stage: z.record(z.string(), z.string()),
  sanction: z.record(z.string(), z.string()),
  right: z.record(z.string(), z.string()),
  cross_border: z.record(z.string(), z.string()),
  naming: z.record(z.string(), z.string()),
});

const read = <T>(name: string, shape: z.ZodType<T>): T => {
  const file = new URL(`./${name}.yaml`, import.meta.url);
  const parsed = shape.safeParse(parse(readFileSync(file, "utf8")));
  if (!parsed.success) throw new Error(`${file.pathname}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
};

/** The categories, questions and words in which laws and cases are described. */
export const codebook = {
  version: CODEBOOK_VERSION,
  offences: read("offences", z.record(z.string(), Offence)),
  elements: read("elements", z.record(z.string(), Element)),
  powers: read("powers", z.record(z.string(), Power)),
  safeguards: read("safeguards", z.record(z.string(), Safeguard)),
  lenses: read("lenses", z.record(z.string(), Lens)),
  values: read("values", z.record(z.string(), Value)),
  authorities: read("authorities", z.record(z.string(), Authority)),
  caseTerms: read("case-terms", CaseTerms),
};

/** A closed list as a zod enum whose message names what is allowed. */
export const oneOf = (terms: Record<string, unknown>, what: string) =>
  z.enum(Object.keys(terms) as [string, ...string[]], {
    error: (issue) =>
      `unknown ${what}: ${JSON.stringify(issue.input)}; one of ${Object.keys(terms).join(", ")}`,
  });
