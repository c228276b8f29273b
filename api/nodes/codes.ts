import { codeKey } from "../../schema/graph/keys.ts";
import type { Context } from "../context.ts";
import { refuse } from "../errors.ts";
import type { CodeData } from "../rows.ts";

/** The codebook's entry for a code of the data. */
export async function codeOf(kind: string, code: string, { loaders }: Context): Promise<CodeData> {
  const row = await loaders.node("Code").load(codeKey(kind, code));
  if (row) return row;
  throw refuse("UNKNOWN_CODE", `the codebook of this release has no ${kind} ${code}`);
}

/** The codebook's entries for a list of codes. */
export const codesOf = (kind: string, codes: readonly string[], context: Context) =>
  Promise.all(codes.map((code) => codeOf(kind, code, context)));
