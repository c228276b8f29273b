import { handleMaybePromise, type MaybePromise } from "@whatwg-node/promise-helpers";
import type { Node } from "../../../schema/graph/nodes.ts";
import type { Context } from "../context.ts";

/** The words of a code in the language asked for; English where the release has no translation. */
export const worded = (
  row: Node<"Code">,
  language: string | null | undefined,
  { loaders }: Context,
): MaybePromise<Node<"Code"> | Node<"Wording">> =>
  !language || language === "en"
    ? row
    : handleMaybePromise(
        () => loaders.linked("WORDED", "Wording").load(row.id),
        (wordings) => wordings.find((one) => one.language === language) ?? row,
      );

/** What a code is called in a language. */
export const labelIn = (
  row: Node<"Code">,
  lang: string | null | undefined,
  context: Context,
): MaybePromise<string> =>
  handleMaybePromise(
    () => worded(row, lang, context),
    ({ label }) => label,
  );
