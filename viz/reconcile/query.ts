import { z } from "zod";
import { BadRequest } from "./bad-request.ts";

/** How many queries, or entities whose values are fetched, one request may hold. */
export const BATCH = 50;
/** How much of a text is looked for, and how many properties and values a query may have. */
const LONGEST = 500;
const MOST_PROPERTIES = 20;
const MOST_VALUES = 50;
/** How many candidates a query has at most. */
export const MOST_CANDIDATES = 100;

const text = z.string().transform((whole) => whole.slice(0, LONGEST));

const Given = z.union([
  text,
  z.number(),
  z.boolean(),
  z.looseObject({ id: z.string(), name: z.string().optional() }),
]);
export type Given = z.infer<typeof Given>;

const list = <Item extends z.ZodType>(item: Item) =>
  z
    .union([item, z.array(item).max(MOST_VALUES)])
    .transform((one) => (Array.isArray(one) ? one : [one]));

/** One reconciliation query, as the protocol has it. */
const Query = z
  .strictObject({
    query: text.default(""),
    type: list(z.string()).default([]),
    limit: z.int().positive().default(10),
    properties: z
      .array(z.object({ pid: z.string(), v: list(Given) }))
      .max(MOST_PROPERTIES)
      .default([]),
    // Each entity has one type, so that several types always mean any of them.
    type_strict: z.enum(["any", "should", "all"]).optional(),
  })
  .refine(({ query, properties }) => query !== "" || properties.length > 0, {
    error: "needs a query or properties",
  });
export type Query = z.output<typeof Query>;

const Batch = z.record(z.string(), Query);

const Extension = z.object({
  ids: z.array(z.string().max(LONGEST)),
  properties: z
    .array(
      z.object({ id: z.string(), settings: z.object({ asOf: z.string().optional() }).optional() }),
    )
    .max(MOST_PROPERTIES),
});
export type Extension = z.output<typeof Extension>;

/** Reads JSON of a shape, or says where it is not of it. */
function read<Shape extends z.ZodType>(shape: Shape, what: string, text: string): z.output<Shape> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new BadRequest(`${what} is not JSON`);
  }
  const { success, data, error } = shape.safeParse(given);
  if (success) return data;
  const [first] = error.issues;
  throw new BadRequest(`${[what, ...(first?.path ?? [])].join(".")}: ${first?.message}`);
}

function refuseMore(count: number, what: string): void {
  if (count > BATCH)
    throw new BadRequest(`${count} ${what} in one request; at most ${BATCH} are answered`, 413);
}

/** The queries of a batch, by the names that the client gave them. */
export function readBatch(text: string): [string, Query][] {
  const queries = Object.entries(read(Batch, "queries", text));
  refuseMore(queries.length, "queries");
  return queries;
}

export function readExtension(text: string): Extension {
  const extension = read(Extension, "extend", text);
  refuseMore(extension.ids.length, "ids");
  return extension;
}
