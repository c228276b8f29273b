import { handleMaybePromise, type MaybePromise } from "@whatwg-node/promise-helpers";
import { codeKey } from "../../../schema/graph/keys.ts";
import type { Node } from "../../../schema/graph/nodes.ts";
import { refuse } from "../../arguments/errors.ts";
import type { Context } from "../context.ts";

const known = (row: Node<"Code"> | null | undefined, kind: string, code: string): Node<"Code"> => {
  if (row) return row;
  throw refuse("UNKNOWN_CODE", `the codebook of this release has no ${kind} ${code}`);
};

/** The codebook's entry for a code of the data. */
export const codeOf = (
  kind: string,
  code: string,
  { loaders }: Context,
): MaybePromise<Node<"Code">> =>
  handleMaybePromise(
    () => loaders.node("Code").load(codeKey(kind, code)),
    (row) => known(row, kind, code),
  );

/** The codebook's entries for a list of codes. */
export const codesOf = (
  kind: string,
  codes: readonly string[],
  { loaders }: Context,
): MaybePromise<Node<"Code">[]> =>
  handleMaybePromise(
    () => loaders.node("Code").loadMany(codes.map((code) => codeKey(kind, code))),
    (rows) => rows.map((row, index) => known(row, kind, codes[index] ?? "")),
  );
